"""The posters of hotlines on paper, and the codes on them."""

import re
from urllib.parse import urljoin

import pytest

from faults import expect_none
from paper import codes_on, outside, page_count, words_of


def posters(output):
    return sorted(file.parent.name for file in (output / "duong-day-nong/niem-yet").glob("*/index.html"))


def links(page: str) -> list[str]:
    """What each block of a poster leads to: the first number of the line, else its address."""
    blocks = page.split('<aside class="ve-trang"')[0].split('<div class="o-niem-yet">')[1:]
    found = [re.search(r'<a href="(tel:[^"]+)"|<p class="thu-to">([^<]+)<', block) for block in blocks]
    return [each.group(1) or f"mailto:{each.group(2)}" for each in found if each]


def test_each_code_on_a_poster_leads_where_its_line_does(paper, output, served, tmp_path):
    agencies = posters(output)
    assert len(agencies) >= 2
    for agency in agencies:
        route = f"duong-day-nong/niem-yet/{agency}/"
        pdf = paper(route)
        assert page_count(pdf) >= 1, agency
        expect_none(outside(words_of(pdf)))
        expected = links((output / route / "index.html").read_text(encoding="utf-8"))
        directory = urljoin(served, f"duong-day-nong/#_co-quan-{agency}")
        (tmp_path / agency).mkdir()
        codes = codes_on(pdf, tmp_path / agency)
        assert [code for page in codes for code in page if code == directory] == [directory], agency
        assert sorted(code for page in codes for code in page) == sorted([*expected, directory]), agency


def test_a_poster_prints_the_title_of_the_state_and_no_navigation(paper, output):
    for agency in posters(output):
        text = " ".join(word[5] for word in words_of(paper(f"duong-day-nong/niem-yet/{agency}/")))
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text and "Quét để xem danh bạ" in text
        assert "Trình đơn" not in text and "lệnh In" not in text


@pytest.mark.parametrize("width", [360, 1280])
def test_a_card_shows_its_code_when_asked(browser, served, width):
    tab = browser.new_page(viewport={"width": width, "height": 800})
    tab.goto(urljoin(served, "duong-day-nong/"))
    code = tab.locator("article.the details .ma-qr").first
    assert not code.is_visible()
    tab.locator("article.the details summary").first.click()
    assert code.is_visible()
    box = code.bounding_box()
    assert box["width"] >= 120 and abs(box["width"] - box["height"]) < 2 and box["x"] + box["width"] <= width
    tab.close()
