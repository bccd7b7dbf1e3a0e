"""Every page says what it is, of whom and as of when, and offers a letter that names it."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from congkhai import DATE, ROOT
from faults import expect_none
from small_site import SmallSite

LETTER = re.compile(r'href="(mailto:[^"]*)"[^>]*>(?:Viết thư góp ý|Thấy sai\? Viết thư)</a>')
VERSION = re.compile(r"[Bb]ản <code>([0-9a-f]{12})</code>")
BARE = ("nhung-",)


def writing(pages):
    """All pages, those in frames too, but those that only lead on."""
    return [page for page in pages.values() if not page.is_redirect]


def speaking(pages):
    """All pages but those in frames, which have no room for it."""
    return [page for page in writing(pages) if not page.kind.startswith(BARE)]


def letter_on(output, path: str):
    """To whom, and about what, the letter of a page is."""
    found = LETTER.findall((output / path).read_text(encoding="utf-8"))
    assert len(found) == 1, path
    parts = urlsplit(unescape(found[0]))
    return parts.path, {key: values[0] for key, values in parse_qs(parts.query).items()}


def test_the_letter_of_every_page_names_the_page_and_its_version(output, pages, address):
    faults = []
    assert any(page.kind == "404" for page in writing(pages)) and any(
        page.kind.startswith(BARE) for page in writing(pages))
    for page in writing(pages):
        version = VERSION.search((output / page.path).read_text(encoding="utf-8"))[1]
        _, words = letter_on(output, page.path)
        name = "404.html" if page.kind == "404" else page.route
        if f"trang /{name}, bản {version}" not in words["subject"]:
            faults.append(f"{page.path}: {words['subject']}")
        is_named = page.kind == "404" or f"Trang: {address.url}{page.route}\n" in words["body"]
        if not is_named or version not in words["body"]:
            faults.append(f"{page.path}: {words['body']}")
    expect_none(faults)


def test_every_page_says_what_it_is_of_whom_as_of_when_and_what_next(pages):
    words = ("Về trang này", "Của cơ quan nào", "Đến ngày nào", "Xem tiếp", "Thấy sai, thấy thiếu")
    expect_none(f"{page.path}: {word}" for page in speaking(pages) for word in words if word not in page.main)
    assert not any("Trang này thuộc" in page.main for page in speaking(pages)), "a kind without its sentence"


def test_nothing_is_invented_where_an_agency_gave_no_address(output, pages):
    for route in ("co-quan/so-cong-thuong-gia-lai/", "ke-hoach/kh-sct-2023/"):
        to, _ = letter_on(output, route + "index.html")
        assert to == ""
        assert "chưa công bố địa chỉ thư" in pages[route + "index.html"].main
    to, _ = letter_on(output, "ke-hoach/01-kh-stttt-mau-2026/index.html")
    assert to == "so-tttt@tinh-mau.example"


@pytest.fixture
def site(tmp_path):
    return SmallSite(tmp_path / "site")


def test_the_sites_own_address_stands_in_for_the_agencys(site):
    with_contact = "lien_he: {thu_dien_tu: gop-y@so-a.example, dien_thoai: \"0269 382 1234\"}\n"
    site.write("trang.yaml", (site.folder / "content/trang.yaml").read_text(encoding="utf-8") + with_contact)
    assert site.run("build", DATE).status == 0
    assert letter_on(site.public, "thu-tuc/cap-phep/index.html")[0] == "gop-y@so-a.example"
    assert 'href="tel:+842693821234"' in site.page("thu-tuc/cap-phep")


def test_a_version_changes_with_the_record_and_with_nothing_else(site):
    def versions():
        assert site.run("build", DATE).status == 0
        return {route: VERSION.search(site.page(route))[1]
                for route in ("", "thu-tuc", "thu-tuc/cap-phep", "ke-hoach/kh-1", "ke-hoach/kh-1/1", "tin")}

    before = versions()
    site.replace("thu-tuc/cap-phep.md", "ten: Cấp phép", "ten: Cấp giấy phép")
    after = versions()
    assert {route for route in before if before[route] != after[route]} == {"", "thu-tuc", "thu-tuc/cap-phep"}
    site.replace("ke-hoach/kh-1/nhiem-vu/1.md", "Nội dung.", "Nội dung khác.")
    last = versions()
    assert {route for route in after if after[route] != last[route]} == {"", "ke-hoach/kh-1", "ke-hoach/kh-1/1"}


def test_the_version_of_a_record_begins_its_sha256(output, pages):
    import hashlib
    digest = hashlib.sha256((ROOT / "content/tin").glob("*.md").__next__().read_bytes()).hexdigest()
    versions = {VERSION.search((output / page.path).read_text(encoding="utf-8"))[1]
                for page in pages.values() if page.kind == "tin"}
    assert digest[:12] in versions
