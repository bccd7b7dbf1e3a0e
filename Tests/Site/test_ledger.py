"""The ledger of publications: what a release writes, what is judged by it, what pages and feeds tell of it."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import feedparser
import pytest

from congkhai import EXECUTABLE, environment
from html_page import squeezed, read_pages
from small_site import SmallSite
from trees import read_tree

FIRST, SECOND, THIRD = "2026-10-01", "2026-11-25", "2026-12-01"


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    site.release(FIRST)
    return site


def told(site: SmallSite) -> str:
    return squeezed(read_pages(site.public)["thay-doi/index.html"].main)


def entries(site: SmallSite, file: str = "feed.xml") -> list:
    feed = feedparser.parse((site.public / file).read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10" and feed.feed.id.endswith(file) and feed.feed.updated
    assert all(entry.id and entry.title and entry.link and entry.updated for entry in feed.entries)
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    return feed.entries


def test_the_first_release_holds_every_visible_record_with_its_hash_and_values(site):
    head, *records = site.lines(1)
    assert head.keys() == {"ban", "ngay", "dau_vao"} and (head["ban"], head["ngay"]) == (1, FIRST)
    assert [f"{record['loai']}/{record['ma']}" for record in records] == [
        "co-quan/so-a", "ke-hoach/kh-1", "nhiem-vu/kh-1/1", "nhiem-vu/kh-1/2", "thu-tuc/cap-phep", "tin/thong-bao"]
    task = records[2]
    text = (site.folder / "content/ke-hoach/kh-1/nhiem-vu/1.md").read_bytes()
    assert task["sha256"] == hashlib.sha256(text).hexdigest()
    assert task["dia_chi"] == ["/ke-hoach/kh-1/1/"] and task["don_vi"] == ["so-a/van-phong"]
    assert task["gia_tri"] == {
        "ten": "Việc thứ nhất", "chu_tri": ["van-phong"], "thoi_han": "Trước 31/12/2026"}
    assert records[0]["dia_chi"] == [
        "/co-quan/so-a/", "/co-quan/so-a/van-phong/", "/co-quan/so-a/thanh-tra/"]
    assert records[4]["linh_vuc"] == ["buu-chinh"] and records[4]["minh_hoa"] is True


def test_nothing_new_is_no_release_and_says_so(site):
    before = site.releases[0].read_bytes()
    assert "không ghi bản mới" in site.release(SECOND)
    assert [file.read_bytes() for file in site.releases] == [before]


def test_a_second_release_holds_what_changed_and_names_the_hash_of_the_first(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    assert "đổi 1, gỡ 0" in site.release(SECOND)
    head, *records = site.lines(2)
    assert head["truoc"] == hashlib.sha256(site.releases[0].read_bytes()).hexdigest()
    assert [record["ma"] for record in records] == ["cap-phep"]


def test_drafts_and_embargoed_records_leave_no_trace(tmp_path):
    site = SmallSite(tmp_path)
    site.replace("tin/thong-bao.md", "tieu_de: Thông báo", "tieu_de: Bí mật một\nnhap: true")
    site.write("tin/sau.md", "---\ntieu_de: Bí mật hai\nngay: 2026-12-01\n"
               "cong_bo_luc: 2026-12-01T08:00:00+07:00\n---\n")
    site.release(FIRST)
    assert all(b"m\xe1\xba\xadt" not in data and b"/sau/" not in data for data in read_tree(site.public).values())
    assert "Bí mật" not in site.releases[0].read_text()
    site.release("2026-12-02")
    assert [record["ma"] for record in site.lines(2)[1:]] == ["sau"]


def test_what_is_published_with_a_release_is_what_the_next_build_makes(site, tmp_path):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.release(SECOND)
    published = read_tree(site.public)
    site.run("build", SECOND, "--output", tmp_path / "again")
    assert read_tree(tmp_path / "again") == published


def test_a_fee_is_told_before_and_after_with_decision_and_reason(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.replace("thu-tuc/cap-phep.md", "tinh_trang: con-hieu-luc",
                 "tinh_trang: con-hieu-luc\nquyet_dinh_cong_bo: {ten: \"QĐ 12/QĐ-UBND\"}\n"
                 "thay_doi:\n  - {ngay: 2026-11-20, ly_do: Giảm phí dịch vụ trực tuyến}")
    site.release(SECOND)
    text = told(site)
    for part in ("Bản 2, ngày 25 tháng 11 năm 2026", "Cấp phép", "Sửa đổi", "minh họa",
                 "Phí, lệ phí › Lệ phí: 500.000 đ → 300.000 đ", "Theo QĐ 12/QĐ-UBND",
                 "Lý do: Giảm phí dịch vụ trực tuyến", "Bản công bố đầu tiên"):
        assert part in text, part


def test_a_mended_typo_is_no_news(site):
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "Nội dung.", "Nội dung đã sửa lỗi.")
    site.release(SECOND)
    assert len(site.lines(2)) == 2
    assert "Không có thay đổi nào" in told(site)
    assert [entry.title for entry in entries(site)] == ["Bản công bố đầu tiên"]


def test_feeds_tell_plans_units_and_fields_what_concerns_them(site):
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "---\nNội", "tien_do:\n  - {ngay: 2026-11-20, "
                 "noi_dung: Xong một nửa, phan_tram: 50}\n---\nNội")
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.release(SECOND)
    report = "[Minh họa] Báo cáo tiến độ: 1. Việc thứ nhất"
    fee = "[Minh họa] Sửa đổi: Cấp phép"
    titles = {file: [entry.title for entry in entries(site, file)] for file in (
        "feed.xml", "ke-hoach/kh-1/feed.xml", "co-quan/so-a/van-phong/feed.xml",
        "co-quan/so-a/thanh-tra/feed.xml", "thu-tuc/linh-vuc/buu-chinh/feed.xml")}
    assert list(titles.values()) == [
        [report, fee, "Bản công bố đầu tiên"], [report], [report, fee], [], [fee]]
    entry = entries(site)[0]
    assert entry.id == "tag:so-a.example,2026-11-25:so-cong-bo/2/nhiem-vu/kh-1/1"
    assert entry.updated == "2026-11-25T00:00:00+07:00"
    assert entry.link == "https://so-a.example/ke-hoach/kh-1/1/"
    assert "Báo cáo ngày 20/11/2026: Xong một nửa (50 %)." in entry.summary
    assert {tag.term for tag in entry.tags} == {"bao-cao"}
    page = site.page("ke-hoach/kh-1")
    feeds = re.findall(r'<link rel="alternate" type="application/atom\+xml"[^>]* href="([^"]+)"', page)
    assert feeds == ["../../ke-hoach/kh-1/feed.xml", "../../feed.xml"]


def test_feeds_change_with_releases_and_with_nothing_else(site):
    before = {name: data for name, data in read_tree(site.public).items() if name.endswith(".xml")}
    site.run("build", "2027-02-01")
    after = read_tree(site.public)
    assert {name: after[name] for name in before} == before


def test_a_rewritten_past_is_proved_by_check(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.release(SECOND)
    assert site.run("check", SECOND).status == 0
    first = site.releases[0]
    first.write_text(first.read_text().replace('"500000"', '"300000"'))
    outcome = site.run("check", SECOND)
    assert outcome.status == 1 and "CK0801" in outcome.stderr and "0001.jsonl" in outcome.stderr


FORGERIES = {
    "a release removed": lambda files: files[1].unlink(),
    "the first release removed": lambda files: files[0].unlink(),
    "two releases exchanged": lambda files: swap(files[0], files[1]),
    "a line removed": lambda files: rewrite(files[0], lambda lines: lines[:-1]),
    "two lines exchanged": lambda files: rewrite(files[0], lambda lines: [*lines[:-2], lines[-1], lines[-2]]),
    "a date changed": lambda files: edit(files[0], FIRST, "2026-01-02"),
    "the hash of the one before changed": lambda files: edit(files[2], hash_of(files[1]), "0" * 64),
    "a past rewritten with its hash in the next": lambda files: forge(files[0], files[1]),
}


def hash_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def swap(one: Path, other: Path) -> None:
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def rewrite(file: Path, change: Callable) -> None:
    lines = file.read_text().splitlines(keepends=True)
    changed = change(lines)
    assert changed != lines
    file.write_text("".join(changed))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def forge(file: Path, following: Path) -> None:
    """The forger goes one release further, and is found in the one behind."""
    before = hash_of(file)
    edit(file, '"500000"', '"300000"')
    edit(following, before, hash_of(file))


@pytest.mark.parametrize("forgery", FORGERIES)
def test_every_way_to_break_the_chain_stops_check_and_build(site, forgery):
    for date, old, new in (SECOND, "500000", "300000"), (THIRD, "300000", "200000"):
        site.replace("thu-tuc/cap-phep.md", f"so_tien: {old}", f"so_tien: {new}")
        site.release(date)
    assert len(site.releases) == 3 and site.run("check", THIRD).status == 0
    before = read_tree(site.public)
    FORGERIES[forgery](site.releases)
    for command in ("check", "build", "release"):
        outcome = site.run(command, THIRD)
        assert outcome.status == 1 and "so-cong-bo/" in outcome.stderr, outcome
        assert "CK0801" in outcome.stderr or "CK0802" in outcome.stderr, outcome
    assert read_tree(site.public) == before


def test_a_moved_record_leads_on_and_a_buried_one_says_why(site):
    site.remove("tin/thong-bao.md")
    outcome = site.run("build", SECOND)
    assert outcome.status == 1 and "CK0803" in outcome.stderr and "chuyen_huong" in outcome.stderr
    site.write("tin/thong-bao-moi.md",
               "---\ntieu_de: Thông báo mới\nngay: 2026-11-01\nchuyen_huong: [/tin/thong-bao/]\n---\n")
    site.remove("ke-hoach/kh-1/nhiem-vu/2.md")
    site.replace("ke-hoach/kh-1/index.md", "nam: [2026]",
                 "nam: [2026]\nchuyen_huong:\n  - {tu: /ke-hoach/kh-1/2/, ly_do: Nhập hai lần}")
    site.release(SECOND)
    grave = site.page("ke-hoach/kh-1/2")
    assert "Nhập hai lần" in grave and "Việc thứ hai" in grave and "refresh" not in grave
    assert 'href="../../../ke-hoach/kh-1/"' in grave and "25 tháng 11 năm 2026" in grave
    moved = site.page("tin/thong-bao")
    assert '<meta http-equiv="refresh" content="0; url=../../' in moved
    assert re.search(r'<link rel="canonical" href="https://so-a.example/tin', moved)
    assert "Gỡ bỏ" in told(site)
    removed = {record["ma"]: record for record in site.lines(2)[1:] if record.get("bo")}
    assert removed["kh-1/2"]["ly_do"] == "Nhập hai lần"
    sitemap = (site.public / "sitemap.xml").read_text()
    assert "/tin/thong-bao/<" not in sitemap and "/ke-hoach/kh-1/2/" not in sitemap
    # The way must stay open.
    site.replace("tin/thong-bao-moi.md", "chuyen_huong: [/tin/thong-bao/]\n", "")
    assert "CK0803" in site.run("check", SECOND).stderr


def test_a_unit_that_is_taken_off_leaves_its_address_behind(site):
    site.replace("co-quan/so-a.md", "  - {id: thanh-tra, ten: Thanh tra}\n", "")
    site.remove("ke-hoach/kh-1/nhiem-vu/2.md")
    site.replace("ke-hoach/kh-1/index.md", "nam: [2026]", "nam: [2026]\nchuyen_huong: [/ke-hoach/kh-1/2/]")
    outcome = site.run("check", SECOND)
    assert outcome.status == 1 and "/co-quan/so-a/thanh-tra/" in outcome.stderr
    site.replace("co-quan/so-a.md", "cap: tinh", "cap: tinh\nchuyen_huong: [/co-quan/so-a/thanh-tra/]")
    assert site.run("check", SECOND).status == 0


def test_a_deleted_procedure_says_what_to_do(site):
    site.remove("thu-tuc/cap-phep.md")
    outcome = site.run("build", SECOND)
    assert outcome.status == 1 and "CK0804" in outcome.stderr
    assert "tinh_trang: bai-bo" in outcome.stderr


def test_a_rewritten_deadline_fails_the_build_and_an_extension_does_not(site):
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "Trước 31/12/2026", "Trước 31/10/2026")
    assert "CK0805" in site.run("build", SECOND).stderr
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "Trước 31/10/2026",
                 "Trước 31/12/2026\ngia_han:\n  - {den: 2027-03-31, van_ban: {ten: TB 40}, ly_do: Chờ vốn}")
    site.release(SECOND)
    assert "Gia hạn đến 31/03/2027, theo TB 40: Chờ vốn" in told(site)
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "2027-03-31", "2027-04-30")
    assert "CK0806" in site.run("check", SECOND).stderr


def test_a_release_is_not_dated_before_the_last_one(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    outcome = site.run("release", "2026-09-30")
    assert outcome.status == 1 and "CK0808" in outcome.stderr
    assert len(site.releases) == 1


def test_a_site_with_errors_is_neither_published_nor_put_on_record(site):
    before = read_tree(site.folder)
    site.write("tin/sai.md", "---\ntieu_de: Sai\nngay: hôm qua\n---\n")
    assert site.run("release", SECOND).status == 1
    site.remove("tin/sai.md")
    assert read_tree(site.folder) == before


def test_where_the_ledger_cannot_be_written_nothing_is_published(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    before = read_tree(site.public)
    ledger = site.folder / "content/so-cong-bo"
    # Root may write anywhere; a name that is taken stops root too. What has it is no file of the ledger.
    shutil.copytree(site.folder, site.folder.parent / "copy")
    limited = subprocess.run(
        ["bash", "-c", f"ulimit -f 1; exec '{EXECUTABLE}' release --site '{site.folder}' --date {SECOND}"],
        capture_output=True, env=environment())
    assert limited.returncode == 2
    assert read_tree(site.public) == before and len(list(ledger.iterdir())) == 1


def test_a_release_whose_site_was_not_published_is_published_by_the_next_build(site):
    """As after a process that was killed between the ledger and the exchange."""
    old = site.folder.parent / "old"
    shutil.copytree(site.public, old)
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.release(SECOND)
    published = read_tree(site.public)
    shutil.rmtree(site.public)
    shutil.move(old, site.public)
    assert "không ghi bản mới" in site.release(SECOND)
    assert read_tree(site.public) == published and len(site.releases) == 2


@pytest.mark.parametrize("moment", [0.002 * step for step in range(1, 16)])
def test_a_killed_release_leaves_no_site_without_its_record(site, moment):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    process = subprocess.Popen(
        [EXECUTABLE, "release", "--site", site.folder, "--date", SECOND],
        env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=moment)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    names = {file.name for file in site.releases if not file.name.startswith(".")}
    assert names in ({"0001.jsonl"}, {"0001.jsonl", "0002.jsonl"})
    if "Bản 2," in site.page("thay-doi"):
        assert "0002.jsonl" in names
    site.release(SECOND)
    assert "Bản 2," in site.page("thay-doi") and [file.name for file in site.releases] == [
        "0001.jsonl", "0002.jsonl"]


def test_the_versions_page_shows_the_hashes_that_anybody_can_compute(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.release(SECOND)
    page = site.page("phien-ban")
    for file in site.releases:
        assert hash_of(file) in page
        assert (site.public / "phien-ban" / file.name).read_bytes() == file.read_bytes()
    manifest = (site.public / "MANIFEST.json").read_text()
    assert re.search(r'"inputs_sha256": "([0-9a-f]{64})"', manifest).group(1) in page
    assert 'href="../../phien-ban/"' in site.page("tin/thong-bao") if (
        site.public / "tin/thong-bao/index.html").exists() else True


def test_a_long_list_of_changes_goes_on_overleaf(site):
    for number in range(120):
        site.write(f"van-ban/vb-{number:03}.md",
                   f"---\nso_ky_hieu: {number}/QĐ-A\ntrich_yeu: Văn bản {number}\n---\n")
    site.release(SECOND)
    first, second = site.page("thay-doi"), site.page("thay-doi/trang/2")
    assert first.count('<th role="rowheader"') == 100 and second.count('<th role="rowheader"') == 20
    assert "(tiếp theo)" in second and 'rel="next"' in first and 'rel="prev"' in second
    assert len(entries(site)) == 100


def test_of_many_values_of_one_record_some_are_told_and_the_others_counted(site):
    fees = "".join(f"      - {{ten: Phí {number}, so_tien: {number}}}\n" for number in range(1, 31))
    site.replace("thu-tuc/cap-phep.md", "      - {ten: Lệ phí, so_tien: 500000}\n",
                 "      - {ten: Lệ phí, so_tien: 500000}\n" + fees)
    site.release(SECOND)
    page = site.page("thay-doi")
    assert page.count("bổ sung <ins>") == 20 and "và 10 giá trị khác" in told(site)
    assert any("10 giá trị khác" in entry.summary for entry in entries(site))


def test_the_report_prints_the_head_of_the_ledger_of_its_day(site):
    head = hashlib.sha256(site.releases[0].read_bytes()).hexdigest()
    for form in ("html", "md"):
        outcome = congkhai_report(site, "2026-10", SECOND, form)
        assert head in outcome
        assert "sổ công bố" in outcome.lower()
    before = congkhai_report(site, "2026-09", SECOND, "md")
    assert head not in before
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.release(SECOND)
    assert congkhai_report(site, "2026-09", SECOND, "md") == before
    assert head in congkhai_report(site, "2026-10", SECOND, "md")


def congkhai_report(site: SmallSite, period: str, date: str, form: str) -> str:
    outcome = site.run("report", date, "kh-1", "--period", period, "--format", form)
    assert outcome.status == 0, outcome
    return outcome.stdout
