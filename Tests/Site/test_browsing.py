"""How the pages behave in a real browser: on a narrow phone, on paper's terms, without JavaScript."""

import pytest

from faults import expect_none
from visit import visitor


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(browser, served, specimens, width):
    faults = {}
    with visitor(browser, width) as visit:
        for page in specimens:
            visit.open(served + page.route)
            if found := visit.elements_sticking_out():
                faults[page.path] = found
    expect_none(faults)


def test_no_page_complains_or_asks_a_third_party(browser, served, specimens):
    faults = {}
    with visitor(browser, 1280) as visit:
        for page in specimens:
            visit.open(served + page.route, until_idle=True)
            outside = [url for url in visit.requests if not url.startswith((served, "data:", "blob:"))]
            if outside or visit.complaints:
                faults[page.path] = visit.complaints + outside
    expect_none(faults)


def test_every_page_says_the_same_without_javascript(browser, served, specimens):
    with visitor(browser, 1280) as visit:
        with_scripts = {page.path: lines_of(visit, served + page.route) for page in specimens}
    with visitor(browser, 1280, java_script_enabled=False) as visit:
        without = {page.path: lines_of(visit, served + page.route) for page in specimens}
    missing = {path: sorted(lines - without[path])[:5] for path, lines in with_scripts.items()}
    expect_none({path: lines for path, lines in missing.items() if lines})


def lines_of(visit, url: str) -> set[str]:
    """The visible text of the main part, as a set of lines, but for the filters, which need a script."""
    visit.open(url, until_idle=True)
    words = visit.tab.inner_text("main")
    for controls in visit.tab.locator(".loc-bang").all():
        words = words.replace(controls.inner_text(), "")
    return {line.strip() for line in words.splitlines() if line.strip()}


def test_an_unknown_address_gets_the_sites_own_page_at_any_depth(browser, served):
    with visitor(browser, 360) as visit:
        visit.open(served + "khong/co/trang/nay/", status=404)
        assert visit.tab.locator("body").get_attribute("data-loai")
        sheets = visit.tab.evaluate("[...document.styleSheets].map(each => each.href)")
        own = [complaint for complaint in visit.complaints if "khong/co/trang/nay" not in complaint
               and "status of 404" not in complaint]
        assert own == [] and sheets
        visit.tab.locator("main a[href]").first.click()
        visit.tab.wait_for_load_state("load")
        assert visit.tab.url.startswith(served)


def test_a_table_wider_than_the_page_scrolls_in_its_own_box(browser, served, specimens):
    """What does not fit into 320 px can be reached by keyboard as well (axe checks the focus)."""
    with visitor(browser, 320) as visit:
        for page in specimens:
            visit.open(served + page.route)
            cut = visit.tab.evaluate("""() => [...document.querySelectorAll('main table')].filter(table => {
                const box = table.closest('[tabindex]') || table.parentElement;
                return table.scrollWidth > box.clientWidth + 1
                    && !['auto', 'scroll'].includes(getComputedStyle(box).overflowX)
                    && getComputedStyle(table).display === 'table';
            }).map(table => table.outerHTML.slice(0, 120))""")
            assert cut == [], page.path
