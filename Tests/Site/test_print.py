"""Every kind of page on A4: its address, the day and the number of the sheet on each sheet, heads of tables again."""

import re
import subprocess

import pytest

from faults import expect_none

A4 = (595, 842)
# A poster is a sheet that hangs on a wall: it needs its address, and no number.
UNNUMBERED = {"niem-yet-duong-day-nong"}


def sheets(pdf) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout.decode()
    return text.split("\f")[:-1]


def size(pdf) -> tuple[int, int]:
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True).stdout.decode()
    width, height = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups()
    return round(float(width)), round(float(height))


@pytest.fixture(scope="module")
def printed(specimens, paper):
    """The shortest page of each kind but those that nobody prints."""
    chosen = {page.kind: page for page in specimens
              if not page.is_redirect and page.kind != "404" and not page.kind.startswith("nhung-")}
    return {page.kind: (page, paper(page.route)) for page in chosen.values()}


def test_every_sheet_says_where_it_is_from_and_which_it_is(printed, address):
    faults = []
    for kind, (page, pdf) in printed.items():
        found = sheets(pdf)
        assert size(pdf) == A4, page.path
        for number, sheet in enumerate(found, 1):
            words = " ".join(sheet.split())
            if f"{address.url}{page.route} · bản " not in words:
                faults.append(f"{page.path}, sheet {number}: no address")
            if not re.search(r"in ngày \d\d/\d\d/\d{4}", words):
                faults.append(f"{page.path}, sheet {number}: no day")
            if kind not in UNNUMBERED and f"Trang {number}/{len(found)}" not in words:
                faults.append(f"{page.path}, sheet {number}: no number")
    assert len(printed) > 25
    expect_none(faults)


def test_no_sheet_is_empty(printed):
    faults = [f"{page.path}, sheet {number}" for page, pdf in printed.values()
              for number, sheet in enumerate(sheets(pdf), 1) if len(sheet.split()) < 16]
    expect_none(faults)


def test_no_sheet_shows_what_only_a_screen_can_work(printed):
    """Menus, searches, ways to other parts of a list."""
    faults = [f"{page.path}: {words}" for page, pdf in printed.values() for words in
              ("Đến nội dung chính", "Trình đơn", "Danh mục A–Z Tìm kiếm", "Trang sau", "Lọc theo chữ")
              if words in " ".join("".join(sheets(pdf)).split())]
    expect_none(faults)


@pytest.mark.parametrize("route, head", [
    ("thu-tuc/", "Thời hạn giải"), ("van-ban/", "Hiệu lực"), ("phan-anh/", "Tiếp nhận"),
])
def test_a_long_table_has_its_head_on_every_sheet(paper, route, head):
    with_rows = [sheet for sheet in sheets(paper(route)) if len(re.findall(r"\S+", sheet)) > 120]
    repeated = [sheet for sheet in with_rows if head in sheet]
    assert len(with_rows) > 2 and len(repeated) >= len(with_rows) - 2


def test_tables_stay_tables_on_paper(printed, paper):
    """A sheet is as narrow as a telephone held wide: the cards of telephones must not come back on it."""
    first = "\n".join(sheets(paper("thu-tuc/")))
    assert "Mã số:" not in first and re.search(r"Mã số\s+Tên thủ tục", first)
