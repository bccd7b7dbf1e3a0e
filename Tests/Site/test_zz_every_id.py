"""Last of all: every id of the catalogue was given by the executable to some test of this run."""

import pytest

import congkhai as harness
from congkhai import congkhai

# The suites that provoke diagnostics: without one of them the question can't be answered.
NEEDED = {"test_acceptance", "test_attachments", "test_documents", "test_examples", "test_gate", "test_ledger",
          "test_procedures", "test_provoked", "test_publishing", "test_registers", "test_sites", "test_verify"}


def test_every_id_was_provoked(request):
    ran = {item.module.__name__ for item in request.session.items}
    if NEEDED - ran or request.config.option.keyword or getattr(request.config.option, "lf", False):
        pytest.skip(f"needs {', '.join(sorted(NEEDED - ran))}")
    ids = {line[:6] for line in congkhai("explain").stdout.splitlines()}
    assert len(ids) > 150
    assert sorted(ids - harness.provoked) == []
