"""What is embargoed is nowhere before its time, and a build that would tell of it publishes nothing."""

import re
import unicodedata
import zipfile
from urllib.parse import quote, quote_plus

import pytest

from congkhai import congkhai
from faults import expect_none
from small_site import SmallSite
from trees import difference, read_tree

DAY = "2026-07-01"
LATER = "2026-12-02"
EMBARGO = "cong_bo_luc: 2026-12-01T08:00:00+07:00\n"

# One record of every kind, each with a name of its own.
RECORDS = {
    "co-quan/so-sap-lap.md": "ten: Sở sắp thành lập mới\ncap: tinh\nminh_hoa: true\n",
    "ke-hoach/kh-chua-toi-gio/index.md":
        "ten: Kế hoạch chưa tới giờ\nco_quan: so-a\nnam: [2026]\nso_ky_hieu: 77/KH-SA\nminh_hoa: true\n"
        "theo_doi_tu: 2026-01-15\nchuyen_huong: [/tin/dia-chi-cu-cua-ke-hoach/]\n",
    "ke-hoach/kh-1/nhiem-vu/viec-chua-toi-gio.md":
        "ma: \"3\"\nten: Việc chưa tới giờ\nchu_tri: [van-phong]\nthoi_han: Trước 31/12/2026\n",
    "thu-tuc/9.999999.md":
        "ten: Thủ tục chưa tới giờ\nco_quan: so-a\nlinh_vuc: buu-chinh\nma: 9.999999\nminh_hoa: true\n"
        "can_cu: [qd-sap-ban-hanh]\n",
    "van-ban/qd-sap-ban-hanh.md": "so_ky_hieu: 99/QĐ-SAB\ntrich_yeu: Quyết định chưa tới giờ\nloai: Quyết định\n",
    "duong-day-nong/so-sap-mo.md":
        "ten: Đường dây chưa tới giờ\nloai: tong-dai\nco_quan: so-a\ndien_thoai: [{so: \"0269 3600 999\"}]\n"
        "minh_hoa: true\n",
    "chi-so/csm.md":
        "ten: Chỉ số chưa tới giờ\nten_viet_tat: CSM\nco_quan_cong_bo: Bộ X\nphien_ban:\n  - tu_nam: 2020\n"
        "    thang_diem: {tu: 0, den: 100}\n    thanh_phan: [{id: mot-hai-ba, ten: Thành phần một}]\n",
    "phan-anh/2026/pa-chua-toi-gio.md":
        "ngay_tiep_nhan: 2026-06-20\ntieu_de: Phản ánh chưa tới giờ\nco_quan: so-a\nminh_hoa: true\n",
    "ket-qua/2026-quy-1.md":
        "ky: 2026-quy-1\nco_quan: so-a\nminh_hoa: true\ntiep_nhan: {truc_tuyen: 0, truc_tiep: 7777}\n"
        "giai_quyet: {truoc_han: 7777, dung_han: 0, qua_han: 0}\n",
    "xin-loi/xl-chua-toi-gio.md": "ngay: 2026-06-01\nco_quan: so-a\nly_do: Lý do chưa tới giờ\nminh_hoa: true\n",
    "tin/tin-chua-toi-gio.md":
        "tieu_de: Tin chưa tới giờ\nngay: 2026-06-30\nco_quan: so-a\ntep: [kem-chua-toi-gio.txt]\n",
    "trang-chua-toi-gio.md": "tieu_de: Trang chưa tới giờ\n",
    # Names and addresses of one word.
    "tin/egate.md": "tieu_de: Egate\nngay: 2026-06-30\n",
    "mo-thue.md": "tieu_de: Thuế\n",
}
BODIES = {"phan-anh/2026/pa-chua-toi-gio.md": "## Nội dung\n\nMột câu.\n"}
# Where the hash over all that was read stands: it is of the embargoed files too, and tells nothing of them.
INPUTS_HASH = re.compile(rb"[0-9a-f]{64}")
TELLS_INPUTS = re.compile(r"MANIFEST\.json|SHA256SUMS|phien-ban/.*")


def lay_records(site: SmallSite, embargo: str) -> None:
    for name, text in RECORDS.items():
        site.write(name, f"---\n{text}{embargo}---\n{BODIES.get(name, '')}")
    # A task of an embargoed plan has no embargo of its own.
    site.write("ke-hoach/kh-chua-toi-gio/nhiem-vu/9.md",
               "---\nma: \"9\"\nten: Nhiệm vụ của kế hoạch chưa tới giờ\nchu_tri: [van-phong]\n---\n")
    site.write("tin/kem-chua-toi-gio.txt", "Tệp đính kèm.\n")


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def published(site: SmallSite, date: str, command: str = "build") -> dict[str, bytes]:
    outcome = site.run(command, date)
    assert outcome.status == 0, outcome
    tree = read_tree(site.public)
    return {name: INPUTS_HASH.sub(b"#", data) if TELLS_INPUTS.fullmatch(name) else data for name, data in tree.items()}


