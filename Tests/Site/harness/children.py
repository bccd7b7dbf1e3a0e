"""Programs that tests start and that would go on for ever: they end with the test, however that ends."""

import ctypes
import signal
import subprocess

LIBC = ctypes.CDLL(None)
PR_SET_PDEATHSIG = 1


def start(command: list, **options) -> subprocess.Popen:
    """As `subprocess.Popen`; the system terminates the program when this process dies, of `kill -9` too."""
    return subprocess.Popen(command, preexec_fn=end_with_parent, **options)


def end_with_parent() -> None:
    # Not SIGKILL: nginx has workers of its own to end.
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
