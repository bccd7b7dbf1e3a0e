"""Everything that the built site points to is there."""

import re
from urllib.parse import urlsplit
from xml.etree import ElementTree

from congkhai import ROOT
from crawler import broken_links, page_behind, reachable_pages
from faults import expect_none

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_every_internal_link_and_anchor_resolves(site):
    assert len(site.pages) > 1
    expect_none(broken_links(site))


def test_every_page_can_be_reached_from_the_home_page(site):
    apart = {path for path, page in site.pages.items()
             if page.is_redirect or path == "404.html" or path.startswith("nhung/")}
    expect_none(sorted(site.pages.keys() - apart - reachable_pages(site)))


def test_every_page_says_of_what_kind_it_is(pages):
    expect_none(path for path, page in pages.items() if not page.kind)


def test_every_page_has_a_title_of_its_own(pages):
    titles: dict[str, list[str]] = {}
    for path, page in pages.items():
        titles.setdefault(page.title, []).append(path)
    expect_none({title: paths for title, paths in titles.items() if not title or len(paths) > 1})


def test_no_file_holds_a_path_of_this_machine(output):
    folders = [str(ROOT).encode(), str(output.parent).encode()]
    files = (path for path in output.rglob("*") if path.is_file())
    expect_none(path for path in files if any(each in path.read_bytes() for each in folders))


def test_no_template_tag_is_left_in_a_page(output, pages):
    tag = re.compile(r"\{\{[^}]*\}\}")
    expect_none(path for path in pages if tag.search((output / path).read_text(encoding="utf-8")))


def test_the_site_map_lists_every_page_that_a_search_engine_may_show(site):
    tree = ElementTree.parse(site.output / "sitemap.xml")
    listed = [each.text.strip() for each in tree.iter(f"{SITEMAP}loc")]
    assert len(listed) == len(set(listed))
    shown = {path for path, page in site.pages.items()
             if path != "404.html" and not page.is_redirect and "noindex" not in page.robots}
    assert {page_behind(site, url) for url in listed} == shown


def test_robots_txt_names_the_site_map(site):
    lines = (site.output / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert f"Sitemap: {site.url('sitemap.xml')}" in lines
    assert urlsplit(site.base_url).netloc
