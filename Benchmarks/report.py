"""The figures as Markdown tables, with what somebody needs to judge them."""

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby
from pathlib import Path
from statistics import median

from measure import Run
from tools import CODED

COLUMNS = [
    ("wall s", lambda run: run.wall, 2), ("user s", lambda run: run.user, 2),
    ("system s", lambda run: run.system, 2), ("CPU s", lambda run: run.user + run.system, 2),
    ("peak MiB", lambda run: run.memory / 2**20, 0),
]


@dataclass
class Result:
    """A portal of so many pages (of a portal of procedures: so many procedures) and all runs on it."""

    kind: str
    pages: int
    where: str
    runs: dict[str, list[Run]]
    written: dict[str, str]


def report(result: Result, arguments) -> str:
    of = "pages of indices" if result.kind == "indices" else result.kind
    lines = [
        f"**{result.pages:,} {of} on {result.where}**, {arguments.jobs} threads, {arguments.pairs} runs "
        "each, " + ("publishing over the same site" if arguments.again else "from nothing")
        + f"; {machine()}.",
        "", "| | " + " | ".join(name for name, _, _ in COLUMNS) + " | spread of wall | µs each |",
        "|---|" + "---:|" * (len(COLUMNS) + 2)]
    lines += [row(name, each, result.pages) for name, each in result.runs.items()]
    first = next(iter(result.runs))
    for name in result.runs:
        # What draws codes is set against what draws codes.
        one = first + CODED if name.endswith(CODED) and name != first + CODED else first
        if name == "floor":
            lines.append(ratio_row(name, first, result.runs))
        elif name != first:
            lines.append(ratio_row(one, name, result.runs))
    lines += extras_off(first, result)
    lines += ["", "; ".join(f"{name} wrote {files}" for name, files in result.written.items()) + "."]
    return "\n".join(lines) + "\n"


def row(name: str, runs: list[Run], pages: int) -> str:
    cells = [f"{median(map(value, runs)):.{digits}f}" for _, value, digits in COLUMNS]
    walls = [run.wall for run in runs]
    cells += [f"{min(walls):.2f}–{max(walls):.2f}", f"{median(walls) / pages * 1e6:.0f}"]
    return f"| {name} | " + " | ".join(cells) + " |"


def extras_off(name: str, result: Result) -> list[str]:
    """The stages that only this product has, taken off its time; Hugo keeps all of its own."""
    runs = result.runs[name]
    walls = [run.without("check", "export") for run in runs]
    others = result.runs.get("hugo")
    if None in walls or not others:
        return []
    ratio = median(other.wall / wall for other, wall in zip(others, walls))
    return ["", f"Without the stages check and export (search index, open data, feeds, attachments): "
                f"{name} {median(walls):.2f} s of wall time, hugo / {name} {ratio:.2f}."]


def ratio_row(first: str, name: str, runs: dict[str, list[Run]]) -> str:
    """Over the pairs, not over the medians: what slowed one down slowed its neighbour."""
    cells = []
    for _, value, _ in COLUMNS:
        pairs = [(value(one), value(other)) for one, other in zip(runs[first], runs[name])]
        # The kernel counts in hundredths of a second.
        told = min(one for one, _ in pairs) > 0.03
        cells.append(f"{median(other / one for one, other in pairs):.2f}" if told else "–")
    return f"| {name} / {first} | " + " | ".join(cells) + " | | |"


def sizes(results: list[Result]) -> str:
    """What one page costs in portals of different sizes, against the mean of the sizes."""
    lines = ["Cost of one by size; ± is how far a size lies from the mean of all.", ""]
    lines += ["| | where | number | CPU µs each | ± | wall µs each | ± | peak MiB |",
              "|---|---|---:|---:|---:|---:|---:|---:|"]
    for (kind, where), group in groupby(results, lambda each: (each.kind, each.where)):
        portals = list(group)
        for name in portals[0].runs:
            lines += size_rows(f"{kind}, {name}", where, [(each.pages, each.runs[name]) for each in portals])
    return "\n".join(lines) + "\n"


def size_rows(name: str, where: str, portals: list[tuple[int, list[Run]]]):
    costs = [(pages, median(run.user + run.system for run in runs) / pages * 1e6,
              median(run.wall for run in runs) / pages * 1e6,
              median(run.memory for run in runs) / 2**20) for pages, runs in portals]
    cpu_mean, wall_mean = (sum(cost[index] for cost in costs) / len(costs) for index in (1, 2))
    for pages, cpu, wall, memory in costs:
        yield (f"| {name} | {where} | {pages:,} | {cpu:.0f} | {100 * (cpu / cpu_mean - 1):+.0f} % | "
               f"{wall:.0f} | {100 * (wall / wall_mean - 1):+.0f} % | {memory:.0f} |")


def machine() -> str:
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    return ", ".join([f"{os.cpu_count()} × {model}", f"Linux {platform.release().split('-')[0]}",
                      hugo_version(), *swift_version(), *commit()])


def hugo_version() -> str:
    try:
        return f"Hugo {version('hugo')}"
    except PackageNotFoundError:
        return "Hugo of unknown version"


def swift_version() -> list[str]:
    if not shutil.which("swift"):
        return []
    said = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.split()
    return [f"Swift {said[said.index('version') + 1]}"] if "version" in said else []


def commit() -> list[str]:
    said = subprocess.run(["git", "-C", Path(__file__).parent, "rev-parse", "--short=9", "HEAD"],
                          capture_output=True, text=True)
    return [f"commit {said.stdout.strip()}"] if said.returncode == 0 else []
