"""Documents, hotlines and news: what a page says of them, and what leaves the site with them."""

import hashlib
import json
import re
from pathlib import Path

import pytest
import vobject

from congkhai import build, congkhai
from html_page import read_pages, squeezed
from trees import lay_site

CASE = Path(__file__).parent / "sites" / "expired-document"
REVIEW = "Căn cứ đã thay đổi, đang rà soát"
LINKED_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    site = tmp_path_factory.mktemp("expired") / "site"
    lay_site(site, CASE)
    build(site, "--output", site.parent / "www")
    return site.parent / "www"


@pytest.fixture(scope="module")
def texts(published) -> dict[str, str]:
    return {path.removesuffix("index.html"): squeezed(page.main)
            for path, page in read_pages(published).items()}


def linked_data(published: Path, route: str) -> list[dict]:
    found = LINKED_DATA.search((published / route / "index.html").read_text())
    data = json.loads(found.group(1))
    return data if isinstance(data, list) else [data]


def test_current_records_that_rest_on_an_expired_document_say_so(texts):
    assert REVIEW in texts["ke-hoach/kh-2026/"]
    assert "Nghị định số 118/2025/NĐ-CP" in texts["ke-hoach/kh-2026/"].split(REVIEW)[1]
    assert REVIEW in texts["duong-day-nong/"]
    assert REVIEW in texts["bang-kiem/"]


def test_what_is_over_or_dated_keeps_its_citation_with_a_note_of_today(texts):
    past = texts["ke-hoach/kh-2024/"]
    assert REVIEW not in past
    assert "Nay hết hiệu lực từ 01/07/2025; thay thế bởi Nghị định số 118/2025/NĐ-CP" in past
    assert REVIEW not in texts["tin/doi-dia-chi/"]
    assert REVIEW not in texts["ke-hoach/kh-2026/1/"]


RECORD = """---
ten: Thủ tục thử
co_quan: so-tttt-tinh-mau
linh_vuc: bao-chi
can_cu:
  - {ten: "Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ"}
  - {ten: "NĐ 61/2018"}
  - nd-13-2023-nd-cp
---
Theo [nghị định cũ](/van-ban/nd-61-2018-nd-cp/).
"""


def test_the_registry_shipped_knows_what_replaced_the_decrees_that_plans_still_cite(tmp_path):
    site = lay_site(tmp_path)
    (site / "content/thu-tuc/thu.md").write_text(RECORD, encoding="utf-8")
    told = congkhai("check", "--site", site, "--date", "2026-07-01", "--format", "json").stderr
    found = [each for each in json.loads(told)["diagnostics"] if each.get("path", "").endswith("/thu.md")]
    lines = sorted((each["line"], each["headline"]) for each in found if each["id"] == "CK0751")
    assert [line for line, _ in lines] == [6, 7, 8, 10]
    for (_, headline), successor in zip(lines, ["224/2026/NĐ-CP", "118/2025/NĐ-CP", "356/2025/NĐ-CP"]):
        assert successor in headline


def test_what_ends_on_a_known_day_says_so_before(tmp_path):
    site = lay_site(tmp_path / "site", CASE)
    line, law = site / "content/duong-day-nong/mot-cua.md", site / "content/van-ban/nd-118-2025-nd-cp.md"
    for file, key in [(line, "hieu_luc_den"), (law, "ngay_het_hieu_luc")]:
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("---\n", f"---\n{key}: 2027-03-15\n", 1), encoding="utf-8")
    plan = site / "content/ke-hoach/kh-2026/index.md"
    text = plan.read_text(encoding="utf-8").replace("  - nd-61-2018-nd-cp\n", "")
    plan.write_text(text, encoding="utf-8")
    build(site, "--output", tmp_path / "www")
    pages = read_pages(tmp_path / "www")
    assert "còn hiệu lực đến trước ngày 15/03/2027" in squeezed(pages["ke-hoach/kh-2026/index.html"].main)
    assert "đến hết 15/03/2027" in squeezed(pages["co-quan/so-a/index.html"].main)
    assert "đến hết 15/03/2027" in squeezed(pages["duong-day-nong/niem-yet/so-a/index.html"].main)


def test_a_document_says_how_it_stands_and_who_cites_it(texts):
    old = texts["van-ban/nd-61-2018-nd-cp/"]
    assert "Đã được thay thế từ 01/07/2025" in old
    citing = old.split("Trang nào viện dẫn văn bản này")[1]
    for name in ["Kế hoạch năm nay", "Kế hoạch đã qua", "Bộ phận Một cửa", "Sở đổi địa chỉ",
                 "Nghĩa vụ công khai"]:
        assert name in citing
    assert citing.count(REVIEW) == 3
    new = texts["van-ban/nd-118-2025-nd-cp/"]
    assert "Còn hiệu lực từ 01/07/2025" in new and "Thay thế Nghị định số 61/2018/NĐ-CP" in new


