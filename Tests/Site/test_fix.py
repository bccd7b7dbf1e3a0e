"""`congkhai fix`: repairs Vietnamese text and nothing else."""

import json
import os
import random
import re
import stat
import subprocess
import unicodedata

import pytest
import yaml

from congkhai import EXECUTABLE, ROOT, Outcome, congkhai, environment
from small_site import SmallSite
from trees import copy_tree, read_tree

DAY = "2026-07-01"
NFD = unicodedata.normalize("NFD", "Kế hoạch")
NBSP, ZERO, SOFT = "\u00a0", "\u200b", "\u00ad"


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def fix(site: SmallSite, *options: str) -> Outcome:
    return congkhai("fix", "--site", site.folder, *options)


def fixed(site: SmallSite, name: str, text: str) -> str:
    site.write(name, text)
    outcome = fix(site, "--write")
    assert outcome.status == 0, outcome
    again = fix(site)
    assert again.stdout == "" and "Không có gì phải sửa." in again.stderr, again
    return (site.folder / "content" / name).read_bytes().decode()


def news(body: str, title: str = "Tin") -> str:
    return f"---\ntieu_de: {title}\nngay: 2026-02-02\n---\n{body}\n"


REPAIRS = [
    (NFD, "Kế hoạch"),
    ("CÔNG THƢƠNG, ngƣời", "CÔNG THƯƠNG, người"),
    ("CỘNG HÕA", "CỘNG HÒA"),
    ("Kế hoạсh (chữ Nga)", "Kế hoạch (chữ Nga)"),
    ("ΤTHC", "TTHC"),
    (f"20{NBSP}ngày", "20 ngày"),
    (f"công{ZERO} khai", "công khai"),
    (f"hành{SOFT} chính", "hành chính"),
    (f"một {ZERO} hai", "một hai"),
    ("hai  dấu   cách", "hai dấu cách"),
    ('cơ chế "một cửa"', "cơ chế “một cửa”"),
    ("cơ chế ”một cửa“", "cơ chế “một cửa”"),
    ("cơ chế „một cửa“", "cơ chế “một cửa”"),
    ("cơ chế ''một cửa''", "cơ chế “một cửa”"),
    ('cơ chế “một cửa", "hai cửa”', "cơ chế “một cửa”, “hai cửa”"),
    ('("một cửa").', "(“một cửa”)."),
    ("cơ chế ＂một cửa＂", "cơ chế “một cửa”"),
]


@pytest.mark.parametrize("text, expected", REPAIRS)
def test_the_body_is_repaired(site, text, expected):
    assert fixed(site, "tin/a.md", news(f"Mở đầu {text} kết.")) == news(f"Mở đầu {expected} kết.")


@pytest.mark.parametrize("text, expected", REPAIRS)
def test_a_value_is_repaired(site, text, expected):
    assert fixed(site, "tin/a.md", news("", f"Mở đầu {text} kết")) == news("", f"Mở đầu {expected} kết")


@pytest.mark.parametrize("text, expected", [
    ("ten: \"Ngƣời\"\n", "ten: \"Người\"\n"),
    ("ten: 'Cơ chế \"một cửa\"'\n", "ten: 'Cơ chế “một cửa”'\n"),
    ("ten: \"Cơ chế \\\"một cửa\\\"  x\"\n", "ten: \"Cơ chế \\\"một cửa\\\" x\"\n"),
    ("ten: 'Ia H''Drông ''''x'''''\n", "ten: 'Ia H''Drông ''''x'''''\n"),
    ("ten: >-\n  Ngƣời\n  dân  ta\n", "ten: >-\n  Người\n  dân ta\n"),
    ("ten: a\nmuc_tieu: |\n  Ngƣời dân\n\n  > Ngƣời\n\n  `Ngƣời`\n",
     "ten: a\nmuc_tieu: |\n  Người dân\n\n  > Ngƣời\n\n  `Ngƣời`\n"),
    ("ten: a\nsan_pham: [\"Ngƣời\", Ngƣời]\n", "ten: a\nsan_pham: [\"Người\", Người]\n"),
    # A comment is the editor's own.
    ("ten: Ngƣời # Ngƣời  dân\n", "ten: Người # Ngƣời  dân\n"),
    # A space would end the value, or make a key of it.
    (f"ten: Tin{NBSP}#1\n", f"ten: Tin{NBSP}#1\n"),
    (f"ten: Tin:{NBSP}một\n", f"ten: Tin:{NBSP}một\n"),
])
def test_every_way_of_writing_a_value_keeps_its_form(site, text, expected):
    head = 'ma: "1"\nchu_tri: [van-phong]\n'
    name = "ke-hoach/kh-1/nhiem-vu/1.md"
    assert fixed(site, name, f"---\n{head}{text}---\n") == f"---\n{head}{expected}---\n"


