"""The same content, templates, date and base URL give the same bytes on any machine."""

import os
from datetime import datetime

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
