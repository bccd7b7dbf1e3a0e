#!/usr/bin/env python3
"""Writes Documentation/schema/: what `congkhai schema` makes of the schema tables, to look at and to link to.

    schema_products.py [EXECUTABLE]

Run it after a key was added or changed; a test compares the two.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Documentation" / "schema"


def main() -> None:
    executable = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug/congkhai").resolve()

    def schema(*arguments: str) -> bytes:
        return subprocess.run([executable, "schema", *arguments], check=True, capture_output=True).stdout

    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.iterdir():
        old.unlink()
    for line in schema().decode().splitlines():
        name = line.split("\t")[0]
        (TARGET / f"{name}.schema.json").write_bytes(schema(name, "--format", "json"))
        (TARGET / f"{name}.md").write_bytes(schema(name, "--format", "md"))
        if not name.endswith(".yaml"):
            (TARGET / f"{name}.csv").write_bytes(schema(name, "--format", "csv"))
    (TARGET / "frontmatter.json").write_bytes(schema("--format", "cms"))


if __name__ == "__main__":
    main()
