"""What the first answer of a search transfers, in a portal of 10,000 pages (Benchmarks/corpus.py makes it).

How long its script runs on a slow telephone depends on the machine that plays it: Documentation/Performance.md.
"""

import gzip
import shutil
import sys

import pytest

from congkhai import ROOT, build
from visit import visitor
from web_server import free_port, web_server

sys.path.insert(0, str(ROOT / "Benchmarks"))
from congkhai_site import write_congkhai  # noqa: E402
from corpus import make_portal  # noqa: E402

RECORDS = 10_000
TRANSFERRED = 150 * 1024

# Words of every page, of some pages, of few; a prefix; numbers whole and in parts; nothing that is there.
QUERIES = [
    "kế hoạch", "cải cách hành chính", "cai cach thu tuc hanh chinh", "bưu điện tỉnh", "ứng dụng công nghệ thông ti",
    "12/KH-STTTT", "KH-STTTT", "zzzz",
]


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    folder = tmp_path_factory.mktemp("portal")
    write_congkhai(make_portal(RECORDS), folder / "site")
    shutil.copytree(ROOT / "templates", folder / "site" / "templates")
    build(folder / "site", "--output", folder / "www", "--quiet", timeout=600)
    port = free_port()
    with web_server(folder / "www", port, "/", tmp_path_factory.mktemp("nginx-portal")):
        yield f"http://127.0.0.1:{port}/tim-kiem/"


@pytest.mark.parametrize("query", QUERIES)
def test_the_first_answer_transfers_little_among_ten_thousand_pages(browser, portal, query):
    """The page with all that it loads until the answer stands, as gzip sends it."""
    with visitor(browser, 360) as visit:
        bodies = []
        visit.tab.on("response", lambda answer: bodies.append(answer.body()))
        visit.open(portal + "?q=" + query.replace(" ", "+"), until_idle=True)
        assert visit.tab.inner_text("#_tim-trang-thai") and visit.complaints == []
        assert len(bodies) > 5
        assert sum(len(gzip.compress(body, 6)) for body in bodies) <= TRANSFERRED
