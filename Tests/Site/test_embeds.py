"""Parts of the site in frames of another one."""

import re
from html import unescape

import pytest

from congkhai import DATE
from small_site import SmallSite
from visit import visitor
from web_server import free_port, web_server

SNIPPET = re.compile(r"<textarea[^>]*>(.*?)</textarea>", re.DOTALL)
KINDS = ["nhung-duong-day-nong", "nhung-tien-do", "nhung-chi-so", "nhung-tim-thu-tuc"]


@pytest.fixture(scope="module")
def snippets(output) -> list[str]:
    guide = (output / "nhung" / "index.html").read_text(encoding="utf-8")
    return [unescape(text) for text in SNIPPET.findall(guide)]


def test_there_is_a_bare_page_of_every_kind(pages):
    kinds = [page.kind for page in pages.values()]
    assert set(KINDS) <= set(kinds)
    for page in pages.values():
        if page.kind in KINDS:
            assert "noindex" in page.robots and "Nguồn:" in page.main and "Trình đơn" not in page.text


def test_illustrative_parts_say_so(pages):
    plan = next(page for page in pages.values() if page.kind == "nhung-tien-do")
    assert "Minh họa" in plan.main and "Tính đến" in plan.main


def test_the_guide_gives_lines_to_copy_for_each(snippets, pages, address):
    frames = [text for text in snippets if text.startswith("<iframe")]
    shown = {re.search(r'src="([^"]*)"', frame)[1].removeprefix(address.url) for frame in frames}
    assert shown == {page.route for page in pages.values() if page.kind in KINDS}
    assert all('title="' in frame and 'height="' in frame for frame in frames)


@pytest.fixture(scope="module")
def portal(snippets, tmp_path_factory):
    """Another host with all snippets on one page, with and without the script that sizes them."""
    root = tmp_path_factory.mktemp("portal")
    frames = [text for text in snippets if text.startswith("<iframe")]
    script = next(text for text in snippets if text.startswith("<script"))
    head = '<!doctype html><meta charset="utf-8"><title>Cổng</title><link rel="icon" href="data:,">'
    body = "\n".join(frame.replace(' loading="lazy"', "") for frame in frames)
    (root / "tinh.html").write_text(head + body, encoding="utf-8")
    (root / "co-gian.html").write_text(head + script + body, encoding="utf-8")
    port = free_port()
    with web_server(root, port, "/", tmp_path_factory.mktemp("nginx-portal")):
        yield f"http://127.0.0.1:{port}/"


def content_heights(visit) -> list[tuple[str, int, int]]:
    """Address, height of the frame, height of what is in it."""
    frames = visit.tab.query_selector_all("iframe")
    return [(each.get_attribute("src"), each.evaluate("e => e.clientHeight"),
             each.content_frame().evaluate("document.documentElement.offsetHeight")) for each in frames]


def test_the_height_in_the_lines_is_enough_without_any_script(browser, served, portal):
    with visitor(browser, 640) as visit:
        visit.open(portal + "tinh.html", until_idle=True)
        for address, height, content in content_heights(visit):
            assert content <= height, address
            assert content > height / 3, (address, "much too high")
        assert visit.complaints == []


@pytest.mark.parametrize("width", [360, 900])
def test_with_the_script_of_the_guide_a_frame_is_as_high_as_its_content(browser, served, portal, width):
    with visitor(browser, width) as visit:
        visit.open(portal + "co-gian.html", until_idle=True)
        assert all(abs(height - content) <= 2 for _, height, content in content_heights(visit))
        outside = [url for url in visit.requests if not url.startswith((portal, served))]
        assert outside == [] and visit.complaints == []


def test_links_leave_the_frame(browser, served, portal):
    with visitor(browser, 900) as visit:
        visit.open(portal + "tinh.html", until_idle=True)
        frame = visit.tab.frame_locator('iframe[src$="/nhung/tim-thu-tuc/"]')
        frame.locator("input[type=search]").fill("đất đai")
        frame.locator("button").click()
        visit.tab.wait_for_selector("#_tim-ket-qua li")
        assert visit.tab.url.startswith(served)
        kinds = visit.tab.locator("#_tim-ket-qua .them").all_inner_texts()
        assert kinds and all(kind.startswith("Thủ tục") for kind in kinds)


def test_a_site_without_such_parts_has_no_page_for_them(tmp_path):
    site = SmallSite(tmp_path / "site")
    site.remove("thu-tuc/cap-phep.md")
    assert site.run("build", DATE).status == 0
    assert not (site.public / "nhung/tim-thu-tuc").exists()
    assert not (site.public / "nhung/duong-day-nong").exists()
    assert (site.public / "nhung/tien-do/kh-1/index.html").is_file()
