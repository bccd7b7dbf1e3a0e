"""What the first answer of a search costs, in a portal of 10,000 pages (Benchmarks/corpus.py makes it).

How long its script runs on a slow telephone depends on the machine that plays it: Benchmarks/search_script.py
measures it, Documentation/Performance.md has the figures. What is held here is what those milliseconds come
from: the steps of the script's loops and the files that it loads, which the script counts itself.
"""

import gzip
import json
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
# Signs of lists that are read, pages that are looked at: eight for each page of the portal.
STEPS = 80_000
# The directory, a file or two for each word, one for each of ten results.
FILES = 20
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
        yield folder / "www", f"http://127.0.0.1:{port}/tim-kiem/"


@pytest.mark.parametrize("query", QUERIES)
def test_the_first_answer_transfers_little_among_ten_thousand_pages(browser, portal, query):
    """The page with all that it loads until the answer stands, as gzip sends it."""
    _, address = portal
    with visitor(browser, 360) as visit:
        bodies = []
        visit.tab.on("response", lambda answer: bodies.append(answer.body()))
        visit.open(address + "?q=" + query.replace(" ", "+"), until_idle=True)
        assert visit.tab.inner_text("#_tim-trang-thai") and visit.complaints == []
        assert len(bodies) > 5
        assert sum(len(gzip.compress(body, 6)) for body in bodies) <= TRANSFERRED


def test_the_commonest_words_are_answered_with_few_steps(browser, portal):
    """Alone, two, three and four at once, with and without a word that is still being typed."""
    folder, address = portal
    words = commonest(folder, 8)
    queries = [word + " " for word in words] + [
        " ".join(words[:2]) + " ", " ".join(words[:3]) + " ", " ".join(words[2:6]) + " ", words[0] + " t",
        "th", "tr", "nh", words[1] + " th",
        "ủy ban nhân dân tỉnh ", "UBND ", *QUERIES]
    costs = {}
    with visitor(browser, 360) as visit:
        for query in queries:
            visit.open(address + "?q=" + query.replace(" ", "+"), until_idle=True)
            assert visit.tab.inner_text("#_tim-trang-thai") and visit.complaints == []
            costs[query] = tuple(visit.tab.evaluate("[congKhaiTim.viec.buoc, congKhaiTim.viec.tep]"))
    print(costs)
    assert max(steps for steps, _ in costs.values()) > RECORDS, "nothing is counted"
    assert {query: cost for query, cost in costs.items() if cost[0] > STEPS or cost[1] > FILES} == {}


def commonest(folder, count: int) -> list[str]:
    """The words that the most letters of the index are about."""
    sizes = {}
    for file in (folder / "tim-kiem" / "tu").glob("*.js"):
        for word, forms in json.loads(file.read_text().split(",", 1)[1].rstrip()[:-1]).items():
            sizes[word] = sum(map(len, forms.values()))
    return sorted(sizes, key=sizes.get, reverse=True)[:count]
