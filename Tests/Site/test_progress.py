"""Progress: one status wherever it is shown, and only what depends on the day changes with it."""

import csv
import io
import json
import re
import shutil
from collections import Counter
from pathlib import Path

import icalendar
import pytest

from congkhai import DATE, ROOT, build, congkhai
from html_page import read_pages, squeezed
from trees import lay_site, read_tree

PLAN = "01-kh-stttt-mau-2026"
AGENCY = "so-tttt-tinh-mau"
LABEL = re.compile(r'<span class="nhan [a-z-]+">([^<]+)</span>')
ROW = re.compile(r"<tr[ >].*?</tr>", re.DOTALL)
TASK = re.compile(rf'href="[^"]*ke-hoach/{PLAN}/([^/"]+)/"')


def statuses(html: str) -> dict[str, str]:
    """The status of each task that a page lists, by the task's id."""
    found = {}
    for row in ROW.findall(html):
        task, label = TASK.search(row), LABEL.search(row.replace('class="nhan minh-hoa"', ""))
        if task and label:
            found[task.group(1)] = label.group(1)
    return found


def report(*arguments: str, site: Path = ROOT, date: str = DATE) -> str:
    outcome = congkhai("report", PLAN, "--site", site, "--date", date, *arguments)
    assert outcome.status == 0, outcome
    return outcome.stdout


@pytest.fixture(scope="module")
def own(output) -> dict[str, str]:
    """What each task's own page says of it."""
    pages = (output / "ke-hoach" / PLAN).glob("*/index.html")
    main = re.compile(r'<p class="tinh-trang">(.*?)</p>', re.DOTALL)
    return {page.parent.name: LABEL.search(main.search(page.read_text()).group(1)).group(1) for page in pages}


def test_every_page_that_lists_a_task_gives_the_status_of_its_own_page(output, own):
    assert len(own) > 15
    listings = [output / "ke-hoach" / PLAN, output / "tien-do", output / "co-quan" / AGENCY, output]
    listings += sorted((output / "co-quan" / AGENCY).iterdir())
    indices = [page.parent for page in sorted((output / "chi-so").rglob("index.html"))]
    assert sum(bool(statuses((folder / "index.html").read_text())) for folder in indices) >= 5
    listings += indices + [page.parent for page in sorted((output / "nhung").rglob("index.html"))]
    seen = Counter()
    for folder in listings:
        if (page := folder / "index.html").is_file():
            for task, label in statuses(page.read_text()).items():
                assert label == own[task], f"{page}: {task}"
                seen[task] += 1
    assert seen.keys() == own.keys() and min(seen.values()) >= 2


def test_reports_and_to_do_lists_give_the_same_status(own):
    lines = csv.DictReader(io.StringIO(report("--period", "2026", "--format", "csv").removeprefix("\ufeff")))
    reported = {line["ma"]: line["tinh_trang"] for line in lines}
    assert reported.keys() == own.keys()
    assert {task for task in own if not reported[task].startswith(own[task])} == set()
    owed = json.loads(congkhai("todo", "--site", ROOT, "--date", DATE, "--format", "json").stdout)["viec"]
    owed = [each for each in owed if "nhiem_vu" in each]
    assert owed
    assert [each for each in owed if each["tinh_trang"] != reported[each["nhiem_vu"]]] == []


def test_the_open_data_give_the_same_status(output, own):
    text = (output / "du-lieu" / "nhiem-vu.csv").read_text(encoding="utf-8-sig")
    table = {row["id"]: row["tinh_trang"] for row in csv.DictReader(io.StringIO(text))
             if row["ke_hoach"] == PLAN}
    records = json.loads((output / "du-lieu" / "nhiem-vu.json").read_text())
    listed = {record["id"]: record["tinh_trang"] for record in records if record["ke_hoach"] == PLAN}
    assert table == listed == own
    assert {record["tinh_den"] for record in records if record["tinh_trang"]} == {DATE}
    assert all(record["ke_hoach"] == PLAN for record in records if record["tinh_trang"])


