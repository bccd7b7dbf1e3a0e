"""`build --precompress`: compressed forms beside the files, made anew only where a file changed."""

import time

import pytest

from congkhai import congkhai
from faults import expect_none
from small_site import SmallSite
from trees import difference, modification_times, read_tree

DAY = "2026-07-01"


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    build(site)
    return site


def build(site: SmallSite, *options: str) -> None:
    outcome = site.run("build", DAY, "--precompress", *options)
    assert outcome.status == 0, outcome


def test_forms_are_published_files_like_any_other(site):
    tree = read_tree(site.public)
    assert {"index.html.gz", "index.html.br", "tin/thong-bao/index.html.br"} <= tree.keys()
    assert b"index.html.br" in tree["SHA256SUMS"] and b'"compressors": "zlib ' in tree["MANIFEST.json"]
    outcome = congkhai("verify", site.public)
    assert outcome.status == 0, outcome


def test_only_the_forms_of_files_that_changed_are_made_anew(site):
    before = modification_times(site.public)
    time.sleep(0.02)
    site.replace("tin/thong-bao.md", "Một tin.", "Một tin khác.")
    build(site)
    touched = {name for name, at in modification_times(site.public).items() if before.get(name) != at}
    assert {f"tin/thong-bao/index.html{form}" for form in ("", ".gz", ".br")} <= touched
    forms = {name for name in touched if name.endswith((".gz", ".br"))}
    assert {name[:-3] for name in forms} <= touched, "a form was made anew though its file is the old one"
    assert not any(name.startswith("giao-dien/") for name in touched)


def test_a_build_over_an_older_one_gives_the_bytes_of_a_fresh_one(site, tmp_path):
    site.replace("tin/thong-bao.md", "Một tin.", "Một tin khác.")
    build(site)
    fresh = tmp_path / "fresh"
    build(site, "--output", fresh)
    expect_none(difference(read_tree(site.public), read_tree(fresh)))


def test_a_form_changed_by_hand_is_put_right(site):
    before = read_tree(site.public)
    (site.public / "index.html.br").write_bytes(b"x")
    (site.public / "index.html.gz").unlink()
    build(site)
    expect_none(difference(read_tree(site.public), before))


def test_forms_by_another_compressor_are_not_kept(site):
    """By the manifest, which says with what they were made: the bytes may differ though the content does not."""
    manifest = site.public / "MANIFEST.json"
    form = site.public / "index.html.gz"
    before = form.read_bytes()
    other = b"\x1f\x8b other bytes of another zlib"
    form.write_bytes(other)
    text = manifest.read_text().replace('"zlib ', '"zlib 0.')
    manifest.write_text(text)
    build(site)
    assert form.read_bytes() == before


def test_without_the_option_the_forms_go(site):
    assert site.run("build", DAY).status == 0
    assert not [name for name in read_tree(site.public) if name.endswith((".gz", ".br"))]
