"""Plans that the importer's grammar was not written with, in `Tests/Site/plans`: see `Tools/measure_plans.py`."""

import subprocess
import sys

from congkhai import EXECUTABLE, ROOT, environment


def test_other_plans_give_their_tasks_units_and_deadlines():
    finished = subprocess.run(
        [sys.executable, ROOT / "Tools/measure_plans.py", "--verbose", "--least", "0.95"],
        env=environment(CONGKHAI=str(EXECUTABLE)), capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert "not a task:" not in finished.stderr
    page = (ROOT / "Documentation/Import.md").read_text(encoding="utf-8")
    assert finished.stdout.strip() in page, "run Tools/measure_plans.py --write\n" + finished.stderr
