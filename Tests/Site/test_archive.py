"""`build --archive`: the offline edition as one ZIP file that comes out the same everywhere."""

import os
import zipfile
from pathlib import Path

import pytest

from congkhai import DATE, ROOT, build, congkhai, environment
from small_site import SmallSite
from trees import difference, lay_site, read_tree


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    build(ROOT, "--output", folder / "www", "--archive", folder / "trang.zip", "--jobs", 1)
    return folder / "trang.zip"


def unpacked(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def test_it_holds_the_offline_edition_to_the_byte(archive, tmp_path):
    build(ROOT, "--output", tmp_path / "www", "--offline")
    assert difference(unpacked(archive), read_tree(tmp_path / "www")) == []


def test_the_published_site_beside_it_is_not_the_offline_edition(archive):
    assert 'href="./ke-hoach/"' in (archive.parent / "www/index.html").read_text(encoding="utf-8")


def test_two_builds_give_the_same_bytes(archive, tmp_path):
    site = lay_site(tmp_path / "site")
    elsewhere = environment(TZ="America/Anchorage", LC_ALL="vi_VN.UTF-8")
    build(site, "--archive", tmp_path / "trang.zip", "--jobs", 8, env=elsewhere)
    assert (tmp_path / "trang.zip").read_bytes() == archive.read_bytes()


def test_names_dates_and_modes_are_those_of_no_machine(archive):
    with zipfile.ZipFile(archive) as file:
        entries = file.infolist()
    names = [entry.filename for entry in entries]
    assert names == sorted(names, key=str.encode) and "MANIFEST.json" in names
    assert {entry.date_time for entry in entries} == {(*map(int, DATE.split("-")), 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


def test_an_unpacked_copy_can_be_verified(archive, tmp_path):
    with zipfile.ZipFile(archive) as file:
        file.extractall(tmp_path)
    assert congkhai("verify", tmp_path).status == 0
    (tmp_path / "index.html").write_text("khác")
    assert congkhai("verify", tmp_path).status == 1


def test_no_archive_where_the_site_has_errors(tmp_path):
    site = SmallSite(tmp_path / "site")
    site.replace("trang.yaml", "co_quan: so-a", "co_quan: so-b")
    assert site.run("build", DATE, "--archive", tmp_path / "trang.zip").status == 1
    assert not (tmp_path / "trang.zip").exists()


def test_it_may_not_lie_in_the_published_folder(tmp_path):
    site = SmallSite(tmp_path / "site")
    build(site.folder)
    inside = site.public / "trang.zip"
    assert site.run("build", DATE, "--archive", inside).status == 64
    assert not inside.exists()


def test_a_folder_that_is_not_there_is_the_machines_failure(tmp_path):
    site = SmallSite(tmp_path / "site")
    outcome = site.run("build", DATE, "--archive", tmp_path / "khong-co" / "trang.zip")
    assert outcome.status == 2 and "trang.zip" in outcome.stderr
    assert not os.path.exists(tmp_path / "khong-co")


def test_it_tells_of_nothing_embargoed_either(tmp_path):
    """What stands in the offline edition alone is looked through too; then neither is published."""
    site = SmallSite(tmp_path / "site")
    # The way to the front page, from itself, is `./index.html` there, and `./` on a server.
    site.write("tin/sau.md", "---\ntieu_de: Cổng ./index.html\nngay: 2026-06-30\n"
               "cong_bo_luc: 2999-12-01T08:00:00+07:00\n---\n")
    build(site.folder)
    before = read_tree(site.public)
    layout = site.folder / "templates/partials/khung.html"
    layout.write_text(layout.read_text().replace("</body>", "<p>Cổng {{lien_ket_trang_chu}}</p></body>"))
    outcome = site.run("build", DATE, "--archive", tmp_path / "trang.zip")
    assert outcome.status == 1 and "CK0906" in outcome.stderr and "trang.zip/index.html:" in outcome.stderr, outcome
    assert read_tree(site.public) == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert site.run("build", DATE).status == 0


@pytest.mark.parametrize("name", ["khong-co/trang.zip", "folder", "a" * 256 + ".zip"])
def test_where_it_can_not_be_written_nothing_is_published(tmp_path, name):
    site = SmallSite(tmp_path / "site")
    build(site.folder)
    (tmp_path / "folder").mkdir()
    before = read_tree(site.public)
    site.replace("tin/thong-bao.md", "Một tin.", "Tin khác.")
    outcome = site.run("build", DATE, "--archive", tmp_path / name)
    assert outcome.status == 2 and "CK0903" in outcome.stderr and name in outcome.stderr, outcome
    assert read_tree(site.public) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "site"]
    assert {path.name for path in site.folder.glob(".congkhai-public/*")} <= {"lock", "next", ".gitignore"}
