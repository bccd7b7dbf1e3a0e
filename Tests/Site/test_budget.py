"""What pages may cost on a cheap telephone, and whom they may ask."""

import re

import pytest

from congkhai import ROOT
from faults import expect_none
from visit import visitor
from weight import assets_of, compressed

FIRST_VISIT = 60 * 1024
LATER_VISIT = 15 * 1024
STYLE_SHEETS = 20 * 1024



def test_a_first_visit_costs_little(site):
    weights = {path: compressed(site.output / path) + sum(map(compressed, assets_of(site, path)))
               for path in site.pages}
    expect_none({path: weight for path, weight in weights.items() if weight > FIRST_VISIT})


def test_a_later_visit_costs_less(site):
    """The assets have names of their own for every version: a browser has them already."""
    weights = {path: compressed(site.output / path) for path in site.pages}
    expect_none({path: weight for path, weight in weights.items() if weight > LATER_VISIT})


def test_every_asset_has_a_name_of_its_own_for_every_version(site):
    assets = {file for path in site.pages for file in assets_of(site, path)}
    expect_none(file for file in assets if not re.search(r"\.[0-9a-f]{8}\.\w+$", file.name)
                and "/du-lieu/" not in str(file))


def test_the_style_sheets_are_small():
    sheets = sorted((ROOT / "templates" / "assets").glob("*.css"))
    assert sheets
    assert sum(sheet.stat().st_size for sheet in sheets) <= STYLE_SHEETS


def test_no_page_has_styles_or_scripts_in_its_text(output, pages):
    """What the policy forbids: it would be dropped without a word."""
    forbidden = re.compile(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(?:\ssrc=|ld\+json))")
    expect_none(path for path in pages
                if forbidden.search(without_text_areas((output / path).read_text(encoding="utf-8"))))


def without_text_areas(html: str) -> str:
    return re.sub(r"<textarea.*?</textarea>", "", html, flags=re.DOTALL)


def test_every_page_has_a_policy_without_exceptions(output, pages):
    policy = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
    for path in pages:
        found = policy.search((output / path).read_text(encoding="utf-8"))
        assert found and "unsafe" not in found[1] and "default-src 'none'" in found[1], path


@pytest.mark.parametrize("kind", ["trang-chu", "thu-tuc", "chi-so", "cac-van-ban", "nhung"])
def test_the_browser_transfers_no_more_than_that(browser, served, specimens, kind):
    """The sum of what Chromium really fetched, uncompressed as the test's server sends it."""
    page = next(each for each in specimens if each.kind == kind)
    with visitor(browser, 360) as visit:
        sizes = {}
        visit.tab.on("response", lambda answer: sizes.update({answer.url: len(answer.body())}))
        visit.open(served + page.route, until_idle=True)
        assert sizes and all(url.startswith((served, "data:")) for url in sizes)
        assert visit.requests and len(sizes) <= 8
