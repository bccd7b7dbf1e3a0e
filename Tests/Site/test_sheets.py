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


FILLED = {
    "thu-tuc": {
        "id": "cap-doi-the", "ten": "Cấp đổi thẻ", "co_quan": "so-a", "linh_vuc": "Bưu chính", "phong": "Văn phòng",
        "tinh_trang": "Còn hiệu lực", "cach_thuc.1.hinh_thuc": "Trực tiếp", "cach_thuc.1.thoi_han.so": "7",
        "cach_thuc.1.thoi_han.don_vi": "ngày làm việc", "cach_thuc.1.phi.1.ten": "Lệ phí",
        "cach_thuc.1.phi.1.so_tien": "150.000", "cach_thuc.2.hinh_thuc": "truc-tuyen",
        "cach_thuc.2.thoi_han.so": "5", "cach_thuc.2.thoi_han.don_vi": "ngay-lam-viec",
        "truong_hop.1.id": "lan-dau", "truong_hop.1.ten": "Cấp lần đầu", "truong_hop.1.giay_to.1.ten": "Đơn đề nghị",
        "truong_hop.1.giay_to.1.ban_chinh": "1", "truong_hop.1.giay_to.2.ten": "Bản vẽ\nkích thước",
        "truong_hop.2.id": "mat-the", "truong_hop.2.ten": "Bị mất; hỏng", "truong_hop.2.giay_to.1.ten": "Đơn trình báo",
        "trinh_tu": "Nộp hồ sơ; Nhận kết quả", "so_bo": "1", "minh_hoa": None},
    "duong-day-nong": {
        "ten": "Đường dây một cửa", "loai": "Bộ phận Một cửa", "co_quan": "so-a", "dien_thoai.1.so": "0269 3822 111",
        "dien_thoai.1.mo_ta": "giờ hành chính", "dien_thoai.2.so": "1022",
        "nguoi_phu_trach.ho_ten": "Nguyễn Thí Dụ", "nguoi_phu_trach.chuc_vu": "Trưởng bộ phận"},
    "ket-qua": {
        "ky": "Quý 1/2026", "co_quan": "so-a", "tiep_nhan.truc_tuyen": "1.250", "giai_quyet.dung_han": "1.250",
        "theo_linh_vuc.1.linh_vuc": "Bưu chính", "theo_linh_vuc.1.tiep_nhan.truc_tuyen": "1250",
        "theo_linh_vuc.1.giai_quyet.dung_han": "1250"},
}


@pytest.mark.parametrize("kind", FILLED)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_printed_head_filled_in_becomes_pages(site, kind, separator):
    head = congkhai("export", kind, "--site", site.folder).stdout
    assert head == congkhai("schema", kind, "--format", "csv").stdout
    columns = head.lstrip("\ufeff").strip().split(",")
    filled = {column: value for column, value in FILLED[kind].items() if value is not None}
    columns += [column for column in filled if column not in columns]
    quoted = ['"' + filled.get(column, "").replace('"', '""') + '"' for column in columns]
    text = "\ufeff" + separator.join(columns) + "\r\n" + separator.join(quoted) + "\r\n"
    outcome = imported(site, text, "--kind", kind, encoding="utf-16" if separator == "\t" else "utf-8")
    assert outcome.status == 0 and "Đã đọc 1 dòng" in outcome.stderr, outcome
    made = sorted(set((site.folder / f"content/{kind}").glob("*.md")) - {site.folder / "content/thu-tuc/cap-phep.md"})
    assert len(made) == 1 and site.run("check", DAY).status == 0, site.run("check", DAY)
    assert site.run("build", DAY, "--output", site.public).status == 0
    page = (site.public / kind / made[0].stem / "index.html") if kind != "duong-day-nong" else (
        site.public / kind / "index.html")
    shown = page.read_text(encoding="utf-8")
    for value in {"thu-tuc": ["150.000", "Cấp lần đầu", "Bị mất; hỏng", "Nhận kết quả"],
                  "duong-day-nong": ["giờ hành chính", "1022", "Nguyễn Thí Dụ"], "ket-qua": ["1.250"]}[kind]:
        assert value in shown, value


