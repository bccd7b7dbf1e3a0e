"""The measurement of Documentation/Import.md, and that no line of a plan is lost, on the plans that there are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from congkhai import EXECUTABLE, ROOT, congkhai, environment
from source_lines import lost_lines

SEEDS = Path(os.environ.get("CONGKHAI_SEEDS", ROOT.parent / "shared" / "seeds"))
PLANS = sorted(SEEDS.glob("*.txt"))
seeds = pytest.mark.skipif(not PLANS, reason="../shared/seeds is not there")


@seeds
def test_tasks_units_and_deadlines_are_found():
    finished = subprocess.run(
        [sys.executable, ROOT / "Tools/measure_import.py", "--least", "0.95"],
        env=environment(CONGKHAI=str(EXECUTABLE), CONGKHAI_SEEDS=str(SEEDS)), capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    page = (ROOT / "Documentation/Import.md").read_text(encoding="utf-8")
    assert finished.stdout.strip() in page, "run Tools/measure_import.py --write"


@seeds
@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem[:3])
def test_no_line_is_lost(plan, tmp_path):
    (tmp_path / "content").mkdir()
    outcome = congkhai("import", plan, "--site", tmp_path, "--to", "kh")
    assert outcome.status == 0, outcome
    assert lost_lines(plan.read_text(encoding="utf-8"), tmp_path / "content/ke-hoach/kh") == []
