"""Filters on long lists: they need a script, the tables do not."""

import re

import pytest

from visit import visitor

LISTS = ["cac-thu-tuc", "cac-van-ban", "cac-phan-anh", "ke-hoach", "bang-kiem", "danh-muc", "don-vi"]


@pytest.fixture
def tab(browser, served):
    with visitor(browser, 1280) as visit:
        visit.open(served + "thu-tuc/")
        yield visit.tab
        assert visit.complaints == []


def visible_rows(tab) -> list[str]:
    return [row.inner_text() for row in tab.locator("table[data-loc] tbody tr").all() if row.is_visible()]


def status(tab) -> str:
    return tab.inner_text(".loc-bang [role=status]")


def settled(tab, text: str) -> None:
    """Waits until the filter has answered with such a text."""
    for _ in range(100):
        if re.search(text, status(tab)):
            return
        tab.wait_for_timeout(30)
    raise AssertionError(f"“{status(tab)}” instead of {text}")


@pytest.mark.parametrize("kind", LISTS)
def test_a_long_list_gets_its_filter_and_nothing_is_hidden_before_it_is_used(browser, served, specimens, kind):
    page = next(each for each in specimens if each.kind == kind)
    with visitor(browser, 360) as visit:
        visit.open(served + page.route)
        assert visit.tab.locator(".loc-bang").count() == 1
        rows = visit.tab.locator("table[data-loc] tbody tr")
        assert len(visible_rows(visit.tab)) == rows.count() > 0 and status(visit.tab) == ""


def test_words_find_rows_with_and_without_marks(tab):
    every = len(visible_rows(tab))
    for words in ("đất đai", "DAT DAI", "dat dai"):
        tab.fill("#_loc-chu", words)
        settled(tab, r"^Còn \d+ trên \d+ dòng\.$")
        rows = visible_rows(tab)
        assert 0 < len(rows) < every
        assert all("đất đai" in row.lower() for row in rows)
    tab.fill("#_loc-chu", "")
    settled(tab, "^$")
    assert len(visible_rows(tab)) == every


def test_a_choice_leaves_the_rows_that_say_it(tab):
    tab.select_option("#_loc-cot-0", index=1)
    chosen = tab.eval_on_selector("#_loc-cot-0", "e => e.value")
    label = tab.inner_text("label[for=_loc-cot-0]")
    settled(tab, "Còn")
    cells = [cell.inner_text() for cell in tab.locator(f'table[data-loc] td[data-nhan="{label}"]').all()
             if cell.is_visible()]
    assert cells and all(chosen in cell for cell in cells)


def test_nothing_left_is_said_and_the_table_is_not_an_empty_frame(tab):
    tab.fill("#_loc-chu", "zzzz")
    settled(tab, "Không có dòng nào khớp")
    assert not tab.locator("table[data-loc]").first.is_visible()


def test_it_speaks_to_screen_readers_and_has_labels(browser, served):
    with visitor(browser, 360) as visit:
        visit.open(served + "thu-tuc/")
        visit.tab.fill("#_loc-chu", "dat dai")
        settled(visit.tab, "Còn")
        assert visit.tab.get_attribute(".loc-bang", "role") == "search"
        assert visit.tab.locator("#_loc-chu").evaluate("e => e.labels.length") == 1
        assert visit.accessibility_faults() == []
        assert visit.elements_sticking_out() == []


def test_a_short_list_has_none(browser, served, pages):
    """A filter over seven rows would be in the way."""
    with visitor(browser, 1280) as visit:
        visit.open(served + "ke-hoach/")
        rows = visit.tab.locator("table[data-loc] tbody tr").count()
        assert rows < 8 and visit.tab.locator(".loc-bang").count() == 0


def test_paper_shows_no_controls(browser, served):
    with visitor(browser, 1280) as visit:
        visit.open(served + "thu-tuc/")
        visit.tab.emulate_media(media="print")
        assert not visit.tab.locator(".loc-bang").is_visible()
