"""Debian's nginx with the configuration that the tool makes: every page, header and compressed form."""

import gzip
import http.client
import subprocess

import pytest

from congkhai import build
from faults import expect_none
from trees import lay_site, read_tree
from web_server import BROTLI, configured_server, free_port, hosting

BASE = "/cong-khai/"
FORMS = (".gz", ".br")
IMMUTABLE = "public, max-age=31536000, immutable"
# On every answer, whatever its status.
HEADERS = {
    "strict-transport-security": "max-age=", "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin", "permissions-policy": "geolocation=()",
    "content-security-policy": "default-src 'none'; style-src 'self'", "cross-origin-opener-policy": "same-origin",
}
TYPES = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "js": "application/javascript; charset=utf-8", "json": "application/json; charset=utf-8",
    "jsonld": "application/ld+json; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "vcf": "text/vcard; charset=utf-8", "xml": "text/xml; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "svg": "image/svg+xml", "pdf": "application/pdf", "odt": "application/vnd.oasis.opendocument.text",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


class Served:
    def __init__(self, site, port):
        self.site, self.port = site, port
        self.tree = read_tree(site / "public")
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def get(self, path: str, method: str = "GET", **headers: str):
        """`path` below the site's base; (status, headers, body)."""
        self.connection.request(
            method, path if path.startswith("/") else BASE + path,
            headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = self.connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

    @property
    def plain(self) -> dict[str, bytes]:
        return {name: data for name, data in self.tree.items() if not name.endswith(FORMS)}


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    site = lay_site(tmp_path_factory.mktemp("served"))
    page = site / "content" / "cu.md"
    page.write_text("---\ntieu_de: Trang đã dời\nchuyen_huong:\n  - /tin/dia-chi-cu/\n"
                    "  - {tu: /tin/da-chon/, ly_do: Đăng trùng}\n---\nMột câu.\n", encoding="utf-8")
    port = free_port()
    url = f"http://127.0.0.1:{port}{BASE}"
    build(site, "--base-url", url, "--precompress")
    # Put there by hand: what Git keeps, and a page in the folder of what others may frame.
    (site / "public" / "nhung" / "thu").mkdir(parents=True)
    (site / "public" / "nhung" / "thu" / "index.html").write_text("<p>Khung</p>", encoding="utf-8")
    (site / "public" / ".git").mkdir()
    (site / "public" / ".git" / "config").write_text("bí mật")
    folder = tmp_path_factory.mktemp("nginx-served")
    with configured_server(hosting(site, site / "public", port, url), port, folder):
        yield Served(site, port)


def answers(served, encoding: str):
    for name in served.plain:
        if not name.startswith((".git/", "tin/dia-chi-cu/")):
            yield name, *served.get(address(name), accept_encoding=encoding)


def address(name: str) -> str:
    return name.removesuffix("index.html") if name.endswith("/index.html") or name == "index.html" else name


def test_every_file_is_sent_byte_for_byte_with_its_type_and_all_headers(served):
    faults, seen = [], 0
    for name, status, headers, body in answers(served, "identity"):
        seen += 1
        if status != 200 or body != served.tree[name] or "content-encoding" in headers:
            faults.append(f"{name}: status {status}, {len(body)} bytes")
        expected = TYPES.get(name.rpartition(".")[2])
        if expected and headers.get("content-type") != expected:
            faults.append(f"{name}: {headers.get('content-type')}")
        faults += [f"{name}: {key}" for key, value in HEADERS.items() if value not in headers.get(key, "")]
        cache = IMMUTABLE if name.startswith("giao-dien/") else "no-cache"
        if headers.get("cache-control") != cache:
            faults.append(f"{name}: {headers.get('cache-control')}")
    assert seen > 500
    expect_none(faults)


@pytest.mark.parametrize("encoding, suffix", [("gzip", ".gz"), ("br", ".br"), ("gzip, br", ".br")])
def test_every_compressed_form_is_sent_to_who_takes_it(served, encoding, suffix):
    if suffix == ".br" and not BROTLI.is_file():
        pytest.skip("nginx has no brotli_static here")
    faults, compressed = [], 0
    for name, status, headers, body in answers(served, encoding):
        form = served.tree.get(name + suffix)
        if form is None:
            continue
        compressed += 1
        if (status, body, headers.get("content-encoding")) != (200, form, suffix[1:].replace("gz", "gzip")):
            faults.append(f"{name}: {status}, {headers.get('content-encoding')}, {len(body)} bytes")
        if "accept-encoding" not in headers.get("vary", "").lower():
            faults.append(f"{name}: Vary is {headers.get('vary')}")
    assert compressed > 500
    expect_none(faults)


def test_every_compressed_form_holds_its_file(served):
    public = served.site / "public"
    forms = [name for name in served.tree if name.endswith(FORMS)]
    assert {name.rpartition(".")[0] for name in forms if name.endswith(".gz")} >= {
        name for name, data in served.plain.items() if name.endswith((".html", ".css", ".csv")) and len(data) > 600}
    faults = []
    for name in forms:
        original, suffix = name[:-3], name[-3:]
        unpacked = (gzip.decompress(served.tree[name]) if suffix == ".gz" else subprocess.run(
            ["brotli", "--decompress", "--stdout", public / name], capture_output=True, check=True).stdout)
        if unpacked != served.tree[original] or len(served.tree[name]) >= len(unpacked):
            faults.append(name)
    expect_none(faults)


def test_a_page_that_is_not_there_has_the_sites_own_answer(served):
    for path in ("khong-co/", "tin/khong-co", "khong.css"):
        status, headers, body = served.get(path)
        assert (status, body) == (404, served.tree["404.html"]), path
        assert "default-src 'none'" in headers["content-security-policy"]


def test_old_addresses_lead_on_and_buried_ones_say_why(served):
    status, headers, _ = served.get("tin/dia-chi-cu/")
    assert (status, headers["location"]) == (301, BASE + "cu/")
    assert "strict-transport-security" in headers
    status, _, body = served.get("tin/da-chon/")
    assert status == 200 and "Đăng trùng".encode() in body
    # The same for hosts that read Netlify's file, and, without any server, in the page that stands there.
    assert served.tree["_redirects"].decode() == f"{BASE}tin/dia-chi-cu/ {BASE}cu/ 301!\n"
    assert b'http-equiv="refresh"' in served.tree["tin/dia-chi-cu/index.html"]


def test_the_header_file_says_of_every_page_what_the_server_says(served):
    """`_headers` for Netlify and Cloudflare Pages: the values of all rules that fit, one behind the other."""
    rules = {}
    for line in served.tree["_headers"].decode().splitlines():
        if line.startswith("  "):
            name, value = line.strip().split(": ", 1)
            rules[path].append((name.lower(), value))
        else:
            path = line
            rules[path] = []
    for page in ("", "cu/", "tien-do/", "nhung/duong-day-nong/"):
        said = {}
        for rule, headers in rules.items():
            address = BASE + page
            if address == rule or rule.endswith("*") and address.startswith(rule[:-1]):
                for name, value in headers:
                    said.setdefault(name, []).append(value)
        _, headers, _ = served.get(page)
        directives = {each.strip() for value in said.pop("content-security-policy") for each in value.split(";")}
        expected = {each.strip() for each in headers["content-security-policy"].split(";")}
        assert directives | {"frame-ancestors *"} == expected | {"frame-ancestors *"}, page
        assert ("frame-ancestors 'none'" in directives) == (not page.startswith("nhung/")), page
        assert {name: ", ".join(values) for name, values in said.items()}.items() <= dict(headers).items(), page


def test_what_has_not_changed_is_not_sent_again(served):
    _, headers, _ = served.get("tien-do/")
    status, _, body = served.get("tien-do/", if_none_match=headers["etag"])
    assert (status, body) == (304, b"")


def test_a_folder_without_its_slash_leads_to_it_and_git_is_not_shown(served):
    status, headers, _ = served.get("tin")
    assert (status, headers["location"]) == (301, BASE + "tin/")
    for path in (".git/config", ".git/", ".gitignore"):
        assert served.get(path)[0] == 404
    assert served.get("tin/", method="POST")[0] == 405
    assert served.get("/")[0] == 404


def test_only_widgets_may_be_framed_and_only_data_read_by_scripts_of_others(served):
    assert "frame-ancestors 'none'" in served.get("")[1]["content-security-policy"]
    assert "frame-ancestors *" in served.get("nhung/thu/")[1]["content-security-policy"]
    assert served.get("du-lieu/")[1]["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in served.get("")[1]
