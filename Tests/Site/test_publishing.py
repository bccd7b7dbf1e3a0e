"""What happens to `public/`: only differences touched, nothing published on a fault, one build at a time."""

import ctypes
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from congkhai import DATE, EXECUTABLE, build, congkhai, environment
from faults import expect_none
from small_site import SmallSite
from trees import difference, lay_site, modification_times, read_tree


@pytest.fixture
def site(tmp_path):
    """A copy of the repository's site, published once."""
    folder = lay_site(tmp_path / "site")
    build(folder)
    return folder


def some_task(site):
    return sorted(site.glob("content/ke-hoach/*/nhiem-vu/*.md"))[0]


def add_a_sentence(task):
    with task.open("a", encoding="utf-8") as file:
        file.write("\nThêm một câu.\n")


def break_content(site):
    task = some_task(site)
    task.write_text(task.read_text(encoding="utf-8").replace("ten:", "tenn:", 1), encoding="utf-8")


def state(folder):
    return read_tree(folder), modification_times(folder)


def test_a_build_that_changes_nothing_keeps_every_modification_time(site):
    before = state(site / "public")
    time.sleep(0.02)
    build(site)
    assert state(site / "public") == before


def test_a_changed_sentence_touches_few_files(site):
    before = modification_times(site / "public")
    task = some_task(site)
    add_a_sentence(task)
    time.sleep(0.02)
    build(site)
    after = modification_times(site / "public")
    touched = {path for path, at in after.items() if before.get(path) != at}
    page = f"ke-hoach/{task.parts[-3]}/{task.stem}/index.html"
    assert page in touched
    assert len(touched) < len(after) / 4


def test_faulty_content_publishes_nothing(site):
    before = state(site / "public")
    break_content(site)
    outcome = congkhai("build", "--site", site, "--date", DATE)
    assert (outcome.status, outcome.stdout) == (1, "")
    assert "tenn" in outcome.stderr and "nhiem-vu" in outcome.stderr
    assert state(site / "public") == before


def test_check_writes_nothing(site):
    before = read_tree(site)
    assert congkhai("check", "--site", site, "--date", DATE).status == 0
    break_content(site)
    broken = read_tree(site)
    assert congkhai("check", "--site", site, "--date", DATE).status == 1
    assert before.keys() == broken.keys()
    expect_none(difference(read_tree(site), broken))


def test_a_git_folder_in_the_target_is_carried_over(site):
    head = site / "public" / ".git" / "HEAD"
    head.parent.mkdir()
    head.write_text("ref: refs/heads/main\n")
    ignore = site / "public" / ".gitignore"
    ignore.write_text("*\n")
    build(site)
    assert head.read_text() == "ref: refs/heads/main\n" and ignore.read_text() == "*\n"


def test_a_file_that_somebody_put_into_the_target_is_neither_lost_nor_published_over(site):
    (site / "public" / "bao-cao.docx").write_text("của người khác")
    before = state(site / "public")
    add_a_sentence(some_task(site))
    outcome = congkhai("build", "--site", site, "--date", DATE)
    assert outcome.status == 2 and "bao-cao.docx" in outcome.stderr
    assert state(site / "public") == before


def test_a_page_changed_by_hand_is_put_right(site):
    before = read_tree(site / "public")
    (site / "public" / "index.html").write_text("sửa tay")
    build(site)
    expect_none(difference(read_tree(site / "public"), before))


def test_a_full_disk_leaves_the_old_site_and_says_so(site):
    """No file may grow past 2 KiB: what a full disk answers, without one."""
    before = state(site / "public")
    for task in site.glob("content/ke-hoach/*/nhiem-vu/*.md"):
        add_a_sentence(task)
    outcome = congkhai(
        "build", "--site", site, "--date", DATE, restore_signals=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048)))
    assert outcome.status == 2 and outcome.stderr.strip()
    assert state(site / "public") == before
    build(site)


def test_a_target_that_cannot_be_written_is_the_machines_failure(site):
    (site / "tep").write_text("")
    outcome = congkhai("build", "--site", site, "--date", DATE, "--output", site / "tep" / "public")
    assert outcome.status == 2 and "tep" in outcome.stderr


