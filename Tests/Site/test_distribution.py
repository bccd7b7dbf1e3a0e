"""What `make dist` packs runs where neither a Swift toolchain nor the C libraries are installed."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from congkhai import DATE, EXECUTABLE, ROOT

GLIBC = re.compile(r"(libc|libm|libpthread|libdl)\.so\.\d|libgcc_s\.so\.1|ld-linux-[\w-]+\.so\.\d")


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory) -> Path:
    if EXECUTABLE.resolve() != (ROOT / ".build" / "release" / "congkhai").resolve():
        pytest.skip("only what make executable builds is packed")
    packed, folder = tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("unpacked")
    subprocess.run([ROOT / "Tools" / "distribution", EXECUTABLE, packed], check=True, capture_output=True)
    subprocess.run(["tar", "xf", next(packed.glob("*.tar.gz")), "-C", folder], check=True)
    return next(folder.iterdir())


def needed(file: Path) -> set[str]:
    table = subprocess.run(["readelf", "-d", file], check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.*)\]", table))


def test_it_needs_nothing_that_it_does_not_bring_but_glibc(unpacked):
    brought = {file.name for file in unpacked.glob("*.so*")}
    for file in [unpacked / "congkhai", *unpacked.glob("*.so*")]:
        foreign = {name for name in needed(file) - brought if not GLIBC.fullmatch(name)}
        assert not foreign, file.name


def test_it_has_templates_a_starter_site_and_licences(unpacked):
    assert (unpacked / "templates" / "thu-tuc.html").is_file()
    assert (unpacked / "trang-mau" / "content" / "trang.yaml").is_file()
    assert (unpacked / "LICENSE").is_file()
    assert {"libcmark-dev.txt", "libqrencode-dev.txt", "swift.txt"} <= {
        file.name for file in (unpacked / "licences").iterdir()}


def machine_without_anything(folder: Path, unpacked: Path) -> None:
    """A root with the archive in /congkhai and the libraries of glibc, no shell, no file besides."""
    shutil.copytree(unpacked, folder / "congkhai")
    listed = subprocess.run(["ldd", unpacked / "congkhai"], check=True, capture_output=True, text=True).stdout
    for path in map(Path, re.findall(r"/\S+", listed)):
        if GLIBC.fullmatch(path.name):
            target = folder / path.relative_to("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    (folder / "proc").mkdir()


def inside(folder: Path) -> list[str]:
    """How to run something with that folder for its root and a /proc of its own; needs no rights."""
    return [shutil.which("unshare"), "--map-root-user", "--pid", "--fork", "--mount", "--mount-proc",
            f"--root={folder}"]


def test_it_builds_a_site_on_a_machine_without_anything(unpacked, tmp_path):
    machine_without_anything(tmp_path, unpacked)

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([*inside(tmp_path), "/congkhai/congkhai", *arguments], env={}, text=True,
                              capture_output=True, timeout=60)

    made = run("init", "/trang")
    assert made.returncode == 0, made.stderr
    for site in ("/trang", "/congkhai/trang-mau"):
        built = run("build", "--site", site, "--date", DATE)
        assert built.returncode == 0, built.stderr
        assert (tmp_path / site.lstrip("/") / "public" / "index.html").is_file()
    assert run("check", "--site", "/trang").returncode == 0
