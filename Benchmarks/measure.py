"""One run of a command by the kernel's own accounting."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass

TIME = "/usr/bin/time"


@dataclass(frozen=True)
class Run:
    wall: float
    """Seconds."""
    user: float
    system: float
    memory: int
    """The largest resident set, in bytes."""


def measure(command: list, environment: dict[str, str]) -> Run:
    """Runs to the end; raises where the command fails.

    Memory is what GNU time says: a process that Python starts begins as a copy of Python, and the kernel
    counts that copy's memory in.
    """
    with tempfile.NamedTemporaryFile("r") as peak:
        started = time.perf_counter()
        process = subprocess.Popen(
            [TIME, "--quiet", "--format", "%M", "--output", peak.name, *map(str, command)], env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        complaints = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: {complaints.decode()[-4000:]}")
        return Run(wall, usage.ru_utime, usage.ru_stime, int(peak.read()) * 1024)
