"""The same content, templates, date and base URL give the same bytes on any machine."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from congkhai import DATE, build, congkhai, environment
from faults import expect_none
from trees import difference, lay_site, read_tree

# The environments of machines that differ in all that must not matter.
HERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "HOME": "/nonexistent"}
ELSEWHERE = {"TZ": "America/Anchorage", "LC_ALL": "vi_VN.UTF-8", "LANG": "tr_TR"}


@pytest.fixture(scope="module")
def on_one_thread(tmp_path_factory):
    site = lay_site(tmp_path_factory.mktemp("here"))
    build(site, "--jobs", 1, env=environment(**HERE), preexec_fn=lambda: os.umask(0o022))
    tree = read_tree(site / "public")
    assert len(tree) > 1
    return tree


@pytest.mark.parametrize("jobs", [2, 3, 8, 64])
def test_any_number_of_threads_anywhere_writes_the_bytes_of_one(tmp_path, on_one_thread, jobs):
    site = lay_site(tmp_path / "another place" / f"{jobs}")
    build(site, "--jobs", jobs, env=environment(**ELSEWHERE), preexec_fn=lambda: os.umask(0o077))
    expect_none(difference(read_tree(site / "public"), on_one_thread))


def test_the_date_may_come_from_the_environment(tmp_path, on_one_thread):
    site = lay_site(tmp_path)
    early_in_vietnam = int(datetime.fromisoformat(f"{DATE}T00:30+07:00").timestamp())
    outcome = congkhai("build", "--site", site, env=environment(SOURCE_DATE_EPOCH=str(early_in_vietnam)))
    assert outcome.status == 0, outcome
    expect_none(difference(read_tree(site / "public"), on_one_thread))


@pytest.fixture(scope="module")
def shuffling(tmp_path_factory) -> Path:
    """A library that makes every folder list its entries in another order."""
    library = tmp_path_factory.mktemp("shuffling") / "shuffled.so"
    source = Path(__file__).parent / "harness" / "shuffled_folders.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_order_of_directory_entries_gives_the_same_bytes(tmp_path, on_one_thread, shuffling, seed):
    site = lay_site(tmp_path / "site")
    log = tmp_path / "log"
    shuffled = environment(LD_PRELOAD=str(shuffling), SHUFFLE_SEED=str(seed), SHUFFLE_LOG=str(log))
    # Over an older site: what is there already is listed too.
    for _ in range(2):
        build(site, env=shuffled)
    assert all(int(line) > 100 for line in log.read_text().split()), "nothing was shuffled"
    expect_none(difference(read_tree(site / "public"), on_one_thread))