def test_the_sample_plan_shows_every_status_there_is():
    seen = set()
    for date in ("2026-01-20", "2026-11-25", "2026-11-27"):
        lines = csv.DictReader(io.StringIO(
            report("--period", "2026", "--format", "csv", date=date).removeprefix("\ufeff")))
        for line in lines:
            seen |= {re.sub(r"\d+", "n", part) for part in line["tinh_trang"].split("; ")}
    assert seen >= {
        "Hoàn thành đúng hạn", "Hoàn thành quá hạn n ngày", "Chưa đến hạn", "Sắp đến hạn (còn n ngày làm việc)",
        "Đến hạn hôm nay", "Quá hạn n ngày", "Thực hiện thường xuyên: đã báo cáo n/n kỳ",
        "Theo quy định / khi phát sinh", "Kế hoạch không ghi thời hạn", "Tạm dừng", "chưa có báo cáo",
        "đã báo hoàn thành, chưa có minh chứng"}


def test_the_dashboard_counts_what_the_task_pages_say(output, own):
    text = (output / "tien-do" / "index.html").read_text()
    rows = dict(re.findall(r'scope="row"[^>]*>([^<]+)</th><td[^>]*>(\d+)</td>', text))
    kinds = Counter(re.sub(r" \d+ ngày| \(còn .*", "", label) for label in own.values())
    soon = kinds["Sắp đến hạn"] + kinds["Đến hạn hôm nay"]
    assert int(rows["Được giao"]) == len(own)
    assert int(rows["Hoàn thành đúng hạn"]) == kinds["Hoàn thành đúng hạn"]
    assert int(rows["Hoàn thành quá hạn"]) == kinds["Hoàn thành quá hạn"]
    assert int(rows["Trong hạn, chưa sắp đến hạn"]) == kinds["Chưa đến hạn"]
    assert int(rows["Sắp đến hạn, kể cả đến hạn hôm nay"]) == soon
    assert int(rows["Quá hạn"]) == kinds["Quá hạn"]
    assert int(rows["Thực hiện thường xuyên"]) == kinds["Thực hiện thường xuyên"]


def test_plans_that_are_not_tracked_are_listed_apart(pages, output):
    apart = (output / "tien-do" / "index.html").read_text().split('id="_khong-theo-doi"')[1]
    for plan in sorted((ROOT / "content" / "ke-hoach").iterdir()):
        assert (f"ke-hoach/{plan.name}/" in apart) == (plan.name != PLAN)


def days_in(text: str) -> set[str]:
    """The days that a page names: 2026-07-01."""
    figures = re.findall(r"\b(\d{2})/(\d{2})/(\d{4})\b", text)
    words = re.findall(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})", text)
    return {f"{year}-{int(month):02}-{int(day):02}" for day, month, year in figures + words}


@pytest.mark.parametrize("later", ["2026-07-02", "2026-08-01", "2027-07-01"])
def test_another_day_changes_only_the_pages_that_said_it_would(tmp_path, later):
    """A page that a later day changes says of which day it speaks, or named the day on which it changes."""
    site = lay_site(tmp_path)
    # A release in between is news of its own: feeds, /thay-doi/ and /phien-ban/ (test_ledger.py).
    shutil.rmtree(site / "content/so-cong-bo", ignore_errors=True)
    trees = []
    for date in (DATE, later):
        build(site, "--output", tmp_path / date, date=date)
        trees.append(read_tree(tmp_path / date))
    first, second = trees
    # A new year has a calendar page of its own where something recurs in it; a hotline that ended has no card.
    assert [name for name in first.keys() ^ second.keys()
            if not name.startswith("tien-do/lich/") and not name.endswith(".vcf")] == []
    changed = {name for name in first.keys() & second.keys() if first[name] != second[name]}
    changed -= {"MANIFEST.json", "SHA256SUMS", "sitemap.xml"}
    pages = read_pages(tmp_path / DATE)
    named = {name: days_in(squeezed(pages[name].main)) for name in changed if name.endswith(".html")}
    assert [name for name, days in named.items() if not any(DATE <= day < later for day in days)] == []
    # Nearly all of them speak of their day. The others are petitions answered and hotlines ended since.
    assert {name.split("/")[0] for name, days in named.items() if DATE not in days} <= {
        "thu-tuc", "duong-day-nong", "phan-anh"}
    # The data of tasks names the day beside each status.
    data = {name for name in changed if not name.endswith((".html", ".ics"))}
    # Addresses of what has a page only from a day on, or up to a day.
    data -= {"du-lieu/duong-day-nong.csv", "du-lieu/duong-day-nong.json"} if later > "2027" else set()
    assert data == {"du-lieu/nhiem-vu.csv", "du-lieu/nhiem-vu.json",
                    "bang-kiem/bang-kiem.csv", "bang-kiem/bang-kiem.json"}
    assert all(f"{later}".encode() in second[name] for name in data)
    # What recurs is due again in a new year; until then the calendars stay as they are.
    assert [name for name in changed if name.endswith(".ics") and later[:4] == DATE[:4]] == []
    assert "tien-do/index.html" in changed


