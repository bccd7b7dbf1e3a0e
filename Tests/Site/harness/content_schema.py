"""The schema tables of ContentModel, read from their sources: which keys there are, and of which type."""

import re
from dataclasses import dataclass

from congkhai import ROOT

FOLDERS = [ROOT / "Sources/ContentModel/Types", ROOT / "Sources/ContentModel/Schema"]
ENUM = re.compile(r"^public enum (\w+): Int, SchemaKey \{(.*?)^\}", re.M | re.S)
FIELD = re.compile(r"\.(required|optional)\(\s*\"(\w+)\",\s*")
KIND = re.compile(r"case \.(\w+): (\w+Key)\.schema")


@dataclass(frozen=True)
class Key:
    name: str
    is_required: bool
    type: str
    """As the source has it, blanks left out: `.list(.group(UnitKey.schema))`."""


def schemas() -> dict[str, list[Key]]:
    """By the enumeration's name."""
    found = {}
    for file in sorted(path for folder in FOLDERS for path in folder.glob("*.swift")):
        for name, body in ENUM.findall(file.read_text(encoding="utf-8")):
            found[name] = [Key(match.group(2), match.group(1) == "required", argument(body[match.end():]))
                           for match in FIELD.finditer(body)]
    return found


def kinds() -> dict[str, str]:
    """The schema of each kind of record, by the name of the kind in Swift."""
    text = (ROOT / "Sources/ContentModel/Schema/ContentKind.swift").read_text(encoding="utf-8")
    return dict(KIND.findall(text))


def argument(text: str) -> str:
    """The first argument of a call whose text begins here."""
    depth = 0
    for index, sign in enumerate(text):
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
        if depth < 0 or (sign == "," and depth == 0):
            return re.sub(r"\s+", "", text[:index])
    raise ValueError(text[:80])


def parts(type_: str) -> tuple[str, list[str]]:
    """`.list(.text)` → `list`, [`.text`]"""
    name, _, rest = type_.lstrip(".").partition("(")
    arguments = []
    rest = rest.removesuffix(")")
    while rest:
        first = argument(rest + ",")
        arguments.append(first)
        rest = rest[len(first) + 1:]
    return name, arguments
