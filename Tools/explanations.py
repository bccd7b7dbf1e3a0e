#!/usr/bin/env python3
"""Writes the pages of Documentation/diagnostics/ as Swift, so that `congkhai explain` has them wherever it runs.

    explanations.py

One file per ten ids below Sources/Explanations/Pages/. Run it after a page was written or changed; a Swift
test compares the two.
"""

from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "Documentation" / "diagnostics"
TARGET = ROOT / "Sources" / "Explanations" / "Pages"

HEAD = """\
// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let {name}: [(number: Int, page: String)] = [
"""


def literal(page: str) -> str:
    """A raw Swift string over several lines; the file's last line break is the literal's."""
    assert '"""' not in page, "three quotes would end the literal"
    return f'#"""\n{page}\n"""#'


def swift(name: str, pages: list[Path]) -> str:
    entries = (f"({int(page.stem[2:])}, {literal(page.read_text(encoding='utf-8'))}),\n" for page in pages)
    return HEAD.format(name=name) + "".join(entries) + "]\n"


def main() -> None:
    tens: dict[str, list[Path]] = defaultdict(list)
    for page in sorted(PAGES.glob("CK[0-9][0-9][0-9][0-9].md")):
        tens[page.stem[:5]].append(page)
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.swift"):
        old.unlink()
    names = []
    for ten, pages in tens.items():
        name = f"pages{ten[2:]}"
        names.append(name)
        (TARGET / f"{ten}xPages.swift").write_text(swift(name, pages), encoding="utf-8")
    lines = "".join(f"    {name},\n" for name in names)
    (TARGET / "AllPages.swift").write_text(
        "// Made by Tools/explanations.py.\n\n"
        f"let allPages: [(number: Int, page: String)] = [\n{lines}].flatMap {{ $0 }}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
