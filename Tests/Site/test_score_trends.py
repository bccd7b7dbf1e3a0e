"""No output of a site holds a difference, a trend or a connecting line across a break or between ranks out of
different numbers: sites of random indices, read through every door, against what the content model allows."""

import csv
import io
import json
import re
from fractions import Fraction

import pytest

from random_scores import SUBJECTS, Dice, front_matter, written
from score_oracle import Line, average, lines, printed
from score_reading import CHANGE, SENTENCE, ScorePage, drawings, rank_words, score_words
from small_site import SmallSite

INDICES = 14


class ScoreSite:
    """A built site and the indices that it was made of."""

    def __init__(self, folder, seed: int):
        dice = Dice(seed)
        self.indices = [dice.index(number) for number in range(1, INDICES + 1)]
        self.lines = {(line.name, line.subject): line for index in self.indices for line in lines(index)}
        site = SmallSite(folder)
        site.replace("co-quan/so-a.md", "cap: tinh\n", f"cap: tinh\ntinh: {SUBJECTS[0].removeprefix('Tỉnh ')}\n")
        for index in self.indices:
            site.write(f"chi-so/{index.id}.md", front_matter(index))
        self.targets = [target for index in self.indices for target in index.targets]
        targets = written({"muc_tieu": self.targets})
        site.replace("ke-hoach/kh-1/index.md", "minh_hoa: true\n", f"minh_hoa: true\n{targets}")
        outcome = site.run("build", "2026-07-01", "--quiet")
        assert outcome.status == 0, outcome
        self.files = {path.relative_to(site.public).as_posix(): path.read_bytes().decode("utf-8-sig")
                      for path in sorted(site.public.rglob("*")) if path.is_file() and path.suffix in TEXTS}
        self.pages = {name: ScorePage(text) for name, text in self.files.items() if name.endswith(".html")}

    def index_lines(self, route: str) -> list[Line]:
        """Those that the page of an index or component may draw."""
        _, index, *part = route.removesuffix("/index.html").split("/")
        return [line for line in self.lines.values()
                if line.index.id == index and (not part or line.part == part[0])]


TEXTS = {".html", ".json", ".jsonld", ".csv", ".xml", ".ics", ".vcf", ".txt", ".md"}


@pytest.fixture(scope="module", params=[1, 2, 3, 4], ids=lambda seed: f"seed-{seed}")
def site(request, tmp_path_factory) -> ScoreSite:
    return ScoreSite(tmp_path_factory.mktemp("scores"), request.param)


def expected_score(line: Line, entry) -> list[tuple[str, str]]:
    change = None if entry.day else line.score_change(entry.year)
    if change is None:
        return []
    return [("không đổi", "") if change == 0 else ("tăng" if change > 0 else "giảm", printed(change))]


def expected_ranks(changes: list[int]) -> list[tuple[str, str]]:
    return [("giữ nguyên", "") if places == 0 else ("tăng" if places > 0 else "giảm", str(abs(places)))
            for places in changes]


def test_the_random_sites_have_what_may_go_wrong(site):
    """Else the other tests would pass for nothing."""
    pairs = [(line, year) for line in site.lines.values() for year in line.by_year if year - 1 in line.by_year]
    assert sum(not line.may_compare(year) for line, year in pairs) > 30
    assert sum(line.score_change(year) is not None for line, year in pairs) > 30
    assert sum(bool(line.rank_changes(line.by_year[year])) for line, year in pairs) > 15
    assert sum(len(line.rankings()) > 1 for line in site.lines.values()) > 3
    assert any(line.years_live for line in site.lines.values())
    assert any(line.is_broken(each["tu_nam"], each["nam"]) for line, each in aimed(site))


def test_the_data_of_each_index_hold_no_other_change(site):
    for index in site.indices:
        name = f"chi-so/{index.id}/{index.id}"
        table = list(csv.DictReader(io.StringIO(site.files[name + ".csv"], newline="")))
        records = json.loads(site.files[name + ".json"])["so_lieu"]
        assert len(table) == len(records) >= sum(len(line.entries) for line in lines(index))
        for row in table:
            check_record(site, index, row)
        for record in records:
            check_record(site, index, {key: str(value) for key, value in record.items()})