@pytest.mark.parametrize("name", ["x" * 256, "x/" * 2500 + "y", "đ" * 128])
def test_a_name_that_is_too_long_is_said_to_be_and_leaves_nothing(site, name):
    before = sorted(path.name for path in site.iterdir())
    outcome = congkhai("build", "--site", site, "--date", DATE, "--output", site / name)
    assert outcome.status == 2 and "ENAMETOOLONG" in outcome.stderr and "255 byte" in outcome.stderr, outcome
    assert sorted(path.name for path in site.iterdir()) == before


def give_up_privileges() -> None:
    """Permissions hinder this process from now on, whoever it is: root without CAP_DAC_*."""
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)


@pytest.mark.parametrize("place", [".", ".congkhai-public", "content/tin", "content/trang.yaml"])
def test_a_permission_that_was_lost_is_named_and_leaves_the_old_site(tmp_path, place):
    site = SmallSite(tmp_path / "site")
    build(site.folder)
    if place == ".congkhai-public":  # stands there from the second publication on
        site.replace("tin/thong-bao.md", "Một tin.", "Một tin nữa.")
        build(site.folder)
    site.replace("tin/thong-bao.md", "Một tin", "Tin khác")
    before, entries = state(site.public), sorted(path.name for path in site.folder.iterdir())
    (site.folder / place).chmod(0o500 if place == "." else 0)
    try:
        outcome = congkhai("build", "--site", site.folder, "--date", DATE, preexec_fn=give_up_privileges)
    finally:
        (site.folder / place).chmod(0o755)
    assert outcome.status == 2 and "EACCES" in outcome.stderr and "ls -ld" in outcome.stderr, outcome
    assert Path(place).name in outcome.stderr
    assert state(site.public) == before and sorted(path.name for path in site.folder.iterdir()) == entries
    build(site.folder)


@pytest.mark.parametrize("arguments", [
    ["build", "--khong-co"], ["xay"], ["build", "--jobs", "nhieu"], ["build", "--date", "2026-02-30"],
])
def test_wrong_usage_has_its_own_status(site, arguments):
    before = state(site / "public")
    outcome = congkhai(*arguments, cwd=site)
    assert outcome.status == 64 and outcome.stdout == "" and outcome.stderr.strip()
    assert state(site / "public") == before


def test_a_folder_without_content_is_a_fault_and_no_crash(tmp_path):
    outcome = congkhai("build", "--site", tmp_path, "--date", DATE)
    assert outcome.status in (1, 2) and outcome.stderr.strip()
    assert not (tmp_path / "public").exists()


def test_of_two_builds_at_once_the_second_says_so_and_ends(site):
    """The first is halted while it stages; afterwards it goes on as if nothing had been."""
    add_a_sentence(some_task(site))
    before = read_tree(site / "public")
    first = halted_while_staging(site)
    try:
        second = congkhai("build", "--site", site, "--date", DATE, timeout=30)
        assert second.status in (1, 2) and second.stderr.strip()
        expect_none(difference(read_tree(site / "public"), before))
    finally:
        first.send_signal(signal.SIGCONT)
        status = first.wait(timeout=60)
    assert status == 0
    assert difference(read_tree(site / "public"), before) != []


def halted_while_staging(site) -> subprocess.Popen:
    """A stopped build that has written something beside `public/`."""
    for _ in range(50):
        for hidden in site.glob(".*"):
            shutil.rmtree(hidden)
        process = subprocess.Popen(
            [EXECUTABLE, "build", "--site", site, "--date", DATE, "--jobs", "1"], env=environment(),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            if any(site.glob(".*/*/*")):
                process.send_signal(signal.SIGSTOP)
                if is_halted(process.pid) and any(site.glob(".*/*/*")):
                    return process
                process.send_signal(signal.SIGCONT)
                process.wait(timeout=60)
    pytest.fail("no build could be halted while it staged")


def is_halted(pid: int) -> bool:
    """The signal is not always there at once; a process that has ended is a zombie (Z)."""
    for _ in range(100):
        state_letter = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        if state_letter in "TZ":
            return state_letter == "T"
        time.sleep(0.001)
    return False
