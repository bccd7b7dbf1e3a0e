"""Progress by spreadsheet: out, filled in, and back into the tasks' files."""

import csv
import io

import pytest
import yaml

from congkhai import congkhai
from small_site import SmallSite

DAY = "2026-07-01"
TASK = "ke-hoach/kh-1/nhiem-vu/1.md"
ODD = ("---\r\n# chú thích ở đầu\r\nma: \"1\"\r\nten:   'Việc thứ nhất'   # tên\r\nchu_tri: [van-phong]\r\ntien_do:\r\n"
       "    -   ngay: 2026-02-01\r\n        noi_dung: \"Đã họp\"\r\n\r\n    # cuối danh sách\r\n"
       "thoi_han: Trước 31/12/2026\r\n---\r\nNội dung.\r\n")


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def exported(site: SmallSite) -> list[dict]:
    outcome = site.run("export", DAY, "tien-do", "--plan", "kh-1")
    assert outcome.status == 0, outcome
    return list(csv.DictReader(io.StringIO(outcome.stdout.removeprefix("\ufeff"))))


def imported(site: SmallSite, rows: list[dict], *options: str, separator: str = ",", encoding: str = "utf-8-sig"):
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0].keys(), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    file = site.folder / "tien-do.csv"
    file.write_bytes(text.getvalue().encode(encoding))
    return congkhai("import", file, "--site", site.folder, *options)


def content(site: SmallSite, name: str = TASK) -> bytes:
    return (site.folder / "content" / name).read_bytes()


def test_a_sheet_has_a_row_per_task(site):
    site.replace(TASK, "thoi_han:", "tien_do:\n  - {ngay: 2026-02-01, noi_dung: Đã họp}\nthoi_han:")
    one, two = exported(site)
    assert one["nhiem_vu"] == "kh-1/1" and one["ten"] == "Việc thứ nhất" and one["don_vi"] == "Văn phòng"
    assert one["thoi_han"] == "Trước 31/12/2026" and one["tinh_trang"].startswith("Chưa đến hạn")
    assert one["bao_cao_gan_nhat"] == "2026-02-01: Đã họp" and two["bao_cao_gan_nhat"] == ""
    assert one["phien_ban"].startswith("v") and one["noi_dung"] == ""


@pytest.mark.parametrize("name, sign", [("phay", ","), ("cham-phay", ";"), ("tab", "\t")])
def test_the_cells_may_be_parted_as_the_country_s_excel_expects_it(site, name, sign):
    site.replace(TASK, "ten: Việc thứ nhất", "ten: 'Việc thứ nhất, thứ hai; \"ba\"'")
    outcome = site.run("export", DAY, "tien-do", "--plan", "kh-1", "--separator", name)
    assert outcome.status == 0 and outcome.stdout.startswith(f"\ufeffnhiem_vu{sign}ten{sign}"), outcome
    rows = list(csv.DictReader(io.StringIO(outcome.stdout.removeprefix("\ufeff")), delimiter=sign))
    assert rows == exported(site) and rows[0]["ten"] == 'Việc thứ nhất, thứ hai; "ba"'


def test_an_unknown_plan_leads_to_the_nearest(site):
    outcome = site.run("export", DAY, "tien-do", "--plan", "kh-2")
    assert outcome.status == 64 and outcome.stdout == "" and "kh-1" in outcome.stderr


def test_filled_rows_go_into_their_files(site):
    rows = exported(site)
    rows[0] |= {"ngay": "30/6/2026", "noi_dung": "Đã ban hành: kế hoạch", "phan_tram": "40%", "ky": "6 tháng 2026",
                "minh_chung": "Công văn số 5"}
    rows[1] |= {"hoan_thanh": "15/6/2026", "minh_chung": "https://so-a.example/bc"}
    outcome = imported(site, rows)
    assert outcome.status == 0 and "Đã ghi 2 tệp" in outcome.stderr, outcome
    assert content(site).decode() == (
        "---\nma: \"1\"\nten: Việc thứ nhất\nchu_tri: [van-phong]\nthoi_han: Trước 31/12/2026\ntien_do:\n"
        "  - ngay: 2026-06-30\n    noi_dung: \"Đã ban hành: kế hoạch\"\n    phan_tram: 40\n    ky: \"2026-6-thang\"\n"
        "    minh_chung:\n      ten: Công văn số 5\n---\nNội dung.\n")
    two = yaml.safe_load(content(site, "ke-hoach/kh-1/nhiem-vu/2.md").decode().split("---\n")[1])
    assert str(two["hoan_thanh"]) == "2026-06-15" and two["minh_chung"] == "https://so-a.example/bc"
    assert site.run("check", DAY).status == 0