def check_record(site, index, row):
    subject, year = row["don_vi_duoc_cham"], int(row["nam"])
    if subject == "Trung bình":
        assert not row.get("thay_doi_hang")
        assert amount(row.get("thay_doi_diem")) == average(index).score_change(year), row
        return
    line = Line(index, subject, row.get("thanh_phan") or None)
    change = None if row.get("ngay") else line.score_change(year)
    assert amount(row.get("thay_doi_diem")) == change, row
    ranking = next((each for each in line.rankings() if each.scope == (row.get("pham_vi") or None)), None)
    if ranking is None and len(line.rankings()) == 1:
        ranking = line.rankings()[0]
    places = line.rank_change(ranking, year) if ranking and row.get("hang") else None
    assert amount(row.get("thay_doi_hang")) == places, row


def amount(cell: str | None) -> Fraction | None:
    return Fraction(cell) if cell else None


def test_tables_hold_no_other_change(site):
    checked = 0
    for route, page in site.pages.items():
        for row in page.rows:
            if found := line_of(site, route, row):
                line, entry = found
                score, ranks = row.cells.get("So với năm trước", ""), row.cells.get("Đổi hạng", "")
                assert score_words(score) == expected_score(line, entry), (route, row)
                if "Đổi hạng" in row.cells:
                    assert rank_words(ranks) == expected_ranks(line.rank_changes(entry)), (route, row)
                checked += 1
            else:
                loose = row.cells.get("So với năm trước", "") + row.cells.get("Đổi hạng", "")
                assert not CHANGE.search(loose), (route, row)
    assert checked > 200


def line_of(site, route: str, row):
    """The line and the entry that a row with figures is about."""
    if not row.cells or "So với năm trước" not in row.cells or not row.caption:
        return None
    if found := re.match(r"(Tỉnh \w+): số liệu từng năm", row.caption):
        _, index, *part = route.removesuffix("/index.html").split("/")
        name = index.upper() + (f": Thành phần {part[0]}" if part else "")
        line = site.lines[name, found[1]]
        day = re.search(r"tính đến (\d\d)/(\d\d)/(\d{4})", row.head)
        day = f"{day[3]}-{day[2]}-{day[1]}" if day else None
        return line, next(each for each in line.entries if each.year == int(row.head.split()[0]) and each.day == day)
    if found := re.match(r"(Tỉnh \w+): điểm thành phần năm (\d{4})", row.caption):
        name = route.split("/")[1].upper() + ": " + row.head.strip()
        line = site.lines[name, found[1]]
        return line, line.by_year[int(found[2])]
    if found := re.match(r"(CS\d+): số liệu mới nhất", row.caption):
        line = site.lines[found[1], re.search(r"Tỉnh \w+", row.head)[0]]
        return line, line.by_year[int(row.cells["Năm"].split()[0])]
    if found := re.match(r"(?:.*)(CS\d+)", row.head.strip()):
        subject = re.search(r"Tỉnh \w+", row.head + row.caption)[0]
        line = site.lines[found[1], subject]
        return line, line.by_year[int(row.cells["Năm"].split()[0])]
    return None


def test_sentences_say_no_other_change(site):
    checked = 0
    for route, text in texts(site):
        for name, year, subject, rest in SENTENCE.findall(text):
            line = site.lines[name, subject]
            entry = line.by_year[int(year)]
            assert score_words(rest) == expected_score(line, entry), (route, name, year, subject, rest)
            ranked = [each for each in line.rankings() if any(rank is each.by_year.get(int(year))
                                                              for rank in entry.ranks)]
            change = line.rank_change(ranked[0], int(year)) if ranked else None
            expected = expected_ranks([] if change is None or entry.day else [change])
            assert rank_words(rest) == expected, (route, name, year, subject, rest)
            checked += 1
    assert checked > 60


def texts(site):
    """Of pages what stands outside of cells, of other files everything."""
    for name, text in site.files.items():
        yield name, site.pages[name].text if name in site.pages else text


def test_nothing_else_speaks_of_changes(site):
    """Neither the rest of the pages, nor the search index, open data, feeds, calendars."""
    own = {f"chi-so/{index.id}/{index.id}.{ending}" for index in site.indices for ending in ("csv", "json")}
    for name, text in texts(site):
        if name in own:
            continue
        rest = SENTENCE.sub(" ", text)
        found = CHANGE.search(rest)
        assert not found, (name, rest[max(0, found.start() - 80):found.end() + 80])


def test_what_calls_for_work_is_no_other_fall(site):
    rows = [row for row in site.pages["chi-so/can-cai-thien/index.html"].rows if "Thực trạng" in row.cells]
    assert rows
    for row in rows:
        name, year = re.match(r"(.*?) năm (\d{4})", row.head.strip()).groups()
        line = site.lines[name, re.match(r"Tỉnh \w+", row.caption)[0]]
        entry = [each for each in line.entries if each.year == int(year)][-1]
        facts = row.cells["Thực trạng"]
        falls = [pair for pair in score_words(facts) if pair[1]]
        assert falls in ([], expected_score(line, entry)), row
        worse = [pair for pair in expected_ranks(line.rank_changes(entry)) if pair[0] == "giảm"]
        assert rank_words(facts) == worse, row


