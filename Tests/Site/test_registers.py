"""Petitions, results, apologies and the checklist: what their pages say, and what leaves the site with them."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from congkhai import build
from html_page import read_pages, squeezed
from trees import lay_site

CASE = Path(__file__).parent / "sites" / "registers"


def published_on(folder: Path, day: str) -> Path:
    lay_site(folder / "site", CASE)
    build(folder / "site", "--output", folder / "www", date=day)
    return folder / "www"


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    return published_on(tmp_path_factory.mktemp("registers"), "2026-11-21")


def main_texts(published: Path) -> dict[str, str]:
    return {path.removesuffix("index.html"): squeezed(page.main)
            for path, page in read_pages(published).items()}


@pytest.fixture(scope="module")
def texts(published) -> dict[str, str]:
    return main_texts(published)


def checklist(published: Path) -> list[dict]:
    return json.loads((published / "bang-kiem/bang-kiem.json").read_text(encoding="utf-8"))


def test_a_petition_stands_on_time_late_overdue_or_waiting(texts):
    register = texts["phan-anh/"]
    for title, state in [
        ("Trả lời đúng ngày hạn", "Đã trả lời đúng hạn"),
        ("Trả lời sau hạn", "Đã trả lời, quá hạn 3 ngày"),
        ("Quá hạn chưa trả lời", "Quá hạn 3 ngày, chưa trả lời"),
        ("Còn trong hạn", "Chưa trả lời, còn 3 ngày"),
    ]:
        assert state in register.split("Sổ theo dõi")[1].split(title)[1][:200], title
    assert "33,3 % (1/3)" in register


def test_days_are_counted_by_the_calendar_and_by_the_office(texts):
    # From Monday 31 August to Thursday 10 September, the 2nd being a holiday.
    assert "sau 10 ngày, trong đó 7 ngày làm việc" in texts["phan-anh/2026/dung/"]


def test_each_part_of_the_register_has_its_own_page(texts):
    assert texts["phan-anh/tinh-trang/qua-han/"].count("Quá hạn 3 ngày, chưa trả lời") == 1
    assert "Còn trong hạn" not in texts["phan-anh/tinh-trang/qua-han/"]
    assert "4 phản ánh" in texts["phan-anh/2026/"]
    assert "2 phản ánh" in texts["phan-anh/linh-vuc/bao-chi/"]
    assert "2 phản ánh" in texts["phan-anh/co-quan/so-a/van-phong/"]


def test_an_answered_petition_does_not_depend_on_the_day(published, tmp_path):
    later = published_on(tmp_path, "2026-11-25")
    page = "phan-anh/2026/muon/index.html"
    assert (later / page).read_bytes() == (published / page).read_bytes()
    assert "Quá hạn 1 ngày" in main_texts(later)["phan-anh/2026/cho/"]


def test_results_by_month_and_by_half_year_stand_apart(texts):
    months, *halves = texts["ket-qua/"].split("6 tháng đầu năm – Sở A tỉnh Mẫu")
    assert "tháng 10/2026" in months and "tháng 7/2026" in months and "6 tháng đầu năm 2026" not in months
    assert "6 tháng đầu năm 2026" in " ".join(halves) and "tháng 10/2026" not in " ".join(halves)
    assert "91,7 %" in texts["ket-qua/2026-10/"]
    assert "55/60" in texts["ket-qua/2026-10/"]


def test_a_period_leads_to_its_neighbours_and_to_its_rows(published):
    page = (published / "ket-qua/2026-08/index.html").read_text(encoding="utf-8")
    assert re.search(r'rel="prev" href="../../ket-qua/2026-07/">.*Tháng 7/2026</a>', page)
    # September was not published; half a year is no neighbour of a month.
    assert re.search(r'rel="next" href="../../ket-qua/2026-10/">.*Tháng 10/2026</a>', page)
    assert "rel=" not in (published / "ket-qua/2026-6-thang/index.html").read_text().split("<main")[1]
    rows = list(csv.DictReader(io.StringIO((published / "du-lieu/ket-qua.csv").read_bytes().decode("utf-8-sig"))))
    assert "2026-08" in {row["id"] for row in rows} and "dòng có id <code>2026-08</code>" in page


def test_periods_are_drawn_apart(published):
    page = (published / "ket-qua/index.html").read_text(encoding="utf-8")
    charts = page.split('id="_so-a-month"')[-1].split("<table")[0]
    assert "<svg" in charts and "10/2026" in charts and "6 tháng" not in charts
    for title in ("Hồ sơ tiếp nhận", "Hồ sơ đã giải quyết", "Tỷ lệ giải quyết đúng hạn"):
        assert f"{title}, tháng 7/2026 đến tháng 10/2026" in charts, title
    # September was not published: the line of shares breaks there, and is not drawn across.
    assert "chưa công bố" in charts.partition("Tỷ lệ giải quyết đúng hạn")[2]


def test_home_agency_and_unit_lead_to_what_citizens_asked(texts):
    for route in ["", "co-quan/so-a/van-phong/", "co-quan/so-a/thanh-tra/"]:
        assert "phản ánh, kiến nghị: đã trả lời" in texts[route], route
    assert "2 phản ánh, kiến nghị: đã trả lời 0, quá hạn chưa trả lời 1" in texts["co-quan/so-a/thanh-tra/"]
    home = texts[""].split("Kết quả phục vụ")[1]
    assert "91,7 % (55/60 hồ sơ đã giải quyết)" in home and "1 lần xin lỗi công khai" in home
    assert "Đủ 2/5 nghĩa vụ theo danh sách mẫu" in home


def test_an_apology_names_the_dossier_and_the_new_date(texts):
    assert "Hồ sơ HS-17" in texts["xin-loi/"] and "18/09/2026" in texts["xin-loi/"]


def test_the_checklist_tells_what_is_met_missing_and_stale(published):
    standing = {each["id"]: each["tinh_trang"] for each in checklist(published)}
    assert standing == {
        "ket-qua-thang": "thieu", "gap-dan": "thieu", "dong-thu-hai": "thieu", "xin-loi-hang-nam": "du",
        "ke-hoach": "du",
    }


def test_later_without_new_records_it_is_out_of_date(tmp_path):
    found = {each["id"]: each for each in checklist(published_on(tmp_path, "2027-06-01"))}
    assert found["ket-qua-thang"]["tinh_trang"] == "qua-han-cap-nhat"
    assert found["ket-qua-thang"]["han"] == "2027-05-07"
    assert found["xin-loi-hang-nam"]["tinh_trang"] == "qua-han-cap-nhat"
    assert found["ke-hoach"]["tinh_trang"] == "du"


def test_csv_json_and_page_say_the_same(published, texts):
    text = (published / "bang-kiem/bang-kiem.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    page = texts["bang-kiem/"]
    titles = {"du": "Đủ", "thieu": "Thiếu", "qua-han-cap-nhat": "Quá hạn cập nhật"}
    data = checklist(published)
    assert [row["id"] for row in rows] == [each["id"] for each in data]
    for row, each in zip(rows, data):
        assert {key: value for key, value in row.items() if key != "thieu"} == {
            key: "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
            for key, value in each.items() if key != "thieu"}
        line = page.split(each["noi_dung"])[1]
        assert titles[each["tinh_trang"]] in line
        for gap in each["thieu"]:
            assert gap["noi_dung"] in line and gap["noi_dung"] in row["thieu"]
            assert gap.get("tep") is None or gap["tep"] in line
    for name, title in titles.items():
        count = sum(each["tinh_trang"] == name for each in data)
        assert re.search(rf"{title} {count}\b", page), title


def test_every_gap_leads_to_the_record_or_says_what_to_write(published, texts):
    found = {each["id"]: each["thieu"] for each in checklist(published)}
    assert found["ket-qua-thang"] == [{
        "noi_dung": "chưa có kết quả giải quyết của tháng 9/2026", "tep": "content/ket-qua/2026-09.md"}]
    assert found["gap-dan"] == [{
        "noi_dung": "thiếu «gio_lam_viec» (Giờ làm việc)", "ban_ghi": "duong-day-nong/tiep-dan",
        "tep": "content/duong-day-nong/tiep-dan.md"}]
    page = (published / "bang-kiem/index.html").read_text(encoding="utf-8")
    assert '<a href="../duong-day-nong/#_tiep-dan">Tiếp công dân</a>: thiếu' in page
    assert '<a href="../xin-loi/#_mot">' in page
    assert 'id="_mot"' in (published / "xin-loi/index.html").read_text(encoding="utf-8")


def test_a_list_calls_itself_a_sample_where_its_entries_do(published, texts, tmp_path):
    page = texts["bang-kiem/"]
    assert "1 trên 5 nghĩa vụ dưới đây thuộc danh sách mẫu lập ngày 01/11/2026" in page
    assert "từng tháng mục mẫu" in page and page.count("mục mẫu") == 1
    site = tmp_path / "site"
    lay_site(site, CASE)
    file = site / "content/nghia-vu.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("  mau: 2026-11-01\n", ""), encoding="utf-8")
    build(site, "--output", tmp_path / "www", date="2026-11-21")
    assert "mẫu lập ngày" not in main_texts(tmp_path / "www")["bang-kiem/"]
