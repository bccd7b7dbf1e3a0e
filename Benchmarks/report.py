"""The figures as a Markdown table, with what somebody needs to judge them."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median

from measure import Run

COLUMNS = [
    ("wall s", lambda run: run.wall, 2), ("user s", lambda run: run.user, 2),
    ("system s", lambda run: run.system, 2), ("CPU s", lambda run: run.user + run.system, 2),
    ("peak MiB", lambda run: run.memory / 2**20, 0),
]


def report(runs: dict[str, list[Run]], arguments, outputs: dict[str, Path]) -> str:
    pages = arguments.pages
    lines = [f"{pages} pages, {arguments.jobs} threads, {arguments.pairs} runs each, "
             + ("publishing over the same site" if arguments.again else "from nothing") + f"; {machine()}.",
             "", "| | " + " | ".join(name for name, _, _ in COLUMNS) + " | spread of wall | µs a page |",
             "|---|" + "---:|" * (len(COLUMNS) + 2)]
    lines += [row(name, each, pages) for name, each in runs.items()]
    first = next(iter(runs))
    lines += [ratio_row(first, name, runs) for name in runs if name != first]
    lines += ["", "; ".join(f"{name} wrote {written(outputs[name])}" for name in runs) + "."]
    lines += [
        "Every page says what the corpus holds; Hugo lacks only those of CongKhai's own folders."]
    return "\n".join(lines) + "\n"


def row(name: str, runs: list[Run], pages: int) -> str:
    cells = [f"{median(map(value, runs)):.{digits}f}" for _, value, digits in COLUMNS]
    walls = [run.wall for run in runs]
    cells += [f"{min(walls):.2f}–{max(walls):.2f}", f"{median(walls) / pages * 1e6:.0f}"]
    return f"| {name} | " + " | ".join(cells) + " |"


def ratio_row(first: str, name: str, runs: dict[str, list[Run]]) -> str:
    """Over the pairs, not over the medians: what slowed one down slowed its neighbour."""
    cells = []
    for _, value, _ in COLUMNS:
        ratios = [value(other) / max(value(one), 1e-9) for one, other in zip(runs[first], runs[name])]
        cells.append(f"{median(ratios):.2f}")
    return f"| {name} / {first} | " + " | ".join(cells) + " | | |"


def written(output: Path) -> str:
    sizes = [path.stat().st_size for path in output.rglob("*") if path.is_file()]
    return f"{len(sizes)} files, {sum(sizes) / 1e6:.1f} MB"


def machine() -> str:
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    return f"{os.cpu_count()} × {model}, Linux {platform.release().split('-')[0]}, {hugo_version()}"


def hugo_version() -> str:
    try:
        return f"Hugo {version('hugo')}"
    except PackageNotFoundError:
        return "Hugo of unknown version"
