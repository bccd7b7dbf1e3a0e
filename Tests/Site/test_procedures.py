"""Procedures: what stands on paper, what machines read, and that none of it is lost."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import urljoin

import pytest
import yaml

from congkhai import ROOT
from faults import expect_none
from golden import Case, run

SITE = Path(__file__).parent / "sites" / "procedures"
A4 = "595.92 x 842.88 pts (A4)"
MILLIMETRE = 72 / 25.4


def front_matter(file: Path) -> dict:
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


def test_the_tiny_site_fills_every_key_that_a_procedure_may_have():
    """Without this the record “with every key” would fall behind the schema in silence."""
    folder = ROOT / "Sources" / "ContentModel"
    keys = (folder / "Types" / "ProcedureKey.swift").read_text(encoding="utf-8").split("\n}\n")[0]
    common = (folder / "Schema" / "CommonKey.swift").read_text(encoding="utf-8").split("\n}\n")[0]
    names = set(re.findall(r"\.(?:required|optional)\(\s*\"(\w+)\"", keys + common))
    assert len(names) > 40
    assert names - front_matter(SITE / "content" / "thu-tuc" / "moi-khoa.md").keys() == {"van_ban_bai_bo"}


def test_what_is_declared_not_to_exist_is_never_called_missing(tmp_path):
    files = run(Case(SITE), tmp_path / "site").files
    none = files["thu-tuc/tam-thoi/index.html"].decode()
    minimal = files["thu-tuc/toi-thieu/index.html"].decode()
    for heading in ("ket-qua", "dieu-kien"):
        assert "Không có" in section(none, heading) and "Chưa cập nhật" not in section(none, heading)
        assert "Chưa cập nhật" in section(minimal, heading) and "Không có" not in section(minimal, heading)


def section(page: str, anchor: str) -> str:
    return page.split(f'id="_{anchor}"')[1].split("<h2")[0]


def test_every_procedure_says_what_it_is_to_machines(output, pages):
    faults = {}
    shown = [page for page in pages.values() if page.kind == "thu-tuc"]
    assert len(shown) > 20
    for page in shown:
        text = (output / page.path).read_text(encoding="utf-8")
        block = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text).group(1))
        terms = set(re.findall(r'<meta name="DC\.(\w+)"', text))
        wanted = {"title", "creator", "description", "publisher", "identifier"}
        if block["@type"] != "GovernmentService" or block["provider"]["@type"] != "GovernmentOrganization":
            faults[page.path] = block["@type"]
        elif not wanted <= terms:
            faults[page.path] = wanted - terms
    expect_none(faults)


@pytest.fixture(scope="module")
def paper(browser, served, pages, tmp_path_factory):
    """Prints a page of the site as Chromium does for anybody: the PDF."""
    folder = tmp_path_factory.mktemp("paper")

    def print_page(route: str) -> Path:
        file = folder / (route.strip("/").replace("/", "_") + ".pdf")
        if not file.is_file():
            tab = browser.new_page()
            tab.goto(urljoin(served, route))
            tab.pdf(path=file, prefer_css_page_size=True)
            tab.close()
        return file

    return print_page


@pytest.fixture(scope="module")
def longest(output, pages):
    """The procedure with the longest page: what may be cut is cut there."""
    shown = [page for page in pages.values() if page.kind == "thu-tuc"]
    return max(shown, key=lambda page: (output / page.path).stat().st_size)


@pytest.fixture(scope="module")
def booklet(output, pages):
    shown = [page for page in pages.values() if page.kind == "niem-yet"]
    return max(shown, key=lambda page: (output / page.path).stat().st_size)


def words_of(pdf: Path) -> list[tuple[int, float, float, float, float, str]]:
    """Page, left, top, right, bottom in points, and the word."""
    text = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True).stdout.decode()
    words, number = [], 0
    word = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
    for line in text.splitlines():
        number += "<page " in line
        if found := word.search(line):
            words.append((number, *map(float, found.groups()[:4]), found.group(5)))
    return words


def codes_on(pdf: Path, folder: Path) -> list[str]:
    """What a scanner reads from each page, in order."""
    subprocess.run(["pdftoppm", "-r", "150", "-gray", pdf, folder / "page"], check=True)
    read = []
    for picture in sorted(folder.glob("page*.pgm")):
        answer = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                                capture_output=True, text=True)
        read.append(answer.stdout.splitlines())
    return read


def page_count(pdf: Path) -> int:
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Page size:\s+59[45]\S* x 84[12]\S* pts \(A4\)", info), info
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def outside(words, margin: float = 10 * MILLIMETRE) -> list:
    """The words that lie in the paper's outer margin, where printers cut."""
    return [word for word in words
            if word[1] < margin or word[2] < margin or word[3] > 595.3 - margin or word[4] > 841.9 - 6 * MILLIMETRE]


def test_a_sheet_prints_whole_on_numbered_a4_pages(paper, longest):
    pdf = paper(longest.route)
    count = page_count(pdf)
    words = words_of(pdf)
    text = " ".join(word[5] for word in words)
    expect_none(outside(words))
    for number in range(1, count + 1):
        assert f"Trang {number}/{count}" in text
    for said in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "NIÊM YẾT THỦ TỤC",
                 "Nội dung cập nhật", "Nơi tiếp nhận phản ánh, kiến nghị"):
        assert said in text
    assert "Nộp hồ sơ trực tuyến" not in text and "Tìm trong trang" not in text


def test_no_heading_of_the_sheet_is_lost_on_paper(paper, longest, output):
    """Everything that the screen shows under a heading is there, in the order of the page."""
    text = " ".join(word[5] for word in words_of(paper(longest.route)))
    page = (output / longest.path).read_text(encoding="utf-8")
    headings = [re.sub(r"<[^>]+>", "", each).strip() for each in re.findall(r"<h[1-3][^>]*>(.*?)</h[1-3]>", page)]
    places = [text.find(heading) for heading in headings]
    assert len(headings) > 6 and -1 not in places, dict(zip(headings, places))
    assert places == sorted(places)


def test_the_code_on_the_sheet_leads_to_its_page(paper, longest, served, tmp_path):
    codes = codes_on(paper(longest.route), tmp_path)
    assert codes[0] == [urljoin(served, longest.route)]
    assert [code for page in codes[1:] for code in page] == []


def test_a_booklet_has_its_list_and_each_sheet_on_pages_of_its_own(paper, booklet, output, served, tmp_path):
    pdf = paper(booklet.route)
    words = words_of(pdf)
    expect_none(outside(words))
    page = (output / booklet.path).read_text(encoding="utf-8")
    sheets = re.findall(r'<section class="phieu" aria-labelledby="_(.*?)-ten">', page)
    assert len(sheets) > 1
    addresses = [urljoin(served, f"thu-tuc/{name}/") for name in sheets]
    codes = codes_on(pdf, tmp_path)
    starts = [number for number, found in enumerate(codes) if len(found) == 1 and is_sheet(words, number + 1)]
    assert [codes[number][0] for number in starts] == addresses
    listed = [code for found in codes[:starts[0]] for code in found]
    assert sorted(listed) == sorted(addresses)
    assert f"Trang {page_count(pdf)}/{page_count(pdf)}" in " ".join(word[5] for word in words)


def is_sheet(words, number: int) -> bool:
    """Whether a sheet begins at the top of the page."""
    top = " ".join(word[5] for word in words if word[0] == number and word[2] < 841.9 / 4)
    return "CỘNG HÒA XÃ HỘI" in top
