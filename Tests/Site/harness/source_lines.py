"""Which lines of a source stand in no file that was made of it."""

import re
import unicodedata
from pathlib import Path


def letters(text: str) -> str:
    """Letters and figures, folded: what two printings of one sentence have in common."""
    text = text.replace("Ƣ", "Ư").replace("ƣ", "ư").lower().replace("đ", "d")
    plain = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in plain if letter.isalnum() and not unicodedata.combining(letter))


def lost_lines(source: str, folder: Path) -> list[str]:
    """A line is there in one piece; a line of a table by its cells; a number by itself (it became `ma`)."""
    written = "\n".join(letters(file.read_text(encoding="utf-8")) for file in sorted(folder.rglob("*.md")))
    assert written

    def stands(piece: str) -> bool:
        return letters(piece) in written

    def there(line: str) -> bool:
        unnumbered = re.sub(r"^\s*(?:(?:Phần|Nhiệm vụ) [IVX\d]+|\d+(?:\.\d+)*|[IVX]+|\w)[.)/]?\s*", "", line)
        cells = [cell for cell in re.split(r"\||\s{2,}|\t", line) if cell.strip()]
        # "b) Giải pháp: Rà soát …": the label in a comment, its text in the body.
        labelled = line.split(":", 1) if ":" in line else [line]
        return stands(line) or stands(unnumbered) or all(map(stands, cells)) or all(map(stands, labelled))

    return [line for line in source.splitlines() if not there(line)]