@pytest.mark.parametrize("body", [
    "> Điều 5. Ngƣời  dân \"được\"\ntiếp tục ngƣời",
    "- mục\n\n  > Ngƣời  dân",
    "```\nngƣời  dân \"x\"\n```",
    "    ngƣời  dân",
    "Gõ `ngƣời  \"x\"` rồi xem",
    "[tệp](ngƣời.pdf \"tựa\")",
    "![ảnh](ngƣời.png)",
    "<https://example.vn/ngƣời>",
    "Xem https://example.vn/ngƣời\"x\" nhé",
    "[1]: https://example.vn/ngƣời \"tựa\"",
    "<b class=\"x\">chữ</b>",
    "<div class=\"ngƣời\">\nngƣời\n</div>",
    "Cao 15\" rộng 20\" dài 5\"",
    "Một dấu \" lẻ",
    "13°58′12″",
    "Ia H'Drông, Đăk R'lấp",
    "| a  | b   |\n| --- | --- |\n| c  | d   |",
    "Dòng ngắt  \ncứng",
    "rõ ràng, RÕ, VÕ, hoà hòa, Москва, kΩ, 👩‍💻, España",
    f"#{NBSP}không phải tiêu đề",
    f"{ZERO}- không phải danh sách",
    "1.  mục\n2.  mục",
    "“đã đúng”",
    "“mở mà không đóng",
    "\\`ngoài\\`",
])
def test_what_is_right_or_somebody_else_s_stays_to_the_byte(site, body):
    assert fixed(site, "tin/a.md", news(body)) == news(body)


def test_names_that_are_to_be_kept_stay(site):
    site.write("trang.yaml", (site.folder / "content/trang.yaml").read_text() + 'giu_nguyen: ["xã Ia Ƣ", HÕA BÌNH]\n')
    text = news("Ủy ban nhân dân xã Ia Ƣ, ngƣời, HÕA BÌNH, CỘNG HÕA.", "xã Ia Ƣ và ngƣời")
    expected = news("Ủy ban nhân dân xã Ia Ƣ, người, HÕA BÌNH, CỘNG HÒA.", "xã Ia Ƣ và người")
    before = (site.folder / "content/trang.yaml").read_bytes()
    assert fixed(site, "tin/a.md", text) == expected
    assert (site.folder / "content/trang.yaml").read_bytes() == before


def test_names_of_other_things_stay(site):
    head = ("---\ntieu_de: Tin\nngay: 2026-02-02\ntep: [\"HÕA.pdf\"]\nnguon: [\"ngƣời.txt\"]\n"
            "chuyen_huong: [/tin/ngƣời/]\n---\n")
    assert fixed(site, "tin/a.md", head) == head


def test_the_site_s_own_files_are_repaired(site):
    assert fixed(site, "linh-vuc.yaml", "- {id: buu-chinh, ten: Bƣu chính}\n") == "- {id: buu-chinh, ten: Bưu chính}\n"


@pytest.mark.parametrize("text", ["---\ntieu_de: [\n---\nngƣời\n", "không có khối ngƣời\n"])
def test_a_file_that_can_not_be_read_waits_until_it_is_mended(site, text):
    assert fixed(site, "tin/a.md", text) == text


def test_line_ends_and_a_byte_order_mark_stay(site):
    text = "\ufeff" + news("Ngƣời\n\nNgƣời").replace("\n", "\r\n")
    site.folder.joinpath("content/tin/a.md").write_bytes(text.encode())
    assert fix(site, "--write").status == 0
    assert site.folder.joinpath("content/tin/a.md").read_bytes().decode() == text.replace("ƣ", "ư")


def test_without_write_nothing_is_written_and_the_diff_can_be_applied(site, tmp_path):
    for number, (text, _) in enumerate(REPAIRS):
        body = f"Một\n\nHai\n\n{text}\n\nBa\n\n\n\n\n\n\n\n{text} cuối"
        site.write(f"tin/b{number}.md", news(body, text).rstrip("\n"))
    before = read_tree(site.folder)
    outcome = fix(site)
    assert read_tree(site.folder) == before
    copy = tmp_path / "copy"
    copy_tree(site.folder, copy)
    patched = subprocess.run(["patch", "-p1", "-s"], cwd=copy, input=outcome.stdout.encode(), capture_output=True)
    assert patched.returncode == 0, patched
    assert fix(site, "--write").stdout == outcome.stdout
    assert read_tree(copy) == read_tree(site.folder)


