"""Runs the executable as an editor's machine would."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
EXECUTABLE = Path(os.environ.get("CONGKHAI", ROOT / ".build" / "release" / "congkhai"))

# The day that every site under test speaks for.
DATE = "2026-07-01"


# Every diagnostic that a run of the executable has given in this session, by its id.
provoked: set[str] = set()
GIVEN = re.compile(r'(?:lỗi|cảnh báo|lưu ý) (CK\d{4}): |"id": ?"(CK\d{4})"')


@dataclass(frozen=True)
class Outcome:
    status: int
    stdout: str
    stderr: str

    def __str__(self) -> str:
        return f"status {self.status}\n--- standard output\n{self.stdout}\n--- standard error\n{self.stderr}"


def environment(**changes: str) -> dict[str, str]:
    """This process's environment without what would change a site or its messages."""
    ambient = {"SOURCE_DATE_EPOCH", "TZ", "LC_ALL", "LANG", "LANGUAGE", "COLUMNS", "NO_COLOR", "CI"}
    kept = {name: value for name, value in os.environ.items() if name not in ambient}
    return kept | {"LC_ALL": "C.UTF-8"} | changes


def congkhai(*arguments: object, cwd: Path | None = None, timeout: float = 120, **options) -> Outcome:
    """Runs to the end. `options` go to `subprocess.run`; `env` replaces `environment()`."""
    options.setdefault("env", environment())
    finished = subprocess.run(
        [EXECUTABLE, *map(str, arguments)],
        cwd=cwd, capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL, **options)
    outcome = Outcome(finished.returncode, finished.stdout.decode(), finished.stderr.decode())
    provoked.update(text or json for text, json in GIVEN.findall(outcome.stderr))
    return outcome


def build(site: Path, *arguments: object, date: str = DATE, **options) -> Outcome:
    """`congkhai build --site SITE --date DATE …`, expected to succeed."""
    outcome = congkhai("build", "--site", site, "--date", date, *arguments, **options)
    assert outcome.status == 0, outcome
    return outcome
