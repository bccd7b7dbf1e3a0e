#!/usr/bin/env python3
"""What a chart costs, against the page that carries it.

    charts.py [--components 320] [--pairs 7] [--executable FILE] [--write FILE]

A site of indices with components of five subjects and fourteen years: each component's page has one chart of
five lines, each index's page a chart of scores, one of ranks, bars of components for each subject and small
multiples. It is built in turn with the repository's templates, with templates that leave charts out, and
without any index. The differences of user and system time are what charts and what pages cost: of the
quickest runs, on one thread, since other work on the machine only ever adds. Ends with 1 where a chart costs
more than a page.
"""

import argparse
import random
import re
import shutil
import sys
import tempfile
from pathlib import Path

from tools import DATE, ROOT, environment
from measure import measure

CHART = re.compile(r"\{\{\{(?:bieu_do_\w+|duong_nho)\}\}\}")
SUBJECTS = ["Mẫu", "Thử", "Ví Dụ", "Minh Họa", "Phỏng Theo"]
YEARS = range(2011, 2025)
PARTS = 8


def index(number: int, dice: random.Random) -> str:
    parts = "".join(f"\n      - {{id: phan-{each}, ten: Thành phần số {each} của chỉ số, "
                    "thang_diem: {tu: 1, den: 10}}" for each in range(PARTS))
    lines = [f"---\nten: Chỉ số để đo số {number}\nten_viet_tat: CS{number}\n"
             "co_quan_cong_bo: Cơ quan hư cấu\nminh_hoa: true\nphien_ban:"]
    for year in (2011, 2018):
        lines.append(f"  - tu_nam: {year}\n    thang_diem: {{tu: 8, den: 80}}\n    don_vi_do: điểm\n"
                     f"    thanh_phan:{parts}")
    lines.append("so_lieu:")
    for subject in SUBJECTS:
        for year in YEARS:
            lines.append(
                f"  - nam: {year}\n    don_vi_duoc_cham: {subject}\n    diem: {dice.uniform(30, 50):.4f}\n"
                f"    xep_hang: [{{hang: {dice.randint(1, 60)}, tong_so: 63}}]\n    thanh_phan:")
            lines += [f"      phan-{each}: {{diem: {dice.uniform(3, 8):.4f}}}" for each in range(PARTS)]
    return "\n".join(lines) + "\n---\n"


def make_site(folder: Path, indices: int) -> None:
    dice = random.Random(2024)
    content = folder / "content"
    (content / "co-quan").mkdir(parents=True)
    (content / "chi-so").mkdir()
    (content / "trang.yaml").write_text(
        "ten: Cổng để đo\nco_quan: so-mau\ndia_chi_trang: https://congkhai.example.vn/\n", encoding="utf-8")
    (content / "co-quan" / "so-mau.md").write_text(
        "---\nten: Sở tỉnh Mẫu\ncap: tinh\ntinh: Mẫu\nminh_hoa: true\n---\n", encoding="utf-8")
    for number in range(indices):
        (content / "chi-so" / f"cs-{number}.md").write_text(index(number, dice), encoding="utf-8")
    shutil.copytree(ROOT / "templates", folder / "templates")


def leave_charts_out(templates: Path) -> None:
    for file in templates.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        # What no template names is not drawn: neither may a section ask whether there is a chart.
        bare = re.sub(r"\{\{[#^/](?:bieu_do_\w+|duong_nho)\}\}", "", CHART.sub("", text))
        if bare != text:
            file.write_text(bare, encoding="utf-8")


class Variants:
    """The same site with charts, without charts, and without indices."""

    def __init__(self, folder: Path, indices: int, executable: Path):
        self.folder, self.executable = folder, executable
        make_site(folder / "charts", indices)
        make_site(folder / "bare", indices)
        leave_charts_out(folder / "bare" / "templates")
        make_site(folder / "empty", 0)
        self.names = ["charts", "bare", "empty"]

    def run(self, name: str) -> float:
        """Seconds of the processor."""
        output = self.folder / f"out-{name}"
        shutil.rmtree(output, ignore_errors=True)
        run = measure([
            self.executable, "build", "--site", self.folder / name, "--output", output, "--date", DATE,
            "--jobs", 1, "--quiet"], environment(1))
        return run.user + run.system

    def charts(self, pages: str) -> int:
        """How many charts stand on the pages that the pattern finds."""
        files = (self.folder / "out-charts").glob(pages)
        return sum(file.read_text(encoding="utf-8").count('<div class="bd">') for file in files)


def table(variants: Variants, indices: int, pairs: int) -> tuple[str, float]:
    times = {name: [] for name in variants.names}
    for _ in range(pairs):
        for name in variants.names:
            times[name].append(variants.run(name))
    best = {name: min(each) for name, each in times.items()}
    pages = indices * (PARTS + 1)
    charts = variants.charts("chi-so/cs-*/**/index.html")
    assert charts == indices * (PARTS + 3 + len(SUBJECTS)), f"{charts} charts"
    chart = (best["charts"] - best["bare"]) / charts
    page = (best["bare"] - best["empty"]) / pages
    ratio = chart / page
    text = (f"{pages} pages of indices and components, {charts} charts; "
            f"the quickest of {pairs} runs, one thread\n\n"
            "| | µs |\n|---|---:|\n"
            f"| a page without its charts | {page * 1e6:.0f} |\n"
            f"| a chart, in both layouts | {chart * 1e6:.0f} |\n"
            f"| **chart / page** | **{ratio:.2f}** |\n")
    return text, ratio


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--components", type=int, default=320)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--executable", type=Path, default=ROOT / ".build" / "release" / "congkhai")
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    indices = max(1, arguments.components // PARTS)
    with tempfile.TemporaryDirectory(prefix="congkhai-charts-") as name:
        text, ratio = table(Variants(Path(name), indices, arguments.executable), indices, arguments.pairs)
    print(text)
    if arguments.write:
        arguments.write.write_text(text, encoding="utf-8")
    return 0 if ratio <= 1 else 1


if __name__ == "__main__":
    sys.exit(main())
