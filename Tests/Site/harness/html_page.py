"""What a page of the built site says and where it points, read with Python's own parser."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

LINKS = {
    "a": ["href"], "area": ["href"], "link": ["href"], "script": ["src"], "img": ["src", "srcset"],
    "source": ["src", "srcset"], "iframe": ["src"], "form": ["action"], "use": ["href", "xlink:href"],
    "image": ["href"], "video": ["src", "poster"], "audio": ["src"], "object": ["data"], "embed": ["src"],
    "blockquote": ["cite"], "button": ["formaction"],
}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SILENT = {"script", "style", "template"}
# What does not part two words; every other tag does.
INLINE = {"a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
          "s", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr"}
REFRESH = re.compile(r"^\s*\d+\s*;\s*url=(.+)$", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    element: str
    target: str
    line: int


@dataclass
class Page:
    """One HTML file."""

    path: str
    kind: str | None = None
    title: str = ""
    text: str = ""
    main: str = ""
    """The text of `<main>`: without the frame that all pages share."""
    ids: set[str] = field(default_factory=set)
    links: list[Link] = field(default_factory=list)
    robots: str = ""
    refresh: str | None = None

    @property
    def route(self) -> str:
        """As a browser sees it below the site's base: `ke-hoach/` for `ke-hoach/index.html`."""
        return self.path.removesuffix("index.html") if self.path.split("/")[-1] == "index.html" else self.path

    @property
    def is_redirect(self) -> bool:
        return self.refresh is not None


class Reader(HTMLParser):
    def __init__(self, page: Page):
        super().__init__(convert_charrefs=True)
        self.page = page
        self.open: list[str] = []
        self.words: list[str] = []
        self.main: list[str] = []
        self.title: list[str] = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.part_words(tag)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "body":
            self.page.kind = values.get("data-loai")
        if tag == "meta" and values.get("name") == "robots":
            self.page.robots = values.get("content", "")
        if tag == "meta" and (values.get("http-equiv") or "").lower() == "refresh":
            self.read_refresh(values.get("content", ""))
        if identifier := values.get("id"):
            self.page.ids.add(identifier)
        for name in LINKS.get(tag, []):
            for target in targets(name, values.get(name)):
                self.page.links.append(Link(tag, target, self.getpos()[0]))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def part_words(self, tag):
        if tag not in INLINE:
            self.say(" ")

    def say(self, text):
        self.words.append(text)
        if "main" in self.open:
            self.main.append(text)

    def read_refresh(self, content):
        self.page.refresh = content
        if found := REFRESH.match(content):
            self.page.links.append(Link("meta", found.group(1).strip("\"' "), self.getpos()[0]))

    def handle_endtag(self, tag):
        self.part_words(tag)
        while tag in self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if "title" in self.open and "svg" not in self.open:
            self.title.append(data)
        elif not SILENT.intersection(self.open):
            self.say(data)


def targets(attribute: str, value: str | None) -> list[str]:
    if value is None:
        return []
    if attribute == "srcset":
        return [part.split()[0] for part in value.split(",") if part.strip()]
    return [value]


def squeezed(text: str) -> str:
    """Runs of white space as one space: texts compare by their words."""
    return re.sub(r"\s+", " ", text).strip()


def parse_page(path: str, source: str) -> Page:
    page = Page(path)
    reader = Reader(page)
    reader.feed(source)
    reader.close()
    page.title = squeezed("".join(reader.title))
    page.text = squeezed("".join(reader.words))
    page.main = squeezed("".join(reader.main))
    return page


def read_pages(output: Path) -> dict[str, Page]:
    """Every HTML file of the output by its path."""
    files = sorted(path.relative_to(output).as_posix() for path in output.rglob("*.html"))
    return {path: parse_page(path, (output / path).read_text(encoding="utf-8")) for path in files}