def aimed(site):
    for target in site.targets:
        index, _, part = target["chi_so"].partition("/")
        name = index.upper() + (f": Thành phần {part}" if part else "")
        yield site.lines[name, target["don_vi_duoc_cham"]], target


def test_targets_are_not_judged_across_breaks(site):
    results = {}
    for page in site.pages.values():
        for row in page.rows:
            if "Mức gốc" in row.cells and "Kết quả" in row.cells:
                results.setdefault(row.cells["Mức gốc"].split()[0], set()).add(row.cells["Kết quả"].strip())
    for line, target in aimed(site):
        shown = results[target["tu"].replace(".", ",")]
        assert len(shown) == 1, (target, shown)
        result = shown.pop()
        if line.is_broken(target["tu_nam"], target["nam"]):
            assert "không so sánh được với mức gốc" in result and ": " not in result, (target, result)
        else:
            assert re.search(r"\(\d{4}\): (?:chưa )?đạt", result), (target, result)


def test_charts_draw_no_other_line(site):
    checked = 0
    for route, text in site.files.items():
        if not re.match(r"chi-so/cs\d+/(?:p\d/)?index\.html$", route):
            continue
        found = drawings(text)
        for narrow, wide in zip(found[::2], found[1::2], strict=True):
            assert (narrow.layout, wide.layout) == ("bd-hep", "bd-rong") and narrow.shape == wide.shape
            for trace in wide.traces:
                assert trace.joined in allowed(site, route, trace), (route, trace)
                checked += len(trace.joined)
            check_bars(site, route, wide)
            for drawing in (narrow, wide):
                check_levels(drawing)
    assert checked > 100


def allowed(site, route, trace) -> list[set[int]]:
    """What the lines of a series may join, for each series that it may be."""
    found = []
    if trace.name == "Trung bình" or not trace.values:
        index = next(each for each in site.indices if each.id == route.split("/")[1])
        return [average(index).joined_scores()]
    for line in site.index_lines(route):
        scores = {year: entry.score.replace(".", ",") for year, entry in line.by_year.items() if entry.score}
        if scores == trace.values:
            found.append(line.joined_scores())
        for ranking in line.rankings():
            ranks = {year: label(rank) for year, rank in ranking.by_year.items()
                     if any(each is rank for each in line.by_year[year].ranks)}
            if ranks == trace.values and (trace.name or line.subject).startswith(line.subject):
                found.append(line.joined_ranks(ranking))
    assert found, f"a series of nobody: {trace}"
    return found


def label(rank: dict) -> str:
    return f"{rank['hang']}/{rank['tong_so']}" if "tong_so" in rank else str(rank["hang"])


def check_bars(site, route, drawing):
    for year, figure in drawing.previous_bars():
        line = next(line for line in site.index_lines(route) if (entry := line.by_year.get(year))
                    and entry.score and entry.score.replace(".", ",") == figure)
        assert line.score_change(year + 1) is not None, (route, year, figure)


def check_levels(drawing):
    """Last places and targets end at the marks of breaks; the signs of legends stand below all marks."""
    marks = drawing.rules("bd-g")
    for left, y, right, _ in drawing.rules("bd-s") + drawing.rules("bd-m"):
        crossed = [x for x, top, _, foot in marks if left + 0.2 < x < right - 0.2 and top <= y <= foot]
        assert not crossed, (left, right, marks)


def test_lines_the_size_of_a_word_draw_no_other_line(site):
    """Told by how many years each stretch joins: they have no axis."""
    text = site.files["chi-so/index.html"]
    checked = 0
    for found in re.finditer(r"<svg class=\"bd-nho\".*?</svg>", text, re.DOTALL):
        name, subject = re.search(r"<title[^>]*>(CS\d+), (Tỉnh \w+)<", found[0]).groups()
        joined = sorted(site.lines[name, subject].joined_scores())
        runs = [1 + len(run.split()) for run in "".join(
            f" {year}" if year - 1 in joined or not at else f"|{year}" for at, year in enumerate(joined)).split("|")
            if run]
        drawn = [size for shape in drawings(found[0])[0].shape for size in shape if size > 1]
        assert drawn == runs, (name, subject)
        checked += 1
    assert checked > 10
