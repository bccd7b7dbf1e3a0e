"""The editors' guide, followed word by word from an empty folder; its output is what the commands print.

To record after a change: CONGKHAI_RECORD=1, then look at `git diff Documentation/huong-dan-bien-tap.md`.
"""

import os
import re
import subprocess
from pathlib import Path

import pytest

from congkhai import EXECUTABLE, ROOT, environment
from html_page import read_pages

GUIDE = ROOT / "Documentation/huong-dan-bien-tap.md"
RECORD = os.environ.get("CONGKHAI_RECORD") == "1"
# 25 November 2026, 08:00 in Vietnam.
TODAY = "1795568400"
BLOCK = re.compile(
    r"(?:<!-- (?P<mark>(?:(?!-->).)*?) -->\n)?```(?P<kind>console|yaml|text)\n(?P<text>.*?)^```$", re.S | re.M)
TIME = re.compile(r"\(\d+ ms\)")
# What changes with every template, and teaches nobody anything.
COUNTS = re.compile(r"\d+ (?=trang|tệp (?:nội dung|mẫu))|(?<=\(thêm )\d+, đổi \d+, bỏ \d+ tệp|[0-9a-f]{64}")


class Reader:
    """Somebody who does what the guide says."""

    def __init__(self, folder: Path):
        self.home = folder
        self.folder = folder
        (folder / "bin").mkdir()
        (folder / "bin/congkhai").symlink_to(EXECUTABLE)
        path = f"{folder / 'bin'}:{os.environ['PATH']}"
        self.environment = environment(SOURCE_DATE_EPOCH=TODAY, PATH=path)

    def follow(self, block: re.Match) -> str:
        """Does what a block says; gives the block as it has to read."""
        mark, text = block["mark"] or "", block["text"]
        if mark.startswith("sửa: "):
            self.edit(*re.match(r"sửa: (\S+): (.*) → (.*)", mark, re.S).groups())
        if mark.startswith("tệp: "):
            (self.folder / mark[5:]).write_text(text, encoding="utf-8")
        if block["kind"] != "console":
            return text
        commands = re.findall(r"^\$ (.*)$", text, re.M)
        run = self.in_background if mark == "chạy nền" else self.run
        return "".join(f"$ {command}\n{run(command)}" for command in commands)

    def edit(self, name: str, old: str, new: str) -> None:
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, (name, old)
        file.write_text(text.replace(old, new.replace("⏎", "\n")), encoding="utf-8")

    def run(self, command: str) -> str:
        if command.startswith("cd "):
            self.folder = self.folder / command[3:]
            return ""
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        return self.plain(done.stdout)

    def in_background(self, command: str) -> str:
        process = subprocess.Popen(
            command.split(), cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            address = process.stdout.readline()
            notes = process.stderr.readline()
            while "Đã dựng" not in notes:
                notes = process.stderr.readline()
        finally:
            process.terminate()
            process.wait(timeout=10)
        return self.plain(re.sub(r":\d+/", ":8080/", notes + address))

    def plain(self, text: str) -> str:
        return TIME.sub("(23 ms)", text.replace(f"{self.home}/", "/duong-dan/"))


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> Reader:
    return Reader(tmp_path_factory.mktemp("bien-tap"))


@pytest.fixture(scope="module")
def followed(reader) -> str:
    """The guide with what its commands really print."""
    guide = GUIDE.read_text(encoding="utf-8")

    def rewritten(block: re.Match) -> str:
        head = block[0][:block.start("text") - block.start()]
        return head + reader.follow(block) + "```"

    return BLOCK.sub(rewritten, guide)


def test_the_guide_shows_what_its_commands_print(followed):
    written = GUIDE.read_text(encoding="utf-8")
    if COUNTS.sub("…", followed) == COUNTS.sub("…", written):
        return
    if RECORD and followed != written:
        GUIDE.write_text(followed, encoding="utf-8")
        pytest.fail("recorded: look at it, then run without CONGKHAI_RECORD")
    shown, printed = (COUNTS.sub("…", text).splitlines() for text in (written, followed))
    assert printed == shown, "CONGKHAI_RECORD=1 records what they print now"


def test_the_reader_ends_with_a_published_page(followed, reader):
    pages = read_pages(reader.folder / "public")
    assert "Cấp lại giấy phép mẫu" in pages["thu-tuc/cap-lai-giay-phep/index.html"].text
    task = pages["ke-hoach/ke-hoach-mau-2026/1.2/index.html"].text
    assert "Đã số hóa 60% hồ sơ." in task
    assert len(list((reader.folder / "content/so-cong-bo").glob("*.jsonl"))) == 2


def test_every_command_that_the_guide_names_is_one(followed, reader):
    names = set(re.findall(r"congkhai ([a-z]+)", followed))
    helped = reader.run("congkhai --help")
    for name in names:
        assert re.search(rf"^  {name} ", helped, re.M), name
