"""The offline edition in a browser without a network: opened from the unpacked archive, as from a USB stick."""

import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from congkhai import ROOT, build
from crawler import OUTSIDE
from faults import expect_none
from html_page import read_pages
from visit import visitor


@pytest.fixture(scope="module")
def stick(tmp_path_factory) -> Path:
    """A folder with a name as people give them."""
    folder = tmp_path_factory.mktemp("usb") / "Bản sao 2026 (tháng 7)"
    build(ROOT, "--output", folder.parent / "www", "--archive", folder.parent / "trang.zip")
    with zipfile.ZipFile(folder.parent / "trang.zip") as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def offline_pages(stick):
    return read_pages(stick)


@pytest.fixture(scope="module")
def chosen(offline_pages, stick):
    """The longest page of each kind."""
    longest = {}
    for page in sorted(offline_pages.values(), key=lambda page: (stick / page.path).stat().st_size):
        longest[page.kind] = page
    return list(longest.values())


def test_every_link_ends_at_a_file_and_not_at_a_folder(stick, offline_pages):
    faults = []
    for page in offline_pages.values():
        for link in page.links:
            parts = urlsplit(link.target)
            if parts.scheme in OUTSIDE | {"http", "https"} or not parts.path:
                continue
            if not (stick / page.path).parent.joinpath(unquote(parts.path)).is_file():
                faults.append(f"{page.path}:{link.line}: {link.target}")
    expect_none(faults)


def test_every_kind_of_page_opens_without_a_complaint_or_a_request_to_the_network(browser, stick, chosen):
    faults = {}
    with visitor(browser, 360, offline=True) as visit:
        for page in chosen:
            visit.complaints.clear()
            visit.requests.clear()
            # To the end: a page that is left at once takes its icon's request with it.
            visit.tab.goto((stick / page.path).as_uri(), wait_until="networkidle")
            outside = [url for url in visit.requests if not url.startswith(("file:", "data:"))]
            styled = page.is_redirect or visit.tab.evaluate("getComputedStyle(document.body).margin") == "0px"
            if visit.complaints or outside or not styled:
                faults[page.path] = visit.complaints + outside
    expect_none(faults)


def test_one_finds_ones_way_by_clicks_alone(browser, stick):
    with visitor(browser, 1280, offline=True) as visit:
        visit.tab.goto((stick / "index.html").as_uri())
        for link in ("Thủ tục hành chính", "Trang chủ", "Kế hoạch"):
            visit.tab.get_by_role("link", name=link, exact=True).first.click()
            visit.tab.wait_for_load_state()
            assert visit.tab.url.endswith("/index.html") and visit.tab.locator("h1").count() == 1
        assert visit.complaints == []


def test_filters_and_search_work(browser, stick):
    with visitor(browser, 1280, offline=True) as visit:
        visit.tab.goto((stick / "thu-tuc/index.html").as_uri())
        visit.tab.fill("#_loc-chu", "dat dai")
        visit.tab.wait_for_timeout(300)
        assert "Còn" in visit.tab.inner_text(".loc-bang [role=status]")
        visit.tab.fill("#_tim-nhanh", "duong day nong")
        visit.tab.press("#_tim-nhanh", "Enter")
        visit.tab.wait_for_selector("#_tim-ket-qua li")
        titles = " ".join(visit.tab.locator("#_tim-ket-qua li > a").all_inner_texts()).lower()
        assert "đường dây nóng" in titles
        visit.tab.click("#_tim-ket-qua li > a")
        visit.tab.wait_for_load_state()
        assert urlsplit(visit.tab.url).path.endswith("/index.html") and visit.complaints == []


def test_axe_finds_nothing_there_either(browser, stick, chosen):
    faults = {}
    with visitor(browser, 360, offline=True) as visit:
        for page in chosen[::4]:
            visit.tab.goto((stick / page.path).as_uri())
            if found := visit.accessibility_faults():
                faults[page.path] = found[:5]
    expect_none(faults)
