"""Finds the functions of a Swift file by its braces: enough to measure them, no parser."""

import re
from dataclasses import dataclass

OPENING = re.compile(r"\b(?:func\s+\S|init[?!]?\s*[(<]|deinit\b|subscript\s*[(<])")
# Longest first: a raw string, a text of several lines, a text, a comment.
TOKENS = re.compile(
    r'(?P<raw>#+)"""(?:.|\n)*?"""(?P=raw)'
    r'|(?P<raw2>#+)"(?:\\.|[^"\n]|"(?!\#))*"(?P=raw2)'
    r'|"""(?:\\.|[^\\])*?"""'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|//[^\n]*"
    r"|/\*(?:.|\n)*?\*/")


@dataclass(frozen=True)
class Function:
    line: int
    """Where its name stands, from 1."""
    body_lines: int
    """Lines between its braces; 1 where both stand on one line."""


def without_comments_and_strings(text: str) -> str:
    """The same text, line for line, with comments and literals blanked."""
    return TOKENS.sub(lambda match: '""' + "\n" * match.group().count("\n"), text)


def functions_of(code: str) -> list[Function]:
    """Every function with a body, a nested one also as a part of its parent.

    `code` is without comments and literals.
    """
    found = []
    for match in OPENING.finditer(code):
        opening = opening_brace(code, match.start())
        if opening is None:
            continue
        closing = closing_brace(code, opening)
        lines = code.count("\n", opening, closing)
        line = code.count("\n", 0, match.start()) + 1
        found.append(Function(line, body_lines=max(1, lines - 1)))
    return found


def opening_brace(code: str, start: int) -> int | None:
    """The brace that opens the body; None for a requirement or a call such as `.init(…)` with no body."""
    if start and code[start - 1] == ".":
        return None
    depth = 0
    for index in range(start, len(code)):
        character = code[index]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
            if depth < 0:
                return None
        elif depth == 0 and character == "{":
            return index
        elif depth == 0 and character in "};":
            return None
        elif depth == 0 and character == "\n" and ends_declaration(code, index):
            return None
    return None


def ends_declaration(code: str, newline: int) -> bool:
    """A line break ends the declaration unless the next line goes on with it (`{`, `->`, `where` …)."""
    before = code[:newline].rstrip()[-2:]
    after = code[newline:newline + 400].lstrip()
    goes_on = after.startswith(("{", "->", "where", "throws", "async", "rethrows"))
    return not goes_on and before not in ("->",) and not before.endswith((",", ":", "&"))


def closing_brace(code: str, opening: int) -> int:
    depth = 0
    for index in range(opening, len(code)):
        if code[index] == "{":
            depth += 1
        elif code[index] == "}":
            depth -= 1
            if depth == 0:
                return index
    return len(code)
