"""What is printed, read back: words with their places, codes as a scanner reads them."""

import re
import subprocess
from pathlib import Path

MILLIMETRE = 72 / 25.4


def words_of(pdf: Path) -> list[tuple[int, float, float, float, float, str]]:
    """Page, left, top, right, bottom in points, and the word."""
    text = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True).stdout.decode()
    words, number = [], 0
    word = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
    for line in text.splitlines():
        number += "<page " in line
        if found := word.search(line):
            words.append((number, *map(float, found.groups()[:4]), found.group(5)))
    return words


def codes_on(pdf: Path, folder: Path) -> list[str]:
    """What a scanner reads from each page, in order."""
    subprocess.run(["pdftoppm", "-r", "150", "-gray", pdf, folder / "page"], check=True)
    read = []
    for picture in sorted(folder.glob("page*.pgm")):
        answer = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                                capture_output=True, text=True)
        read.append(answer.stdout.splitlines())
    return read


def page_count(pdf: Path) -> int:
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Page size:\s+59[45]\S* x 84[12]\S* pts \(A4\)", info), info
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def outside(words, margin: float = 10 * MILLIMETRE) -> list:
    """The words that lie in the paper's outer margin, where printers cut."""
    return [word for word in words
            if word[1] < margin or word[2] < margin or word[3] > 595.3 - margin or word[4] > 841.9 - 6 * MILLIMETRE]
