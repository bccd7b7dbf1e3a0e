"""The gate of personal data and secrecy: a hundred innocents pass, each of a hundred leaks is caught."""

import json
from pathlib import Path

import pytest

from office_files import (exif, jpeg, jpeg_with_exif, office, open_document, pdf, pdf_author, png, stream, webp)
from small_site import SmallSite

DAY = "2026-07-01"
GATE = {"CK0746", "CK0784", "CK0785", "CK0786"}
HERE = Path(__file__).parent
NAME = "Nguyễn Thị Ví Dụ"

HOTLINE = ("---\nten: Đường dây nóng\nloai: mot-cua\nco_quan: so-a\nkiem_tra: {ngay: 2026-06-20, cach: Gọi thử}\n"
           'dien_thoai:\n  - so: "0905 000 111"\nthu_dien_tu: hotline.so.a@gmail.com\n'
           "nguoi_phu_trach: {ho_ten: Lê Văn Công Khai, chuc_vu: Chánh Văn phòng}\n---\n")
GPS = exif()
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description exif:GPSLatitude='13,58N'/></x:xmpmeta>"
CREATOR = f"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{NAME}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>".encode()

FILES_THAT_LEAK = {
    "intel.jpg": jpeg_with_exif(GPS),
    "motorola.jpg": jpeg_with_exif(exif(">")),
    "xmp.jpeg": jpeg(XMP),
    "block.png": png(GPS),
    "block.webp": webp(GPS),
    "creator.docx": office("word", NAME),
    "editor.docx": office("word", "Sở A", NAME),
    "stored.docx": office("word", NAME, method=0),
    "escaped.docx": office("word", "A &amp; B Nguyen"),
    "picture.docx": office("word", more={"word/media/image1.jpeg": jpeg_with_exif(GPS)}),
    "sheet.xlsx": office("xl", NAME),
    "slides.pptx": office("ppt", NAME),
    "creator.odt": open_document(NAME),
    "literal.pdf": pdf(pdf_author(b"(Nguyen Thi Vi Du)")),
    "octal.pdf": pdf(pdf_author(rb"(Nguyen \(Thi\) \126i Du)")),
    "utf16.pdf": pdf(pdf_author(b"<FEFF" + NAME.encode("utf-16-be").hex().encode() + b">")),
    "packed.pdf": pdf(stream(7, "/Type /ObjStm /N 1 /First 4", b"9 0 << /Author (Nguyen Thi Vi Du) >>")),
    "xmp.pdf": pdf(stream(8, "/Type /Metadata /Subtype /XML", CREATOR, packed=False)),
}
FILES_THAT_DO_NOT = {
    "plain.jpg": jpeg_with_exif(exif(gps=False)),
    "bare.jpg": jpeg(),
    "plain.png": png(),
    "nobody.docx": office("word"),
    "office.docx": office("word", "Văn phòng Sở A", "Sở A"),
    "machine.docx": office("word", "python-docx", "Microsoft Office User"),
    "official.docx": office("word", "Lê Văn Công Khai"),
    "plain.pdf": pdf(),
    "office.pdf": pdf(pdf_author(b"(UBND tinh)")),
    "empty.pdf": pdf(pdf_author(b"()")),
    "reference.pdf": pdf(pdf_author(b"12 0 R")),
}


def lines(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()[1:]


def findings(site: SmallSite) -> dict[str, set[str]]:
    """By file: the ids of the gate."""
    report = json.loads(site.run("check", DAY, "--format", "json").stderr)
    found: dict[str, set[str]] = {}
    for diagnostic in report["diagnostics"]:
        if diagnostic["id"] in GATE:
            found.setdefault(Path(diagnostic["path"]).stem, set()).add(diagnostic["id"])
    return found


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    site.write("duong-day-nong/nong.md", HOTLINE)
    return site


def lay(site: SmallSite, texts: list[str], files: dict[str, bytes]) -> dict[str, str]:
    """A news record for each; what each is, by the record's id."""
    records = {}
    for number, text in enumerate(texts):
        records[f"chu-{number:03}"] = text
        site.write(f"tin/chu-{number:03}.md", f"---\ntieu_de: Tin\nngay: 2026-02-02\n---\n{text}\n")
    for name, data in files.items():
        record = "tep-" + name.replace(".", "-")
        records[record] = name
        site.write(f"tin/{record}.md", f"---\ntieu_de: Tin\nngay: 2026-02-02\ntep: [{name}]\n---\n")
        (site.folder / "content/tin" / name).write_bytes(data)
    return records


def test_a_hundred_leaks_are_caught(site):
    records = lay(site, lines("leaks.txt"), FILES_THAT_LEAK)
    assert len(records) >= 100
    missed = {record: what for record, what in records.items() if record not in findings(site)}
    assert not missed


def test_a_hundred_innocents_pass(site):
    records = lay(site, lines("innocents.txt"), FILES_THAT_DO_NOT)
    assert len(records) >= 100
    assert {records[record]: ids for record, ids in findings(site).items()} == {}


@pytest.mark.parametrize("name, expected", [
    ("intel.jpg", "CK0784"), ("creator.docx", "CK0785"), ("picture.docx", "CK0784"), ("utf16.pdf", "CK0785"),
])
def test_a_file_is_reported_where_it_is_named(site, name, expected):
    lay(site, [], {name: FILES_THAT_LEAK[name]})
    report = json.loads(site.run("check", DAY, "--format", "json").stderr)
    places = [(it["id"], it["line"], it["column"]) for it in report["diagnostics"] if it["id"] in GATE]
    assert places == [(expected, 4, 7)]


def test_the_name_in_a_file_is_said(site):
    lay(site, [], {"utf16.pdf": FILES_THAT_LEAK["utf16.pdf"]})
    assert f"ghi tên người soạn: «{NAME}»" in site.run("check", DAY).stderr


def test_a_stamp_of_secrecy_has_an_id_of_its_own(site):
    lay(site, ["**TUYỆT MẬT**"], {})
    assert findings(site) == {"chu-000": {"CK0786"}}


def test_every_kind_of_record_is_read_key_by_key(site):
    site.replace("thu-tuc/cap-phep.md", "ten: Cấp phép", "ten: Cấp phép\nso_bo: gọi 0912 345 678")
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "Nội dung.", "Gửi về nguyenvana@gmail.com.")
    site.replace("ke-hoach/kh-1/index.md", "nam: [2026]", "nam: [2026]\nthoi_han: CCCD 001099012345")
    assert findings(site).keys() >= {"cap-phep", "1", "index"}


def test_nothing_is_published_until_somebody_answers_for_it(site):
    lay(site, [], {"intel.jpg": FILES_THAT_LEAK["intel.jpg"]})
    assert site.run("build", DAY).status == 1
    accepted = "chap_nhan: [{ma: CK0784, ly_do: Ảnh hiện trường, boi: Chánh Văn phòng, den_ngay: 2026-12-31}]"
    site.write(
        "tin/tep-intel-jpg.md", f"---\ntieu_de: Tin\nngay: 2026-02-02\ntep: [intel.jpg]\n{accepted}\n---\n")
    assert site.run("build", DAY).status == 0
