"""One run of a command by the kernel's own accounting."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    wall: float
    """Seconds."""
    user: float
    system: float
    memory: int
    """The largest resident set, in bytes."""


def measure(command: list, environment: dict[str, str]) -> Run:
    """Runs to the end; raises where the command fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}:\n{complaints.decode()[-4000:]}")
    return Run(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss * 1024)
