"""Everything can be reached and worked with the keyboard, and the eye can follow; also enlarged, without motion,
and in the colours that a system forces."""

import pytest

from faults import expect_none
from visit import visitor

# What the browser says of the element that has the focus.
FOCUSED = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const middle = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
    return {
        tag: e.tagName, id: e.id, name: (e.innerText || e.value || e.getAttribute('aria-label') || '').slice(0, 60),
        outline: parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none',
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        onTop: !middle || e.contains(middle) || middle.contains(e),
        place: [...document.querySelectorAll('*')].indexOf(e),
    };
}"""
REACHABLE = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(e => !e.disabled && e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true})
        && !(e.closest('details:not([open])') && e.tagName !== 'SUMMARY')).length"""
LONGEST_WALK = 400


def walk(visit) -> list[dict]:
    """Tab from the top to the end of the page."""
    stops = []
    for _ in range(LONGEST_WALK):
        visit.tab.keyboard.press("Tab")
        stop = visit.tab.evaluate(FOCUSED)
        if stop is None or (stops and stop["place"] == stops[0]["place"]):
            break
        stops.append(stop)
    return stops


def one_of_each_kind(specimens):
    """The shortest page of each kind: a walk takes time."""
    return list({page.kind: page for page in specimens if not page.is_redirect}.values())


@pytest.mark.parametrize("width", [360, 1280])
def test_a_walk_by_tab_passes_everything_in_order_and_is_always_seen(browser, served, specimens, width):
    faults = []
    with visitor(browser, width, reduced_motion="reduce") as visit:
        for page in one_of_each_kind(specimens):
            visit.open(served + page.route)
            expected = visit.tab.evaluate(REACHABLE)
            stops = walk(visit)
            places = [stop["place"] for stop in stops]
            if places != sorted(places):
                faults.append(f"{page.path}: the focus jumps back")
            if len(stops) < min(expected, LONGEST_WALK):
                faults.append(f"{page.path}: {len(stops)} stops of {expected}")
            faults += [f"{page.path}: {stop['tag']} “{stop['name']}” {what}" for stop in stops
                       for what in ("outline", "seen", "onTop")
                       # Within a frame the page there shows the focus.
                       if not stop[what] and stop["tag"] != "IFRAME"]
    expect_none(faults)


def test_the_skip_link_comes_first_and_leads_to_the_content(browser, served):
    with visitor(browser, 360) as visit:
        visit.open(served + "thu-tuc/")
        visit.tab.keyboard.press("Tab")
        assert visit.tab.evaluate(FOCUSED)["name"] == "Đến nội dung chính"
        visit.tab.keyboard.press("Enter")
        assert visit.tab.evaluate("document.activeElement.id") == "_noi-dung"
        visit.tab.keyboard.press("Tab")
        assert visit.tab.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_menu_of_a_telephone_opens_and_closes_by_keyboard(browser, served):
    with visitor(browser, 360) as visit:
        visit.open(served + "ke-hoach/")
        menu = visit.tab.locator("#_trinh-don")
        assert not menu.is_visible()
        visit.tab.focus(".mo-trinh-don a")
        visit.tab.keyboard.press("Enter")
        assert menu.is_visible()
        visit.tab.focus(".dong-trinh-don a")
        visit.tab.keyboard.press("Enter")
        assert not menu.is_visible()


def test_a_search_is_done_by_keyboard_alone(browser, served):
    with visitor(browser, 1280) as visit:
        visit.open(served)
        while visit.tab.evaluate(FOCUSED) is None or visit.tab.evaluate(FOCUSED)["id"] != "_tim-nhanh":
            visit.tab.keyboard.press("Tab")
        visit.tab.keyboard.type("dat dai")
        visit.tab.keyboard.press("Enter")
        visit.tab.wait_for_selector("#_tim-ket-qua li")
        visit.tab.focus("#_tim-cau")
        for _ in range(12):
            visit.tab.keyboard.press("Tab")
            if visit.tab.evaluate("!!document.activeElement.closest('#_tim-ket-qua')"):
                break
        with visit.tab.expect_navigation():
            visit.tab.keyboard.press("Enter")
        assert "tim-kiem" not in visit.tab.url and visit.tab.locator("h1").count() == 1


def test_nothing_is_lost_at_twice_the_size(browser, served, specimens):
    """200 % zoom: the same window has half as many CSS pixels (1280 → 640, 768 → 384)."""
    faults = {}
    for width in (640, 384):
        with visitor(browser, width, height=450, device_scale_factor=2) as visit:
            for page in one_of_each_kind(specimens):
                visit.open(served + page.route)
                if found := visit.elements_sticking_out():
                    faults[f"{page.path} at {width}"] = found
    expect_none(faults)


def test_text_alone_may_be_twice_as_large(browser, served, specimens):
    """WCAG 1.4.4 by the browser's own letter size: every size of ours is in rem."""
    faults = {}
    with visitor(browser, 1280) as visit:
        for page in one_of_each_kind(specimens):
            visit.open(served + page.route)
            visit.tab.evaluate("document.documentElement.style.fontSize = '200%'")
            if found := visit.elements_sticking_out():
                faults[page.path] = found
    expect_none(faults)


def test_nothing_moves(browser, served, specimens):
    moving = """() => [...document.querySelectorAll('*')].map(e => getComputedStyle(e)).filter(style =>
        style.animationName !== 'none' || style.transitionDuration !== '0s'
        || style.scrollBehavior !== 'auto').length"""
    with visitor(browser, 1280, reduced_motion="reduce") as visit:
        for page in one_of_each_kind(specimens):
            visit.open(served + page.route)
            assert visit.tab.evaluate(moving) == 0, page.path


def test_forced_colours_leave_edges_and_marks(browser, served, specimens):
    """What shows by its background alone has a border, and the current page is underlined."""
    bare = """() => [...document.querySelectorAll('.nhan, .bao, .muc-luc, .loc-bang')].filter(e =>
        e.checkVisibility() && parseFloat(getComputedStyle(e).borderTopWidth) === 0
        && parseFloat(getComputedStyle(e).borderLeftWidth) === 0).map(e => e.outerHTML.slice(0, 80))"""
    faults = {}
    with visitor(browser, 1280, forced_colors="active") as visit:
        for page in one_of_each_kind(specimens):
            visit.open(served + page.route)
            if found := visit.tab.evaluate(bare):
                faults[page.path] = found[:3]
        visit.open(served + "ke-hoach/")
        line = visit.tab.evaluate(
            "getComputedStyle(document.querySelector('.trinh-don [aria-current]')).textDecorationLine")
        assert line == "underline"
    expect_none(faults)
