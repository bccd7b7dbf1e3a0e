"""Warnings that a record accepts: with a reason, a post and a last day."""

import json

import pytest

from small_site import SmallSite

DAY = "2026-07-01"
# A hotline that nobody tried yet: CK0764.
HOTLINE = """---
ten: Đường dây thử
loai: mot-cua
co_quan: so-a
dien_thoai:
  - so: "0200 000 0001"
{more}---
"""


def entry(code: str = "CK0764", until: str = "2026-12-31") -> str:
    return f"  - {{ma: {code}, ly_do: Đang đổi tổng đài, boi: Chánh Văn phòng, den_ngay: {until}}}\n"


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def findings(site: SmallSite, *entries: str, date: str = DAY) -> list[str]:
    """`CK0764 3` for each diagnostic of the hotline."""
    more = "chap_nhan:\n" + "".join(entries) if entries else ""
    site.write("duong-day-nong/thu.md", HOTLINE.format(more=more))
    report = json.loads(site.run("check", date, "--format", "json").stderr)
    return [f"{it['id']} {it['line']}" for it in report["diagnostics"] if it.get("path", "").endswith("thu.md")]


def test_what_is_accepted_is_neither_reported_nor_counted(site):
    assert findings(site) == ["CK0764 2"]
    before = site.run("check", DAY, "--strict", "--format", "json")
    assert findings(site, entry()) == []
    after = site.run("check", DAY, "--strict", "--format", "json")
    counts = [json.loads(outcome.stderr)["summary"]["warnings"] for outcome in (before, after)]
    assert counts[0] - counts[1] == 1
    assert "Đã chấp nhận 1 mục" in after.stdout or after.status == 1


def test_the_list_tells_reason_post_and_last_day(site):
    findings(site, entry())
    listing = site.run("check", DAY, "--list-accepted").stdout
    for text in ("content/duong-day-nong/thu.md:2: CK0764", "Đang đổi tổng đài", "Chánh Văn phòng", "2026-12-31",
                 "1 mục được chấp nhận."):
        assert text in listing
    findings(site)
    assert "Không có mục nào được chấp nhận." in site.run("check", DAY, "--list-accepted").stdout


def test_it_stands_to_the_end_of_its_last_day(site):
    assert findings(site, entry(until="2026-07-01")) == []
    assert findings(site, entry(until="2026-06-30")) == ["CK0764 2", "CK0780 8"]


@pytest.mark.parametrize("code, expected", [
    ("CK0746x", "CK0781 8"),
    ("CK9999", "CK0781 8"),
    ("CK0304", "CK0782 8"),
    ("CK0807", "CK0782 8"),
    ("CK0783", "CK0782 8"),
    ("CK0306", "CK0783 8"),
])
def test_an_acceptance_must_be_of_something_that_may_be_accepted(site, code, expected):
    assert findings(site, entry(code)) == ["CK0764 2", expected]


def test_a_wrong_code_leads_to_the_nearest(site):
    findings(site, entry("CK764"))
    assert "Có phải ý bạn là «CK0764»?" in site.run("check", DAY).stderr


def test_one_entry_covers_one_code_and_a_second_of_the_same_is_idle(site):
    assert findings(site, entry(), entry()) == ["CK0783 9"]


def test_sarif_keeps_it_as_a_suppression(site):
    findings(site, entry())
    results = json.loads(site.run("check", DAY, "--format", "sarif").stderr)["runs"][0]["results"]
    suppressed = [result for result in results if "suppressions" in result]
    assert [result["ruleId"] for result in suppressed] == ["CK0764"]
    assert suppressed[0]["suppressions"] == [{
        "kind": "inSource", "status": "accepted",
        "justification": "Đang đổi tổng đài (Chánh Văn phòng, đến 2026-12-31)"}]


def test_the_gate_of_personal_data_gives_way_and_the_site_is_built(site):
    petition = ("---\nngay_tiep_nhan: 2026-05-04\ntieu_de: Hỏi số máy\nco_quan: so-a\n{more}---\n"
                "## Nội dung\n\nSố 0912 345 678 là của ai?\n")
    site.write("phan-anh/2026/pa-1.md", petition.format(more=""))
    assert site.run("build", DAY).status == 1
    site.write("phan-anh/2026/pa-1.md", petition.format(more="chap_nhan:\n" + entry("CK0746")))
    assert site.run("build", DAY).status == 0


def test_an_acceptance_without_post_or_day_is_none(site):
    assert findings(site, "  - {ma: CK0764, ly_do: Đang đổi}\n") == ["CK0764 2", "CK0102 8", "CK0102 8"]