def test_a_site_with_embargoed_records_is_byte_for_byte_the_site_without_them(tmp_path, site):
    """Pages, search, CSV, JSON, feeds, site map, counts and names in the manifest, all at once."""
    without = published(site, DAY)
    other = SmallSite(tmp_path / "with")
    lay_records(other, EMBARGO)
    expect_none(difference(published(other, DAY), without))


def test_so_are_the_archive_and_the_compressed_files(tmp_path, site):
    other = SmallSite(tmp_path / "with")
    lay_records(other, EMBARGO)
    archives = []
    for one in (site, other):
        file = one.folder / "ban-ngoai-tuyen.zip"
        assert one.run("build", DAY, "--precompress", "--archive", file).status == 0
        with zipfile.ZipFile(file) as packed:
            archives.append({name: INPUTS_HASH.sub(b"#", packed.read(name)) if TELLS_INPUTS.search(name)
                             else packed.read(name) for name in packed.namelist()})
    expect_none(difference(archives[1], archives[0]))
    compressed = [{name: data for name, data in read_tree(one.public).items()
                   if name.endswith((".gz", ".br")) and not TELLS_INPUTS.match(name)} for one in (site, other)]
    assert len(compressed[0]) > 100
    expect_none(difference(compressed[1], compressed[0]))


def test_the_change_log_and_the_ledger_are_those_of_the_site_without_them(tmp_path, site):
    other = SmallSite(tmp_path / "with")
    trees = []
    for one in (site, other):
        assert one.run("release", "2026-06-01").status == 0
        if one is other:
            lay_records(one, EMBARGO)
        one.replace("tin/thong-bao.md", "tieu_de: Thông báo", "tieu_de: Thông báo mới")
        trees.append(published(one, DAY, "release"))
    assert {"phien-ban/0001.jsonl", "phien-ban/0002.jsonl"} <= trees[0].keys()
    expect_none(difference(trees[1], trees[0]))


def test_after_their_time_the_same_records_are_there(site):
    lay_records(site, EMBARGO)
    tree = published(site, LATER)
    for name in ("tin/tin-chua-toi-gio/index.html", "ke-hoach/kh-chua-toi-gio/9/index.html",
                 "tin/tin-chua-toi-gio/kem-chua-toi-gio.txt", "thu-tuc/9.999999/index.html"):
        assert name in tree, name
    told = b"".join(tree.values()).decode(errors="replace")
    for text in ("Kế hoạch chưa tới giờ", "99/QĐ-SAB", "Chỉ số chưa tới giờ", "Đường dây chưa tới giờ"):
        assert text in told, text


