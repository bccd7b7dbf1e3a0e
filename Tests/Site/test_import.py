"""`congkhai import` of plans: every layout of the genre, from every kind of file, and what it refuses."""

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from congkhai import congkhai, environment
from plan_layouts import HEAD, LAYOUTS, TAIL
from small_site import SmallSite
from source_lines import lost_lines


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    site.remove("ke-hoach/kh-1/nhiem-vu/1.md")
    return site


def imported(site: SmallSite, source: Path, *options: str):
    outcome = congkhai("import", source, "--site", site.folder, "--to", "moi", *options)
    assert outcome.status == 0, outcome
    folder = site.folder / "content/ke-hoach/moi"
    records = {path.relative_to(folder).with_suffix("").as_posix(): front_matter(path)
               for path in sorted(folder.rglob("*.md"))}
    return records.pop("index"), list(records.values()), outcome, folder


def front_matter(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])


def written(tmp_path: Path, text: str, name: str = "ke-hoach.txt") -> Path:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path / name


def assert_two_tasks(tasks: list[dict]) -> None:
    assert [task["chu_tri"] for task in tasks] == [["van-phong"], ["thanh-tra"]], tasks
    assert [task["thoi_han"].removeprefix("Trong ") for task in tasks] == ["Quý II/2026", "Trước 30/11/2026"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_gives_its_tasks(site, tmp_path, layout):
    text = HEAD + LAYOUTS[layout] + TAIL
    plan, tasks, _, folder = imported(site, written(tmp_path, text))
    assert_two_tasks(tasks)
    assert lost_lines(text, folder) == []


# The lines of the others are what their cells are told by.
@pytest.mark.parametrize(
    "layout", [name for name in LAYOUTS if name not in (
        "pipe table", "columns", "flattened table", "one line a cell")])
def test_a_layout_in_wrapped_lines_gives_its_tasks(site, tmp_path, layout):
    wrapped = subprocess.run(["fold", "-s", "-w", "60"], input=HEAD + LAYOUTS[layout] + TAIL, text=True,
                             capture_output=True, check=True).stdout
    _, tasks, _, folder = imported(site, written(tmp_path, wrapped))
    assert_two_tasks(tasks)
    assert lost_lines(wrapped, folder) == []


@pytest.mark.parametrize("layout", ["blocks", "labelled list", "inline", "pipe table"])
def test_word_documents_are_read(site, tmp_path, layout):
    source = written(tmp_path, HEAD + LAYOUTS[layout] + TAIL, "ke-hoach.md")
    subprocess.run(["pandoc", "-f", "markdown-fancy_lists-startnum", source, "-o", tmp_path / "ke-hoach.docx"],
                   check=True)
    plan, tasks, _, _ = imported(site, tmp_path / "ke-hoach.docx")
    assert_two_tasks(tasks)
    assert plan["so_ky_hieu"] == "7/KH-SA" and plan["nguoi_ky"]["ho_ten"] == "Trần Văn Bình"


@pytest.mark.parametrize("layout", ["blocks", "labelled list", "inline", "pipe table"])
def test_pdf_files_are_read(site, tmp_path, browser, layout):
    source = written(tmp_path, HEAD + LAYOUTS[layout] + TAIL, "ke-hoach.md")
    html = subprocess.run(["pandoc", "-f", "markdown-fancy_lists-startnum", "-t", "html", source],
                          capture_output=True, text=True, check=True).stdout
    page = browser.new_page()
    page.set_content("<meta charset=utf-8><style>td,th{vertical-align:top;padding:0 1em}</style>" + html)
    page.pdf(path=tmp_path / "ke-hoach.pdf")
    page.close()
    _, tasks, _, _ = imported(site, tmp_path / "ke-hoach.pdf")
    assert_two_tasks(tasks)


def test_numbers_that_word_makes_itself_are_written_out(site, tmp_path):
    html = ("<p><strong>KẾ HOẠCH</strong></p><p>Cải cách hành chính năm 2026</p><ol type=I>"
            "<li><p>MỤC TIÊU</p><ol type=1><li><p>Nâng cao chất lượng</p></li></ol></li>"
            "<li><p>NHIỆM VỤ</p><ol type=1><li><p>Cải cách thể chế</p><ol type=1>"
            "<li><p>Rà soát văn bản</p><p>Đơn vị chủ trì: Văn phòng.</p><p>Thời gian: Quý II/2026.</p></li>"
            "<li><p>Kiểm tra công vụ</p><p>Đơn vị chủ trì: Thanh tra.</p><p>Thời gian: Trước 30/11/2026.</p></li>"
            "</ol></li></ol></li></ol>")
    subprocess.run(["pandoc", "-f", "html", "-o", tmp_path / "a.docx"], input=html, text=True, check=True)
    _, tasks, _, _ = imported(site, tmp_path / "a.docx", "--agency", "so-a")
    assert_two_tasks(tasks)
    assert [task["ma"] for task in tasks] == ["1.1", "1.2"]
    assert tasks[0]["nhom"] == ["II. NHIỆM VỤ", "1. Cải cách thể chế"]


def test_the_head_and_the_tail_become_keys(site, tmp_path):
    plan, _, _, _ = imported(site, written(tmp_path, HEAD + LAYOUTS["blocks"] + TAIL))
    assert plan["ten"] == "Cải cách hành chính năm 2026"
    assert plan["co_quan"] == "so-a" and plan["nam"] == [2026]
    assert plan["so_ky_hieu"] == "7/KH-SA" and str(plan["ngay_ban_hanh"]) == "2026-02-05"
    assert plan["can_cu"] == [{"ten": "Kế hoạch số 300/KH-UBND ngày 20/12/2025 của UBND tỉnh về cải cách hành chính "
                                      "năm 2026"}]
    assert plan["nguoi_ky"] == {"ho_ten": "Trần Văn Bình", "chuc_vu": "Phó Giám đốc", "ky_thay": "KT. Giám đốc"}
    assert plan["noi_nhan"] == ["UBND tỉnh", "Lưu: VT, VP"]


def test_goals_products_groups_and_supporters_become_keys(site, tmp_path):
    _, (blocks, _), _, _ = imported(site, written(tmp_path, HEAD + LAYOUTS["blocks"] + TAIL))
    assert blocks["muc_tieu"] == "Công khai 100% thủ tục." and blocks["phoi_hop"] == ["thanh-tra"]
    assert blocks["nhom"] == ["II. NHIỆM VỤ"] and blocks["ma"] == "1"
    shutil.rmtree(site.folder / "content/ke-hoach/moi")
    _, (row, _), _, _ = imported(site, written(tmp_path, HEAD + LAYOUTS["pipe table"] + TAIL))
    assert row["san_pham"] == ["Danh mục"] and row["phoi_hop"] == ["thanh-tra"]


def test_points_are_assigned_one_by_one(site, tmp_path):
    middle = ("1. Cải thiện tính minh bạch\n\na) Công khai thủ tục.\n\nb) Kiểm tra công vụ.\n\n"
              "- Đơn vị chủ trì: Văn phòng (điểm a); Thanh tra (điểm b).\n\n- Thời gian thực hiện: Năm 2026.\n")
    _, (task,), _, _ = imported(site, written(tmp_path, HEAD + middle + TAIL))
    assert task["chu_tri"] == [{"don_vi": "van-phong", "pham_vi": "điểm a"},
                               {"don_vi": "thanh-tra", "pham_vi": "điểm b"}]


def test_several_dates_become_milestones(site, tmp_path):
    middle = ("| TT | Nhiệm vụ | Phân công | Thời gian |\n|---|---|---|---|\n"
              "| 1 | Tuyên truyền | Văn phòng | - Ban hành kế hoạch trước ngày 31/01/2026<br>"
              "- Báo cáo trong Quý IV năm 2026 |\n")
    _, (task,), _, _ = imported(site, written(tmp_path, HEAD + middle + TAIL))
    assert task["moc"] == [{"ten": "Ban hành kế hoạch", "thoi_han": "Trước ngày 31/01/2026"},
                           {"ten": "Báo cáo", "thoi_han": "Trong Quý IV năm 2026"}]


def test_tables_of_targets_and_of_scores_are_no_tasks(site, tmp_path):
    tables = ("| STT | Chỉ tiêu | Năm 2025 | Năm 2026 | Đơn vị theo dõi |\n|---|---|---|---|---|\n"
              "| 1 | Hồ sơ trực tuyến | 80% | 90% | Văn phòng |\n| 2 | Số hóa | 60% | 70% | Văn phòng |\n\n"
              "Điểm chấm:\n\n| STT | Nội dung | Điểm tối đa | Điểm đạt | Phòng phụ trách |\n|---|---|---|---|---|\n"
              "| 1 | Chỉ đạo | 10 | 8,5 | Văn phòng |\n| 2 | Thể chế | 12 | 11 | Thanh tra |\n\n")
    _, tasks, _, folder = imported(site, written(tmp_path, HEAD + tables + LAYOUTS["labelled list"] + TAIL))
    assert_two_tasks(tasks)
    body = (folder / "index.md").read_text(encoding="utf-8")
    assert "| Hồ sơ trực tuyến | 80% |" in body and "| 12 | 11 |" in body


def test_what_is_uncertain_stays_in_a_comment(site, tmp_path):
    middle = "1. Tuyên truyền.\n\n- Đơn vị chủ trì: Phòng Lạ.\n\n- Thời gian thực hiện: càng sớm càng tốt.\n"
    _, (task,), outcome, folder = imported(site, written(tmp_path, HEAD + middle + TAIL))
    text = next((folder / "nhiem-vu").iterdir()).read_text(encoding="utf-8")
    assert task["chu_tri"] == [{"ten": "Phòng Lạ"}] and "thoi_han" not in task
    assert "# cần xem: «Phòng Lạ» không có trong hồ sơ cơ quan" in text
    assert "# cần xem: chưa đọc được thời hạn (dòng 28): càng sớm càng tốt." in text
    assert "2 chỗ cần xem" in outcome.stderr


def test_units_are_found_by_other_spellings(site, tmp_path):
    site.replace("co-quan/so-a.md", "ten: Văn phòng}", "ten: Phòng Công nghệ thông tin, ten_khac: [Phòng số]}")
    spellings = ["Phòng CNTT", "Phòng công nghệ thông tin", "phòng số", "Phòng Công nghệ thông tin Sở"]
    middle = "".join(f"{n}. Việc thứ {n}.\n\n- Đơn vị chủ trì: {name}.\n\n" for n, name in enumerate(spellings, 1))
    _, tasks, _, _ = imported(site, written(tmp_path, HEAD + middle + TAIL))
    assert [task["chu_tri"] for task in tasks] == [["van-phong"]] * 4


def test_what_was_imported_passes_the_check(site, tmp_path):
    imported(site, written(tmp_path, HEAD + LAYOUTS["blocks"] + TAIL))
    outcome = site.run("check", "2026-07-01")
    assert "ke-hoach/moi" not in outcome.stderr.replace("CK0611", ""), outcome


# What is refused.


def test_ck1103_nothing_is_written_over(site, tmp_path):
    source = written(tmp_path, HEAD + LAYOUTS["blocks"] + TAIL)
    imported(site, source)
    before = sorted((p, p.read_bytes()) for p in (site.folder / "content").rglob("*.md"))
    outcome = congkhai("import", source, "--site", site.folder, "--to", "moi")
    assert outcome.status == 1 and "CK1103" in outcome.stderr
    assert sorted((p, p.read_bytes()) for p in (site.folder / "content").rglob("*.md")) == before


def test_a_dry_run_writes_nothing(site, tmp_path):
    source = written(tmp_path, HEAD + LAYOUTS["blocks"] + TAIL)
    outcome = congkhai("import", source, "--site", site.folder, "--to", "moi", "--dry-run")
    assert outcome.status == 0 and "+++ b/content/ke-hoach/moi/nhiem-vu/1.md" in outcome.stdout
    assert not (site.folder / "content/ke-hoach/moi").exists()


@pytest.mark.parametrize("name, content", [
    ("a.xls", b"x"), ("a.txt", b"\x00\x01\x02"), ("a.docx", b"PK no document"), ("a.pdf", b"%PDF-1.4 no document"),
])
def test_ck1101_a_file_that_can_not_be_read(site, tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    outcome = congkhai("import", tmp_path / name, "--site", site.folder, "--to", "moi")
    assert outcome.status == 1 and "CK1101" in outcome.stderr, outcome


@pytest.mark.parametrize("name, package", [("a.docx", "pandoc"), ("a.pdf", "poppler-utils")])
def test_ck1102_a_program_is_missing(site, tmp_path, name, package):
    (tmp_path / name).write_bytes(b"x")
    outcome = congkhai("import", tmp_path / name, "--site", site.folder, "--to", "moi",
                       env=environment(PATH=str(tmp_path)))
    assert outcome.status == 2 and "CK1102" in outcome.stderr and f"apt install {package}" in outcome.stderr


def test_ck1104_ck1105_a_text_that_is_no_plan(site, tmp_path):
    text = "Thông báo nghỉ lễ.\n\nCơ quan nghỉ từ ngày 30/4.\n"
    outcome = congkhai("import", written(tmp_path, text), "--site", site.folder, "--to", "moi")
    assert outcome.status == 0 and "CK1104" in outcome.stderr and "CK1105" in outcome.stderr
    assert lost_lines(text, site.folder / "content/ke-hoach/moi") == []


@pytest.mark.parametrize("id", ["../ra-ngoai", "Có dấu", "a/b", ""])
def test_an_id_that_is_no_folder_is_refused(site, tmp_path, id):
    outcome = congkhai("import", written(tmp_path, HEAD), "--site", site.folder, "--to", id)
    assert outcome.status == 64, outcome
    assert not (site.folder / "ra-ngoai").exists()
