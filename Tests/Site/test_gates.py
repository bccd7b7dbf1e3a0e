"""The gates of this suite can fail: each meets a small site with one fault."""

import pytest

from crawler import Site, broken_links, reachable_pages
from html_page import read_pages
from nu_checker import html_faults
from visit import visitor
from web_server import free_port, web_server

BASE = "https://mau.example.vn/cong-khai/"


def html(main: str, head: str = "", kind: str = "trang") -> str:
    return ('<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Một trang</title>'
            f'{head}</head>'
            f'<body data-loai="{kind}"><main><h1>Một trang</h1>{main}</main></body></html>')


def lay(folder, files: dict[str, str]):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def crawled(folder, main: str, **more: str) -> list[str]:
    files = {"index.html": html(main), "a/index.html": html('<p id="đích"></p>'), "tep.pdf": "%PDF"} | more
    lay(folder, files)
    return broken_links(Site(folder, BASE, read_pages(folder)))


@pytest.mark.parametrize("link, expected", [
    ("b/", "there is no b/index.html"),
    ("a", "a folder without the “/”"),
    ("a/#khong-co", "has no id “khong-co”"),
    ("#", "has no id “”"),
    ("khong.pdf", "there is no khong.pdf"),
    ("/cong-khai/a/", "is not relative"),
    ("../a/", "leads out of the site's base path"),
    ("/a/", "leads out of the site's base path"),
    (BASE + "b/", "there is no b/index.html"),
    ("javascript:alert(1)", "a link of the kind “javascript:”"),
    ("", "an empty link"),
])
def test_the_crawler_finds_a_broken_link(tmp_path, link, expected):
    faults = crawled(tmp_path, f'<a href="{link}">x</a>')
    assert len(faults) == 1 and expected in faults[0], faults


@pytest.mark.parametrize("link", [
    "a/", "./", "a/#đích", "a/#%C4%91%C3%ADch", "tep.pdf", BASE + "a/", "https://example.vn/x", "tel:+842",
    "?q=1",
])
def test_the_crawler_lets_a_good_link_pass(tmp_path, link):
    assert crawled(tmp_path, f'<a href="{link}">x</a>') == []


def test_the_crawler_reads_style_sheets_images_and_redirects(tmp_path):
    lay(tmp_path, {"s.css": "a { background: url(khong.svg) }", "c/index.html": html(
        '<img src="k1.png" srcset="k2.png 2x" alt="">',
        head='<meta http-equiv="refresh" content="0; url=../khong/">')})
    faults = crawled(tmp_path, "")
    assert len(faults) == 4, faults


def test_a_page_that_nothing_leads_to_is_found(tmp_path):
    home = html('<a href="a/">a</a>')
    lay(tmp_path, {"index.html": home, "a/index.html": html(""), "b/index.html": html("")})
    site = Site(tmp_path, BASE, read_pages(tmp_path))
    assert site.pages.keys() - reachable_pages(site) == {"b/index.html"}


def test_the_nu_checker_finds_a_fault_and_says_where(tmp_path):
    bad = html("\n<p id=x>1</p>\n<ul><p id=x>2</p></ul>")
    lay(tmp_path, {"a/tốt.html": html("<p>Tốt</p>"), "b.html": bad})
    faults = html_faults(tmp_path, ["a/tốt.html", "b.html"])
    assert faults and all(fault.startswith("b.html:") for fault in faults)
    assert any("Duplicate ID" in fault for fault in faults)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    """The address of a server of pages that are wrong, each in its way."""
    root = lay(tmp_path_factory.mktemp("faulty"), {
        "dim.html": html("<p>Chữ</p>", head="<style>@media (prefers-color-scheme: dark)"
                         "{ body { background: #111; color: #333 } }</style>"),
        "wide.html": html('<p style="width: 400px">Rộng</p>'),
        "boxed.html": html('<div style="overflow-x: auto"><p style="width: 400px">Rộng</p></div>'),
        "script.html": html("<script>khongCo()</script>"),
        "missing.html": html('<img src="khong.png" alt="">'),
        "outside.html": html('<img src="http://127.0.0.1:9/x.png" alt="">'),
    })
    port = free_port()
    with web_server(root, port, "/", tmp_path_factory.mktemp("nginx-faulty")):
        yield f"http://127.0.0.1:{port}/"


def test_axe_finds_pale_text_in_the_dark_scheme_only(browser, faulty):
    found = {}
    for scheme in ("light", "dark"):
        with visitor(browser, 360, color_scheme=scheme) as visit:
            visit.open(faulty + "dim.html")
            found[scheme] = [fault.split(":")[0] for fault in visit.accessibility_faults()]
    assert "color-contrast" in found["dark"] and "color-contrast" not in found["light"]


def test_what_sticks_out_is_named_unless_its_box_scrolls(browser, faulty):
    with visitor(browser, 320) as visit:
        visit.open(faulty + "wide.html")
        assert any("Rộng" in element for element in visit.elements_sticking_out())
        visit.open(faulty + "boxed.html")
        assert visit.elements_sticking_out() == []


@pytest.mark.parametrize("page, expected", [("script.html", "script error"), ("missing.html", "status 404")])
def test_a_complaint_of_the_browser_is_heard(browser, faulty, page, expected):
    with visitor(browser, 320) as visit:
        visit.open(faulty + page)
        assert any(expected in complaint for complaint in visit.complaints)


def test_a_request_to_another_host_is_seen(browser, faulty):
    with visitor(browser, 320) as visit:
        visit.open(faulty + "outside.html")
        assert [url for url in visit.requests if not url.startswith(faulty)]