LEAKS = {
    "a title in a text": ("tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nSắp có Kế hoạch chưa\ntới giờ.\n"),
    "a title in capitals without marks": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nSẮP CÓ KE HOACH CHUA TOI GIO.\n"),
    "a number in a text": ("tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nTheo 99/QĐ-SAB.\n"),
    "a code in a value": (
        "ke-hoach/kh-1/nhiem-vu/3.md",
        "---\nma: \"4\"\nten: Việc\nchu_tri: [van-phong]\nghi_chu: Như 9.999999.\n---\n"),
    "a slug in a text": ("tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nXem tin/tin-chua-toi-gio/ nhé.\n"),
    "a title with emphasis inside": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nSắp có Kế hoạch **chưa** [tới](/tin/) giờ.\n"),
    "a title in another normal form": (
        "tin/lo.md", unicodedata.normalize(
            "NFD", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nSắp có Kế hoạch chưa tới giờ.\n")),
    "a title in an address": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\n"
        f"[x](https://x.example/?q={quote('Kế hoạch chưa tới giờ')})\n"),
    "a title in an address, as forms write it": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\n"
        f"[x](https://x.example/?q={quote_plus('Kế hoạch chưa tới giờ')})\n"),
    "a title in the text of a picture": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\n![Egate ra mắt](https://x.example/a.png)\n"),
    "a title of one word that is a name": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nSở sắp mở Egate cho người dân.\n"),
    "a title of one syllable that stands by itself": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\n- Xem\n- Thuế\n"),
    "a short slug": ("tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nXem tin/egate nhé.\n"),
    "a short slug in an address": (
        "tin/lo.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\n[x](https://x.example/egate/?a=1)\n"),
    "a short slug as a value": (
        "van-ban/qd-1.md", "---\nso_ky_hieu: 1/QĐ\ntrich_yeu: Lộ\nco_quan_ban_hanh: mo-thue\n---\n"),
    "a reference to an embargoed record": (
        "thu-tuc/lo.md", "---\nten: Thủ tục lộ\nco_quan: so-a\nlinh_vuc: buu-chinh\nminh_hoa: true\n"
        "can_cu: [qd-sap-ban-hanh]\n---\n"),
    "the agency of a visible record": (
        "thu-tuc/lo.md", "---\nten: Thủ tục lộ\nco_quan: so-sap-lap\nlinh_vuc: buu-chinh\nminh_hoa: true\n---\n"),
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_leak_stops_the_build_and_is_named_with_file_and_place(site, leak):
    lay_records(site, EMBARGO)
    published(site, DAY)
    before = read_tree(site.public)
    name, text = LEAKS[leak]
    site.write(name, text)
    outcome = site.run("build", DAY)
    if outcome.status == 0:  # not told, so there is nothing to find
        assert leak in ("a reference to an embargoed record", "the agency of a visible record"), outcome
        told = b"".join(read_tree(site.public).values()).decode(errors="replace").casefold()
        assert not any(word in told for word in ("qđ-sab", "sắp thành lập mới", "quyết định chưa tới giờ"))
        return
    assert outcome.status == 1 and "CK0906" in outcome.stderr, outcome
    assert re.search(r"public/\S+:\d+:\d+: lỗi CK0906", outcome.stderr), outcome
    assert read_tree(site.public) == before
    assert {path.name for path in site.folder.glob(".*")} <= {".congkhai-public"}


def test_a_leak_planted_in_a_template_is_found_on_every_page_and_told_once(site):
    lay_records(site, EMBARGO)
    layout = site.folder / "templates/partials/khung.html"
    layout.write_text(layout.read_text().replace("</body>", "<p>Đường dây chưa tới giờ</p></body>"))
    outcome = site.run("build", DAY)
    assert outcome.status == 1 and outcome.stderr.count("lỗi CK0906") == 1, outcome
    assert "duong-day-nong/so-sap-mo.md" in outcome.stderr and "tệp khác cũng vậy" in outcome.stderr
    assert not site.public.exists()


def test_words_that_visible_records_have_too_are_no_leak(site):
    site.write("tin/hai.md", f"---\ntieu_de: Thông báo\nngay: 2026-06-30\n{EMBARGO}---\n")
    site.write("tin/ba.md", f"---\ntieu_de: Tin\nngay: 2026-06-30\n{EMBARGO}---\n")
    assert site.run("build", DAY).status == 0


def test_a_name_that_any_text_may_hold_is_told_and_hinders_nothing(site):
    site.write("tin/hai.md", f"---\ntieu_de: Thuế\nngay: 2026-06-30\n{EMBARGO}---\n")
    site.write("tin/ba.md", "---\ntieu_de: Lộ\nngay: 2026-06-30\n---\nNộp thuế, phí; thuê nhà. Thuế là gì?\n")
    outcome = site.run("build", DAY)
    assert outcome.status == 0 and "content/tin/hai.md:4:14: cảnh báo CK0907" in outcome.stderr, outcome
    assert "CK0907" not in site.run("check", LATER).stderr


@pytest.mark.parametrize("name", ["Menu", "Video", "Form", "Title", "Content", "Link", "Class", "Main", "Summary"])
def test_a_name_that_formats_use_themselves_is_no_leak(site, name):
    site.write("hop.md", f"---\ntieu_de: {name}\n{EMBARGO}---\n")
    site.write("tin/main.md", f"---\ntieu_de: {name}\nngay: 2026-06-30\n{EMBARGO}---\n")
    outcome = site.run("build", DAY)
    assert outcome.status == 0, outcome


def test_a_step_of_a_visible_address_is_no_leak(site):
    site.write("van-phong.md", f"---\ntieu_de: Chuyện văn phòng ngày nay\n{EMBARGO}---\n")
    site.write("tin/kh-1.md", f"---\ntieu_de: Tin chờ công bố\nngay: 2026-06-30\n{EMBARGO}---\n")
    outcome = site.run("build", DAY)
    assert outcome.status == 0, outcome


def test_a_release_that_would_tell_of_it_is_not_made(site):
    lay_records(site, EMBARGO)
    site.write(*LEAKS["a number in a text"])
    outcome = site.run("release", DAY)
    assert outcome.status == 1 and "CK0906" in outcome.stderr
    assert site.releases == [] and not site.public.exists()
