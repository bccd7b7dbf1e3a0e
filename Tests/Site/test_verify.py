"""`congkhai verify`: what it says of a copy that is whole, damaged, or of another day."""

import shutil
import subprocess

import pytest

from congkhai import EXECUTABLE, ROOT, build


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    target = tmp_path_factory.mktemp("verify") / "www"
    build(ROOT, "--output", target, "--date", "2026-11-25")
    return target


@pytest.fixture
def copy(original, tmp_path):
    return shutil.copytree(original, tmp_path / "usb")


def verify(*arguments):
    answer = subprocess.run([EXECUTABLE, "verify", *map(str, arguments)], capture_output=True, text=True)
    return answer.returncode, answer.stdout.splitlines(), answer.stderr


def test_a_whole_copy_is_whole(copy):
    status, said, _ = verify(copy)
    assert status == 0 and said[-1].endswith("đủ và đúng từng byte.")


def test_every_difference_is_named(copy):
    (copy / "index.html").write_text("khác")
    (copy / "robots.txt").unlink()
    (copy / "la.txt").write_text("lạ")
    status, said, _ = verify(copy)
    assert status == 1
    assert said[:-1] == ["thiếu: robots.txt", "khác: index.html", "thừa: la.txt"]


def test_a_single_bit_is_noticed(copy):
    page = copy / "ke-hoach" / "index.html"
    data = bytearray(page.read_bytes())
    data[len(data) // 2] ^= 1
    page.write_bytes(data)
    assert verify(copy)[:2] == (1, ["khác: ke-hoach/index.html", f"{copy}: thiếu 0, khác 1, thừa 0 tệp."])


def test_a_folder_without_a_manifest_is_not_guessed_at(tmp_path):
    status, _, complaint = verify(tmp_path)
    assert status == 1 and "CK0905" in complaint


def test_another_publication_is_compared(original, copy, tmp_path):
    assert verify(copy, "--against", original)[0] == 0
    other = tmp_path / "other"
    build(ROOT, "--output", other, "--date", "2026-10-01")
    status, said, _ = verify(other, "--against", original)
    assert status == 1 and any(line.startswith("khác: tien-do/") for line in said)


def test_the_checksums_serve_people_with_nothing_else(copy):
    answer = subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=copy, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout
