"""Every suite is named with its number of tests and its time."""

import time
from collections import defaultdict

started: dict[str, float] = {}
ended: dict[str, float] = {}
counts: dict[str, int] = defaultdict(int)


def pytest_runtest_logstart(nodeid, location):
    started.setdefault(suite(nodeid), time.monotonic())


def pytest_runtest_logfinish(nodeid, location):
    counts[suite(nodeid)] += 1
    ended[suite(nodeid)] = time.monotonic()


def suite(nodeid: str) -> str:
    return nodeid.split("::")[0]


def pytest_terminal_summary(terminalreporter):
    terminalreporter.section("suites")
    for name in started:
        seconds = ended.get(name, started[name]) - started[name]
        terminalreporter.line(f"{seconds:7.1f} s  {counts[name]:3} tests  {name}")
