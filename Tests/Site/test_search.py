"""The search page in a real browser: what it finds, what it costs, how it speaks, served and from a folder."""

import gzip
import json
import re
import time
from pathlib import Path

import pytest

from congkhai import ROOT, build
from visit import visitor


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The offline edition of the repository's own site."""
    target = tmp_path_factory.mktemp("offline") / "www"
    build(ROOT, "--output", target, "--offline")
    return target


def ask(tab, query: str) -> list[str]:
    """Types the query and gives the first ten results: their titles."""
    tab.fill("#_tim-cau", query)
    tab.click("#_tim button")
    until(lambda: status(tab))
    tab.wait_for_load_state("networkidle")
    return titles(tab)


def titles(tab) -> list[str]:
    return tab.locator("#_tim-ket-qua li > a").all_inner_texts()


def status(tab) -> str:
    return tab.inner_text("#_tim-trang-thai")


def until(condition, seconds: float = 10) -> None:
    """Polls from here: the page's own policy forbids the evaluation that a browser would poll with."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.03)


@pytest.fixture
def tab(browser, served):
    with visitor(browser, 1280) as visit:
        visit.open(served + "tim-kiem/")
        yield visit.tab
        assert visit.complaints == []


@pytest.mark.parametrize("one, other", [
    ("đất đai", "dat dai"), ("ĐƯỜNG DÂY NÓNG", "đường dây nóng"), ("hoà giải", "hòa giải"),
    ("đất đai", "đất đai"), ("UBND", "ủy ban nhân dân"), ("thủ tục hành chính", "TTHC"),
])
def test_two_ways_to_write_it_find_the_same_pages(tab, one, other):
    assert set(ask(tab, one + " ")) & set(ask(tab, other + " "))


def test_marks_rank_what_has_them_first(tab):
    """A word with the wrong mark still finds what folding matches."""
    first = ask(tab, "đất đai")[0].lower()
    assert "đất đai" in first
    assert ask(tab, "chì số")


@pytest.mark.parametrize("query", ["35/KH-STTTT", "KH-STTTT", "163", "02/NQ-CP"])
def test_numbers_are_found_whole_and_in_parts(tab, query):
    assert ask(tab, query)


@pytest.mark.parametrize("query", [
    "(", "a(", "\\", "\"", "<script>", "%", "]*", "constructor", "__proto__", "x" * 300])
def test_no_sign_breaks_it(tab, query):
    ask(tab, query)
    assert status(tab)


def test_a_prefix_is_enough_while_typing(tab):
    tab.fill("#_tim-cau", "chuyển đ")
    tab.wait_for_selector("#_tim-ket-qua li")
    tab.fill("#_tim-cau", "năng lự")
    until(lambda: any("năng lực" in title.lower() for title in titles(tab)))


def test_the_words_that_were_found_are_marked(tab):
    ask(tab, "nang luc canh tranh")
    marked = {text.lower() for text in tab.locator("#_tim-ket-qua mark").all_inner_texts()}
    assert {"năng", "lực"} <= marked


def test_the_number_of_results_is_announced(tab):
    ask(tab, "kế hoạch")
    assert re.match(r"Tìm thấy [\d.]+ kết quả\.$", status(tab))
    assert tab.get_attribute("#_tim-trang-thai", "role") == "status"
    ask(tab, "zzzzqq xyzzy")
    until(lambda: status(tab).startswith("Không tìm thấy"))


def test_the_address_holds_the_query_and_the_filters(browser, served):
    with visitor(browser, 1280) as visit:
        visit.open(served + "tim-kiem/")
        tab = visit.tab
        ask(tab, "chỉ số")
        all_of_them = status(tab)
        tab.click("#_tim-loc summary")
        tab.select_option("select[name=loai]", index=1)
        until(lambda: status(tab) != all_of_them)
        narrowed, address = status(tab), tab.url
        assert "q=ch%E1%BB%89%20s%E1%BB%91" in address and "loai=" in address
        visit.open(address, until_idle=True)
        tab.wait_for_selector("#_tim-ket-qua li")
        assert status(tab) == narrowed


def test_the_box_on_every_page_leads_to_the_results(browser, served):
    with visitor(browser, 360) as visit:
        visit.open(served + "ke-hoach/")
        visit.tab.fill("#_tim-nhanh", "cai cach hanh chinh")
        visit.tab.press("#_tim-nhanh", "Enter")
        visit.tab.wait_for_selector("#_tim-ket-qua li")
        assert visit.tab.input_value("#_tim-cau") == "cai cach hanh chinh"


def test_results_lead_to_pages(tab, served):
    ask(tab, "kế hoạch")
    links = tab.eval_on_selector_all("#_tim-ket-qua li > a", "all => all.map(a => a.href)")
    assert links and all(tab.request.get(link).ok for link in links)


def test_more_results_follow_and_take_the_focus(tab):
    ask(tab, "chỉ số")
    tab.click("#_tim-them")
    until(lambda: len(titles(tab)) > 10)
    assert tab.evaluate("document.activeElement === document.querySelectorAll('#_tim-ket-qua li > a')[10]")


def test_it_works_from_a_folder_without_any_network(browser, folder):
    context = browser.new_context(offline=True)
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto((folder / "index.html").as_uri())
    tab.fill("#_tim-nhanh", "nang luc canh tranh")
    tab.press("#_tim-nhanh", "Enter")
    tab.wait_for_selector("#_tim-ket-qua li")
    tab.click("#_tim-ket-qua li > a")
    tab.wait_for_load_state()
    assert tab.locator("h1").count() == 1 and errors == []
    context.close()


def test_without_javascript_every_page_is_in_the_directory(output, pages):
    """The letters of the directory list every page that has a name of its own."""
    listed = set()
    for path, page in pages.items():
        if path.startswith("danh-muc/") and path.count("/") > 1:
            listed |= set(page_links(output / path))
    wanted = {row[1] for rows in (output / "tim-kiem" / "ban").glob("*.js") for row in rows_of(rows)}
    assert wanted <= listed, sorted(wanted - listed)[:5]


def page_links(file: Path) -> list[str]:
    links = re.findall(r'<th [^>]*><a href="([^"]+)"', file.read_text())
    return [re.sub(r"^(\.\./)+", "", link) for link in links]


def rows_of(file: Path) -> list[list]:
    return json.loads(file.read_text().split(",", 1)[1].rstrip()[:-1])


def test_what_people_ask_for_is_among_the_first_ten(tab):
    """`recall.tsv`: a query as somebody would type it, and the page that has to be found."""
    pairs = [line.split("\t") for line in (Path(__file__).parent / "recall.tsv").read_text().splitlines()]
    assert len(pairs) >= 200
    missed = []
    for query, page in pairs:
        tab.fill("#_tim-cau", query + " ")
        tab.click("#_tim button")
        until(lambda: tab.get_attribute("#_tim-ket-qua", "data-cau") == query + " ")
        links = tab.eval_on_selector_all("#_tim-ket-qua li > a", "all => all.map(a => a.getAttribute('href'))")
        if "../" + page not in links:
            missed.append((query, page, links[:3]))
    assert missed == []


def test_a_first_answer_costs_little(tab, served):
    """What is loaded for one query, compressed as a host would send it."""
    bodies = []
    tab.on("response", lambda answer: bodies.append(answer.body()) if "/tim-kiem/" in answer.url else None)
    ask(tab, "đường dây nóng")
    assert bodies and sum(len(gzip.compress(body)) for body in bodies) <= 150 * 1024
