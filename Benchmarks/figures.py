#!/usr/bin/env python3
"""The figures beside the comparison: start-up, the real site, check against build.

    figures.py [--pages 10000] [--runs 11] [--jobs N] [--write FILE]

Medians of whole processes. Check and build of the made-up procedures run in turn.
"""

import argparse
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench import scratch
from make_corpus import make
from measure import Run, measure
from report import machine
from tools import DATE, EXECUTABLE, ROOT, environment

REAL_DATE = "2026-11-25"


def rows(arguments: argparse.Namespace):
    yield from in_turn({"`congkhai --help`": [EXECUTABLE, "--help"]}, arguments.runs, lambda: None)
    with scratch(1000, "tmpfs") as folder:
        real = [EXECUTABLE, "build", "--site", ROOT, "--output", folder / "out", "--quiet"]
        real += ["--date", REAL_DATE]
        yield from in_turn({"build of `content/`": real}, arguments.runs, lambda: clear(folder / "out"))
    with scratch(arguments.pages, "tmpfs") as folder:
        make("procedures", arguments.pages, folder)
        options = ["--site", folder / "congkhai", "--date", DATE]
        build = ["build", *options, "--output", folder / "out", "--jobs", arguments.jobs, "--quiet"]
        yield from in_turn({
            f"build of {arguments.pages:,} procedures, with QR codes": [EXECUTABLE, *build],
            f"check of {arguments.pages:,} procedures": [EXECUTABLE, "check", *options],
        }, min(5, arguments.runs), lambda: clear(folder / "out"))


def in_turn(commands: dict[str, list], runs: int, before: Callable[[], None]):
    """Each once unmeasured, so that the files are in memory; then all in turn."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            before()
            run = measure(command, environment(os.cpu_count()))
            if number:
                found[name].append(run)
    for name, each in found.items():
        walls = [run.wall * 1000 for run in each]
        yield (f"| {name} | {median(walls):.0f} | {min(walls):.0f}–{max(walls):.0f} | "
               f"{median(run.user + run.system for run in each) * 1000:.0f} | "
               f"{median(run.memory for run in each) / 2**20:.0f} |")


def clear(output: Path) -> None:
    shutil.rmtree(output, ignore_errors=True)
    for beside in output.parent.glob(f".*{output.name}*"):
        shutil.rmtree(beside) if beside.is_dir() else beside.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    text = "\n".join([
        f"Medians of {arguments.runs} runs (of the large ones 5); {machine()}.", "",
        "| | wall ms | spread | CPU ms | peak MiB |", "|---|---:|---:|---:|---:|", *rows(arguments)]) + "\n"
    print(text)
    if arguments.write:
        arguments.write.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
