"""Spreadsheets into records: scores, procedures, hotlines, results."""

import random

import pytest
import yaml

from congkhai import congkhai
from small_site import SmallSite

DAY = "2026-07-01"
INDEX = ("---\nten: Chỉ số thử\nten_viet_tat: CST\nco_quan_cong_bo: Sở A\nphien_ban:\n  - tu_nam: 2020\n"
         "    thang_diem: {tu: 0, den: 100}\n    thanh_phan: [{id: mot, ten: Một}]\nso_lieu:\n"
         "  - nam: 2023   # năm đầu\n    don_vi_duoc_cham: Mẫu\n    diem: 60.5\n---\n")


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    site.write("chi-so/cst.md", INDEX)
    return site


def imported(site: SmallSite, text: str | bytes, *options: str, encoding: str = "utf-8"):
    file = site.folder / "bang.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return congkhai("import", file, "--site", site.folder, *options)


def record(site: SmallSite, name: str) -> dict:
    return yaml.safe_load((site.folder / "content" / name).read_text(encoding="utf-8").split("---\n")[1])


def test_scores_are_appended(site):
    outcome = imported(site, "Năm;Đơn vị được chấm;Điểm;Hạng;Trên tổng số\n2024;Mẫu;66,10;12;63\n2025;Mẫu;70;;\n",
                       "--to", "cst")
    assert outcome.status == 0 and "Đã đọc 2 dòng, 5 cột, phân cách «;»" in outcome.stderr, outcome
    text = (site.folder / "content/chi-so/cst.md").read_text(encoding="utf-8")
    assert text == INDEX.removesuffix("---\n") + (
        "  - nam: 2024\n    don_vi_duoc_cham: Mẫu\n    diem: 66.10\n    xep_hang:\n      - hang: 12\n"
        "        tong_so: 63\n"
        "  - nam: 2025\n    don_vi_duoc_cham: Mẫu\n    diem: 70\n---\n")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_separator_and_encoding(site, separator, encoding):
    rows = [["chi_so", "nam", "don_vi_duoc_cham", "diem", "ghi_chu"], ["cst", "2024", "Mẫu", '"66,1"', '"a; b, ""c"""']]
    outcome = imported(site, "".join(separator.join(row) + "\r\n" for row in rows), encoding=encoding)
    assert outcome.status == 0, outcome
    assert record(site, "chi-so/cst.md")["so_lieu"][1] == {
        "nam": 2024, "don_vi_duoc_cham": "Mẫu", "diem": 66.1, "ghi_chu": 'a; b, "c"'}


def test_windows_1258(site):
    text = "chi_so;nam;don_vi_duoc_cham;ghi_chu\ncst;2024;Mâ\u0303u;Đa\u0323t yêu câ\u0300u\n"
    assert imported(site, text.encode("cp1258")).status == 0
    assert record(site, "chi-so/cst.md")["so_lieu"][1]["ghi_chu"] == "Đạt yêu cầu"


def test_hotlines_become_files(site):
    outcome = imported(site, (
        "Tên đường dây,Loại,Cơ quan,Đơn vị,Điện thoại,Thư điện tử,Tiếp nhận\n"
        "Đường dây nóng một cửa,Bộ phận Một cửa,so-a,Văn phòng,0269 3822 111; 1022,mc@so-a.gov.vn,"
        "Phản ánh; Kiến nghị\n"))
    assert outcome.status == 0, outcome
    assert record(site, "duong-day-nong/dduong-day-nong-mot-cua.md") == {
        "ten": "Đường dây nóng một cửa", "loai": "mot-cua", "co_quan": "so-a", "don_vi": "van-phong",
        "dien_thoai": [{"so": "0269 3822 111"}, {"so": "1022"}], "thu_dien_tu": "mc@so-a.gov.vn",
        "tiep_nhan": ["Phản ánh", "Kiến nghị"]}
    assert site.run("check", DAY).status == 0


def test_procedures_become_files(site):
    outcome = imported(site, (
        "STT;Mã thủ tục;Tên thủ tục;Lĩnh vực;Mức độ dịch vụ công;Thành phần hồ sơ;Số bộ hồ sơ\n"
        "1;1.003659;Cấp giấy phép bưu chính;Bưu chính;Toàn trình;Đơn đề nghị; 1\n".replace("; 1", ";1")))
    assert outcome.status == 0, outcome
    made = record(site, "thu-tuc/1.003659.md")
    assert made["ten"] == "Cấp giấy phép bưu chính" and made["linh_vuc"] == "buu-chinh" and made["co_quan"] == "so-a"
    assert made["giay_to"] == [{"ten": "Đơn đề nghị"}] and made["so_bo"] == 1 and made["muc_do"] == "toan-trinh"


