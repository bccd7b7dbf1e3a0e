"""Whatever kills a build, and whenever: the published site is the whole old one or the whole new one.

KILLS in the environment says how many builds are killed (200), SEED with which moments.
"""

import os
import random
import shutil
import signal
import statistics
import subprocess
import time
from pathlib import Path

import pytest

from congkhai import DATE, EXECUTABLE, build, environment
from trees import difference, lay_site, read_tree

KILLS = int(os.environ.get("KILLS", 200))
SEED = int(os.environ.get("SEED", 20240307))
# So often the next build is let alone, to see that it works and sweeps.
REST = 10


class Shop:
    """One `public/` and two sites, A and B, published into it in turn."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.public = folder / "web" / "public"
        self.sites = {name: lay_site(folder / name) for name in "AB"}
        self.change(self.sites["B"] / "content")
        self.trees = {}
        for name in "BA":
            build(*self.arguments(name))
            self.trees[name] = read_tree(self.public)
        # A was published over B: what stands beside it now is what a build leaves in peace.
        self.beside = self.neighbours()

    @staticmethod
    def change(content: Path) -> None:
        """B says other things on most pages, has a page that A has not, and lacks one that A has."""
        tasks = sorted(content.glob("ke-hoach/*/nhiem-vu/*.md"))
        for task in tasks[::2]:
            with task.open("a", encoding="utf-8") as file:
                file.write("\nMột câu chỉ có ở bản B.\n")
        shutil.copy(tasks[0], tasks[0].with_name("chi-co-o-ban-b.md"))
        tasks[-1].unlink()

    def arguments(self, name: str) -> list:
        return [self.sites[name], "--output", self.public]

    def start(self, name: str) -> subprocess.Popen:
        site, *options = self.arguments(name)
        return subprocess.Popen(
            [EXECUTABLE, "build", "--site", site, "--date", DATE, *options],
            env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def neighbours(self) -> set[str]:
        """All names beside `public/`, and those in the hidden folders there."""
        around = self.public.parent
        hidden = (path for path in around.glob(".*/*"))
        return {path.relative_to(around).as_posix() for path in (*around.iterdir(), *hidden)}

    def published(self) -> str:
        """A or B; fails where it is neither."""
        actual = read_tree(self.public)
        for name, tree in self.trees.items():
            if actual == tree:
                return name
        closest = min((difference(actual, tree) for tree in self.trees.values()), key=len)
        raise AssertionError(f"neither the old nor the new site: {len(closest)} differences, {closest[:10]}")


def kill_at(process: subprocess.Popen, seconds: float) -> bool:
    """Whether the signal met it alive."""
    time.sleep(seconds)
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    return process.wait(timeout=60) == -signal.SIGKILL


def typical_duration(shop: Shop) -> float:
    seconds = []
    for name in "BABAB":
        started = time.monotonic()
        assert shop.start(name).wait(timeout=60) == 0
        seconds.append(time.monotonic() - started)
    return statistics.median(seconds)


@pytest.fixture
def shop(tmp_path):
    return Shop(tmp_path)


def test_the_two_sites_differ(shop):
    assert len(difference(shop.trees["A"], shop.trees["B"])) > 2
    assert shop.published() == "A"


def test_a_killed_build_leaves_the_whole_old_or_the_whole_new_site(shop):
    moments = random.Random(SEED)
    duration = typical_duration(shop)
    kept = replaced = too_late = 0
    while kept + replaced < KILLS:
        assert too_late < 4 * KILLS + 50, "the builds end before they can be killed"
        before = shop.published()
        after = "A" if before == "B" else "B"
        if not kill_at(shop.start(after), moments.uniform(0, duration * 1.05)):
            assert shop.published() == after
            too_late += 1
        elif shop.published() == before:
            kept += 1
        else:
            replaced += 1
        if (kept + replaced) % REST == 0:
            duration = publish_and_look_around(shop, after)
    print(f"\n  {kept} killed before the exchange, {replaced} after it, {too_late} had ended; "
          f"a build takes {duration * 1000:.0f} ms")


def publish_and_look_around(shop: Shop, name: str) -> float:
    """The next build works, whatever the killed ones left, and leaves no more than any build does.

    In seconds what it took: on a machine whose load changes, the last moments of a build would else not be met.
    """
    started = time.monotonic()
    build(*shop.arguments(name))
    seconds = time.monotonic() - started
    assert shop.published() == name
    assert shop.neighbours() <= shop.beside
    return seconds
