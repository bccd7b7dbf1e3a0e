"""`congkhai schema`: one table of keys, and everything that is made of it says the same."""

import csv
import io
import json
import re

import jsonschema
import pytest
import yaml

from congkhai import ROOT, congkhai

CONTENT = ROOT / "content"
STARTER = ROOT / "starter/content"
KINDS = ["co-quan", "ke-hoach", "nhiem-vu", "chi-so", "van-ban", "thu-tuc", "duong-day-nong", "phan-anh", "ket-qua",
         "xin-loi", "tin", "trang"]
FILES = ["trang.yaml", "lich-nghi.yaml", "viet-tat.yaml", "linh-vuc.yaml", "nghia-vu.yaml"]


class Loader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors' programs read it: a date is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), "tf")
for first in "yYnNoO":
    Loader.yaml_implicit_resolvers[first] = [
        pair for pair in Loader.yaml_implicit_resolvers.get(first, []) if pair[0] != "tag:yaml.org,2002:bool"]


def schema(kind: str) -> dict:
    outcome = congkhai("schema", kind, "--format", "json")
    assert outcome.status == 0, outcome
    return json.loads(outcome.stdout)


def kind_of(path) -> str:
    parts = path.parts
    if len(parts) == 1:
        return parts[0] if parts[0].endswith(".yaml") else "trang"
    return "nhiem-vu" if "nhiem-vu" in parts else parts[0]


def front_matter(text: str):
    return yaml.load(text.split("\n---\n", 1)[0] if text.startswith("---\n") else text, Loader)


def documents():
    for folder in (CONTENT, STARTER):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".md", ".yaml"):
                yield path, kind_of(path.relative_to(folder))


@pytest.mark.parametrize("kind", KINDS + FILES)
def test_the_schema_is_one_of_2020_12(kind):
    found = schema(kind)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(found)


def test_all_content_is_valid():
    validators = {kind: jsonschema.Draft202012Validator(schema(kind)) for kind in KINDS + FILES}
    seen = {kind: 0 for kind in validators}
    for path, kind in documents():
        faults = [f"{path}: {fault.json_path}: {fault.message[:200]}"
                  for fault in validators[kind].iter_errors(front_matter(path.read_text()))]
        assert faults == []
        seen[kind] += 1
    assert all(seen.values()), seen
    assert sum(seen.values()) > 400


@pytest.mark.parametrize("kind, text", [
    ("tin", "tieu_de: a"),
    ("tin", "{tieu_de: a, ngay: 5/10/2026}"),
    ("tin", "{tieu_de: a, ngay: 2026-10-05, tieude: b}"),
    ("ket-qua", "{ky: 2026-thang-9, co_quan: so-a}"),
    ("ket-qua", "{ky: 2026-09, co_quan: so-a, tiep_nhan: {truc_tuyen: -1}}"),
    ("duong-day-nong", "{ten: a, loai: khac, co_quan: so-a}"),
    ("thu-tuc", "{ten: a, co_quan: so-a, linh_vuc: b, cach_thuc: [{thoi_han: {so: 1}}]}"),
    ("chi-so", "{ten: a, ten_viet_tat: A, co_quan_cong_bo: b, phien_ban: []  , so_lieu: [{nam: 24}]}"),
])
def test_what_check_refuses_in_one_file_the_schema_refuses_too(kind, text):
    assert not jsonschema.Draft202012Validator(schema(kind)).is_valid(yaml.load(text, Loader))


def test_the_committed_products_are_up_to_date():
    folder = ROOT / "Documentation/schema"
    expected = {f"{kind}.schema.json": congkhai("schema", kind, "--format", "json").stdout for kind in KINDS + FILES}
    expected |= {f"{kind}.csv": congkhai("schema", kind, "--format", "csv").stdout for kind in KINDS}
    expected |= {f"{kind}.md": congkhai("schema", kind, "--format", "md").stdout for kind in KINDS + FILES}
    expected["frontmatter.json"] = congkhai("schema", "--format", "cms").stdout
    written = {path.name: path.read_bytes().decode() for path in folder.iterdir()}
    assert sorted(written) == sorted(expected), "python3 Tools/schema_products.py"
    for name, text in expected.items():
        assert written[name] == text, f"{name}: python3 Tools/schema_products.py"


@pytest.mark.parametrize("kind", KINDS)
def test_all_products_have_the_same_keys(kind, output):
    keys = list(schema(kind)["properties"])
    cms = json.loads(congkhai("schema", "--format", "cms").stdout)
    types = {each["name"]: each for each in cms["frontMatter.taxonomy.contentTypes"]}
    assert [field["name"] for field in types[kind]["fields"]] == keys
    markdown = congkhai("schema", kind, "--format", "md").stdout
    assert [key for key in re.findall(r"^\| `([^`]+)`", markdown, re.M) if key in keys] == keys
    page = (output / f"huong-dan/{kind}/index.html").read_text(encoding="utf-8")
    on_page = re.findall(r'scope="row"><code class="ma">([^<]+)</code>', page)
    assert [key for key in on_page if key in keys] == keys
    columns = next(csv.reader(io.StringIO(congkhai("schema", kind, "--format", "csv").stdout.lstrip("\ufeff"))))
    assert {column.split(".")[0] for column in columns} - {"id", "ke_hoach", "nam"} <= set(keys)
    assert len(set(columns)) == len(columns)
    # What `check` takes: a key of the schema is known to it, another one is not.
    required = schema(kind)["required"]
    assert set(required) <= set(keys)


@pytest.mark.parametrize("kind", KINDS)
def test_the_columns_are_those_of_the_open_data(kind, output):
    published = output / f"du-lieu/{kind}.csv"
    columns = next(csv.reader(io.StringIO(congkhai("schema", kind, "--format", "csv").stdout.lstrip("\ufeff"))))
    if published.exists():
        head = next(csv.reader(io.StringIO(published.read_text(encoding="utf-8-sig"))))
        # Lists of groups are numbered columns of a sheet and tables of their own in the open data.
        assert [column for column in head if column in columns] == [c for c in columns if ".1." not in c]


def test_kinds_are_listed_and_a_wrong_name_leads_to_the_nearest():
    lines = congkhai("schema").stdout.splitlines()
    assert [line.split("\t")[0] for line in lines] == KINDS + FILES
    outcome = congkhai("schema", "thutuc")
    assert outcome.status == 64 and "Có phải ý bạn là «thu-tuc»?" in outcome.stderr


def test_the_cms_configuration_knows_every_folder():
    cms = json.loads(congkhai("schema", "--format", "cms").stdout)
    types = [each["name"] for each in cms["frontMatter.taxonomy.contentTypes"]]
    assert types == KINDS
    folders = {folder["contentTypes"][0]: folder["path"] for folder in cms["frontMatter.content.pageFolders"]}
    assert list(folders) == KINDS and folders["thu-tuc"] == "[[workspace]]/content/thu-tuc"
    known = {"string", "number", "datetime", "boolean", "choice", "list", "fields", "heading", "file"}

    def check(fields):
        for field in fields:
            assert field["type"] in known and field["title"] and field["description"]
            check(field.get("fields", []))

    for each in cms["frontMatter.taxonomy.contentTypes"]:
        check(each["fields"])
