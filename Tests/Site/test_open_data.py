"""The open data: valid for programs, readable for spreadsheets, the same as what the pages say."""

import csv
import io
import json

import pytest
from frictionless import Package


@pytest.fixture(scope="module")
def folder(output):
    return output / "du-lieu"


def table(folder, name: str) -> list[dict[str, str]]:
    text = (folder / f"{name}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_package_and_every_table_are_valid(folder):
    report = Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])[:10]
    assert report.stats["tasks"] > 20


def test_the_package_names_every_table_that_is_there(folder):
    package = json.loads((folder / "datapackage.json").read_text())
    assert {each["path"] for each in package["resources"]} == {each.name for each in folder.glob("*.csv")}


def test_spreadsheets_know_the_encoding(folder):
    for file in folder.glob("*.csv"):
        assert file.read_bytes().startswith(b"\xef\xbb\xbf"), file.name


def test_json_and_csv_hold_the_same_records(folder):
    for file in folder.glob("*.json"):
        if file.name == "datapackage.json":
            continue
        records = json.loads(file.read_text())
        rows = table(folder, file.stem)
        key = "ke_hoach" if file.stem == "nhiem-vu" else "nam" if file.stem == "phan-anh" else "id"
        assert [(each["id"], each[key]) for each in records] == [(row["id"], row[key]) for row in rows]
        for record, row in zip(records, rows):
            assert row["minh_hoa"] == ("true" if record["minh_hoa"] else "false")


def test_a_task_has_the_status_that_its_page_shows(folder, pages, address):
    rows = [row for row in table(folder, "nhiem-vu") if row["tinh_trang"]]
    assert len(rows) > 10
    for row in rows:
        path = row["dia_chi_trang"].removeprefix(address.url) + "index.html"
        assert row["tinh_trang"] in pages[path].text, path


def test_real_plans_have_no_status(folder):
    assert all(not row["tinh_trang"] for row in table(folder, "nhiem-vu") if row["minh_hoa"] == "false")


def test_every_address_in_the_tables_is_a_page(folder, output, address):
    for file in folder.glob("*.csv"):
        for row in table(folder, file.stem):
            if link := row.get("dia_chi_trang"):
                assert (output / link.removeprefix(address.url) / "index.html").is_file(), link


def test_lists_find_their_records(folder):
    """A row of a list names a record that is there."""
    for file in folder.glob("*.*.csv"):
        ids = {row["id"] for row in table(folder, file.stem.split(".")[0])}
        assert {row["ban_ghi"] for row in table(folder, file.stem)} <= ids, file.name


def test_the_catalogue_leads_to_files_that_are_there(folder, address):
    catalogue = json.loads((folder / "catalog.jsonld").read_text())
    links = [distribution["dcat:downloadURL"]["@id"]
             for dataset in catalogue["dcat:dataset"] for distribution in dataset["dcat:distribution"]]
    assert len(links) > 20
    for link in links:
        assert (folder / link.removeprefix(address.url + "du-lieu/")).is_file(), link
