"""What happens around a build while it runs: another build, other content, another clock, a full disk.

RACES in the environment says how often two builds race (20) and how often content changes under one (20).
"""

import hashlib
import os
import random
import subprocess
import threading
import time

import pytest

from congkhai import DATE, EXECUTABLE, congkhai, environment
from small_site import SmallSite
from trees import modification_times, read_tree

RACES = int(os.environ.get("RACES", 20))
SEED = int(os.environ.get("SEED", 20240307))


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    assert site.run("build", DATE).status == 0
    return site


def start(site: SmallSite, *options: object) -> subprocess.Popen:
    return subprocess.Popen(
        [EXECUTABLE, "build", "--site", site.folder, "--date", DATE, *map(str, options)], env=environment(),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def test_of_two_racing_builds_one_publishes_and_the_site_is_one_of_the_two(tmp_path):
    public = tmp_path / "www" / "public"
    sites, trees = {}, {}
    for name in ("Một", "Hai"):
        site = sites[name] = SmallSite(tmp_path / name)
        site.replace("trang.yaml", "ten: Trang thử", f"ten: Trang {name}")
        assert site.run("build", DATE, "--output", public).status == 0
        trees[name] = read_tree(public)
    moments = random.Random(SEED)
    refused = 0
    for _ in range(RACES):
        running = []
        for name in moments.sample(sorted(sites), 2):
            running.append(start(sites[name], "--output", public))
            time.sleep(moments.uniform(0, 0.05))
        ended = [(process.communicate(timeout=120)[1], process.returncode) for process in running]
        statuses = sorted(status for _, status in ended)
        assert statuses in ([0, 0], [0, 2]), ended
        for errors, status in ended:
            assert status == 0 or "CK0902" in errors, errors
        refused += statuses == [0, 2]
        assert read_tree(public) in trees.values()
        assert {path.name for path in public.parent.iterdir()} <= {"public", ".congkhai-public"}
    print(f"\n  {RACES} races, in {refused} of them one build was told that another is at work")


def test_content_that_changes_under_a_build_gives_a_whole_site_or_none(site):
    """Every page that is published is of one state of its file, and the manifest holds."""
    site.write("tin/thong-bao.md", "---\ntieu_de: Thông báo\nngay: 2026-02-02\ntep: [kem.txt]\n---\nMột tin.\n")
    site.write("tin/kem.txt", "0")
    stop = threading.Event()
    changes = random.Random(SEED)

    def change() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            site.write("tin/thong-bao.md", "---\ntieu_de: Thông báo\nngay: 2026-02-02\ntep: [kem.txt]\n---\n"
                       + f"Câu {number}. " * changes.randrange(1, 2000) + "\n")
            site.write("tin/kem.txt", f"{number} " * changes.randrange(1, 100_000))
            passing = site.folder / "content/tin" / f"thoang-qua-{number % 3}.md"
            passing.write_text("---\ntieu_de: Thoáng qua\nngay: 2026-02-02\n---\n", encoding="utf-8")
            passing.unlink()
            # Some builds meet several changes, some none.
            stop.wait(changes.choice([0.01, 0.1, 1.5]))

    changer = threading.Thread(target=change)
    changer.start()
    try:
        published = 0
        for _ in range(RACES):
            outcome = site.run("build", DATE)
            # A file that is half written or gone again is told of; the old site stays then.
            assert outcome.status in (0, 1, 2) and (outcome.status == 0 or outcome.stderr), outcome
            published += outcome.status == 0
            whole = congkhai("verify", site.public)
            assert whole.status == 0, whole
    finally:
        stop.set()
        changer.join()
    assert published, "no build at all came through"
    print(f"\n  {published} of {RACES} builds published while their content changed")
    assert site.run("build", DATE).status == 0


def test_an_attachment_is_published_as_its_page_says_it_is(site):
    """Its size and hash stand on the page; the file is read again when it is published."""
    site.write("tin/thong-bao.md", "---\ntieu_de: Thông báo\nngay: 2026-02-02\ntep: [kem.txt]\n---\nMột tin.\n")
    site.write("tin/kem.txt", "một")
    assert site.run("build", DATE).status == 0
    assert hashlib.sha256("một".encode()).hexdigest()[:12] in site.page("tin/thong-bao")


def test_public_as_a_symbolic_link_stays_one_through_publications_and_kills(tmp_path, site):
    real = tmp_path / "elsewhere" / "www"
    real.parent.mkdir()
    (site.folder / "public").rename(real)
    (site.folder / "public").symlink_to(real)
    old = read_tree(real)
    moments = random.Random(SEED)
    for number in range(10):
        site.write("tin/thong-bao.md", f"---\ntieu_de: Thông báo\nngay: 2026-02-02\n---\nTin {number}.\n")
        process = start(site)
        time.sleep(moments.uniform(0, 0.3))
        process.kill()
        process.communicate()
        assert (site.folder / "public").is_symlink()
        assert congkhai("verify", site.public).status == 0
    assert site.run("build", DATE).status == 0
    assert (site.folder / "public").is_symlink() and read_tree(real) != old
    assert congkhai("verify", real).status == 0


@pytest.mark.parametrize("offset", [-40_000_000, -3600, 3600, 40_000_000])
def test_a_clock_that_jumped_hides_no_change_from_tools_that_compare_times(site, offset):
    """The last publication was made with a clock that was ahead or behind: what changed is newer all the same."""
    for path in site.public.rglob("*"):
        if path.is_file():
            os.utime(path, (time.time() + offset,) * 2)
    before = modification_times(site.public)
    site.replace("tin/thong-bao.md", "Một tin.", "Hai tin.")
    assert site.run("build", DATE).status == 0
    after = modification_times(site.public)
    assert after["tin/thong-bao/index.html"] // 10**9 > before["tin/thong-bao/index.html"] // 10**9
    same = [name for name in after if after[name] == before.get(name)]
    assert len(same) > len(after) / 4


def test_a_disk_that_is_really_full_leaves_the_old_site_and_says_so(tmp_path, site):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("no file system can be mounted here")
    try:
        outcome = site.run("build", DATE, "--output", disk / "public")
        if outcome.status == 2:
            pytest.skip("three mebibytes are not enough for this site")
        before = read_tree(disk / "public")
        filler = disk / "filler"
        descriptor = os.open(filler, os.O_WRONLY | os.O_CREAT)
        try:
            while True:
                os.write(descriptor, bytes(4096))
        except OSError:
            os.close(descriptor)
        site.write("trang.yaml", "ten: Tên khác\nco_quan: so-a\ndia_chi_trang: https://so-a.example/\n")
        outcome = site.run("build", DATE, "--output", disk / "public")
        assert outcome.status == 2 and "ENOSPC" in outcome.stderr, outcome
        assert read_tree(disk / "public") == before
        filler.unlink()
        assert site.run("build", DATE, "--output", disk / "public").status == 0
        assert {path.name for path in disk.iterdir()} <= {"public", ".congkhai-public"}
    finally:
        subprocess.run(["umount", "--lazy", disk], check=False)
