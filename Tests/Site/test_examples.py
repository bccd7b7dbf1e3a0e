"""The examples on the pages of diagnostics: the wrong one provokes its id, the right one does not."""

import json
import re

import pytest

from congkhai import ROOT
from small_site import FILES, SmallSite

DAY = "2026-07-01"
TASK, PLAN = "ke-hoach/kh-1/nhiem-vu/1.md", "ke-hoach/kh-1/index.md"
PROCEDURE, AGENCY, NEWS = "thu-tuc/cap-phep.md", "co-quan/so-a.md", "tin/thong-bao.md"

# The file that an example is a part of: its keys take the place of the file's own.
KEYS = {
    "CK0101": PROCEDURE, "CK0104": TASK, "CK0105": PLAN, "CK0107": PLAN, "CK0108": PLAN, "CK0109": PROCEDURE,
    "CK0110": PROCEDURE, "CK0111": NEWS, "CK0112": TASK, "CK0113": PROCEDURE, "CK0114": AGENCY, "CK0115": AGENCY,
    "CK0116": PROCEDURE, "CK0118": NEWS, "CK0120": TASK, "CK0121": PLAN, "CK0204": PLAN, "CK0205": NEWS,
    "CK0208": TASK, "CK0212": PLAN, "CK0213": PLAN, "CK0214": NEWS, "CK0203": TASK, "CK0601": TASK, "CK0607": TASK,
    "CK0608": TASK, "CK0609": AGENCY, "CK0705": PLAN, "CK0706": PLAN, "CK0707": PLAN, "CK0780": NEWS,
    "CK0781": NEWS,
}
# The examples that are a whole file.
FILES_OF_THEIR_OWN = {
    "CK0106": "linh-vuc.yaml", "CK0201": NEWS, "CK0202": NEWS, "CK0209": NEWS, "CK0211": "linh-vuc.yaml",
}
# The examples that are a part of a body.
BODIES = ["CK0301", "CK0302", "CK0303", "CK0306", "CK0307", "CK0309", "CK0310", "CK0311"]

# What the right examples refer to.
AROUND = {
    "chi-so/sipas.md":
        "---\nten: Chỉ số hài lòng\nten_viet_tat: SIPAS\nco_quan_cong_bo: Bộ Nội vụ\nphien_ban:\n  - tu_nam: 2020\n"
        "    thang_diem: {tu: 0, den: 100}\n    thanh_phan: [{id: tiep-can-dich-vu, ten: Tiếp cận}]\n---\n",
}


def examples(code: str) -> tuple[str, str]:
    page = (ROOT / f"Documentation/diagnostics/{code}.md").read_text(encoding="utf-8")
    wrong, right = (re.search(rf"## {heading}\n```\w+\n(.*?)\n```", page, re.S)[1]
                    for heading in ("Ví dụ sai", "Ví dụ đúng"))
    return wrong, right


def with_keys(name: str, example: str) -> str:
    keys = set(re.findall(r"^(\w+):", example, re.M))
    head = FILES[name].split("---\n")[1]
    blocks = re.findall(r"^\w.*\n(?:[ -].*\n)*", head, re.M)
    kept = "".join(block for block in blocks if block.split(":")[0] not in keys)
    return f"---\n{kept}{example}\n---\n"


def file_with(code: str, example: str) -> tuple[str, str]:
    if code in KEYS:
        return KEYS[code], with_keys(KEYS[code], example)
    if code in FILES_OF_THEIR_OWN:
        return FILES_OF_THEIR_OWN[code], example + "\n"
    return NEWS, FILES[NEWS] + "\n" + example + "\n"


def codes(folder, code: str, example: str) -> set[str]:
    site = SmallSite(folder)
    for name, text in AROUND.items():
        site.write(name, text)
    site.write(*file_with(code, example))
    for name in ("mau-don-01.docx", "so-do-tiep-nhan.png"):
        site.write("tin/" + name, "")
    report = json.loads(site.run("check", DAY, "--format", "json").stderr)
    return {diagnostic["id"] for diagnostic in report["diagnostics"]}


@pytest.mark.parametrize("code", sorted([*KEYS, *FILES_OF_THEIR_OWN, *BODIES]))
def test_the_wrong_example_is_wrong_and_the_right_one_right(tmp_path, code):
    wrong, right = examples(code)
    assert code in codes(tmp_path / "wrong", code, wrong)
    assert code not in codes(tmp_path / "right", code, right)
