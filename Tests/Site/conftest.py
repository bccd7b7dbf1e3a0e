"""The repository's own site, built once, served by nginx and read by a real Chromium."""

import os
import shutil
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urljoin

import pytest
from playwright.sync_api import sync_playwright

from congkhai import EXECUTABLE, ROOT, build
from crawler import Site
from html_page import Page, read_pages
from web_server import configured_server, free_port, hosting

# Below a path, so that a link that only works at the root of a host is found.
BASE_PATH = "/cong-khai/"


def pytest_sessionstart(session):
    if not EXECUTABLE.is_file() and not session.config.option.collectonly:
        raise pytest.UsageError(f"there is no executable at {EXECUTABLE}: make executable")


@pytest.fixture(scope="session", autouse=True)
def temporary_folder(tmp_path_factory):
    """What programs of the tests leave in the temporary folder stands in pytest's, which sweeps it by itself."""
    folder = tmp_path_factory.mktemp("t")
    os.environ["TMPDIR"] = str(folder)
    yield
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def address() -> SimpleNamespace:
    port = free_port()
    return SimpleNamespace(port=port, base=BASE_PATH, url=f"http://127.0.0.1:{port}{BASE_PATH}")


@pytest.fixture(scope="session")
def output(tmp_path_factory, address) -> Path:
    """The built site of the repository: a folder to read, not to change."""
    folder = tmp_path_factory.mktemp("www") / BASE_PATH.strip("/")
    build(ROOT, "--output", folder, "--base-url", address.url)
    return folder


@pytest.fixture(scope="session")
def pages(output) -> dict[str, Page]:
    return read_pages(output)


@pytest.fixture(scope="session")
def site(output, pages, address) -> Site:
    return Site(output, address.url, pages)


@pytest.fixture(scope="session")
def specimens(pages, output) -> list[Page]:
    """Of each kind of page its longest and its shortest: what may go wrong between goes wrong there.

    With SOAK in the environment all pages.
    """
    if os.environ.get("SOAK"):
        return sorted(pages.values(), key=lambda page: page.path)
    by_kind: dict[str, list[Page]] = {}
    for page in pages.values():
        by_kind.setdefault(page.kind or "(none)", []).append(page)
    chosen = {}
    for kind in sorted(by_kind):
        sizes = {page.path: (output / page.path).stat().st_size for page in by_kind[kind]}
        ordered = sorted(by_kind[kind], key=lambda page: (sizes[page.path], page.path))
        chosen |= {page.path: page for page in (ordered[-1], ordered[0])}
    return list(chosen.values())


@pytest.fixture(scope="session")
def served(output, address, tmp_path_factory):
    """The base URL of the running server, which is configured as the tool says."""
    configuration = hosting(ROOT, output, address.port, address.url)
    with configured_server(configuration, address.port, tmp_path_factory.mktemp("nginx")):
        yield address.url


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def paper(browser, served, tmp_path_factory):
    """Prints a page of the site as Chromium does for anybody: the PDF."""
    folder = tmp_path_factory.mktemp("paper")

    def print_page(route: str) -> Path:
        file = folder / (route.strip("/").replace("/", "_") + ".pdf")
        if not file.is_file():
            tab = browser.new_page()
            tab.goto(urljoin(served, route))
            tab.pdf(path=file, prefer_css_page_size=True)
            tab.close()
        return file

    return print_page
