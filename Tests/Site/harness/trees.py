"""Folders as values: what is in them, compared to the byte."""

import shutil
from pathlib import Path

from congkhai import ROOT

Tree = dict[str, bytes]


def read_tree(folder: Path) -> Tree:
    """Every file below the folder by its path; an empty folder counts as a file named `…/`."""
    tree = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                tree[name + "/"] = b""
        else:
            tree[name] = path.read_bytes()
    return tree


def difference(actual: Tree, expected: Tree) -> list[str]:
    """One line per path that is missing, unexpected or other; empty where the trees are the same."""
    lines = [f"missing: {name}" for name in sorted(expected.keys() - actual.keys())]
    lines += [f"unexpected: {name}" for name in sorted(actual.keys() - expected.keys())]
    for name in sorted(actual.keys() & expected.keys()):
        if actual[name] != expected[name]:
            lines.append(f"other bytes: {name}: {first_difference(actual[name], expected[name])}")
    return lines


def first_difference(actual: bytes, expected: bytes) -> str:
    shorter = min(len(actual), len(expected))
    at = next((i for i in range(shorter) if actual[i] != expected[i]), shorter)
    around = slice(max(0, at - 20), at + 40)
    return f"at byte {at}, {actual[around]!r} instead of {expected[around]!r}"


def modification_times(folder: Path) -> dict[str, int]:
    """In nanoseconds."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in files}


def copy_tree(source: Path, target: Path) -> None:
    """Copies over what is there, the last names first: the folders then list in another order."""
    for path in sorted(source.rglob("*"), reverse=True):
        copied = target / path.relative_to(source)
        if path.is_dir():
            copied.mkdir(parents=True, exist_ok=True)
        else:
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copied)


def lay_site(folder: Path, case: Path | None = None) -> Path:
    """A site in a fresh folder: the repository's own, or a case's content with the repository's templates."""
    source = case or ROOT
    copy_tree(source / "content", folder / "content")
    copy_tree(ROOT / "templates", folder / "templates")
    if case and (case / "templates").is_dir():
        copy_tree(case / "templates", folder / "templates")
    return folder
