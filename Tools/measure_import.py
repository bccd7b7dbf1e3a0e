#!/usr/bin/env python3
"""How much of the five seed plans `congkhai import` finds, against what editors made of them in content/.

    measure_import.py [--write] [--least SHARE]

Imports each plan of ../shared/seeds into a copy of the site without plans, before any hand edit, and
compares its tasks with those of content/ke-hoach/: whether each is found, with the right lead units and the
right deadlines. Prints a table; --write puts it into Documentation/Import.md. Says why where the seeds are
not there.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
SEEDS = Path(os.environ.get("CONGKHAI_SEEDS", ROOT.parent / "shared" / "seeds"))
PAGE = ROOT / "Documentation" / "Import.md"
EXECUTABLE = Path(os.environ.get("CONGKHAI", ROOT / ".build" / "release" / "congkhai"))
PLANS = [
    ("000_de62b8726cbd5b9e.txt", "35-kh-stttt-2024", "unit-by-unit lists, hard-wrapped lines"),
    ("001_9e4b111d625ef708.txt", "cai-thien-chi-so-2022-2025", "“X chủ trì, phối hợp …” inline, Markdown"),
    ("002_f93ae6ff23f7aa48.txt", "kh-sct-2023", "a) b) c) d) blocks, hard-wrapped lines"),
    ("003_01c330d69959be7a.txt", "163-kh-stttt-2020", "a table flattened cell by cell"),
    ("004_b0dcb347edf0ad14.txt", "kh-stttt-khanh-hoa-2022", "a numbered list with labelled lines"),
]


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


class Task:
    def __init__(self, path: Path):
        head, _, body = path.read_text(encoding="utf-8").removeprefix("---\n").partition("---\n")
        data = yaml.safe_load(head)
        self.id = path.stem
        self.code = str(data["ma"])
        products = [p for m in data.get("moc", []) for p in m.get("san_pham", [])] + data.get("san_pham", [])
        text = " ".join([data["ten"], body, *products])
        self.shingles = set(zip(*(words(text)[i:] for i in range(3)))) or {tuple(words(text))}
        leads = data.get("chu_tri", [])
        self.leads = sorted(a if isinstance(a, str) else a.get("don_vi") or "?" for a in leads)
        phrases = [data["thoi_han"]] if "thoi_han" in data else []
        phrases += [m["thoi_han"] for m in data.get("moc", []) if "thoi_han" in m]
        self.deadlines = {" ".join(words(part)) for phrase in phrases for part in phrase.split(";")}


def tasks(folder: Path) -> list[Task]:
    return [Task(path) for path in sorted((folder / "nhiem-vu").glob("*.md"))]


def pairs(wanted: list[Task], found: list[Task]) -> dict[str, Task]:
    """Each task with the imported one that shares most of its words; none is taken twice."""
    def share(one: Task, other: Task) -> float:
        return len(one.shingles & other.shingles) / min(len(one.shingles), len(other.shingles))

    scored = sorted(
        ((share(one, other), one.code == other.code, one.id, other.id, one, other)
         for one in wanted for other in found), key=lambda s: s[:4], reverse=True)
    matched, used = {}, set()
    for shared, _, one_id, other_id, _, other in scored:
        if shared >= 0.5 and one_id not in matched and other_id not in used:
            matched[one_id] = other
            used.add(other_id)
    return matched


def site_without_plans(folder: Path) -> None:
    def plans(_, names: list[str]) -> list[str]:
        return [name for name in names if name == "ke-hoach"]

    shutil.copytree(ROOT / "content", folder / "content", ignore=plans)


def measure(site: Path, seed: str, plan: str, verbose: bool) -> tuple[int, ...]:
    index = (ROOT / "content/ke-hoach" / plan / "index.md").read_text(encoding="utf-8")
    agency = re.search(r"^co_quan: (.*)$", index, re.M).group(1)
    subprocess.run(
        [EXECUTABLE, "import", SEEDS / seed, "--site", site, "--agency", agency, "--to", plan],
        check=True, capture_output=True)
    wanted, found = tasks(ROOT / "content/ke-hoach" / plan), tasks(site / "content/ke-hoach" / plan)
    matched = pairs(wanted, found)
    leads = deadlines = 0
    for task in wanted:
        other = matched.get(task.id)
        if other is None:
            print(f"{plan}: {task.id} not found", file=sys.stderr) if verbose else None
            continue
        leads += task.leads == other.leads
        deadlines += task.deadlines == other.deadlines
        if verbose and (task.leads != other.leads or task.deadlines != other.deadlines):
            print(f"{plan}: {task.id} = {other.id}: {task.leads} / {other.leads}; "
                  f"{sorted(task.deadlines)} / {sorted(other.deadlines)}", file=sys.stderr)
    if verbose:
        for other in found:
            if all(other is not one for one in matched.values()):
                print(f"{plan}: {other.id} is no task of content/", file=sys.stderr)
    return len(wanted), len(matched), leads, deadlines, len(found) - len(matched)


def table(rows: list[tuple]) -> str:
    def share(part: int, whole: int) -> str:
        return f"{part} ({part / max(1, whole):.1%})"

    head = ["plan", "layout", "tasks in content/", "found", "lead units right", "deadlines right",
            "files too many"]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for plan, layout, (wanted, found, leads, right, extra) in rows:
        cells = [plan, layout, wanted, share(found, wanted), share(leads, found), share(right, found), extra]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not SEEDS.is_dir():
        print("skipped: ../shared/seeds is not there, so there is nothing to import")
        return 0
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        site_without_plans(Path(folder))
        for seed, plan, layout in PLANS:
            rows.append((plan, layout, measure(Path(folder), seed, plan, options.verbose)))
    total = tuple(sum(row[2][column] for row in rows) for column in range(5))
    text = table(rows + [("**together**", "", total)])
    print(text)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        start, end = page.index("<!-- measured -->"), page.index("<!-- /measured -->")
        PAGE.write_text(page[:start] + "<!-- measured -->\n" + text + "\n" + page[end:], encoding="utf-8")
    reached = min(total[1] / total[0], total[2] / max(1, total[1]), total[3] / max(1, total[1]))
    return 0 if reached >= options.least else 1


if __name__ == "__main__":
    sys.exit(main())
