"""Whatever kills an import of progress, and whenever: importing the same sheet again completes it, and doubles nothing.

KILLS in the environment says how many imports are killed (12), SEED with which moments.
"""

import csv
import io
import os
import random
import signal
import subprocess
import time
from pathlib import Path

from congkhai import EXECUTABLE, congkhai, environment
from small_site import SmallSite
from trees import read_tree

KILLS = int(os.environ.get("KILLS", 12))
SEED = int(os.environ.get("SEED", 20260701))
TASKS = 250


def site_of_many_tasks(folder: Path) -> SmallSite:
    site = SmallSite(folder)
    for number in range(1, TASKS + 1):
        site.write(f"ke-hoach/kh-1/nhiem-vu/{number}.md", (
            f"---\nma: \"{number}\"\nten: Việc thứ {number}\nchu_tri: [van-phong]  # giữ nguyên\n"
            "thoi_han: Trước 31/12/2026\n---\nNội dung.\n"))
    return site


def filled_sheet(site: SmallSite) -> Path:
    outcome = site.run("export", "2026-07-01", "tien-do", "--plan", "kh-1")
    rows = list(csv.DictReader(io.StringIO(outcome.stdout.removeprefix("\ufeff"))))
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0].keys())
    writer.writeheader()
    for row in rows:
        writer.writerow(row | {"ngay": "30/6/2026", "noi_dung": "Đã trình", "phan_tram": "60"})
        # Two reports in one sheet, the second with the end of the work.
        writer.writerow(row | {"ngay": "1/7/2026", "noi_dung": "Đã ban hành", "hoan_thanh": "1/7/2026",
                               "minh_chung": "Quyết định 1/QĐ-SA"})
    sheet = site.folder / "tien-do.csv"
    sheet.write_text(text.getvalue(), encoding="utf-8")
    return sheet


def start(site: SmallSite, sheet: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [EXECUTABLE, "import", sheet, "--site", site.folder], env=environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_a_killed_import_is_completed_by_the_next(tmp_path):
    site = site_of_many_tasks(tmp_path / "site")
    sheet = filled_sheet(site)
    before = read_tree(site.folder / "content")
    started = time.monotonic()
    assert start(site, sheet).wait() == 0
    seconds = time.monotonic() - started
    after = read_tree(site.folder / "content")
    assert after != before and site.run("check", "2026-07-01").status == 0
    moments = random.Random(SEED)
    killed = parts = 0
    for _ in range(KILLS):
        for name, data in before.items():
            (site.folder / "content" / name).write_bytes(data)
        process = start(site, sheet)
        # Most of the time goes into reading; the files are written at the end.
        time.sleep(seconds * moments.uniform(0.3, 1.05))
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        broken = read_tree(site.folder / "content")
        parts += broken != before and broken != after
        again = congkhai("import", sheet, "--site", site.folder)
        assert again.status == 0, again
        assert read_tree(site.folder / "content") == after
    assert killed, "no import was met alive"
    assert site.run("check", "2026-07-01").status == 0
    print(f"{killed} killed, {parts} of them half done")
