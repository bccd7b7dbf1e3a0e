"""An empty list says what is missing and who owes it: whom the register of duties names, else the owner."""

from pathlib import Path

import pytest

from congkhai import build
from html_page import read_pages, squeezed
from trees import lay_site

CASE = Path(__file__).parent / "sites" / "registers"
DUTY = """
- id: {id}
  noi_dung: Công khai đủ
  can_cu: [{{ten: Quyết định ví dụ}}]
  don_vi: {unit}
  thoa_man: {{loai: {kind}}}
"""
NO_PLAN = "Chưa có kế hoạch nào được công khai. Nơi phải công bố: "


@pytest.fixture
def mains(tmp_path):
    """The texts of a site without plans, whose register of duties is this."""

    def published(duties: str) -> dict[str, str]:
        lay_site(tmp_path / "site", CASE)
        (tmp_path / "site/content/nghia-vu.yaml").write_text(duties, encoding="utf-8")
        build(tmp_path / "site", "--output", tmp_path / "www", date="2026-11-21")
        return {path: squeezed(page.main) for path, page in read_pages(tmp_path / "www").items()}

    return published


def test_the_unit_that_the_register_of_duties_names_owes_what_is_missing(mains):
    texts = mains(DUTY.format(id="a", kind="ke-hoach", unit="thanh-tra")
                  + DUTY.format(id="b", kind="nhiem-vu", unit="van-phong"))
    assert NO_PLAN + "Thanh tra" in texts["ke-hoach/index.html"]
    assert NO_PLAN + "Thanh tra" in texts["index.html"]
    assert "Nơi phải báo cáo tiến độ: Văn phòng" in texts["tien-do/index.html"]


def test_without_such_a_duty_the_owner_of_the_site_owes_it(mains):
    texts = mains(DUTY.format(id="c", kind="tin", unit="thanh-tra"))
    assert NO_PLAN + "Sở A tỉnh Mẫu." in texts["ke-hoach/index.html"]
    assert "Nơi phải báo cáo tiến độ: Sở A tỉnh Mẫu." in texts["tien-do/index.html"]
    assert "sổ công bố. Nơi phải công bố: Sở A tỉnh Mẫu." in texts["phien-ban/index.html"]


def test_the_cards_of_the_home_page_say_how_many_of_their_records_are_made_up(mains):
    home = mains(DUTY.format(id="d", kind="tin", unit="thanh-tra"))["index.html"]
    assert "Đủ 0/1 nghĩa vụ, đều minh họa" in home


def test_the_card_of_the_news_says_how_much_of_it_is_made_up(mains, tmp_path):
    news = tmp_path / "site/content/tin"
    news.mkdir(parents=True)
    for name, own in [("mot", "minh_hoa: true\n"), ("hai", "")]:
        (news / f"{name}.md").write_text(
            f"---\ntieu_de: Tin {name}\nngay: 2026-11-20\n{own}---\nNội dung của tin.\n", encoding="utf-8")
    assert "2 tin, trong đó 1 minh họa" in mains(DUTY.format(id="e", kind="tin", unit="thanh-tra"))["index.html"]
