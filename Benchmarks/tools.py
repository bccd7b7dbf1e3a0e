"""The programs that are timed, on one portal in a scratch folder."""

import os
import re
import shutil
import sysconfig
from pathlib import Path

from measure import Run, measure

ROOT = Path(__file__).resolve().parents[1]
EXECUTABLE = Path(os.environ.get("CONGKHAI", ROOT / ".build" / "release" / "congkhai"))
DATE = "2026-07-01"
# QR codes and charts: Hugo has no charts to draw, and charts.py says what they cost.
DRAWN = re.compile(r"\{\{\{(ma_qr|bieu_do_\w+|duong_nho)\}\}\}|\{\{[#^/](ma_qr|bieu_do_\w+|duong_nho)\}\}")
CODED = ", QR codes"


class Tools:
    """Each by its name; what one has written is counted, then removed."""

    def __init__(self, folder: Path, jobs: int, wanted: list[str], with_codes: bool):
        self.folder, self.jobs, self.wanted = folder, jobs, wanted
        self.out = folder / "out"
        self.commands: dict[str, list] = {}
        self.sizes: dict[str, list[int]] = {}
        self.written: dict[str, str] = {}
        if "congkhai" in wanted:
            self.commands["congkhai"] = [
                EXECUTABLE, "build", "--site", folder / "congkhai", "--output", self.out / "congkhai",
                "--date", DATE, "--jobs", jobs, "--quiet", "--timings"]
        if "hugo" in wanted:
            self.commands["hugo"] = [
                hugo(), "--quiet", "--source", folder / "hugo", "--destination", self.out / "hugo"]
        if with_codes:
            self.add_codes()
        self.make_template_variants()

    def add_codes(self) -> None:
        """The same once more with a QR code on every sheet: SVG from CongKhai, Hugo's own PNG."""
        for name in list(self.commands):
            self.commands[name + CODED] = list(self.commands[name])
        if "hugo" in self.wanted:
            extra = self.folder / "hugo" / "qr.toml"
            extra.write_text("[params]\nma_qr = true\n", encoding="utf-8")
            self.commands["hugo" + CODED] += ["--config", f"{self.folder / 'hugo' / 'hugo.toml'},{extra}"]

    def make_template_variants(self) -> None:
        """What a template does not name is not drawn."""
        full, bare = self.folder / "templates-qr", self.folder / "templates-bare"
        shutil.move(self.folder / "congkhai" / "templates", full)
        shutil.copytree(full, bare)
        for file in bare.rglob("*.html"):
            file.write_text(DRAWN.sub("", file.read_text(encoding="utf-8")), encoding="utf-8")

    def use_templates(self, name: str) -> None:
        templates = self.folder / "congkhai" / "templates"
        templates.unlink(missing_ok=True)
        templates.symlink_to(self.folder / ("templates-qr" if name.endswith(CODED) else "templates-bare"))

    def add_floor(self) -> None:
        """It writes what CongKhai wrote, or Hugo where there is no CongKhai."""
        sizes = self.sizes[next(iter(self.commands))]
        if "floor" in self.wanted:
            self.commands["floor"] = [
                ROOT / ".build" / "floor", self.folder / "congkhai" / "content", self.out / "floor",
                len(sizes), sum(sizes), self.jobs]

    def output(self, name: str) -> Path:
        return self.out / name.removesuffix(CODED)

    def run(self, name: str, again: bool = False) -> Run:
        # The floor has no way to write over what is there.
        if not again or name == "floor":
            self.remove(name)
        self.out.mkdir(exist_ok=True)
        self.use_templates(name)
        return measure(self.commands[name], environment(self.jobs))

    def remove(self, name: str) -> None:
        shutil.rmtree(self.output(name), ignore_errors=True)
        for beside in self.out.glob(f".*{self.output(name).name}*"):
            shutil.rmtree(beside) if beside.is_dir() else beside.unlink()

    def count(self, name: str) -> None:
        """Notes how much stands in the output."""
        sizes = [path.stat().st_size for path in self.output(name).rglob("*") if path.is_file()]
        self.sizes[name] = sizes
        self.written[name] = f"{len(sizes):,} files, {sum(sizes) / 1e6:,.1f} MB"


def hugo() -> Path:
    """The program itself: the package's command is a Python script around it."""
    return Path(sysconfig.get_path("platlib")) / "hugo" / "binaries" / "hugo"


def environment(jobs: int) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": os.environ.get("HOME", "/"),
            "GOMAXPROCS": str(jobs)}
