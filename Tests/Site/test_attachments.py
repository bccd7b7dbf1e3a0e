"""Files beside records: what they are, how large they are, whether anybody names them."""

import json

import pytest

from congkhai import ROOT, congkhai
from office_files import IMAGE, SCAN, TEXT, archive, jpeg, office, open_document, pdf, png, stream
from small_site import SmallSite

DAY = "2026-07-01"
IDS = {"CK0011", "CK0119", "CK0787", "CK0788", "CK0789"}
OLE = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 64


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def attach(site: SmallSite, name: str, data: bytes, record: str = "tep: [{}]") -> None:
    site.write("tin/co-tep.md", f"---\ntieu_de: Tin\nngay: 2026-02-02\n{record.format(name)}\n---\nNội dung.\n")
    (site.folder / "content/tin" / name).write_bytes(data)


def findings(site: SmallSite) -> list[str]:
    report = json.loads(site.run("check", DAY, "--format", "json").stderr)
    return [f"{it['id']} {it['path'].removeprefix('content/')}:{it.get('line', 0)}"
            for it in report["diagnostics"] if it["id"] in IDS]


@pytest.mark.parametrize("name, data", [
    ("a.pdf", pdf()), ("a.pdf", b"\r\n" + pdf()), ("a.docx", office("word")), ("a.xlsx", office("xl")),
    ("a.pptx", office("ppt")), ("a.odt", open_document("")), ("a.zip", archive({"a.txt": "a"})), ("a.doc", OLE),
    ("a.doc", b"{\\rtf1 a}"), ("a.xls", OLE), ("a.jpg", jpeg()), ("a.JPG", jpeg()), ("a.png", png()),
    ("a.csv", "Đơn vị;Số\n".encode()), ("a.txt", b"a"), ("a.gif", b"GIF89a..."), ("a.rar", b"Rar!\x1a\x07"),
    ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>'), ("a.xyz", b"\0\1\2"),
])
def test_a_file_that_is_what_its_name_says_passes(site, name, data):
    attach(site, name, data)
    assert findings(site) == []


@pytest.mark.parametrize("name, data, form", [
    ("a.pdf", office("word"), "Word (docx)"), ("a.docx", pdf(), "PDF"), ("a.docx", office("xl"), "Excel (xlsx)"),
    ("a.xlsx", OLE, "Office 97–2003"), ("a.doc", office("word"), "Word (docx)"), ("a.png", jpeg(), "JPEG"),
    ("a.jpg", b"<!DOCTYPE html><p>", "trang web"), ("a.pdf", b"<html>404</html>", "trang web"),
    ("a.csv", office("xl"), "Excel (xlsx)"), ("a.pdf", b"", "tệp rỗng"), ("a.txt", b"MZ\x90\0", "chương trình"),
    ("a.xyz", b"\x7fELF\2", "chương trình"), ("a.pdf", b"abc", "văn bản thường"), ("a.odt", office("word"), "Word"),
])
def test_a_file_under_a_wrong_ending_is_an_error(site, name, data, form):
    attach(site, name, data)
    assert findings(site) == ["CK0787 tin/co-tep.md:4"]
    assert f"nội dung là {form}" in site.run("check", DAY).stderr


def test_the_size_is_limited_by_the_site(site):
    data = pdf() + b"%" * (2 << 20)
    attach(site, "a.pdf", data)
    assert findings(site) == []
    site.write("trang.yaml", (site.folder / "content/trang.yaml").read_text() + "dinh_kem_toi_da_mb: 2\n")
    assert findings(site) == ["CK0788 tin/co-tep.md:4"]
    assert "«a.pdf» dài 2,1 MB, tối đa là 2 MB" in site.run("check", DAY).stderr


def test_without_a_limit_of_its_own_a_site_takes_20_megabytes(site):
    attach(site, "a.pdf", pdf() + b"%" * (20 << 20))
    assert findings(site) == ["CK0788 tin/co-tep.md:4"]


FORM = stream(6, "/Type /XObject /Subtype /Form", b"BT (Ky boi So A) Tj ET")


@pytest.mark.parametrize("data, expected", [
    (pdf(IMAGE, page=SCAN), 1),
    # The stamp of a signature is no text of the page.
    (pdf(IMAGE, FORM, page=SCAN), 1),
    (pdf(IMAGE, page=SCAN + b" " + TEXT), 0),
    (pdf(IMAGE, stream(6, "/Subtype /Form", TEXT * 50), page=SCAN), 0),
    (pdf(page=TEXT), 0),
    (pdf(page=b""), 0),
    # What is encrypted can't be looked into.
    (pdf(IMAGE, page=SCAN) + b"/Encrypt 9 0 R", 0),
])
def test_a_pdf_of_pictures_alone_is_a_warning(site, data, expected):
    attach(site, "a.pdf", data)
    assert findings(site) == ["CK0789 tin/co-tep.md:4"] * expected


@pytest.mark.parametrize("record", [
    "tep: [{}]", "nguon: [{}]", "tep: ['./{}']",
])
def test_a_file_that_a_key_names_is_no_orphan(site, record):
    attach(site, "a.pdf", pdf(), record)
    assert "CK0011 tin/a.pdf:0" not in findings(site)


@pytest.mark.parametrize("text", ["[Tờ khai](a.pdf)", "[Tờ khai](./a.pdf)", "![Ảnh](a.pdf)", "[x](../tin/a.pdf#2)"])
def test_a_file_that_a_text_links_to_is_no_orphan(site, text):
    site.write("tin/co-tep.md", f"---\ntieu_de: Tin\nngay: 2026-02-02\n---\n{text}\n")
    (site.folder / "content/tin/a.pdf").write_bytes(pdf())
    assert findings(site) == []


def test_orphans_are_listed_and_not_published(site):
    for name in ("b.pdf", "a.docx"):
        (site.folder / "content/tin" / name).write_bytes(pdf() if name == "b.pdf" else office("word"))
    assert findings(site) == ["CK0011 tin/a.docx:0", "CK0011 tin/b.pdf:0"]
    assert site.run("build", DAY).status == 0
    assert not list(site.public.rglob("*.pdf"))


def test_beside_a_record_that_can_not_be_read_nothing_is_called_an_orphan(site):
    attach(site, "a.pdf", pdf())
    site.write("tin/co-tep.md", "---\ntep: [a.pdf\n---\n")
    assert findings(site) == []


@pytest.mark.parametrize("cut", [0.1, 0.35, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("name, data", [
    ("a.docx", office("word", "Nguyễn Văn A")), ("a.pdf", pdf(IMAGE, page=SCAN)), ("a.jpg", jpeg(b"Exif\0\0II*\0")),
    ("a.png", png(b"MM\0*" + b"\xff" * 40)),
])
def test_damaged_files_stop_nothing(site, name, data, cut):
    damaged = data[:int(len(data) * cut)]
    attach(site, name, damaged + b"\xff" * 20)
    assert site.run("check", DAY).status in (0, 1)
    flipped = bytes(byte ^ (0x5A if index % 7 == 3 else 0) for index, byte in enumerate(data))
    attach(site, name, data[:8] + flipped[8:])
    assert site.run("check", DAY).status in (0, 1)


def test_a_file_that_swells_does_not_fill_the_memory(site):
    attach(site, "a.docx", office("word", more={"word/media/a.png": png() + b"\0" * (300 << 20)}))
    assert site.run("check", DAY).status == 0


def test_the_repository_s_own_forms_pass():
    outcome = congkhai("check", "--site", ROOT, "--date", DAY, "--format", "json")
    assert not [it for it in json.loads(outcome.stderr)["diagnostics"] if it["id"] in IDS]
