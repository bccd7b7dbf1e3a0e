"""`congkhai init`: a starter site that builds at once, from one file copied anywhere."""

import shutil
import subprocess

import pytest

from congkhai import EXECUTABLE, ROOT, build, congkhai, environment
from html_page import read_pages

DAY = "2026-11-25"


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    """Made by the executable alone, where nothing of the repository is."""
    folder = tmp_path_factory.mktemp("init")
    alone = folder / "congkhai"
    shutil.copy2(EXECUTABLE, alone)
    made = subprocess.run([alone, "init", "trang"], cwd=folder, env=environment(), capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    assert "Đã tạo trang ở trang" in made.stdout
    return folder / "trang"


def test_it_builds_at_once_without_an_error_or_a_warning(starter, tmp_path):
    outcome = congkhai("check", "--site", starter, "--date", DAY, "--strict")
    assert outcome.status == 0 and "cảnh báo" not in outcome.stderr, outcome
    build(starter, "--output", tmp_path / "www", date=DAY)
    pages = read_pages(tmp_path / "www")
    # One of each kind has its page.
    kinds = {page.kind for page in pages.values()}
    assert kinds >= {"co-quan", "ke-hoach", "nhiem-vu", "chi-so", "van-ban", "thu-tuc", "phan-anh", "ket-qua",
                     "xin-loi", "tin", "trang", "duong-day-nong", "bang-kiem"}
    tasks = [page for page in pages.values() if page.kind == "nhiem-vu"]
    assert len(tasks) == 2


def test_every_record_is_illustrative_but_the_law(starter):
    for record in starter.glob("content/*/**/*.md"):
        text = record.read_text()
        is_task = record.parent.name == "nhiem-vu"
        assert "minh_hoa: true" in text or is_task or record.name == "nd-63-2010-nd-cp.md", record


def test_the_templates_are_the_repository_s(starter):
    for template in (ROOT / "templates").rglob("*"):
        if template.is_file():
            assert (starter / template.relative_to(ROOT)).read_bytes() == template.read_bytes()


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "trang").mkdir()
    (tmp_path / "trang/bao-cao.docx").write_text("của tôi")
    outcome = congkhai("init", tmp_path / "trang")
    assert outcome.status == 64 and "không trống (có bao-cao.docx)" in outcome.stderr
    assert [path.name for path in (tmp_path / "trang").iterdir()] == ["bao-cao.docx"]


def test_an_empty_repository_may_be_there_already(tmp_path):
    subprocess.run(["git", "init", "-q", tmp_path / "trang"], check=True)
    assert congkhai("init", tmp_path / "trang").status == 0
    assert (tmp_path / "trang/content/trang.yaml").is_file()


def test_a_refusing_machine_is_told(tmp_path):
    (tmp_path / "tep").write_text("")
    outcome = congkhai("init", tmp_path / "tep/trang")
    assert outcome.status == 2 and "CK0903" in outcome.stderr
