"""One run of a command by the kernel's own accounting."""

import os
import re
import subprocess
import tempfile
import time
from dataclasses import dataclass, field

TIME = "/usr/bin/time"
# As `--timings` prints them.
STAGE = re.compile(r"^([a-z]+)\t([\d.]+) ms$", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    wall: float
    """Seconds."""
    user: float
    system: float
    memory: int
    """The largest resident set, in bytes."""
    stages: dict[str, float] = field(default_factory=dict)
    """Seconds of wall time by stage, of a program that tells them."""

    def without(self, *stages: str) -> float | None:
        """The wall time without these stages; None where the program does not tell its stages."""
        return self.wall - sum(self.stages[stage] for stage in stages) if self.stages else None


def measure(command: list, environment: dict[str, str]) -> Run:
    """Runs to the end; raises where the command fails.

    Memory is what GNU time says: a process that Python starts begins as a copy of Python, and the kernel
    counts that copy's memory in.
    """
    with tempfile.NamedTemporaryFile("r") as peak:
        started = time.perf_counter()
        process = subprocess.Popen(
            [TIME, "--quiet", "--format", "%M", "--output", peak.name, *map(str, command)], env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = process.stdout.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: {said[-4000:]}")
        stages = {name: float(spent) / 1000 for name, spent in STAGE.findall(said)}
        return Run(wall, usage.ru_utime, usage.ru_stime, int(peak.read()) * 1024, stages)
