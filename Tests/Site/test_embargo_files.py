"""Files beside records are searched for what is embargoed; those that can't be are named."""

import gzip
import re
import shutil
import subprocess

import pytest

from congkhai import EXECUTABLE, environment
from office_files import IMAGE, SCAN, archive, office, pdf, stream
from small_site import SmallSite

DAY = "2026-07-01"
TITLE = "Kế hoạch chưa tới giờ"
NUMBER = "77/KH-SAB"
PLAN = (f"---\nten: {TITLE}\nco_quan: so-a\nnam: [2026]\nso_ky_hieu: {NUMBER}\nminh_hoa: true\n"
        "cong_bo_luc: 2026-12-01T08:00:00+07:00\n---\n")


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    site.write("ke-hoach/kh-chua-toi-gio/index.md", PLAN)
    return site


def attach(site: SmallSite, name: str, data: bytes) -> None:
    site.write("tin/co-tep.md", f"---\ntieu_de: Có tệp\nngay: 2026-06-30\ntep: [{name}]\n---\n")
    (site.folder / "content/tin" / name).write_bytes(data)


def word(*runs: str) -> bytes:
    """Each run of letters in markup of its own, as Word does where spelling was checked."""
    text = "".join(f'<w:r><w:rPr><w:lang w:val="vi"/></w:rPr><w:t xml:space="preserve">{run}</w:t></w:r>'
                   for run in runs)
    return office("word", more={"word/document.xml": f"<w:document><w:body><w:p>Mở đầu</w:p><w:p>{text}</w:p>"
                                                     "</w:body></w:document>"})


def sheet(text: str) -> bytes:
    return office("xl", more={"xl/sharedStrings.xml": f"<sst><si><t>Một</t></si><si><t>{text}</t></si></sst>",
                              "xl/workbook.xml": '<workbook><sheets><sheet name="Tờ 1"/></sheets></workbook>'})


def mapped_pdf(text: str, compressed: bool = True) -> bytes:
    """A PDF as Word writes one: two bytes a letter that only the font's map explains, letters moved one by one,
    and (compressed) its objects inside an object stream."""
    letters = sorted(set(text))
    codes = {letter: number + 3 for number, letter in enumerate(letters)}
    pairs = "".join(f"<{code:04X}> <{letter.encode('utf-16-be').hex()}>\n" for letter, code in codes.items())
    cmap = (f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(codes)} beginbfchar\n{pairs}endbfchar")
    shown = " ".join(f"<{codes[letter]:04X}> -20" for letter in text)
    page = f"BT /F1 12 Tf 1 0 0 1 72 700 Tm [{shown}] TJ ET".encode()
    objects = {1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>",
               6: "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 7 0 R >>"}
    if compressed:
        offsets, body = [], ""
        for number, value in objects.items():
            offsets.append(f"{number} {len(body)}")
            body += value + " "
        head = " ".join(offsets) + " "
        packed = stream(8, f"/Type /ObjStm /N {len(objects)} /First {len(head)}", (head + body).encode())
    else:
        packed = b"".join(f"{number} 0 obj\n{value}\nendobj\n".encode() for number, value in objects.items())
    return (b"%PDF-1.7\n" + stream(4, "", page) + stream(7, "", cmap.encode()) + packed
            + b"trailer << /Root 1 0 R >>\n%%EOF\n")


def titled_pdf(title: str) -> bytes:
    value = (b"\xfe\xff" + title.encode("utf-16-be")).hex().encode()
    return mapped_pdf("Tờ khai") + b"9 0 obj\n<< /Title <" + value + b"> >>\nendobj\n"


