#!/usr/bin/env python3
"""Times CongKhai, Hugo and the floor on the same pages, in turn, and prints a table.

    bench.py [--pages 10000] [--lengths long] [--pairs 5] [--jobs N] [--again] [--write FILE]

Sites and outputs lie on tmpfs. A run is a whole process: wall time, its user and system time, the
largest resident memory. The tools run A B C A B C …, so that a machine that drifts drifts under all of
them; figures are medians, ratios are medians of the ratios of runs that stand side by side. With --again
every tool finds what its run before has published; without it, nothing.
"""

import argparse
import os
import shutil
import sys
import sysconfig
import tempfile
from contextlib import contextmanager
from pathlib import Path

from compare import compare
from corpus import SHARES
from make_corpus import make_corpus
from measure import Run, measure
from report import report

ROOT = Path(__file__).resolve().parents[1]
DATE = "2026-07-01"
HERE_IN_MEMORY = Path("/dev/shm")


class Bench:
    """A portal in a scratch folder and the tools that render it."""

    def __init__(self, folder: Path, jobs: int):
        self.folder = folder
        self.jobs = jobs
        self.commands: dict[str, list] = {}
        self.outputs = {name: folder / "out" / name for name in ("congkhai", "hugo", "floor")}

    def find_tools(self) -> None:
        executable = ROOT / ".build" / "release" / "congkhai"
        if executable.is_file():
            self.commands["congkhai"] = [
                executable, "build", "--site", self.folder / "congkhai", "--output", self.outputs["congkhai"],
                "--date", DATE, "--jobs", self.jobs, "--quiet"]
        self.commands["hugo"] = [
            hugo(), "--quiet", "--source", self.folder / "hugo", "--destination", self.outputs["hugo"]]

    def add_floor(self) -> None:
        """It writes what CongKhai wrote, or Hugo where there is no CongKhai."""
        model = self.outputs[next(iter(self.commands))]
        sizes = [path.stat().st_size for path in model.rglob("*.html")]
        self.commands["floor"] = [
            ROOT / ".build" / "floor", self.folder / "congkhai" / "content", self.outputs["floor"],
            len(sizes), sum(sizes), self.jobs]

    def run(self, name: str, again: bool) -> Run:
        # The floor has no way to write over what is there.
        if not again or name == "floor":
            shutil.rmtree(self.outputs[name], ignore_errors=True)
            for beside in self.outputs[name].parent.glob(f".*{name}*"):
                shutil.rmtree(beside)
        return measure(self.commands[name], environment(self.jobs))


def hugo() -> Path:
    """The program itself: the package's command is a Python script around it."""
    return Path(sysconfig.get_path("platlib")) / "hugo" / "binaries" / "hugo"


def environment(jobs: int) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": os.environ.get("HOME", "/"),
            "GOMAXPROCS": str(jobs)}


@contextmanager
def scratch(pages: int):
    """A folder on tmpfs where there is room for all of it, else where temporary files go."""
    needed = pages * 60_000 + 50_000_000
    roomy = HERE_IN_MEMORY.is_dir() and shutil.disk_usage(HERE_IN_MEMORY).free > needed
    with tempfile.TemporaryDirectory(dir=HERE_IN_MEMORY if roomy else None, prefix="congkhai-bench-") as name:
        yield Path(name)


def arguments_of() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--lengths", choices=SHARES, default="real")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--write", type=Path)
    return parser.parse_args()


def check(bench: Bench) -> bool:
    """Two sites that differ are not compared in seconds."""
    outputs = [bench.outputs[name] for name in bench.commands]
    faults = compare(bench.folder / "expected.jsonl", *outputs)
    if faults:
        print(*faults[:20], f"{len(faults)} differences: nothing timed", sep="\n", file=sys.stderr)
    return not faults


def main() -> int:
    arguments = arguments_of()
    with scratch(arguments.pages) as folder:
        make_corpus(arguments.pages, folder, arguments.lengths)
        bench = Bench(folder, arguments.jobs)
        bench.find_tools()
        for name in bench.commands:
            bench.run(name, again=False)
        if not check(bench):
            return 1
        bench.add_floor()
        runs: dict[str, list[Run]] = {name: [] for name in bench.commands}
        for _ in range(arguments.pairs):
            for name in bench.commands:
                runs[name].append(bench.run(name, arguments.again))
        table = report(runs, arguments, bench.outputs)
    print(table)
    if arguments.write:
        arguments.write.write_text(table, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
