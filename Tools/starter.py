#!/usr/bin/env python3
"""Lists the files of the starter site for the compiler, so that `congkhai init` has them wherever it runs.

    starter.py

The files are those of templates/ and starter/, taken by `#embed`: a changed file needs nothing, a new or a
removed one needs this. A Swift test compares the executable's files with the folders.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources" / "CStarter" / "Files.c"

HEAD = """\
// Made by Tools/starter.py: the files of templates/ and starter/ as they are.
#include "CStarter.h"

// What C23 has, the compiler takes in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"
"""


def starter_files() -> list[tuple[str, Path]]:
    """Where each file goes in the new site, and where it lies here."""
    found = [(path.relative_to(ROOT).as_posix(), path) for path in (ROOT / "templates").rglob("*")]
    found += [(path.relative_to(ROOT / "starter").as_posix(), path) for path in (ROOT / "starter").rglob("*")]
    return sorted((name, path) for name, path in found if path.is_file())


def constant(name: str) -> str:
    """A name by the path, not a number: two branches that add files then meet without a conflict."""
    return "".join(char if char.isalnum() and char.isascii() else f"_{ord(char):x}_" for char in name)


def main() -> None:
    files = starter_files()
    parts = [HEAD]
    for name, path in files:
        place = path.relative_to(ROOT).as_posix()
        parts.append(f"static const unsigned char {constant(name)}[] = {{\n"
                     f'#embed "../../{place}" suffix(, 0) if_empty(0)\n}};\n')
    rows = "".join(f'    {{"{name}", {constant(name)}, sizeof {constant(name)} - 1}},\n' for name, _ in files)
    parts.append("\nstatic const struct CStarterFile files[] = {\n" + rows + "};\n\n"
                 "size_t CStarterCount(void) { return sizeof files / sizeof *files; }\n\n"
                 "struct CStarterFile CStarterFileAt(size_t index) { return files[index]; }\n")
    TARGET.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
