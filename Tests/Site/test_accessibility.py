"""axe-core finds nothing on the longest and the shortest page of each kind, in Debian's Chromium."""

import pytest

from faults import expect_none
from visit import visitor


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(browser, served, specimens, scheme, width):
    faults = {}
    with visitor(browser, width, color_scheme=scheme) as visit:
        for page in specimens:
            visit.open(served + page.route)
            if found := visit.accessibility_faults():
                faults[page.path] = found[:8]
    expect_none(faults)
