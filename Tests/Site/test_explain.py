"""`congkhai explain`: the page of a diagnostic, wherever the executable runs."""

import re
import shutil
import subprocess

import pytest

from congkhai import EXECUTABLE, ROOT, congkhai, environment

PAGES = sorted((ROOT / "Documentation/diagnostics").glob("CK*.md"))


def test_every_page_is_printed_as_it_is(tmp_path):
    # One file, copied to where nothing of the repository is.
    alone = tmp_path / "congkhai"
    shutil.copy2(EXECUTABLE, alone)
    assert len(PAGES) > 150
    for page in PAGES:
        answer = subprocess.run([alone, "explain", page.stem], cwd=tmp_path, env=environment(), capture_output=True)
        assert (answer.returncode, answer.stderr) == (0, b"")
        assert answer.stdout == page.read_bytes()


def test_without_an_id_all_are_listed():
    lines = congkhai("explain").stdout.splitlines()
    assert [line[:6] for line in lines] == [page.stem for page in PAGES]
    assert "CK0104  lỗi       Đơn vị không có trong cơ quan" in lines
    assert "CK0807  lưu ý     Trang chưa có sổ công bố" in lines


@pytest.mark.parametrize("name", ["ck0104", "104", "0104"])
def test_an_id_may_be_written_short(name):
    assert congkhai("explain", name).stdout.startswith("# CK0104: ")


def test_several_ids_are_printed_in_the_order_asked():
    assert re.findall(r"^# (CK\d+)", congkhai("explain", "CK0203", "CK0104").stdout, re.M) == ["CK0203", "CK0104"]


@pytest.mark.parametrize("name, near", [("CK0140", "CK0104"), ("CK0124", "CK0123"), ("CK1020", "CK1010")])
def test_an_unknown_id_leads_to_the_nearest(name, near):
    outcome = congkhai("explain", name)
    assert outcome.status == 64 and outcome.stdout == ""
    assert f"Không có mã chẩn đoán «{name}»" in outcome.stderr and near in outcome.stderr


def test_what_is_no_id_at_all_leads_to_the_list():
    assert "Mọi mã: congkhai explain" in congkhai("explain", "phi").stderr
