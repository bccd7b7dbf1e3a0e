"""Every page is valid HTML by the Nu Html Checker."""

from faults import expect_none
from nu_checker import html_faults


def test_the_checker_finds_nothing_on_any_page(output, pages):
    expect_none(html_faults(output, sorted(pages)))
