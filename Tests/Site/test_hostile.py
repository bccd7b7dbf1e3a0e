"""Content that means harm, or was made by accident: an error or a limit, never a crash, never beyond 512 MiB."""

import json
import os
import resource
import subprocess
from collections.abc import Callable

import pytest

from congkhai import EXECUTABLE, Outcome, congkhai, environment
from small_site import SmallSite

DAY = "2026-07-01"
LIMIT = 512 << 20
NEWS = "---\ntieu_de: Tin\nngay: 2026-06-01\n{}---\n{}"
MIB = 1 << 20


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def lay(site: SmallSite, name: str, data: bytes | str | Callable) -> None:
    """Large data comes as a function, so that it is in memory while it is needed only."""
    data = data() if callable(data) else data
    file = site.folder / "content" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data if isinstance(data, bytes) else data.encode())


def build(site: SmallSite) -> tuple[Outcome, int]:
    """The outcome, and how much memory it took at most, in bytes."""
    # By `time`, a small program: a child counts the memory of the process that it was forked from, too.
    figure = site.folder / "memory"
    command = ["/usr/bin/time", "--quiet", "--format", "%M", "--output", figure, EXECUTABLE, "build", "--site",
               site.folder, "--date", DAY, "--jobs", "2"]
    done = subprocess.run(command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True,
                          preexec_fn=limit_time)
    outcome = Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
    return outcome, int(figure.read_text().split()[-1]) * 1024


def limit_time() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


def expect_borne(site: SmallSite, *codes: str, sound: bool = False) -> Outcome:
    outcome, memory = build(site)
    assert outcome.status == (0 if sound else 1), str(outcome)[:3000]
    assert memory < LIMIT, f"{memory >> 20} MiB"
    for code in codes:
        assert code in outcome.stderr, str(outcome)[:3000]
    return outcome


def nested_list(depth: int) -> str:
    return "".join("  " * level + "- a\n" for level in range(depth))