def test_the_summary_says_what_was_found(site):
    site.write("tin/a.md", news(f"ngƣời ngƣời{NBSP}dân  ta"))
    outcome = fix(site)
    assert "2 × chữ Ƣ (OI)" in outcome.stderr and "1 × hai dấu cách liền nhau" in outcome.stderr
    assert "1 tệp cần sửa; chạy lại với --write để ghi." in outcome.stderr
    assert "Đã sửa 1 tệp." in fix(site, "--write").stderr


def test_modes_stay_and_nothing_is_left_behind(site):
    site.write("tin/a.md", news("ngƣời"))
    file = site.folder / "content/tin/a.md"
    file.chmod(0o640)
    fix(site, "--write")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640 and "người" in file.read_text()
    assert not [name for name in os.listdir(file.parent) if name.startswith(".")]


def test_where_nothing_can_be_written_the_machine_s_answer_is_said(site):
    site.write("tin/a.md", news("ngƣời"))
    (site.folder / "content/tin").chmod(0o555)
    # Root may write everywhere, unless that right is taken from it.
    unprivileged = ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []
    finished = subprocess.run(
        [*unprivileged, EXECUTABLE, "fix", "--site", site.folder, "--write"], capture_output=True, text=True,
        env=environment())
    (site.folder / "content/tin").chmod(0o755)
    assert finished.returncode == 2 and "content/tin/a.md" in finished.stderr


# What is done to a text at a place of its own prose.
DAMAGES = [
    lambda word: unicodedata.normalize("NFD", word),
    lambda word: word.replace("ư", "ƣ").replace("Ư", "Ƣ"),
    lambda word: word.replace("o", "о").replace("a", "а"),
    lambda word: word[:1] + ZERO + word[1:],
    lambda word: word + SOFT,
    lambda word: word + " ",
    lambda word: word + NBSP,
]
# In front matter a straight mark may end the value that it stands in.
BODY_DAMAGES = [lambda word: f'"{word}"', lambda word: f"”{word}“"]


def damaged(text: str, dice: random.Random) -> str:
    """A record with words of its title and of its body damaged."""
    words = [match for match in re.finditer(r"(?<=[a-zà-ỹ] )[^\W\d_]{3,}(?= [a-zà-ỹ])", text)
             if not re.match(r"\s*([>#|-]|thoi_han)", text[:match.start()].rsplit("\n", 1)[-1] + match[0])]
    body = text.index("\n---\n", 4)
    for match in sorted(dice.sample(words, min(12, len(words))), key=lambda it: -it.start()):
        word = dice.choice(DAMAGES + (BODY_DAMAGES if match.start() > body else []))(match[0])
        text = text[:match.start()] + word + text[match.end():]
    return text


def told(site) -> list:
    report = json.loads(congkhai("check", "--site", site, "--date", DAY, "--format", "json").stderr)
    return [(it["id"], it.get("path"), it.get("line"), it.get("column")) for it in report["diagnostics"]
            if it["id"] != "CK0002"]


def plain(value):
    """Without what a repair may change: letters fall together with what they look like."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, str):
        return value
    text = unicodedata.normalize("NFC", value).translate(str.maketrans("ƣƢоа”“" + NBSP, "ưƯoa\"\" ", ZERO + SOFT))
    return re.sub(r"[ \n]+", " ", text)


def front_matter(text: str):
    return yaml.safe_load(text.split("---\n")[1])


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_damage_the_site_is_read_alike_before_and_after(tmp_path, seed):
    dice = random.Random(seed)
    site = tmp_path / "site"
    copy_tree(ROOT / "content", site / "content")
    copy_tree(ROOT / "templates", site / "templates")
    files = sorted((site / "content").rglob("*.md"))
    before = {}
    for file in dice.sample(files, 60):
        before[file] = damaged(file.read_text(encoding="utf-8"), dice)
        file.write_text(before[file], encoding="utf-8")
    faults = told(site)
    outcome = congkhai("fix", "--site", site, "--write")
    assert outcome.status == 0
    assert "Không có gì phải sửa." in congkhai("fix", "--site", site).stderr
    assert [fault[:3] for fault in told(site)] == [fault[:3] for fault in faults]
    for file, text in before.items():
        after = file.read_text(encoding="utf-8")
        assert plain(front_matter(after)) == plain(front_matter(text))
        assert plain(after.split("---\n", 2)[2]) == plain(text.split("---\n", 2)[2])
        assert not re.search(f"[ƣƢ{ZERO}{SOFT}{NBSP}]", after), file
