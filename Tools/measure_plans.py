#!/usr/bin/env python3
"""How much `congkhai import` finds in the invented plans of Tests/Site/plans.

    measure_plans.py [--write] [--least SHARE] [--verbose] [PLAN ...]

Each plan stands beside a table of what a reader finds in it: words of a task, its lead units (`=Name` for
one that the agency has not, `;` between several), its deadlines; `?` where any answer will do, `!` before
words of no task.
Each is imported as typed and, where the layout bears it, as Word and PDF make it: wrapped, decomposed (NFD),
as .docx. Prints a table; --write puts it into Documentation/Import.md.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import yaml
sys.path.append(str(Path(__file__).resolve().parent.parent / "Tests/Site/harness"))
from measure_import import PAGE, ROOT, words  # noqa: E402
from source_lines import lost_lines  # noqa: E402

PLANS = ROOT / "Tests/Site/plans"
EXECUTABLE = Path(os.environ.get("CONGKHAI", ROOT / ".build" / "release" / "congkhai"))
LAYOUTS = {
    "a-b-c-d": "a) b) c) d) blocks",
    "danh-so": "a numbered list with labelled lines",
    "trong-cau": "“X chủ trì, phối hợp …” inline",
    "trong-ngoac": "who and when in brackets at the end",
    "theo-don-vi": "unit by unit",
    "theo-quy": "a programme of work by quarters",
    "phan-cong": "`*` lines, page numbers, hard-wrapped",
    "la-ma": "roman headings with labelled lines alone",
    "bang": "pipe tables",
    "o-noi-o": "a table flattened cell by cell",
    "cot-pdf": "a table over two pages of a PDF",
    "phu-luc": "a Word appendix with merged cells",
    "quet-chu": "odd spaces, as a scanner's",
    "khong-stt": "a Word table without numbers, merged groups",
    "danh-muc": "“Phân công: …. Hoàn thành: ….” on one line, Markdown",
    "giao-viec": "“Giao X chủ trì …” behind the measures",
    "cot-tren": "a table of a PDF with a header of two rows",
    "cai-cach": "a province's plan, “Cơ quan chủ trì tham mưu: …” behind dashes",
    "papi": "a), b) with who and when on one line in italics, Markdown",
    "kiem-soat": "a pipe table with lead and partners in one cell, “-nt-”",
    "an-toan": "an appendix in columns, names of columns seldom seen",
    "trach-nhiem": "“Trưởng phòng X chịu trách nhiệm:”, deadlines in sentences",
    "hai-long": "cells one by one with holes, then labels seldom seen",
    "cot-rong": "seven centred columns of a wide PDF, costs and who directs among them",
    "do-phong": "who and when in a sentence of their own behind the measure",
    "giao-so": "a province's plan by departments that the site does not know",
    "bat-dau": "a Word table with codes, a column for beginning and one for end",
    "nhiem-vu-so": "“Nhiệm vụ 1: …” and labels, parts numbered “Phần II:”",
    "theo-bang": "a table by units, their names once; labels below numbers",
    "noi-vu": "a) b) c) with labels behind dashes, units that the site does not know",
    "tai-chinh": "“Giao X chủ trì …”, “X có trách nhiệm …” inline, units that the site does not know",
    "y-te": "a pipe table with groups by roman numbers, a table of targets before it",
}


class Expected:
    def __init__(self, line: str):
        cells = line.split("\t")
        self.no_task = line.startswith("!")
        self.words = " ".join(words(cells[0]))
        self.any_lead = self.no_task or cells[1] in "*?"
        names = [] if self.no_task else cells[1].split(" ")
        self.leads = sorted(names)
        if names and names[0].startswith("="):
            self.leads = sorted("=" + " ".join(words(name)) for name in cells[1].split(";"))
        self.any_deadline = self.no_task or cells[2] == "?"
        self.deadlines = set() if self.no_task else phrases([cells[2]])


class Found:
    def __init__(self, path: Path):
        head, _, body = path.read_text(encoding="utf-8").removeprefix("---\n").partition("---\n")
        data = yaml.safe_load(head)
        self.name = path.stem
        products = data.get("san_pham", []) + [m["ten"] for m in data.get("moc", [])]
        self.text = " ".join(words(" ".join([data["ten"], body, data.get("muc_tieu", ""), *products])))
        self.leads = sorted(
            unit if isinstance(unit, str) else unit.get("don_vi") or "=" + " ".join(words(unit["ten"]))
            for unit in data.get("chu_tri", []))
        dates = [data, *data.get("moc", [])]
        self.deadlines = phrases([part.get("thoi_han", "") for part in dates])


def phrases(texts: list[str]) -> set[str]:
    found = {" ".join(words(part)).removeprefix("trong ") for text in texts for part in text.split(";")}
    return found - {""}


def variants(plan: Path, folder: Path):
    """The plan as a file to import, then as other programs would have written it."""
    text = plan.read_text(encoding="utf-8")
    if plan.stem.startswith("cot-"):
        yield "PDF", printed(plan, folder / "plan.pdf")
        layout = folder / "layout.txt"
        subprocess.run(["pdftotext", "-layout", folder / "plan.pdf", layout], check=True)
        yield "text of pdftotext -layout", layout
        return
    if plan.suffix == ".html":
        yield ".docx", converted(plan, folder / "plan.docx", "html")
        return
    yield "typed", plan
    nfd = folder / f"nfd{plan.suffix}"
    nfd.write_text(unicodedata.normalize("NFD", text), encoding="utf-8")
    yield "NFD", nfd
    if plan.suffix == ".md":
        page = folder / "page.html"
        # Straight to Word pandoc drops the line breaks of cells.
        subprocess.run(["pandoc", "-f", "markdown", plan, "-t", "html", "-o", page], check=True)
        yield ".docx", converted(page, folder / "plan.docx", "html")
    elif "     " not in text:
        page = folder / "page.html"
        page.write_text("".join(f"<p>{line}</p>\n" for line in text.splitlines() if line), encoding="utf-8")
        yield ".docx", converted(page, folder / "plan.docx", "html")
        if plan.stem != "o-noi-o":
            wrapped = folder / "wrapped.txt"
            wrapped.write_text("\n".join(wrap(line) for line in text.splitlines()), encoding="utf-8")
            yield "wrapped", wrapped


def wrap(line: str, width: int = 72) -> str:
    lines, last = [], ""
    for word in line.split():
        if last and len(last) + len(word) >= width:
            lines.append(last)
            last = word
        else:
            last = f"{last} {word}".strip()
    return "\n".join([*lines, last])


def converted(source: Path, target: Path, reader: str) -> Path:
    subprocess.run(["pandoc", "-f", reader, source, "-o", target], check=True)
    return target


def printed(source: Path, target: Path) -> Path:
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={target}",
         source.as_uri()], check=True, capture_output=True)
    return target


def lines_of(source: Path) -> str:
    commands = {".pdf": ["pdftotext", "-raw", source, "-"],
                ".docx": ["pandoc", "-t", "plain", "--wrap=none", source]}
    if source.suffix in commands:
        return subprocess.run(commands[source.suffix], capture_output=True, text=True, check=True).stdout
    text = unicodedata.normalize("NFC", source.read_text(encoding="utf-8"))
    if source.suffix != ".md":
        return text
    return "\n".join(line.lstrip("# ") for line in text.replace("**", "").splitlines())


def imported(source: Path, folder: Path) -> tuple[list[Found], list[str]]:
    site = folder / "site"
    (site / "content/co-quan").mkdir(parents=True)
    (site / "content/co-quan/so-mau.md").write_bytes((PLANS / "co-quan.md").read_bytes())
    finished = subprocess.run(
        [EXECUTABLE, "import", source, "--site", site, "--agency", "so-mau", "--to", "kh"],
        capture_output=True, text=True)
    if finished.returncode != 0:
        print(source, finished.stderr, file=sys.stderr)
        return [], ["?"]
    plan = site / "content/ke-hoach/kh"
    lost = lost_lines(lines_of(source), plan) if source.suffix != ".docx" else []
    if source.suffix == ".pdf":
        # `-raw` puts two cells on one line where they stand beside each other.
        lost = [line for line in lost if not any(
            not lost_lines(f"{line[:space]}\n{line[space:]}", plan)
            for space in range(len(line)) if line[space] == " ")]
    return [Found(path) for path in sorted((plan / "nhiem-vu").glob("*.md"))], lost


def measure(plan: Path, source: Path, folder: Path, told) -> list[int]:
    expected = [Expected(line) for line in plan.with_suffix(".tsv").read_text(encoding="utf-8").splitlines()]
    files, lost = imported(source, folder)
    used: dict[str, Expected] = {}
    found = leads = deadlines = 0
    for task in expected:
        file = next((file for file in files if task.words in file.text and file.name not in used), None)
        if task.no_task or file is None:
            told(f"not a task: {file.name}" if file else "" if task.no_task else f"not found: {task.words}")
            continue
        used[file.name] = task
        found += 1
        leads += right_lead(task, file, told)
        deadlines += right_deadline(task, file, told)
    for file in files:
        told(f"too many: {file.name}: {file.text[:90]}" if file.name not in used else "")
    for line in lost:
        told(f"lost: {line}")
    wanted = sum(not task.no_task for task in expected)
    return [wanted, found, leads, deadlines, len(files) - len(used), len(lost)]


def right_lead(task: Expected, file: Found, told) -> bool:
    right = task.any_lead or [lead for lead in task.leads if lead] == file.leads
    told("" if right else f"lead {file.name}: {task.leads} / {file.leads}")
    return right


def right_deadline(task: Expected, file: Found, told) -> bool:
    right = task.any_deadline or task.deadlines == file.deadlines
    told("" if right else f"deadline {file.name}: {task.deadlines} / {file.deadlines}")
    return right


def table(rows: list[tuple[str, str, list[int]]]) -> str:
    def share(part: int, whole: int) -> str:
        return f"{part} ({part / max(1, whole):.1%})"

    head = ["plan", "layout, imported as", "tasks", "found", "lead units right", "deadlines right",
            "files too many", "lines lost"]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for plan, layout, (wanted, found, leads, right, extra, lost) in rows:
        shares = [share(part, wanted) for part in (found, leads, right)]
        lines.append("| " + " | ".join(map(str, [plan, layout, wanted, *shares, extra, lost])) + " |")
    return "\n".join(lines)


def measured(names: list[str], verbose: bool):
    for name, layout in LAYOUTS.items():
        plan = next(path for path in sorted(PLANS.glob(f"{name}.*")) if path.suffix != ".tsv")
        if names and name not in names:
            continue
        totals, kinds = [0] * 6, []
        with tempfile.TemporaryDirectory() as folder:
            for kind, source in variants(plan, Path(folder)):
                def told(line: str) -> None:
                    print(f"{name} ({kind}): {line}", file=sys.stderr) if verbose and line else None

                inner = Path(folder) / kind
                inner.mkdir()
                totals = [sum(pair) for pair in zip(totals, measure(plan, source, inner, told))]
                kinds.append(kind)
        yield name, f"{layout}: {', '.join(kinds)}", totals


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("plans", nargs="*")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    rows = list(measured(options.plans, options.verbose))
    total = [sum(row[2][column] for row in rows) for column in range(6)]
    text = table(rows + [("**together**", "", total)])
    print(text)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        start, end = page.index("<!-- other plans -->"), page.index("<!-- /other plans -->")
        PAGE.write_text(page[:start] + "<!-- other plans -->\n" + text + "\n" + page[end:], encoding="utf-8")
    return 0 if min(total[1:4]) >= options.least * total[0] and total[5] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
