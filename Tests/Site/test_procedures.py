"""Procedures: what stands on paper, what machines read, and that none of it is lost."""

import json
import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
import yaml

from congkhai import ROOT, build
from faults import expect_none
from golden import Case, run
from paper import codes_on, outside, page_count, words_of
from trees import lay_site

SITE = Path(__file__).parent / "sites" / "procedures"


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


PROCEDURE = """---
ten: {name}
co_quan: so-a
linh_vuc: bao-chi
muc_do: toan-trinh
cap_thuc_hien: [xa]
doi_tuong: [ca-nhan]
trinh_tu:
  - "## Nộp hồ sơ\\n\\nNộp như ở [mục dưới](#luu-y)."
{more}---
## Lưu ý
"""


def site_with(folder: Path, procedures: dict[str, str]) -> Path:
    lay_site(folder / "site", SITE)
    for name, more in procedures.items():
        (folder / "site" / "content" / "thu-tuc" / f"{name}.md").write_text(
            PROCEDURE.format(name=f"Thủ tục {name}", more=more), encoding="utf-8")
    build(folder / "site", "--output", folder / "www")
    return folder / "www"


def test_every_list_is_parted_after_a_hundred_rows(tmp_path):
    published = site_with(tmp_path, {f"dai-{number}": "" for number in range(230)})
    lists = ("", "linh-vuc/bao-chi/", "co-quan/so-a/", "muc-do/toan-trinh/", "cap-thuc-hien/xa/",
             "doi-tuong/ca-nhan/")
    for route in lists:
        seen, rows = [], []
        for number in (1, 2, 3):
            part = published / "thu-tuc" / route / (f"trang/{number}" if number > 1 else "")
            page = (part / "index.html").read_text(encoding="utf-8")
            rows.append(page.count('<th role="rowheader" scope="row"><a '))
            seen += re.findall(r'<th role="rowheader" scope="row"><a href="[./]*thu-tuc/([^"]+)/"', page)
            assert ('rel="next"' in page) == (number < 3) and ('rel="prev"' in page) == (number > 1), route
        assert rows[:2] == [100, 100] and rows[2] >= 30, route
        assert len(seen) == len(set(seen)) and sum(name.startswith("dai-") for name in seen) == 230, route
        assert not (published / "thu-tuc" / route / "trang/4").exists()


def test_no_two_anchors_of_a_booklet_are_the_same(tmp_path):
    """A case of one procedure and a part of another, the same headings in the steps of both."""
    published = site_with(tmp_path, {
        "cap": "truong_hop:\n  - {id: ho-so, ten: Một trường hợp}\n", "cap-truong-hop": ""})
    page = (published / "thu-tuc/linh-vuc/bao-chi/niem-yet/index.html").read_text(encoding="utf-8")
    anchors = re.findall(r'\bid="([^"]+)"', page)
    assert len(anchors) == len(set(anchors))
    assert {"cap_trinh_tu-1-nop-ho-so", "cap-truong-hop_trinh_tu-1-nop-ho-so"} <= set(anchors)
    # What the steps lead to stands on the procedure's own page.
    assert 'href="../../../../thu-tuc/cap/#luu-y"' in page
    assert 'href="#luu-y"' in (published / "thu-tuc/cap/index.html").read_text(encoding="utf-8")


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
def longest(output, pages):
    """The procedure with the longest page: what may be cut is cut there."""
    shown = [page for page in pages.values() if page.kind == "thu-tuc"]
    return max(shown, key=lambda page: (output / page.path).stat().st_size)


@pytest.fixture(scope="module")
def booklet(output, pages):
    shown = [page for page in pages.values() if page.kind == "niem-yet"]
    return max(shown, key=lambda page: (output / page.path).stat().st_size)


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
    sheets = re.findall(r'<section class="phieu" aria-labelledby="_(.*?)_ten">', page)
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
