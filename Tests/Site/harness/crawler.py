"""Follows every link of a built site without a server."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from html_page import Page

CSS_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*))\s*\)|@import\s+["']([^"']+)["']""")
OUTSIDE = {"mailto", "tel", "sms", "geo", "data"}
ABSOLUTE_ALLOWED = {"404.html"}  # a web server answers with it at any depth


@dataclass(frozen=True)
class Site:
    output: Path
    base_url: str
    """Ends in `/`."""
    pages: dict[str, Page]

    def url(self, path: str) -> str:
        return urljoin(self.base_url, path)


def broken_links(site: Site) -> list[str]:
    """`page:line: link: what is wrong` for every link that a reader cannot follow."""
    faults = []
    for page in site.pages.values():
        for link in page.links:
            if fault := fault_of(site, page.path, link.target):
                faults.append(f"{page.path}:{link.line}: <{link.element}> {link.target!r}: {fault}")
    for sheet in sorted(site.output.rglob("*.css")):
        path = sheet.relative_to(site.output).as_posix()
        for found in CSS_URL.findall(sheet.read_text(encoding="utf-8")):
            target = next(filter(None, found), "")
            if not target.startswith("data:") and (fault := fault_of(site, path, target)):
                faults.append(f"{path}: url({target}): {fault}")
    return faults


def fault_of(site: Site, source: str, target: str) -> str | None:
    if target != target.strip() or not target:
        return "an empty link or one with blanks at its ends"
    parts = urlsplit(target)
    if parts.scheme in OUTSIDE:
        return None
    if parts.scheme not in ("", "http", "https"):
        return f"a link of the kind “{parts.scheme}:”"
    resolved = urljoin(site.url(source), target)
    if not resolved.startswith(site.base_url):
        return None if parts.netloc else "leads out of the site's base path"
    if not parts.scheme and target.startswith("/") and source not in ABSOLUTE_ALLOWED:
        return "is not relative: it breaks where the site lies below a path"
    return fault_inside(site, resolved, has_fragment="#" in target)


def fault_inside(site: Site, resolved: str, has_fragment: bool) -> str | None:
    parts = urlsplit(resolved)
    path = unquote(parts.path)[len(unquote(urlsplit(site.base_url).path)):]
    if (site.output / path).is_dir() and path and not path.endswith("/"):
        return "a folder without the “/” at its end"
    file = path + "index.html" if path.endswith("/") or not path else path
    if not (site.output / file).is_file():
        return f"there is no {file}"
    if has_fragment and file in site.pages and unquote(parts.fragment) not in site.pages[file].ids:
        return f"{file} has no id “{unquote(parts.fragment)}”"
    return None


def reachable_pages(site: Site, start: str = "index.html") -> set[str]:
    """The pages that a reader can come to by links from the start page."""
    found, waiting = {start}, [start]
    while waiting:
        source = waiting.pop()
        for link in site.pages[source].links:
            file = page_behind(site, urljoin(site.url(source), link.target))
            if file in site.pages and file not in found:
                found.add(file)
                waiting.append(file)
    return found


def page_behind(site: Site, url: str) -> str | None:
    if not url.startswith(site.base_url):
        return None
    path = unquote(urlsplit(url).path)[len(urlsplit(site.base_url).path):]
    return path + "index.html" if path.endswith("/") or not path else path