def test_results_become_files(site):
    outcome = imported(site, (
        "Kỳ;co_quan;tiep_nhan.truc_tuyen;tiep_nhan.truc_tiep;giai_quyet.truoc_han;giai_quyet.dung_han;"
        "dang_giai_quyet.trong_han\n"
        "Quý 1/2026;so-a;1.250;50;1.000;200;100\n"))
    assert outcome.status == 0, outcome
    assert record(site, "ket-qua/2026-quy-1-so-a.md") == {
        "ky": "2026-quy-1", "co_quan": "so-a", "tiep_nhan": {"truc_tuyen": 1250, "truc_tiep": 50},
        "giai_quyet": {"truoc_han": 1000, "dung_han": 200}, "dang_giai_quyet": {"trong_han": 100}}


def files(site: SmallSite) -> dict:
    return {path: path.read_bytes() for path in sorted((site.folder / "content").rglob("*.md"))}


@pytest.mark.parametrize("code, text, place", [
    ("CK1111", "a;b;c\n1;2;3\n", "bang.csv:1"),
    ("CK1112", "nam;don_vi_duoc_cham;diem;ghichu\n2024;Mẫu;1;x\n", "bang.csv:1:27"),
    ("CK1113", "nam;don_vi_duoc_cham;diem\n2024;Mẫu;66,1\n2025;Mẫu;sáu mươi\n", "bang.csv:3:10"),
    ("CK1113", "nam;don_vi_duoc_cham;diem\n2024;;66,1\n", "bang.csv:2"),
    ("CK1114", "nam;don_vi_duoc_cham;diem\n2023;Mẫu;66,1\n", "bang.csv:2"),
    ("CK1114", "nam;don_vi_duoc_cham;diem\n2024;Mẫu;66,1\n2024;mẫu;66,2\n", "bang.csv:3"),
    ("CK1101", "nam;don_vi_duoc_cham;diem\n2024;\"Mẫu;66,1\n", "bang.csv"),
    ("CK1101", "", "bang.csv"),
])
def test_a_fault_has_a_place_and_nothing_is_written(site, code, text, place):
    before = files(site)
    outcome = imported(site, text, "--to", "cst")
    assert outcome.status == 1 and code in outcome.stderr and place in outcome.stderr, outcome
    assert files(site) == before


def test_one_bad_row_keeps_the_good_ones_out(site):
    before = files(site)
    outcome = imported(site, "ten,loai,dien_thoai\nMột,Lãnh đạo,1022\nHai,Ông chủ,1023\n")
    assert outcome.status == 1 and "dòng 3, cột B «loai»" in outcome.stderr, outcome
    assert files(site) == before


def test_a_file_that_is_there_is_not_written_over(site):
    text = "ten,loai,dien_thoai\nMột,Lãnh đạo,1022\n"
    assert imported(site, text).status == 0
    before = files(site)
    outcome = imported(site, text)
    assert outcome.status == 1 and "CK1114" in outcome.stderr
    assert files(site) == before


@pytest.mark.parametrize("suffix", [".csv", ".txt", ".md"])
def test_noise_never_crashes(site, suffix):
    pieces = ["STT", "TT", "1", "1.", "I. NHIỆM VỤ", "- ", "+ ", "|", "||", "| a | b |", "|---|", ";", ",", '"',
              "\t", "\r\n", "\n", "\n\n", "Đơn vị chủ trì:", "Văn phòng", "chủ trì", "phối hợp", "Quý I/2026", "(",
              ")", "KẾ HOẠCH", "Nơi nhận:", "GIÁM ĐỐC", "\x0c", "\u0301", "²", "١", "nam", "diem", "ky", "nhiem_vu",
              "phien_ban", "    ", "é"]
    chance = random.Random(7)
    for number in range(40):
        count = chance.randrange(1, 120)
        text = "".join(chance.choice(pieces) + chance.choice(["", " ", "\n", ";"]) for _ in range(count))
        file = site.folder / f"noise{suffix}"
        file.write_bytes(text.encode() if number % 4 else bytes(chance.randrange(256) for _ in range(300)))
        outcome = congkhai("import", file, "--site", site.folder, "--to", f"n{number}")
        assert outcome.status in (0, 1), (number, text, outcome)
