"""Each folder of `sites/` is a tiny site with what a command makes of it beside it; see sites/README.md."""

import os
from pathlib import Path

import pytest

from faults import expect_none
from golden import Case, record, run
from trees import difference, read_tree

CASES = [Case(folder) for folder in sorted((Path(__file__).parent / "sites").iterdir()) if folder.is_dir()]
RECORD = os.environ.get("CONGKHAI_RECORD") == "1"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder.name)
def test_the_site_gives_what_is_recorded(case, tmp_path):
    result = run(case, tmp_path / "site")
    if RECORD:
        changed = ", ".join(record(case, result)) or "nothing new"
        pytest.fail(f"recorded: {changed}; look at it, then run without CONGKHAI_RECORD")
    assert case.is_recorded, "not recorded yet: CONGKHAI_RECORD=1"
    assert result.outcome.status == case.status, result.outcome
    assert result.outcome.stderr.splitlines() == case.stderr.splitlines()
    assert result.outcome.stdout.splitlines() == case.stdout.splitlines()
    assert {name: result.files.get(name) for name in case.expected} == case.expected
    if case.listing is not None:
        assert result.listing == case.listing


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder.name)
def test_what_fails_or_only_looks_publishes_nothing(case, tmp_path):
    result = run(case, tmp_path / "site")
    if result.outcome.status != 0 or case.arguments[0] != "build":
        before = read_tree(case.folder / "before") if (case.folder / "before").is_dir() else {}
        expect_none(difference(result.files, before))
