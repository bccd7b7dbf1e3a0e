"""The labels of every chart, measured in a real Chromium: none covers another, none is cut, all can be read; the
golden charts of ChartsTests and every chart of the repository's own site, on a telephone, a desk and paper."""

import re

import pytest

from congkhai import ROOT
from faults import expect_none
from visit import visitor

GOLDENS = ROOT / "Tests/ChartsTests/Golden"
STYLES = [ROOT / "templates/assets" / name for name in ("chinh.css", "bieu-do.css")]
SCREENS = {"telephone": (320, "screen"), "desk": (1280, "screen"), "paper": (718, "print")}

# Every line of every label of the drawings that are shown, against the others of its drawing and its edges.
FAULTS = """() => {
    const found = [];
    for (const drawing of document.querySelectorAll('svg.bd-hep, svg.bd-rong, svg.bd-nho')) {
        const canvas = drawing.getBoundingClientRect();
        if (!canvas.width) continue;
        if (canvas.right > document.documentElement.clientWidth + 0.5) found.push('wider than the window');
        const scale = canvas.width / drawing.viewBox.baseVal.width;
        const lines = [];
        for (const label of drawing.querySelectorAll('text')) {
            const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(walker.currentNode);
                lines.push({box: range.getBoundingClientRect(), text: walker.currentNode.data});
            }
            const size = parseFloat(getComputedStyle(label).fontSize) * scale;
            if (size < 10.9) found.push(`${label.textContent}: ${size.toFixed(1)} px are too small to read`);
        }
        const name = drawing.querySelector('title').textContent;
        lines.forEach(({box, text}, index) => {
            const cut = Math.max(canvas.left - box.left, box.right - canvas.right,
                                 canvas.top - box.top, box.bottom - canvas.bottom);
            if (cut > 1.5 * scale) found.push(`${name}: "${text}" is cut by ${cut.toFixed(1)} px`);
            for (const other of lines.slice(0, index)) {
                const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                if (wide > 0.5 && high > 1) found.push(
                    `${name}: "${text}" covers "${other.text}" by ${wide.toFixed(1)} x ${high.toFixed(1)} px`);
            }
        });
    }
    return found;
}"""
COUNT = "() => [...document.querySelectorAll('.bd > svg text')].filter(e => e.getBoundingClientRect().width).length"


@pytest.fixture(scope="module")
def goldens(tmp_path_factory):
    """All golden charts on one page, in the style of the site."""
    style = "".join(f"<style>{each.read_text(encoding='utf-8')}</style>" for each in STYLES)
    charts = "".join(each.read_text(encoding="utf-8") for each in sorted(GOLDENS.glob("*.html")))
    page = tmp_path_factory.mktemp("goldens") / "index.html"
    page.write_text(f"<!DOCTYPE html><html lang=vi><meta charset=utf-8>{style}<body><main>{charts}</main></html>",
                    encoding="utf-8")
    return page


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_labels_of_golden_charts_stand_free(browser, goldens, screen, scheme):
    width, media = SCREENS[screen]
    with visitor(browser, width, color_scheme=scheme) as visit:
        visit.tab.emulate_media(media=media)
        visit.tab.goto(goldens.as_uri())
        assert visit.tab.evaluate(COUNT) > 150
        expect_none(visit.tab.evaluate(FAULTS))


@pytest.mark.parametrize("screen", SCREENS)
def test_labels_of_the_sites_charts_stand_free(browser, served, output, pages, screen):
    width, media = SCREENS[screen]
    charted = [page for page in pages.values()
               if re.search(r'class="bd(?:-nho)?"', (output / page.path).read_text(encoding="utf-8"))]
    assert len(charted) > 40
    faults = {}
    with visitor(browser, width) as visit:
        visit.tab.emulate_media(media=media)
        for page in charted:
            visit.open(served + page.route)
            if found := visit.tab.evaluate(FAULTS):
                faults[page.path] = found[:8]
    expect_none(faults)


@pytest.mark.parametrize("fault, change", [
    ("covers", ('y="', 'y="40" data-y="')), ("is cut", ('<text x="', '<text x="-40" data-x="'))])
def test_a_label_out_of_place_is_found(browser, goldens, tmp_path, fault, change):
    """The measure can fail."""
    source = re.sub(r"<text .*?</text>", lambda text: text[0].replace(*change), goldens.read_text(encoding="utf-8"))
    page = tmp_path / "index.html"
    page.write_text(source, encoding="utf-8")
    with visitor(browser, 1280) as visit:
        visit.tab.goto(page.as_uri())
        assert any(fault in each for each in visit.tab.evaluate(FAULTS))