def test_the_report_of_a_closed_period_reads_the_same_whenever_it_is_made():
    for form in ("html", "md", "csv"):
        made = {report("--period", "2026-6-thang", "--format", form, date=date)
                for date in ("2026-06-30", "2026-07-01", "2026-11-21", "2028-01-01")}
        assert len(made) == 1
    assert "Số liệu chốt đến hết ngày 30/06/2026" in report("--period", "2026-6-thang")


def test_the_report_leaves_number_place_and_signature_to_the_office():
    text = report("--period", "2026-6-thang")
    for part in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ……/BC-STTTT",
                 "ngày …… tháng ……", "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "Nơi nhận:", "PHỤ LỤC"):
        assert part in text, part


def test_word_documents_come_from_pandoc_and_are_the_same_twice(tmp_path):
    files = [tmp_path / f"{name}.docx" for name in ("one", "two")]
    for file in files:
        report("--period", "2026-6-thang", "--format", "docx", "--output", str(file))
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes().startswith(b"PK")


@pytest.mark.parametrize("arguments, words", [
    (["report", "01-kh-stttt-mau-202", "--period", "2026"], "01-kh-stttt-mau-2026"),
    (["report", "kh-sct-2023", "--period", "2023"], "không theo dõi tiến độ"),
    (["report", PLAN, "--period", "2026-q1"], "2024-6-thang"),
    (["report", PLAN, "--period", "2027"], "chưa bắt đầu"),
    (["todo", "--unit", "van-phon"], "van-phong"),
])
def test_what_cannot_be_answered_is_wrong_usage(arguments, words):
    outcome = congkhai(*arguments, "--site", ROOT, "--date", DATE)
    assert (outcome.status, outcome.stdout) == (64, "")
    assert words in outcome.stderr


def test_the_to_do_list_of_a_unit_names_its_work_only():
    whole = json.loads(congkhai("todo", "--site", ROOT, "--date", DATE, "--format", "json").stdout)["viec"]
    table = congkhai("todo", "--site", ROOT, "--date", DATE, "--unit", "van-phong", "--format", "csv").stdout
    rows = list(csv.DictReader(io.StringIO(table.removeprefix("\ufeff"))))
    assert rows and {row["ma_don_vi"] for row in rows} == {f"{AGENCY}/van-phong"}
    assert len(rows) == sum(each.get("ma_don_vi") == f"{AGENCY}/van-phong" for each in whole)


def calendars(output: Path) -> dict[Path, icalendar.Calendar]:
    return {file: icalendar.Calendar.from_ical(file.read_bytes()) for file in output.rglob("*.ics")}


def test_every_calendar_is_one_for_a_parser(output):
    found = calendars(output)
    assert len(found) > 10
    for file, calendar in found.items():
        events = calendar.walk("VEVENT")
        assert events and not calendar.errors and not any(event.errors for event in events), file
        assert len({str(event["UID"]) for event in events}) == len(events), file
        for line in file.read_bytes().removesuffix(b"\r\n").split(b"\r\n"):
            assert len(line) <= 75 and b"\n" not in line, file


def test_a_calendar_has_the_days_that_the_pages_show(output):
    calendar = calendars(output)[output / "co-quan" / AGENCY / "phong-cntt.ics"]
    days = {str(event["UID"]).split("@")[0]: event.decoded("DTSTART") for event in calendar.walk("VEVENT")}
    shown = (output / "tien-do" / "lich" / "2026" / "index.html").read_text()
    assert str(days[f"{PLAN}/5.1/nhiem-vu"]) == "2026-10-30"
    assert f"{days[f'{PLAN}/5.1/nhiem-vu']}" in shown
    urls = [str(event["URL"]) for event in calendar.walk("VEVENT")]
    assert all((output / url.split("/cong-khai/")[1] / "index.html").is_file() for url in urls)


def test_a_unit_page_links_its_calendar(output, pages):
    for file in output.rglob("*.ics"):
        page = pages[file.with_suffix("").relative_to(output).as_posix() + "/index.html"]
        assert any(link.target.endswith(f"{file.parent.name}/{file.name}") for link in page.links)