def test_an_attachment_comes_with_its_size_type_and_hash(published, texts):
    file = published / "van-ban" / "nd-61-2018-nd-cp" / "toan-van.txt"
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert f"toan-van.txt TXT, {file.stat().st_size} byte SHA-256: {digest}" in texts["van-ban/nd-61-2018-nd-cp/"]


def test_lists_by_kind_and_by_year_hold_what_they_say(texts):
    assert "61/2018/NĐ-CP" in texts["van-ban/loai/nghi-dinh/"]
    assert "61/2018/NĐ-CP" in texts["van-ban/nam/2018/"]
    assert "118/2025/NĐ-CP" not in texts["van-ban/nam/2018/"]


def test_an_ended_hotline_leaves_the_directory(published, texts):
    assert "Số cũ" not in texts["duong-day-nong/"]
    assert not (published / "duong-day-nong" / "cu.vcf").exists()


def test_a_hotline_not_tried_for_90_days_says_so(texts):
    assert "15/01/2026, Gọi thử Đã quá 90 ngày" in texts["duong-day-nong/"]


def test_numbers_can_be_dialled_and_read_out(published):
    page = (published / "duong-day-nong" / "index.html").read_text()
    assert '<a href="tel:+842693821234;ext=12">0269 382 1234 máy lẻ 12</a>' in page
    assert '<a href="tel:1022">1022</a>' in page
    assert '<a href="mailto:mot-cua@so-a.example">' in page


def test_agency_and_unit_show_their_hotlines_and_every_page_the_main_ones(published):
    for route in ["", "co-quan/so-a/van-phong", "ke-hoach/kh-2026"]:
        assert "tel:1022" in (published / route / "index.html").read_text(), route


def test_the_contact_says_what_the_page_says(published):
    bytes_ = (published / "duong-day-nong" / "mot-cua.vcf").read_bytes()
    assert max(len(line) for line in bytes_.split(b"\r\n")) <= 75
    assert b"\n" not in bytes_.replace(b"\r\n", b"")
    card = vobject.readOne(bytes_.decode())
    assert card.version.value == "3.0"
    assert card.fn.value == "Bộ phận Một cửa; hỏi, đáp (minh họa)"
    assert card.n.value.family == card.fn.value
    assert card.org.value == ["Sở A tỉnh Mẫu", "Văn phòng"]
    assert [tel.value for tel in card.contents["tel"]] == ["+842693821234,12", "1022"]
    assert card.email.value == "mot-cua@so-a.example"
    assert card.adr.value.street == "Số 1, đường Mẫu"
    assert card.url.value.endswith("/duong-day-nong/#_mot-cua")
    assert "Tiếp nhận: Hỏi về hồ sơ; Phản ánh kiến nghị" in card.note.value.split("\n")
    assert card.note.value.startswith("Dữ liệu minh họa")


def test_pages_describe_themselves_to_machines(published):
    law = linked_data(published, "van-ban/nd-61-2018-nd-cp")[0]
    assert (law["@type"], law["legislationIdentifier"]) == ("Legislation", "61/2018/NĐ-CP")
    assert law["legislationLegalForce"].endswith("NotInForce")
    assert linked_data(published, "van-ban/nd-118-2025-nd-cp")[0]["legislationRepeals"][0][
        "legislationIdentifier"] == "61/2018/NĐ-CP"
    agency = linked_data(published, "duong-day-nong")[0]
    assert agency["@type"] == "GovernmentOrganization"
    assert agency["contactPoint"][0]["telephone"] == ["+842693821234", "1022"]
    assert linked_data(published, "tin/doi-dia-chi")[0]["@type"] == "NewsArticle"
    assert linked_data(published, "co-quan/so-a")[0]["@type"] == "GovernmentOrganization"
    for route in ["van-ban", "van-ban/nd-61-2018-nd-cp", "duong-day-nong", "tin", "tin/doi-dia-chi"]:
        page = (published / route / "index.html").read_text()
        for term in ["title", "creator", "publisher", "identifier"]:
            assert f'<meta name="DC.{term}" content="' in page, f"{route}: {term}"


def test_news_stand_on_the_home_page(texts):
    assert "Sở đổi địa chỉ" in texts[""].split("Tin mới")[1]


def test_a_long_registry_has_pages_of_a_hundred(tmp_path):
    site = tmp_path / "site"
    lay_site(site, CASE)
    for number in range(1, 120):
        (site / "content" / "van-ban" / f"qd-{number}.md").write_text(
            f"---\nso_ky_hieu: {number}/QĐ-SA\ntrich_yeu: chua-ro\nloai: Quyết định\n"
            f"ngay_ban_hanh: 2026-01-05\n---\n")
    build(site, "--output", tmp_path / "www")
    pages = read_pages(tmp_path / "www")
    for route, count in [("van-ban/", 100), ("van-ban/trang/2/", 21), ("van-ban/loai/quyet-dinh/trang/2/", 19)]:
        text = (tmp_path / "www" / route / "index.html").read_text()
        assert text.count('<th role="rowheader"') == count, route
    assert "van-ban/trang/3/index.html" not in pages
