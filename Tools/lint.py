#!/usr/bin/env python3
"""What swift-format does not judge: sizes, paths of a machine, words that hide a failure.

    lint.py [FOLDER]

Prints one line per fault (`file:line: fault`), then how long the files and functions are.
A Swift file that is a table may pass the size limits: `// lint: table, REASON` anywhere in it.
"""

import re
import subprocess
import sys
from pathlib import Path

from swift_functions import functions_of, without_comments_and_strings

FILE_LINES = 400
FUNCTION_LINES = 60
COLUMNS = 110
# A test case is easier to read on one line.
TEST_COLUMNS = 120
TABLE = re.compile(r"// lint: table, \S")

# A home or a toolchain's folder; the folder of this checkout is added at run time.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home/[a-z]|root/|Users/[A-Za-z]|var/folders/)")

FORBIDDEN = [
    (re.compile(r"\btry!"), "`try!` traps: handle the failure"),
    (re.compile(r"\bas! "), "`as!` traps: use `as?`"),
    (re.compile(r"\bfatalError\("), "`fatalError` is no answer to input"),
    (re.compile(r"\bcatch\s*\{\s*\}"), "an empty `catch` hides a failure"),
]
# Where the reason has to stand: on the line itself or on the one above.
UNCHECKED = re.compile(r"@unchecked Sendable")
PRINT = re.compile(r"(?<![\w.])print\(")
OWN_PRINT = re.compile(r"\b(?:func print\(|(?:let|var) print\b)")


def tracked_files(root: Path) -> list[Path]:
    """Tracked and new files, without what .gitignore leaves out."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, check=True, capture_output=True).stdout
    paths = (root / name.decode() for name in listing.split(b"\0") if name)
    return sorted(path for path in paths if path.is_file())


def text_of(path: Path) -> str | None:
    data = path.read_bytes()
    if b"\0" in data:
        return None
    return data.decode("utf-8", errors="replace")


def path_faults(text: str, here: str):
    for number, line in enumerate(text.splitlines(), 1):
        if here in line or MACHINE_PATH.search(line):
            yield number, "a path of one machine"


def length_faults(text: str, columns: int):
    lines = text.splitlines()
    if TABLE.search(text):
        return
    if len(lines) > FILE_LINES:
        yield FILE_LINES + 1, f"{len(lines)} lines, the limit is {FILE_LINES}"
    for number, line in enumerate(lines, 1):
        if len(line) > columns:
            yield number, f"{len(line)} columns, the limit is {columns}"


def swift_faults(text: str, in_executable: bool, is_test: bool):
    code = without_comments_and_strings(text)
    lines = code.splitlines()
    for pattern, message in FORBIDDEN:
        for match in pattern.finditer(code):
            yield code.count("\n", 0, match.start()) + 1, message
    source_lines = text.splitlines()
    may_print = in_executable or is_test or OWN_PRINT.search(code)
    for index, line in enumerate(lines):
        beside = source_lines[max(0, index - 1):index + 1]
        if UNCHECKED.search(line) and not any("//" in near for near in beside):
            yield index + 1, "`@unchecked Sendable` without its reason beside it"
        if PRINT.search(line) and not may_print:
            yield index + 1, "`print` below the executable"
    for function in functions_of(code):
        if function.body_lines > FUNCTION_LINES and not TABLE.search(text):
            yield function.line, f"a function of {function.body_lines} lines, the limit is {FUNCTION_LINES}"


def faults_of(path: Path, relative: str, text: str, here: str):
    yield from path_faults(text, here)
    if path.suffix in (".swift", ".py"):
        yield from length_faults(text, TEST_COLUMNS if relative.startswith("Tests/") else COLUMNS)
    if path.suffix == ".swift" and relative != "Package.swift":
        yield from swift_faults(
            text,
            in_executable=relative.startswith("Sources/congkhai/"),
            is_test=relative.startswith("Tests/"))


def quantile(values: list[int], share: float) -> int:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0


def figures(name: str, values: list[int]) -> str:
    return (f"{name}: median {quantile(values, 0.5)}, p90 {quantile(values, 0.9)}, "
            f"longest {max(values, default=0)} lines")


def main() -> int:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    faults, sizes, bodies, source_lines, test_lines = [], [], [], 0, 0
    for path in tracked_files(root):
        text = text_of(path)
        if text is None:
            continue
        relative = path.relative_to(root).as_posix()
        found = sorted(faults_of(path, relative, text, here=f"{root}/"))
        faults += [f"{relative}:{line}: {fault}" for line, fault in found]
        count = text.count("\n")
        if path.suffix == ".swift" and relative.startswith("Sources/"):
            sizes.append(count)
            source_lines += count
            bodies += [each.body_lines for each in functions_of(without_comments_and_strings(text))]
        elif relative.startswith("Tests/") and path.suffix in (".swift", ".py"):
            test_lines += count
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    print(f"  {figures('files', sizes)}; {figures('functions', bodies)}")
    print(f"  {source_lines} lines of sources, {test_lines} of tests")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
