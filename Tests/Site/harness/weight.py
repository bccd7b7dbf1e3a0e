"""What a page costs a reader to load, compressed as a host would send it."""

import gzip
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from crawler import Site

LOADED = {("link", ".css"), ("link", ".svg"), ("script", ".js"), ("img", "")}


def compressed(file: Path) -> int:
    """In bytes, by gzip at the level that servers use."""
    return len(gzip.compress(file.read_bytes(), 6))


def assets_of(site: Site, path: str) -> set[Path]:
    """The files that a browser fetches with the page: style sheets, scripts, icon, pictures."""
    files = set()
    for link in site.pages[path].links:
        target = urlsplit(link.target).path
        if any(link.element == element and target.endswith(ending) for element, ending in LOADED):
            url = urljoin(site.url(path), target)
            if url.startswith(site.base_url):
                files.add(site.output / url.removeprefix(site.base_url))
    return files
