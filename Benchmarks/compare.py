#!/usr/bin/env python3
"""Whether two renderings of one portal have the same pages and say the same.

    compare.py EXPECTED.jsonl OUTPUT OUTPUT

Every page of EXPECTED.jsonl must be in both, with every passage that it names; what one output has beside
them must be in the other as well, or is listed.
"""

import html
import json
import re
import sys
from pathlib import Path

INLINE_TAG = re.compile(r"</?(?:a|abbr|b|bdi|code|em|i|mark|small|span|strong|time)\b[^>]*>")
SILENT = re.compile(r"<(script|style|svg)\b.*?</\1>|<!--.*?-->", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
SPACE = re.compile(r"\s+")


def text_of(source: str) -> str:
    """What a reader sees, with single spaces."""
    without_inline = INLINE_TAG.sub("", SILENT.sub(" ", source))
    return squeezed(html.unescape(TAG.sub(" ", without_inline)))


def squeezed(text: str) -> str:
    return SPACE.sub(" ", text).strip()


def missing_passages(expected: Path, output: Path) -> list[str]:
    """`page: what it does not say`, for every page that the portal has."""
    faults = []
    with expected.open(encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            file = output / page["route"] / "index.html"
            if not file.is_file():
                faults.append(f"/{page['route']}: no such page")
                continue
            text = text_of(file.read_text(encoding="utf-8"))
            faults += [f"/{page['route']}: does not say “{passage}”"
                       for passage in page["says"] if squeezed(passage) not in text]
    return faults


# What CongKhai makes beside the pages that both have: progress, the editors' guide, frames, a page about the
# open data, search, changes, the day on which an answer is due that was asked for today, what is to be
# improved.
# Hugo has nothing to make them from; their cost stays in CongKhai's time.
OWN_FOLDERS = {
    "huong-dan", "nhung", "tien-do", "du-lieu", "tim-kiem", "thay-doi", "phien-ban", "thu-tuc/nop-hom-nay",
    "chi-so/can-cai-thien",
}


def routes(output: Path) -> set[str]:
    """Without the pages of CongKhai's own folders."""
    found = {path.relative_to(output) for path in output.rglob("*.html")}
    return {path.as_posix() for path in found
            if path.parts[0] not in OWN_FOLDERS and "/".join(path.parts[:2]) not in OWN_FOLDERS}


def compare(expected: Path, *outputs: Path) -> list[str]:
    faults = [f"{output.name}{fault}" for output in outputs for fault in missing_passages(expected, output)]
    one, *others = (routes(output) for output in outputs)
    for output, other in zip(outputs[1:], others):
        faults += [f"{outputs[0].name} only: {route}" for route in sorted(one - other)]
        faults += [f"{output.name} only: {route}" for route in sorted(other - one)]
    return faults


def main() -> int:
    expected, *outputs = map(Path, sys.argv[1:])
    faults = compare(expected, *outputs)
    print("\n".join(faults[:40]))
    print(f"{len(faults)} differences" if faults else "the same pages, and they say the same")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