LEAKS = {
    "a Word text": ("a.docx", word(f"Theo {TITLE}."), "word/document.xml"),
    "a Word text in pieces": ("a.docx", word("Theo Kế ho", "ạch ch", "ưa tới giờ."), "word/document.xml"),
    "a number in a Word text": ("a.docx", word("Số 77/K", "H-SAB ngày"), "word/document.xml"),
    "the title of a Word file": ("a.docx", office("word", more={
        "docProps/custom.xml": f"<dc:title>{TITLE}</dc:title>"}), "docProps/custom.xml"),
    "a cell of Excel": ("a.xlsx", sheet(f"Xem {TITLE.upper()}"), "xl/sharedStrings.xml"),
    "an Excel file in a ZIP archive": ("a.zip", archive({"bang.xlsx": sheet(NUMBER)}),
                                       "bang.xlsx/xl/sharedStrings.xml"),
    "a name in a ZIP archive": ("a.zip", archive({"tai-lieu/kh-chua-toi-gio.txt": "x"}), ""),
    "a text in a ZIP archive, not packed": ("a.zip", archive({"a.txt": TITLE}, method=0), "a.txt"),
    "a PDF with the letters of its font": ("a.pdf", mapped_pdf(f"Theo {TITLE}."), "trang 1"),
    "a PDF without blanks": ("a.pdf", mapped_pdf("Theo Kếhoạchchưatớigiờ."), "trang 1"),
    "a number in a PDF": ("a.pdf", mapped_pdf(f"Số {NUMBER}ngày", compressed=False), "trang 1"),
    "the title of a PDF": ("a.pdf", titled_pdf(TITLE), ""),
    "a table from Excel, in UTF-16": ("a.zip", archive({
        "a.txt": b"\xff\xfe" + f"Tên\t{TITLE}\n".encode("utf-16-le")}), "a.txt"),
    "a packed text": ("a.csv.gz", gzip.compress(f"ten\n{TITLE}\n".encode()), ""),
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_leak_in_an_attachment_stops_the_build_and_is_named(site, leak):
    name, data, part = LEAKS[leak]
    attach(site, name, data)
    outcome = site.run("build", DAY)
    place = rf"public/tin/co-tep/{name}(:\d+:\d+)?: lỗi CK0906"
    assert outcome.status == 1 and re.search(place, outcome.stderr), outcome
    assert part in outcome.stderr and "ke-hoach/kh-chua-toi-gio/index.md" in outcome.stderr, outcome
    assert not site.public.exists()


@pytest.mark.parametrize("name, data", [
    ("a.docx", word("Kế hoạch đã tới giờ, số 177/KH-SAB, 77/KH-SABC.")), ("a.xlsx", sheet("Kế hoạch chưa")),
    ("a.pdf", mapped_pdf("Kế hoạch chưa tới, số 177/KH-SAB.")), ("a.pdf", titled_pdf("Tờ khai")),
    ("a.zip", archive({"a.txt": "Một"})), ("a.csv", "tên\n".encode()), ("a.png", b"\x89PNG\r\n\x1a\n"),
])
def test_an_attachment_that_tells_nothing_passes_without_a_word(site, name, data):
    attach(site, name, data)
    outcome = site.run("build", DAY)
    assert outcome.status == 0 and "CK09" not in outcome.stderr, outcome


@pytest.mark.parametrize("name, data", [
    ("quet.pdf", pdf(IMAGE, page=SCAN)), ("khoa.pdf", mapped_pdf("Một") + b"/Encrypt 9 0 R"),
    ("cu.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600), ("nen.7z", b"7z\xbc\xaf\x27\x1c" + b"\0" * 60),
    ("bom.zip", archive({"a.xml": b"<p/>" * (9 << 20)})),
])
def test_what_can_not_be_searched_is_said(site, name, data):
    attach(site, name, data)
    outcome = site.run("build", DAY)
    assert outcome.status == 0, outcome
    assert f"tin/{name}: cảnh báo CK0908" in outcome.stderr and "kh-chua-toi-gio" in outcome.stderr, outcome
    # Nothing is withheld any more, so nothing is searched.
    assert "CK0908" not in site.run("build", "2026-12-02").stderr


NUMBERS = b"[" + b"1 " * 40_000 + b"]"
HOSTILE = {
    "a PDF of numbers": b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n" % n + NUMBERS + b"\nendobj\n" for n in range(230)),
    "a page of numbers": pdf(
        stream(4, "", b"BT " + b"1 " * (1 << 20) + b"Tj [" + b"(a) " * (1 << 20) + b"] TJ"),
        b"3 0 obj\n<< /Type /Page /Contents 4 0 R >>\nendobj\n"),
    "a PDF of pages of one content": pdf(
        stream(4, "", b"(a) Tj " * (1 << 20)),
        *(b"%d 0 obj\n<< /Type /Page /Contents 4 0 R >>\nendobj\n" % n for n in range(9, 2000))),
    "brackets without end": b"%PDF-1.7\n1 0 obj\n" + b"[" * (4 << 20),
    "a ZIP archive of ZIP archives": archive({f"{n}.zip": archive({"a.txt": b"a" * (1 << 20)}) for n in range(400)}),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_an_attachment_that_means_harm_takes_no_more_than_its_share(site, kind):
    data = HOSTILE[kind]
    assert len(data) < 20 << 20
    attach(site, "a.zip" if data.startswith(b"PK") else "a.pdf", data)
    finished = subprocess.run(
        ["/usr/bin/time", "-f", "%M", EXECUTABLE, "build", "--site", site.folder, "--date", DAY],
        env=environment(), capture_output=True, text=True, timeout=120)
    assert finished.returncode == 0 and "CK0908" in finished.stderr, finished.stderr[:2000]
    kibibytes = int(finished.stderr.split()[-1])
    assert kibibytes < 512 << 10, f"{kibibytes >> 10} MiB"


def test_the_text_of_an_old_word_file_is_searched_as_far_as_it_goes(site):
    attach(site, "cu.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 508 + f"Theo {TITLE}.\r".encode("utf-16-le"))
    outcome = site.run("build", DAY)
    assert outcome.status == 1 and "cu.doc" in outcome.stderr, outcome


def test_a_pdf_that_chromium_prints_is_read(site, browser):
    tab = browser.new_page()
    tab.set_content(f"<h1>Thông báo</h1><p>Đây là <b>{TITLE}</b>, <i>số {NUMBER}</i>.</p>")
    attach(site, "a.pdf", tab.pdf())
    tab.close()
    outcome = site.run("build", DAY)
    assert outcome.status == 1 and outcome.stderr.count("lỗi CK0906") == 2, outcome
    assert "trang 1" in outcome.stderr and "CK0908" not in outcome.stderr


def test_a_word_file_that_pandoc_writes_is_read(site, tmp_path):
    made = tmp_path / "a.docx"
    subprocess.run([shutil.which("pandoc"), "--from", "markdown", "--output", made],
                   input=f"| a | b |\n|---|---|\n| *Kế hoạch* chưa **tới** giờ | {NUMBER} |\n", text=True, check=True)
    attach(site, "a.docx", made.read_bytes())
    outcome = site.run("build", DAY)
    assert outcome.status == 1 and outcome.stderr.count("lỗi CK0906") == 2, outcome


def test_without_an_embargo_no_attachment_is_looked_into_for_words(site):
    site.remove("ke-hoach/kh-chua-toi-gio/index.md")
    attach(site, "a.docx", word(f"Theo {TITLE}."))
    assert site.run("build", DAY).status == 0
