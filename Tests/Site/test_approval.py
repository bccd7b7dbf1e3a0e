"""`congkhai approval`: the sheet that a publication is signed by, made of the difference to what is published."""

import io
import re
import zipfile

import pytest

from congkhai import congkhai
from small_site import SmallSite

DAY = "2026-07-01"


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    site.release(DAY)
    return site


def sheet(site: SmallSite, *options: object, date: str = "2026-07-02") -> str:
    outcome = site.run("approval", date, *options)
    assert outcome.status == 0, outcome
    return outcome.stdout


def test_what_is_published_already_needs_no_sheet(site):
    outcome = site.run("approval", DAY)
    assert (outcome.status, outcome.stdout) == (0, "") and "không cần trình" in outcome.stderr


def test_the_first_publication_is_counted_by_kind(tmp_path):
    text = sheet(SmallSite(tmp_path / "site"), "--format", "md")
    assert "thêm 6, đổi 0, gỡ 0 bản ghi" in text and "- nhiệm vụ: 2\n" in text


def test_added_changed_and_removed_records_stand_on_it_with_old_and_new_values(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    site.replace("tin/thong-bao.md", "Một tin.", "Một tin hay.")
    site.write("tin/moi.md", "---\ntieu_de: Tin mới\nngay: 2026-07-02\nchuyen_huong: [/tin/thong-bao/]\n---\n")
    site.remove("tin/thong-bao.md")
    text = sheet(site, "--format", "md")
    assert "thêm 1, đổi 1, gỡ 1 bản ghi" in text
    assert "500.000 đ → 300.000 đ" in text and "**Mới công bố**, tin: Tin mới" in text
    # What is taken away comes first.
    assert text.index("**Gỡ bỏ**") < text.index("**Sửa đổi**") < text.index("**Mới công bố**")
    html = sheet(site)
    assert "PHIẾU TRÌNH CÔNG BỐ" in html and "500.000 đ → 300.000 đ" in html
    assert "NGƯỜI SOẠN" in html and "NGƯỜI DUYỆT" in html


def test_the_sheet_says_what_the_release_then_puts_on_record(site):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    inputs = re.search(r"đầu vào: `([0-9a-f]{64})`", sheet(site, "--format", "md"))[1]
    assert "đổi 1, gỡ 0 bản ghi" in site.release("2026-07-02")
    # The head of the release names what the site was made of before the release itself was written.
    assert site.lines(2)[0]["dau_vao"] == inputs


def test_it_is_one_page_whatever_changed(site, browser, tmp_path):
    for number in range(60):
        site.write(f"tin/tin-{number}.md", f"---\ntieu_de: Tin số {number} có một cái tên khá dài để xuống dòng\n"
                   "ngay: 2026-07-02\n---\n")
    html = sheet(site)
    assert re.search(r"… và \d\d thay đổi khác", html)
    assert pages(browser, html) == 1
    whole = sheet(site, "--all")
    assert whole.count("Tin số") == 60 and pages(browser, whole) > 1


def pages(browser, html: str) -> int:
    tab = browser.new_page()
    tab.set_content(html)
    printed = tab.pdf(prefer_css_page_size=True)
    tab.close()
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", printed))


def test_a_faulty_site_gets_no_sheet(site):
    site.replace("trang.yaml", "co_quan: so-a", "co_quan: so-b")
    outcome = site.run("approval", "2026-07-02")
    assert outcome.status == 1 and outcome.stdout == "" and "CK0103" in outcome.stderr


def test_warnings_and_what_was_accepted_stand_on_it(site):
    accepted = ("chap_nhan: [{ma: CK0764, ly_do: Đang đổi tổng đài, boi: Chánh Văn phòng, den_ngay: 2026-12-31}]\n")
    line = "---\nten: Đường dây\nloai: mot-cua\nco_quan: so-a\ndien_thoai: [{{so: \"0200 000 000{}\"}}]\n{}---\n"
    site.write("duong-day-nong/mot.md", line.format(1, accepted))
    site.write("duong-day-nong/hai.md", line.format(2, ""))
    text = sheet(site, "--format", "md")
    assert re.search(r"- Cảnh báo CK0764 \(.+\): 1\n", text)
    assert "Đã chấp nhận CK0764 ở `content/duong-day-nong/mot.md`: Đang đổi tổng đài" in text


def test_it_can_be_a_word_document(site, tmp_path):
    site.replace("thu-tuc/cap-phep.md", "so_tien: 500000", "so_tien: 300000")
    file = tmp_path / "phieu.docx"
    assert site.run("approval", "2026-07-02", "--format", "docx", "--output", file).status == 0
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        assert "PHIẾU TRÌNH CÔNG BỐ" in archive.read("word/document.xml").decode()


def test_nothing_is_written_into_the_site(site):
    before = sorted((path, path.stat().st_mtime_ns) for path in site.folder.rglob("*"))
    site.write("tin/moi.md", "---\ntieu_de: Tin mới\nngay: 2026-07-02\n---\n")
    sheet(site)
    after = sorted((path, path.stat().st_mtime_ns) for path in site.folder.rglob("*") if path.name != "moi.md")
    assert [pair for pair in after if pair not in before and pair[0].name != "tin"] == []
    assert congkhai("approval", "--site", site.folder, "--date", "mai").status == 64


def test_a_change_of_many_values_leaves_less_room(site, browser):
    for number in range(20):
        site.write(f"thu-tuc/tt-{number}.md", f"---\nten: Thủ tục {number}\nco_quan: so-a\nlinh_vuc: buu-chinh\n---\n")
    site.release("2026-07-02")
    for number in range(20):
        results = "".join(f"  - Kết quả thứ {each} của thủ tục, ghi khá dài\n" for each in range(12))
        site.write(f"thu-tuc/tt-{number}.md", f"---\nten: Thủ tục {number}\nco_quan: so-a\nlinh_vuc: buu-chinh\n"
                   f"ket_qua:\n{results}so_bo: 2\ntrinh_tu: [Một, Hai, Ba]\n---\n")
    assert pages(browser, sheet(site, date="2026-07-03")) == 1
