"""What a page says of scores: rows of tables, sentences, and the lines of its charts."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.etree import ElementTree

from html_page import INLINE, VOID, squeezed

SENTENCE = re.compile(r"(CS\d+(?:: Thành phần p\d)?) năm (\d{4}) của (Tỉnh \w+)([^.]*)\.(?=\s|$|[\"<\\])")
SCORE = re.compile(r"(tăng|giảm) ([\d,]+) (?:điểm phần trăm|điểm|phút)|(?:điểm )?(không đổi)")
PLACES = re.compile(r"(tăng|giảm) (\d+) bậc|(giữ nguyên)")
CHANGE = re.compile(
    r"\b(?:tăng|giảm)\s+\d|\b(?:hơn|kém)\s+[\d,]+ (?:điểm|bậc|phút|%)"
    r"|giữ nguyên|không đổi|\d bậc|thay_doi_(?:diem|hang)")


@dataclass
class Row:
    caption: str
    head: str = ""
    cells: dict[str, str] = field(default_factory=dict)


class ScorePage(HTMLParser):
    """Rows of tables, and the text outside of cells and drawings."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self.outside: list[str] = []
        self.open: list[str] = []
        self.caption = ""
        self.label: str | None = None
        self.feed(source)
        self.close()

    @property
    def text(self) -> str:
        return squeezed("".join(self.outside))

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)
        if tag == "caption":
            self.caption = ""
        if tag == "tr":
            self.rows.append(Row(squeezed(self.caption)))
        if tag == "td":
            self.label = dict(attributes).get("data-nhan") or ""
        if tag not in INLINE:
            self.say(" ")

    def handle_endtag(self, tag):
        while tag in self.open and self.open.pop() != tag:
            pass
        if tag == "td":
            self.label = None
        if tag not in INLINE:
            self.say(" ")

    def say(self, text):
        if "svg" in self.open or "script" in self.open or "style" in self.open:
            return
        if "caption" in self.open:
            self.caption += text
        if self.label is not None:
            row = self.rows[-1]
            row.cells[self.label] = row.cells.get(self.label, "") + text
        else:
            self.outside.append(text)
            if "th" in self.open and self.rows:
                self.rows[-1].head += text

    def handle_data(self, data):
        self.say(data)


def score_words(text: str) -> list[tuple[str, str]]:
    """`giảm 1,20 điểm`, `không đổi` as pairs of a word and a figure."""
    return [(found[0] or "không đổi", found[1]) for found in SCORE.findall(text)]


def rank_words(text: str) -> list[tuple[str, str]]:
    return [(found[0] or "giữ nguyên", found[1]) for found in PLACES.findall(text)]


@dataclass
class Trace:
    """A series as a chart draws it."""

    name: str | None
    values: dict[int, str]
    """What the markers say, by year."""
    joined: set[int]
    """The years that a line joins to the year before."""


TITLE = re.compile(r"^(?:(.*), )?(\d{4}): (?:hạng )?(.*?)(?: \(tính toán hoặc suy ra\))?$")


class Drawing:
    def __init__(self, source: str):
        # Text may hold entities of HTML; the drawing itself is XML.
        self.root = ElementTree.fromstring(source)
        self.layout = self.root.get("class")

    @property
    def groups(self) -> list[ElementTree.Element]:
        """Those of series; keys of legends have neither line nor title."""
        return [group for group in self.root.iter("g")
                if group.find("path[@class='bd-d']") is not None or group.find("*/title") is not None]

    @property
    def shape(self) -> list[list[int]]:
        """How many corners each stretch of each series has."""
        shapes = ([len(stretch) for stretch in stretches(group)] for group in self.groups)
        return [shape for shape in shapes if shape]

    @property
    def traces(self) -> list[Trace]:
        """Of the wide layout, whose markers tell their years."""
        found, waiting = [], []
        step = next((size for group in self.groups if (size := width_of_year(group))), 0)
        for group in self.groups:
            waiting.append(group)
            # The subject of a panel is drawn last; its markers are circles.
            if group.get("class") == "bd-1":
                place = year_of_x(group, step)
                found += [trace(each, place) for each in waiting]
                waiting = []
        assert not waiting, "a series of nobody's panel"
        return found

    def rules(self, class_name: str) -> list[tuple[float, float, float, float]]:
        """Lines along an axis, as their two ends."""
        text = " ".join(path.get("d") for path in self.root.iter("path") if path.get("class") == class_name)
        lines = re.findall(r"M([\d.-]+) ([\d.-]+)(?:H([\d.-]+)|V([\d.-]+))", text)
        return [(float(x), float(y), float(across or x), float(down or y)) for x, y, across, down in lines]

    def previous_bars(self) -> list[tuple[int, str]]:
        """Year and figure of the bars of the year before."""
        titles = [bar.findtext("title") for bar in self.root.iter("rect") if bar.get("class") == "bd-truoc"]
        return [(int(title[:4]), title[6:]) for title in titles if title]


def stretches(group) -> list[list[float]]:
    """The x of the corners of each unbroken stretch."""
    path = group.find("path[@class='bd-d']")
    parts = re.split("M", path.get("d"))[1:] if path is not None else []
    return [[float(point.split(" ")[0]) for point in part.split("L")] for part in parts]


def titles(group) -> list[re.Match]:
    found = [TITLE.match(title.text) for title in group.iter("title")]
    assert all(found), [title.text for title in group.iter("title")]
    return found


def width_of_year(group) -> float:
    """From the first and the last marker of a series; 0 where it has but one year."""
    marks = [mark for mark in group if mark.find("title") is not None]
    places = [float(mark.get("cx") or re.match(r"M([\d.-]+)", mark.get("d"))[1]) for mark in marks]
    years = [int(each[2]) for each in titles(group)]
    return (places[-1] - places[0]) / (years[-1] - years[0]) if len(years) > 1 else 0


def year_of_x(group, step: float):
    """From the place and the title of the subject's first circle."""
    x, year = float(group.find("circle").get("cx")), int(titles(group)[0][2])

    def year_at(at: float) -> int:
        found = year + (at - x) / step
        assert abs(found - round(found)) < 0.05, f"x {at} is between two years"
        return round(found)

    return year_at


def trace(group, year_at) -> Trace:
    said = titles(group)
    joined = set()
    for stretch in stretches(group):
        years = [year_at(x) for x in stretch]
        assert years == list(range(years[0], years[0] + len(years))), f"a line over {years}"
        joined |= set(years[1:])
    return Trace(said[0][1] if said else None, {int(each[2]): each[3] for each in said}, joined)


def drawings(page: str) -> list[Drawing]:
    return [Drawing(found) for found in re.findall(r"<svg class=\"bd-.*?</svg>", page, re.DOTALL)]
