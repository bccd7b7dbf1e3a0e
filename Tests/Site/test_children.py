"""A run of the tests that is killed leaves no server behind."""

import os
import subprocess
import sys
import time
from pathlib import Path

HARNESS = Path(__file__).parent / "harness"
PARENT = "import children, time; print(children.start(['sleep', '600']).pid, flush=True); time.sleep(600)"


def is_running(process: int) -> bool:
    try:
        # A child that nobody waits for is a zombie: it has ended.
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_what_a_killed_test_has_started_ends_too():
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": str(HARNESS)})
    child = int(parent.stdout.readline())
    assert is_running(child)
    parent.kill()
    parent.communicate(timeout=10)
    for _ in range(100):
        if not is_running(child):
            return
        time.sleep(0.05)
    os.kill(child, 9)
    raise AssertionError("it is running still")
