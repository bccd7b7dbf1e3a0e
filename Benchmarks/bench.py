#!/usr/bin/env python3
"""Times CongKhai, Hugo and the floor on the same pages, in turn, and prints tables.

    bench.py [--kind procedures] [--pages 10000] [--where tmpfs] [--pairs 5] [--tools congkhai,hugo,floor]
             [--qr] [--lengths long] [--jobs N] [--again] [--write FILE]

Kind, pages and where may be lists (1000,10000,100000); a table for each, and one of the cost by size. A run
is a whole process: wall time, its user and system time, the largest resident memory. The tools run
A B C A B C …, so that a machine that drifts drifts under all of them; figures are medians, ratios are medians
of the ratios of runs that stand side by side. With --again every tool finds what its run before published;
without it, nothing. With --qr each generator is run again with a QR code on every procedure's sheet.
"""

import argparse
import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from compare import compare
from corpus import SHARES
from make_corpus import KINDS, make
from measure import Run
from report import Result, report, sizes
from tools import CODED, EXECUTABLE, ROOT, Tools

IN_MEMORY = Path("/dev/shm")
ON_DISK = ROOT / ".build"


@contextmanager
def scratch(pages: int, where: str):
    """A folder with room for sources and one output, or two when they are compared."""
    parent = IN_MEMORY if where == "tmpfs" else ON_DISK
    needed = pages * 180_000 + 50_000_000
    if shutil.disk_usage(parent).free < needed:
        raise SystemExit(f"{parent} has less room than {needed / 1e9:.1f} GB")
    with tempfile.TemporaryDirectory(dir=parent, prefix="congkhai-bench-") as name:
        yield Path(name)


def arguments_of() -> argparse.Namespace:
    def listed(text: str) -> list[str]:
        return text.split(",")

    def numbers(text: str) -> list[int]:
        return [int(each) for each in text.split(",")]

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kind", type=listed, default=["procedures"], help=f"all, or of {', '.join(KINDS)}")
    parser.add_argument("--pages", type=numbers, default=[10_000])
    parser.add_argument("--where", type=listed, default=["tmpfs"], help="tmpfs, disk, or both with a comma")
    parser.add_argument("--tools", type=listed, default=["congkhai", "hugo", "floor"])
    parser.add_argument("--qr", action="store_true")
    parser.add_argument("--lengths", choices=SHARES, default="real")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.kind == ["all"]:
        arguments.kind = list(KINDS)
    return arguments


def prepare(tools: Tools) -> None:
    """Runs each once, and ends where two sites say different things: they are not compared in seconds."""
    names = list(tools.commands)
    for name in names:
        tools.run(name)
        tools.count(name)
    outputs = [tools.output(name) for name in names if not name.endswith(CODED)]
    faults = compare(tools.folder / "expected.jsonl", *outputs)
    if faults:
        raise SystemExit("\n".join([*faults[:20], f"{len(faults)} differences: nothing timed"]))
    for name in names:
        tools.remove(name)
    tools.add_floor()


def time_one(kind: str, pages: int, where: str, arguments: argparse.Namespace) -> Result:
    with scratch(pages, where) as folder:
        make(kind, pages, folder, arguments.lengths)
        tools = Tools(folder, arguments.jobs, arguments.tools, arguments.qr and kind == "procedures")
        prepare(tools)
        runs: dict[str, list[Run]] = {name: [] for name in tools.commands}
        for _ in range(arguments.pairs):
            for name in tools.commands:
                runs[name].append(tools.run(name, arguments.again))
                if not arguments.again:
                    tools.remove(name)
        return Result(kind, pages, where, runs, tools.written)


def main() -> int:
    arguments = arguments_of()
    if "congkhai" in arguments.tools and not EXECUTABLE.is_file():
        raise SystemExit("make executable first")
    results, text = [], ""
    for kind, where, pages in product(arguments.kind, arguments.where, arguments.pages):
        results.append(time_one(kind, pages, where, arguments))
        text += report(results[-1], arguments) + "\n"
        print(report(results[-1], arguments), flush=True)
    if len(arguments.pages) > 1:
        text += sizes(results)
        print(sizes(results))
    if arguments.write:
        arguments.write.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
