"""A test case as a folder: a tiny site, a command, and what comes of it."""

import re
import shlex
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from congkhai import Outcome, congkhai
from trees import Tree, copy_tree, lay_site, read_tree

# How long a build took is no part of what it says.
DURATION = re.compile(r"\b\d+(?:,\d+)? ?(?:ms|giây|s)\b")
# The name of an asset changes with its bytes; which pages there are does not.
CONTENT_HASH = re.compile(r"(?<=[.-])[0-9a-f]{8,64}(?=\.)")


@dataclass(frozen=True)
class Result:
    outcome: Outcome
    files: Tree
    """What lies in `public/` afterwards."""

    @property
    def listing(self) -> list[str]:
        return sorted(CONTENT_HASH.sub("…", name) for name in self.files)


@dataclass(frozen=True)
class Case:
    folder: Path

    @cached_property
    def arguments(self) -> list[str]:
        return shlex.split(self.text("cmd"), comments=True)

    @property
    def is_recorded(self) -> bool:
        return (self.folder / "status").is_file()

    @property
    def status(self) -> int:
        return int(self.text("status"))

    @property
    def stderr(self) -> str:
        return self.text("stderr.txt")

    @property
    def stdout(self) -> str:
        return self.text("stdout.txt")

    @property
    def expected(self) -> Tree:
        folder = self.folder / "expected"
        return read_tree(folder) if folder.is_dir() else {}

    @property
    def listing(self) -> list[str] | None:
        file = self.folder / "tree.txt"
        return file.read_text(encoding="utf-8").splitlines() if file.is_file() else None

    def text(self, name: str) -> str:
        file = self.folder / name
        return file.read_text(encoding="utf-8") if file.is_file() else ""


def run(case: Case, site: Path) -> Result:
    """Lays the case's site, with `before/` as what was published, and runs its command in it."""
    lay_site(site, case.folder)
    if (case.folder / "before").is_dir():
        copy_tree(case.folder / "before", site / "public")
    outcome = congkhai(*case.arguments, cwd=site)
    answer = Outcome(outcome.status, steady(outcome.stdout, site), steady(outcome.stderr, site))
    return Result(answer, read_tree(site / "public"))


def steady(text: str, site: Path) -> str:
    """Without what differs from run to run: the folder of the test and how long the command took."""
    return DURATION.sub("…", text.replace(str(site.resolve()), "<trang>"))


def record(case: Case, result: Result) -> list[str]:
    """Writes what came out as what is expected; the names of the files that changed.

    Of the published files only those are recorded that stand in `expected/` already, and a listing of all
    of them only where there is a `tree.txt`: an empty file asks for it.
    """
    texts = {
        "status": f"{result.outcome.status}\n",
        "stderr.txt": result.outcome.stderr,
        "stdout.txt": result.outcome.stdout,
    }
    if case.listing is not None:
        texts["tree.txt"] = "".join(f"{name}\n" for name in result.listing)
    files = {name: text.encode() for name, text in texts.items()}
    files |= {f"expected/{name}": result.files.get(name, b"") for name in case.expected}
    return [name for name, data in files.items() if replace(case.folder / name, data)]


def replace(file: Path, data: bytes) -> bool:
    """Whether anything changed. What is empty has no file."""
    before = file.read_bytes() if file.is_file() else b""
    if not data:
        file.unlink(missing_ok=True)
    elif data != before:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return data != before
