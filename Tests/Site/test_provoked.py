"""Diagnostics that no other test provokes, each by the smallest site that does."""

import json

import pytest

from congkhai import congkhai
from small_site import SmallSite

DAY = "2026-07-01"
INDEX = ("---\nten: Chỉ số thử\nten_viet_tat: CST\nco_quan_cong_bo: Sở A\nphien_ban:\n  - tu_nam: 2020\n"
         "    thang_diem: {tu: 0, den: 100}\n    thanh_phan: [{id: mot, ten: Một}]\n---\n")


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def codes(site: SmallSite, *options: str) -> set[str]:
    report = json.loads(site.run("check", DAY, "--format", "json", *options).stderr)
    return {diagnostic["id"] for diagnostic in report["diagnostics"]}


def test_ck0010_a_symbolic_link(site):
    (site.folder / "content/tin/khac.md").symlink_to("thong-bao.md")
    assert "CK0010" in codes(site)


def test_ck0106_keys_where_a_list_belongs(site):
    site.write("linh-vuc.yaml", "buu-chinh: Bưu chính\n")
    assert "CK0106" in codes(site)


def test_ck0122_a_component_that_the_index_does_not_have(site):
    site.write("chi-so/cst.md", INDEX)
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "chu_tri:", "chi_so: [cst/hai]\nchu_tri:")
    assert "CK0122" in codes(site)


def test_ck0305_an_anchor_that_the_page_does_not_have(site):
    site.write("ve-trang.md", "---\ntieu_de: Về trang\n---\nXem [mục](/tin/thong-bao/#khong-co).\n")
    assert "CK0305" in codes(site)


def test_ck0501_two_pages_at_one_address(site):
    site.write("chi-so/can-cai-thien.md", INDEX)
    assert "CK0501" in codes(site)


def test_ck0503_a_base_address_that_is_none(site):
    outcome = site.run("build", DAY, "--base-url", "so-a.example")
    assert outcome.status == 1 and "CK0503" in outcome.stderr


def test_ck0612_a_report_of_a_plan_that_is_not_tracked(site):
    site.replace("ke-hoach/kh-1/index.md", "theo_doi_tu: 2026-01-15\n", "")
    outcome = congkhai("report", "kh-1", "--site", site.folder, "--date", DAY, "--period", "2026-6-thang")
    assert outcome.status != 0 and "CK0612" in outcome.stderr


@pytest.mark.parametrize("code, condition", [
    ("CK0791", "chu_ky: thang, thoa_man: {loai: thutuc, dem: 1}"),
    ("CK0792", "chu_ky: thang, thoa_man: {loai: thu-tuc, co: [so_boo]}"),
    ("CK0793", "thoa_man: {loai: ket-qua, trong_ky: true}"),
    ("CK0794", "chu_ky: thang, thoa_man: {loai: thu-tuc, trong_ky: true}"),
])
def test_obligations_that_can_not_be_judged(site, code, condition):
    site.write("nghia-vu.yaml", f"- {{id: mot, noi_dung: Công khai, can_cu: {{ten: Luật}}, {condition}}}\n")
    assert code in codes(site)