def test_a_procedure_has_its_channels_and_cases(site):
    filled = {column: value for column, value in FILLED["thu-tuc"].items() if value is not None}
    row = ";".join('"' + value + '"' for value in filled.values())
    assert imported(site, ";".join(filled) + "\n" + row + "\n").status == 0
    made = record(site, "thu-tuc/cap-doi-the.md")
    assert made["cach_thuc"] == [
        {"hinh_thuc": "truc-tiep", "thoi_han": {"so": 7, "don_vi": "ngay-lam-viec"},
         "phi": [{"ten": "Lệ phí", "so_tien": 150000}]},
        {"hinh_thuc": "truc-tuyen", "thoi_han": {"so": 5, "don_vi": "ngay-lam-viec"}}]
    assert made["truong_hop"] == [
        {"id": "lan-dau", "ten": "Cấp lần đầu",
         "giay_to": [{"ten": "Đơn đề nghị", "ban_chinh": 1}, {"ten": "Bản vẽ kích thước"}]},
        {"id": "mat-the", "ten": "Bị mất; hỏng", "giay_to": [{"ten": "Đơn trình báo"}]}]
    assert made["trinh_tu"] == ["Nộp hồ sơ", "Nhận kết quả"]


def test_columns_of_entries_are_found_by_their_labels(site):
    outcome = imported(site, (
        "Tên thủ tục;Cơ quan công bố;Lĩnh vực;Cách thức thực hiện 1: Hình thức nộp;"
        "Cách thức thực hiện 2: Hình thức nộp;Cách thức thực hiện 2: Thời hạn giải quyết: Số\n"
        "Cấp thẻ;so-a;Bưu chính;Trực tiếp;Trực tuyến;3\n").replace("Cơ quan công bố", "co_quan"))
    assert outcome.status == 0, outcome
    assert record(site, "thu-tuc/cap-the.md")["cach_thuc"] == [
        {"hinh_thuc": "truc-tiep"}, {"hinh_thuc": "truc-tuyen", "thoi_han": {"so": 3}}]


def test_scores_of_components_have_columns_of_their_own(site):
    head = congkhai("export", "diem", "--index", "cst", "--site", site.folder).stdout.lstrip("\ufeff").strip()
    assert head.startswith("chi_so,nam,don_vi_duoc_cham,ngay,diem,xep_hang.1.hang,xep_hang.1.tong_so")
    assert head.endswith("thanh_phan.mot.diem")
    outcome = imported(site, (
        "chi_so;nam;don_vi_duoc_cham;diem;thanh_phan.mot.diem;thanh_phan.mot.thang_diem.tu;"
        "thanh_phan.mot.thang_diem.den;thanh_phan.mot.hang\ncst;2024;Mẫu;66,1;6,25;0;10;3\n"))
    assert outcome.status == 0, outcome
    assert record(site, "chi-so/cst.md")["so_lieu"][1]["thanh_phan"] == {
        "mot": {"diem": 6.25, "thang_diem": {"tu": 0, "den": 10}, "hang": 3}}
    named = imported(site, "nam;don_vi_duoc_cham;diem;Một\n2025;Mẫu;66,1;7,5\n", "--to", "cst")
    assert named.status == 0, named
    assert record(site, "chi-so/cst.md")["so_lieu"][2]["thanh_phan"] == {"mot": {"diem": 7.5}}
    wrong = congkhai("export", "diem", "--index", "cts", "--site", site.folder)
    assert wrong.status != 0 and "cst" in wrong.stderr


@pytest.mark.parametrize("id", ["../../etc", "a/b", "Có dấu", "index"])
def test_an_id_stays_in_its_folder(site, id):
    before = files(site)
    outcome = imported(site, f"id;ten;co_quan;linh_vuc\n{id};Cấp thẻ;so-a;Bưu chính\n")
    assert outcome.status == 1 and "CK1113" in outcome.stderr, outcome
    assert files(site) == before


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