def test_every_other_byte_stays(site):
    (site.folder / "content" / TASK).write_bytes(ODD.encode())
    rows = exported(site)
    rows[0] |= {"ngay": "2026-06-30", "noi_dung": "Đã xong"}
    assert imported(site, rows, separator=";").status == 0
    added = "    -   ngay: 2026-06-30\r\n        noi_dung: Đã xong\r\n"
    assert content(site).decode() == ODD.replace("        noi_dung: \"Đã họp\"\r\n",
                                                 "        noi_dung: \"Đã họp\"\r\n" + added)


def test_empty_rows_change_nothing(site):
    before = content(site)
    outcome = imported(site, exported(site))
    assert outcome.status == 0 and "Không có gì phải ghi" in outcome.stderr
    assert content(site) == before


def test_a_dry_run_is_a_diff(site):
    before = content(site)
    rows = exported(site)
    rows[0] |= {"ngay": "30/6/2026", "noi_dung": "Đã họp"}
    outcome = imported(site, rows, "--dry-run")
    assert outcome.stdout.startswith("--- a/content/ke-hoach/kh-1/nhiem-vu/1.md\n")
    assert "+    noi_dung: Đã họp" in outcome.stdout
    assert content(site) == before


def test_a_row_that_was_imported_is_passed_over(site):
    rows = exported(site)
    rows[0] |= {"ngay": "30/6/2026", "noi_dung": "Đã họp"}
    assert imported(site, rows).status == 0
    after = content(site)
    outcome = imported(site, rows)
    assert outcome.status == 0 and "đã có từ trước" in outcome.stderr
    assert content(site) == after


def test_ck1121_a_clash_leaves_every_file(site):
    rows = exported(site)
    for row in rows:
        row |= {"ngay": "30/6/2026", "noi_dung": "Đã họp"}
    site.replace("ke-hoach/kh-1/nhiem-vu/2.md", "Việc thứ hai", "Việc số hai")
    before = content(site)
    outcome = imported(site, rows)
    assert outcome.status == 1 and "CK1121" in outcome.stderr and "dòng 3" in outcome.stderr
    assert content(site) == before


def test_ck1121_a_completion_is_not_rewritten(site):
    site.replace(TASK, "thoi_han:", "hoan_thanh: 2026-05-01\nminh_chung: {ten: Báo cáo}\nthoi_han:")
    rows = exported(site)
    rows[0] |= {"hoan_thanh": "30/6/2026"}
    outcome = imported(site, rows)
    assert outcome.status == 1 and "CK1121" in outcome.stderr and "hoan_thanh" in outcome.stderr


def test_ck1122_a_task_that_is_not_there(site):
    rows = exported(site)
    rows[0] |= {"nhiem_vu": "kh-1/../../bi-mat", "ngay": "30/6/2026", "noi_dung": "Đã họp"}
    outcome = imported(site, rows)
    assert outcome.status == 1 and "CK1122" in outcome.stderr


def test_ck1123_a_list_in_brackets(site):
    site.replace(TASK, "thoi_han:", "tien_do: [{ngay: 2026-02-01, noi_dung: Đã họp}]\nthoi_han:")
    rows = exported(site)
    rows[0] |= {"ngay": "30/6/2026", "noi_dung": "Đã họp lần hai"}
    outcome = imported(site, rows)
    assert outcome.status == 1 and "CK1123" in outcome.stderr


@pytest.mark.parametrize("cells, column", [
    ({"ngay": "31/6/2026", "noi_dung": "Họp"}, "ngay"), ({"noi_dung": "Họp"}, "ngay"),
    ({"ngay": "30/6/2026"}, "noi_dung"),
    ({"ngay": "30/6/2026", "noi_dung": "Họp", "phan_tram": "140"}, "phan_tram"),
    ({"ngay": "30/6/2026", "noi_dung": "Họp", "ky": "kỳ này"}, "ky"), ({"hoan_thanh": "xong"}, "hoan_thanh"),
    ({"minh_chung": "Công văn"}, "minh_chung"),
])
def test_ck1113_a_cell_that_can_not_be_read_has_a_place(site, cells, column):
    before = content(site)
    rows = exported(site)
    rows[0] |= cells
    outcome = imported(site, rows)
    assert outcome.status == 1 and "CK1113" in outcome.stderr and "tien-do.csv:2:" in outcome.stderr
    assert f"«{column}»" in outcome.stderr and content(site) == before
