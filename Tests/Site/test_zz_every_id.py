"""Last of all: every id of the catalogue was given by the executable to some test of this run, or is asserted by
a Swift test of the rule itself."""

import re

import pytest

import congkhai as harness
from congkhai import ROOT, congkhai

# The suites that provoke diagnostics: without one of them the question can't be answered.
NEEDED = {f"test_{name}" for name in (
    "acceptance", "attachments", "documents", "embargo", "examples", "gate", "hostile", "import",
    "ledger", "procedures", "progress_sheet", "provoked", "publishing", "registers", "sheets",
    "sites", "verify")}
CONSTANT = re.compile(r"static let (\w+)\s*=\s*DiagnosticID\(\s*(\d+)")


def ids_of_swift_tests() -> set[str]:
    catalogue = "".join(path.read_text() for path in (ROOT / "Sources/Diagnostics/Catalogue").glob("*.swift"))
    tests = "".join(path.read_text() for path in (ROOT / "Tests").rglob("*.swift")
                    if path.name not in ("PageTests.swift", "CatalogueTests.swift"))
    named = set(re.findall(r"\.(\w+)", tests))
    codes = set(re.findall(r"CK\d{4}", tests))
    return {f"CK{int(number):04}" for name, number in CONSTANT.findall(catalogue) if name in named} | codes


def test_every_id_was_provoked(request):
    ran = {item.module.__name__ for item in request.session.items}
    if NEEDED - ran or request.config.option.keyword or getattr(request.config.option, "lf", False):
        pytest.skip(f"needs {', '.join(sorted(NEEDED - ran))}")
    ids = {line[:6] for line in congkhai("explain").stdout.splitlines()}
    assert len(ids) > 150
    assert sorted(ids - harness.provoked - ids_of_swift_tests()) == []
