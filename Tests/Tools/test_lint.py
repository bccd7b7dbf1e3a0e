"""The lint step can fail: each of its rules meets a file that breaks it."""

import subprocess
import sys
from pathlib import Path

import pytest

LINT = Path(__file__).parents[2] / "Tools" / "lint.py"


def lint(folder: Path, files: dict[str, str]) -> subprocess.CompletedProcess:
    subprocess.run(["git", "init", "-q", folder], check=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return subprocess.run([sys.executable, LINT, folder], capture_output=True, text=True)


def body(lines: int) -> str:
    return "func long() {\n" + "    work()\n" * lines + "}\n"


@pytest.mark.parametrize("name, text, expected", [
    ("Sources/Room/A.swift", "let a = 1\n" * 401, "A.swift:401: 401 lines, the limit is 400"),
    ("Sources/Room/A.swift", body(61), "A.swift:1: a function of 61 lines, the limit is 60"),
    ("Sources/Room/A.swift", "// " + "x" * 108 + "\n", "A.swift:1: 111 columns"),
    ("Sources/Room/A.swift", "let a = try! b()\n", "A.swift:1: `try!` traps"),
    ("Sources/Room/A.swift", "let a = b as! C\n", "A.swift:1: `as!` traps"),
    ("Sources/Room/A.swift", "fatalError(\"no\")\n", "A.swift:1: `fatalError`"),
    ("Sources/Room/A.swift", "do { try a() } catch {\n}\n", "A.swift:1: an empty `catch`"),
    ("Sources/Room/A.swift", "final class A: @unchecked Sendable {}\n", "without its reason"),
    ("Sources/Room/A.swift", "print(1)\n", "A.swift:1: `print` below the executable"),
    ("notes.md", "see /" + "home/someone/x\n", "notes.md:1: a path of one machine"),
    ("Tests/Room/a.py", "a = 1\n" * 401, "a.py:401: 401 lines"),
])
def test_a_fault_is_reported_with_its_place(tmp_path, name, text, expected):
    result = lint(tmp_path, {name: text})
    assert result.returncode == 1
    assert expected in result.stderr


def test_the_folder_of_the_checkout_is_a_path_of_one_machine(tmp_path):
    result = lint(tmp_path, {"README.md": f"run it in {tmp_path}/\n"})
    assert result.returncode == 1 and "README.md:1" in result.stderr


@pytest.mark.parametrize("name, text", [
    ("Sources/Room/A.swift", body(60)),
    ("Sources/Room/A.swift", "// a comment may say try! and print(x)\nlet a = \"as! fatalError(\"\n"),
    ("Sources/Room/A.swift", "// lint: table, one row per letter\n" + "let a = 1\n" * 401),
    ("Sources/Room/A.swift", "// One thread writes.\nfinal class A: @unchecked Sendable {}\n"),
    ("Sources/congkhai/Main.swift", "print(1)\n"),
    ("Sources/Room/A.swift", "let print: (Int) -> Void\nprint(1)\n"),
])
def test_what_is_allowed_passes(tmp_path, name, text):
    result = lint(tmp_path, {name: text})
    assert result.returncode == 0, result.stderr
