"""`congkhai new`: every kind, by flags in a script and by questions at a terminal; never over a file."""

import os
import pty
import select
import subprocess
import time

import pytest

from congkhai import EXECUTABLE, congkhai, environment

DAY = "2026-11-25"
KINDS = {
    "co-quan": ["--ten", "Sở B", "--cap", "tinh"],
    "ke-hoach": ["--ten", "Kế hoạch hai", "--nam", "2026", "--nam", "2027"],
    "nhiem-vu": ["--plan", "ke-hoach-mau-2026", "--ma", "1.3", "--ten", "Việc ba"],
    "chi-so": ["--ten", "Chỉ số hai", "--ten_viet_tat", "CS2", "--co_quan_cong_bo", "Bộ B"],
    "van-ban": ["--so_ky_hieu", "02/QĐ-SM", "--trich_yeu", "Về việc: một, hai"],
    "thu-tuc": ["--ten", "Cấp đổi giấy phép", "--linh_vuc", "buu-chinh"],
    "duong-day-nong": ["--ten", "Tiếp công dân", "--loai", "tiep-cong-dan", "--thu_dien_tu", "tcd@so-mau.example"],
    "phan-anh": ["--ngay_tiep_nhan", "2026-05-04", "--tieu_de", "Chờ lâu"],
    "ket-qua": ["--ky", "2026-10"],
    "xin-loi": ["--ngay", "2026-10-05"],
    "tin": ["--tieu_de", "Tin hai", "--ngay=2026-10-05"],
    "trang": ["--tieu_de", "Liên hệ"],
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("new") / "trang"
    assert congkhai("init", folder).status == 0
    return folder


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_made_and_checks_without_an_error(site, kind):
    outcome = congkhai("new", kind, "--site", site, "--date", DAY, "--id", "moi", *KINDS[kind])
    assert outcome.status == 0, outcome
    made = outcome.stdout.strip()
    assert made.endswith("/moi/index.md" if kind == "ke-hoach" else "/moi.md")
    checked = congkhai("check", "--site", site, "--date", DAY)
    assert checked.status == 0, checked


def test_a_file_that_is_there_is_never_overwritten(site):
    arguments = ["new", "tin", "--site", site, "--id", "hai-lan", "--ngay", "2026-10-05", "--tieu_de"]
    assert congkhai(*arguments, "Một").status == 0
    outcome = congkhai(*arguments, "Hai")
    assert outcome.status == 64 and "không ghi đè" in outcome.stderr
    assert "tieu_de: Một\n" in (site / "content/tin/hai-lan.md").read_text()


def test_what_is_missing_is_named_at_once(site):
    outcome = congkhai("new", "thu-tuc", "--site", site)
    assert outcome.status == 64
    # The agency is the site's own, the rest nobody can guess.
    assert "Thiếu --id (mã), --ten (Tên thủ tục), --linh_vuc (Lĩnh vực)." in outcome.stderr
    assert "--plan (mã kế hoạch)" in congkhai("new", "nhiem-vu", "--site", site, "--id", "1").stderr


@pytest.mark.parametrize("arguments, message", [
    (["tin", "--tieude", "a"], "Có phải ý bạn là --tieu_de?"),
    (["tin", "--tieu_de"], "--tieu_de thiếu giá trị."),
    (["tin", "lạc"], "«lạc» không đứng sau tùy chọn nào"),
    (["nhiem-vu", "--plan", "khong-co", "--id", "1"], "Không có kế hoạch «khong-co»"),
])
def test_a_wrong_option_leads_on(site, arguments, message):
    outcome = congkhai("new", *arguments, "--site", site)
    assert outcome.status == 64 and message in outcome.stderr, outcome


def test_a_wrong_value_is_told_as_check_would_and_nothing_is_written(site):
    outcome = congkhai("new", "tin", "--site", site, "--id", "sai", "--tieu_de", "a", "--ngay", "5/10/2026")
    assert outcome.status == 1 and "CK0108" in outcome.stderr and "«2026-10-05»" in outcome.stderr
    outcome = congkhai("new", "tin", "--site", site, "--id", "Có Dấu", "--tieu_de", "a", "--ngay", "2026-10-05")
    assert outcome.status == 1 and "CK0008" in outcome.stderr
    assert not list(site.glob("content/tin/sai*")) and not list(site.glob("content/tin/C*"))


def test_at_a_terminal_it_asks(site):
    master, terminal = pty.openpty()
    process = subprocess.Popen(
        [EXECUTABLE, "new", "thu-tuc", "--site", site], stdin=terminal, stderr=terminal, stdout=subprocess.PIPE,
        env=environment(), text=True)
    os.close(terminal)
    asked = ""
    for prompt, answer in [("Tên thủ tục (ten)", "Cấp phép ở màn hình"), ("Lĩnh vực (linh_vuc)", "buu-chinh"),
                           ("[cap-phep-o-man-hinh]", "")]:
        asked = read_until(master, prompt, asked)
        os.write(master, f"{answer}\n".encode())
    output, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    made = site / "content/thu-tuc/cap-phep-o-man-hinh.md"
    assert output.strip() == str(made) and "ten: Cấp phép ở màn hình\n" in made.read_text()
    os.close(master)


def read_until(master: int, words: str, text: str) -> str:
    end = time.monotonic() + 20
    while words not in text or not text.rstrip("\r\n").endswith("> "):
        assert time.monotonic() < end, text
        if select.select([master], [], [], 0.1)[0]:
            text += os.read(master, 4096).decode(errors="replace")
    return ""