TEXTS = {
    "deep quotes": ">" * 50_000 + " a", "deep lists": nested_list(400), "deep emphasis": "*a **b " * 20_000,
    "brackets": "[" * 100_000, "images": "![" * 50_000, "links": "[a](" * 50_000, "a table of many columns":
    "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n", "backticks": "`" * 50_000 + "a" + "``" * 20_000,
    "entities": "&#x41;" * 100_000, "references": "[a]: /x\n" * 50_000, "headings": "# a\n" * 50_000,
    "stars up to the limit": "*" * (MIB - 1000), "short lines up to the limit": "a\n\n" * (MIB // 3 - 400),
}


@pytest.mark.parametrize("kind", TEXTS)
def test_a_text_that_means_harm_costs_little(site, kind):
    lay(site, "tin/a.md", NEWS.format("", TEXTS[kind]))
    outcome, memory = build(site)
    assert outcome.status in (0, 1), str(outcome)[:2000]
    assert memory < LIMIT, f"{memory >> 20} MiB"


FILES = {
    "a line of 100 MB": ("tin/a.md", lambda: b"a" * (100 * MIB), "CK0005"),
    "front matter of 100 MB": (
        "tin/a.md", lambda: b"---\ntieu_de: " + b"a" * (100 * MIB) + b"\n---\n", "CK0005"),
    "a million keys": (
        "tin/a.md", lambda: "---\n" + "".join(f"k{n}: 1\n" for n in range(1_000_000)) + "---\n", "CK0005"),
    "ten thousand unknown keys": ("tin/a.md", "---\n" + "".join(f"k{n}:\n" for n in range(10_000)) + "---\n", "CK0101"),
    "a text beyond a mebibyte": ("tin/a.md", NEWS.format("", "a" * (MIB + 1)), "CK0005"),
    "NUL": ("tin/a.md", NEWS.format("", "a\0b"), "CK0004"),
    "NUL in a key": ("tin/a.md", NEWS.format("mo_ta: \"a\0b\"\n", ""), "CK0004"),
    "lone surrogates": ("tin/a.md", b"---\ntieu_de: a\xed\xa0\x80\n---\n", "CK0001"),
    "a lone surrogate as an escape": ("tin/a.md", NEWS.format("mo_ta: \"a\\ud800\"\n", ""), "CK02"),
    "overlong forms": ("tin/a.md", b"---\ntieu_de: \xc0\xaf\n---\n", "CK0001"),
    "UTF-16": ("tin/a.md", NEWS.format("", "a").encode("utf-16"), "CK0001"),
    "deep flow": ("tin/a.md", NEWS.format("mo_ta: " + "[" * 100_000 + "\n", ""), "CK02"),
    "deep mappings": ("trang.yaml", "{a: " * 50_000, "CK02"),
    "a billion laughs": (
        "trang.yaml", "a: &a [x]\n" + "".join(
            f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi")), "CK02"),
    "an alias of itself": ("trang.yaml", "a: &a [*a]\n", "CK02"),
    "merge keys": ("trang.yaml", "a: &a {b: 1}\nc: {<<: *a}\n", "CK02"),
    "tags that build objects": ("trang.yaml", "a: !!python/object/apply:os.system [id]\n", "CK0"),
    "an id that climbs": ("tin/a..%2fb.md", NEWS.format("", ""), "CK0008"),
    "an id in capitals": ("tin/Thong-Bao.md", NEWS.format("", ""), "CK0008"),
    "a device of Windows": ("tin/con.md", NEWS.format("", ""), "CK0008"),
    "a device of Windows with an ending": ("tin/nul.1.md", NEWS.format("", ""), "CK0008"),
    "a reserved name": ("tin/trang.md", NEWS.format("", ""), "CK0008"),
    "an attachment that climbs": ("tin/a.md", NEWS.format("tep: [../../../etc/passwd]\n", ""), "CK0"),
    "an absolute attachment": ("tin/a.md", NEWS.format("tep: [/etc/passwd]\n", ""), "CK0"),
    "a link that climbs": ("tin/a.md", NEWS.format("", "[a](../../../etc/passwd)"), "CK0304"),
    "an image that climbs": ("tin/a.md", NEWS.format("", "![a](../../../../etc/passwd)"), "CK03"),
    "an old address that climbs": ("tin/a.md", NEWS.format("chuyen_huong: [/../../x/]\n", ""), "CK0"),
    "a ledger of nonsense": ("so-cong-bo/0001.jsonl", "{" * 100_000, "CK08"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_means_harm_is_refused_with_its_name(site, kind):
    name, data, code = FILES[kind]
    lay(site, name, data)
    outcome = expect_borne(site, code)
    assert name.rpartition("/")[2].rpartition(".")[0] in outcome.stderr
    assert not site.public.exists()


def test_a_control_that_turns_the_reading_order_is_warned_of(site):
    """U+202E makes “01.gpj.exe” look like “exe.jpg.10”: found in values and in texts."""
    lay(site, "tin/a.md", NEWS.format("mo_ta: \"a\u202Eb\"\n", "Một\u2066 câu."))
    outcome = expect_borne(site, "CK0012", sound=True)
    report = json.loads(site.run("check", DAY, "--format", "json").stderr)
    lines = [(fault["path"], fault["line"]) for fault in report["diagnostics"]
             if fault.get("path", "").endswith("tin/a.md")]
    assert ("content/tin/a.md", 4) in lines and ("content/tin/a.md", 6) in lines, outcome


LINKS = {"a file outside": "/etc/passwd", "a folder outside": "/etc", "a device": "/dev/zero", "itself": "lien-ket.md",
         "a file inside": "thong-bao.md"}


@pytest.mark.parametrize("kind", LINKS)
def test_a_symbolic_link_is_refused_not_followed(site, kind):
    (site.folder / "content/tin/lien-ket.md").symlink_to(LINKS[kind])
    expect_borne(site, "CK0010", "lien-ket.md")


def test_a_link_among_the_templates_is_refused(site):
    (site.folder / "templates/partials/la.html").symlink_to("/etc/passwd")
    expect_borne(site, "CK0010", "la.html")


def test_pipes_and_sockets_are_refused_and_not_waited_for(site):
    os.mkfifo(site.folder / "content/tin/ong.md")
    expect_borne(site, "CK0007", "ong.md")


def test_names_that_differ_in_case_only_are_told_apart_or_refused(site):
    """On a copy for Windows one of the two would be lost."""
    lay(site, "tin/a.md", NEWS.format("tep: [Tep.txt, tep.txt]\n", ""))
    lay(site, "tin/Tep.txt", "một")
    lay(site, "tin/tep.txt", "hai")
    if len(list((site.folder / "content/tin").glob("[Tt]ep.txt"))) < 2:
        pytest.skip("the file system does not tell cases apart")
    expect_borne(site, "tep.txt", "Tep.txt")


TEMPLATES = {
    "a partial that calls itself": {"partials/a.html": "{{>a}}"},
    "two that call each other": {"partials/a.html": "{{>b}}", "partials/b.html": "{{>a}}"},
    "a layout of itself": {"partials/a.html": "{{<a}}{{/a}}"},
    "deep sections": {"partials/a.html": "{{#trang}}" * 20_000},
    "endless delimiters": {"partials/a.html": "{{=<% %>=}}<%={{ }}=%>" * 20_000},
}


@pytest.mark.parametrize("kind", TEMPLATES)
def test_templates_that_go_round_end(site, kind):
    for name, text in TEMPLATES[kind].items():
        (site.folder / "templates" / name).write_text(text)
    home = site.folder / "templates/404.html"
    home.write_text(home.read_text(encoding="utf-8") + "{{>a}}", encoding="utf-8")
    outcome, memory = build(site)
    assert outcome.status in (0, 1), str(outcome)[:2000]
    assert memory < LIMIT


ADDRESSES = [
    "https://a.example;}evil{/", "https://a.example/b;c/", "https://a.example/$uri/", "https://a.example/?b",
    "https://a.example/../b/", "https://a.example//b/", "https://a'b/", "https://u:p@a.example/", "https://", "",
    "https://a.example:99999/", "https://a\nb/", "javascript:alert(1)", "https://a.example/" + "b" * 2000,
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_would_command_a_server_is_refused(site, address):
    """It gets into nginx's configuration, `robots.txt` and feeds: whether content says it or the command line."""
    assert "CK0503" in site.run("build", DAY, "--base-url", address).stderr
    settings = (site.folder / "content/trang.yaml").read_text(encoding="utf-8")
    lay(site, "trang.yaml", settings.replace("https://so-a.example/", json.dumps(address)))
    for command in ("build", "hosting"):
        options = ["nginx", "--root", "/srv/www"] if command == "hosting" else []
        outcome = congkhai(command, *options[:1], "--site", site.folder, "--date", DAY, *options[1:])
        assert outcome.status == 1 and outcome.stdout == "" and "trang.yaml:3:" in outcome.stderr, outcome
    assert not site.public.exists()


def test_an_attachment_beyond_the_limit_is_refused_unread(site):
    lay(site, "tin/a.md", NEWS.format("tep: [lon.pdf]\n", ""))
    lay(site, "tin/lon.pdf", "%PDF-1.4\n")
    try:
        os.truncate(site.folder / "content/tin/lon.pdf", 1 << 30)
    except OSError:
        pytest.skip("no file of 1 GiB can be made here, not even a hollow one")
    expect_borne(site, "CK0005", "lon.pdf")


@pytest.mark.parametrize("name, code", [("dong\nmoi.md", "CK0008"), ("-rf.md", "CK0008"), ("$(id).md", "CK0008")])
def test_names_that_are_commands_are_refused_and_shown_safely(site, name, code):
    lay(site, f"tin/{name}", NEWS.format("", ""))
    expect_borne(site, code)
