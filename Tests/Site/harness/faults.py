"""How a suite says what it found: one fault a line, not a dump of both sides."""

from collections.abc import Iterable, Mapping

SHOWN = 20


def expect_none(faults: Iterable) -> None:
    """Fails with the first faults and their number where there are any."""
    if isinstance(faults, Mapping):
        faults = (f"{key}: {value}" for key, value in faults.items())
    found = list(faults)
    if found:
        more = f"\n… and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        raise AssertionError(f"{len(found)} faults\n" + "\n".join(map(str, found[:SHOWN])) + more)
