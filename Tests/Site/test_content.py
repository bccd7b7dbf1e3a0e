"""What the repository's own content has to be on its website, page by page."""

import re
import unicodedata
from pathlib import Path

import pytest
import yaml

from congkhai import ROOT
from faults import expect_none
from html_page import squeezed

CONTENT = ROOT / "content"
# At least so many tasks has each of the five plans.
TASKS = {
    "35-kh-stttt-2024": 28, "cai-thien-chi-so-2022-2025": 36, "kh-sct-2023": 32, "163-kh-stttt-2020": 39,
    "kh-stttt-khanh-hoa-2022": 13,
}


def front_matter(file: Path) -> dict:
    text = file.read_text(encoding="utf-8")
    return yaml.safe_load(text.split("---\n")[1]) if text.startswith("---\n") else {}


def plain(text: object) -> str:
    return squeezed(unicodedata.normalize("NFC", str(text)))


def records(pattern: str) -> list[tuple[Path, dict]]:
    """The records that are published, drafts left out."""
    read = ((file, front_matter(file)) for file in sorted(CONTENT.glob(pattern)))
    return [(file, values) for file, values in read if not values.get("nhap")]


@pytest.mark.parametrize("pattern, route, key", [
    ("co-quan/*.md", "co-quan/{0}/", "ten"),
    ("ke-hoach/*/index.md", "ke-hoach/{1}/", "ten"),
    ("ke-hoach/*/nhiem-vu/*.md", "ke-hoach/{2}/{0}/", "ten"),
])
def test_every_record_has_a_page_with_its_title(pages, pattern, route, key):
    faults = []
    for file, values in records(pattern):
        path = route.format(file.stem, *(parent.name for parent in file.parents)) + "index.html"
        if path not in pages:
            faults.append(f"no page {path}")
        elif plain(values[key]) not in plain(pages[path].main):
            faults.append(f"{path} does not say “{values[key]}”")
    expect_none(faults)


def test_every_unit_has_a_page_with_its_name(pages):
    faults = []
    for file, values in records("co-quan/*.md"):
        for unit in values.get("don_vi", []):
            page = pages.get(f"co-quan/{file.stem}/{unit['id']}/index.html")
            if page is None or plain(unit["ten"]) not in plain(page.main):
                faults.append(f"{file.stem}/{unit['id']}")
    expect_none(faults)


@pytest.mark.parametrize("plan", sorted(TASKS))
def test_a_plan_has_all_its_tasks(pages, plan):
    count = sum(path.startswith(f"ke-hoach/{plan}/") for path in pages) - 1
    assert count >= TASKS[plan]


def is_illustrative(agency: str) -> bool:
    return front_matter(CONTENT / "co-quan" / f"{agency}.md").get("minh_hoa") is True


def test_no_page_of_a_real_department_calls_anything_late(pages):
    late = re.compile(r"quá hạn \d+ ngày", re.IGNORECASE)
    real = [f"ke-hoach/{file.parent.name}/" for file, values in records("ke-hoach/*/index.md")
            if not is_illustrative(values["co_quan"])]
    real += [f"co-quan/{file.stem}/" for file, values in records("co-quan/*.md")
             if not values.get("minh_hoa")]
    shown = {path: page for path, page in pages.items() if path.startswith(tuple(real))}
    assert len(shown) > 1
    expect_none(path for path, page in shown.items() if late.search(page.main))


def test_every_page_of_an_illustrative_agency_says_so(pages):
    folders = [f"co-quan/{file.stem}/" for file, values in records("co-quan/*.md") if values.get("minh_hoa")]
    folders += [f"ke-hoach/{file.parent.name}/" for file, values in records("ke-hoach/*/index.md")
                if is_illustrative(values["co_quan"])]
    shown = {path: page for path, page in pages.items() if path.startswith(tuple(folders))}
    assert len(shown) > 1
    expect_none(path for path, page in shown.items() if "minh họa" not in plain(page.main).lower())


def test_every_plan_names_its_source(pages):
    """The five plans name the file that they were taken from."""
    faults = []
    for file, values in records("ke-hoach/*/index.md"):
        text = plain(pages[f"ke-hoach/{file.parent.name}/index.html"].main)
        names = [each if isinstance(each, str) else each["ten"] for each in values.get("nguon", [])]
        faults += [f"{file.parent.name}: {name}" for name in names if plain(name) not in text]
    expect_none(faults)
