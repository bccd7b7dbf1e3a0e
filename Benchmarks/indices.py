"""A made-up portal of indices and their components, n pages of them together.

Every index is one of those in content/, so are its scores; what is scored gets other names.
"""

import random
from dataclasses import dataclass
from itertools import cycle

from corpus import PROVINCES, UNITS
from procedures import Department, Record, make_agency
from real import records

UNKNOWN_HERE = {"van_ban", "phu_trach"}


@dataclass
class Component:
    id: str
    name: str


@dataclass
class Index(Record):
    components: list[Component] = None


@dataclass
class Observatory:
    agency: Department
    indices: list[Index]


def make_observatory(pages: int, seed: int = 2024) -> Observatory:
    choice = random.Random(seed)
    found, count = [], 0
    for number, (shape, body) in enumerate(cycle(records("chi-so")), 1):
        if count >= pages:
            break
        index = make_index(choice, number, shape, body)
        found.append(index)
        count += 1 + len(index.components)
    return Observatory(make_agency(0), found)


def make_index(choice: random.Random, number: int, shape: dict, body: str) -> Index:
    places = choice.sample(PROVINCES, len(PROVINCES))
    names: dict[str, str] = {}

    def renamed(value):
        if isinstance(value, dict):
            kept = {key: renamed(item) for key, item in value.items() if key not in UNKNOWN_HERE}
            if "don_vi_duoc_cham" in kept:
                old = kept["don_vi_duoc_cham"]
                kept["don_vi_duoc_cham"] = names.setdefault(old, place(places, len(names)))
            return kept
        return [renamed(item) for item in value] if isinstance(value, list) else value

    fields = renamed(shape) | {"ten": f"{shape['ten']} (bộ số {number})"}
    fields["ten_viet_tat"] = f"{shape['ten_viet_tat']} {number}"
    components: dict[str, str] = {}
    for version in fields["phien_ban"]:
        for part in version.get("thanh_phan", []):
            part["phu_trach"] = [choice.choice(UNITS)[0]]
            components[part["id"]] = part["ten"]
    # What has no score has no page.
    scored = {part for line in fields["so_lieu"] for part in line.get("thanh_phan", {})}
    return Index(f"cs-{number:05}", fields, body.lstrip("\n"), [
        Component(identifier, name) for identifier, name in components.items() if identifier in scored])


def place(places: list[str], number: int) -> str:
    return places[number % len(places)] + (f" {number // len(places) + 1}" if number >= len(places) else "")


def subjects(index: Index) -> list[str]:
    return sorted({line["don_vi_duoc_cham"] for line in index.fields["so_lieu"]})


def expected_of(observatory: Observatory):
    """The route of each page and its passages."""
    yield "chi-so/", [each.fields["ten"] for each in observatory.indices]
    for index in observatory.indices:
        fields = index.fields
        names = [each.name for each in index.components]
        notes = [line["ghi_chu"] for line in fields["so_lieu"] if "ghi_chu" in line and told(index, line)]
        yield f"chi-so/{index.id}/", [
            fields["ten"], fields["co_quan_cong_bo"], *subjects(index), *names, *notes]
        for component in index.components:
            yield f"chi-so/{index.id}/{component.id}/", [component.name, fields["ten_viet_tat"]]


def told(index: Index, line: dict) -> bool:
    """Whether what is scored stands in a table of its own."""
    return sum(each["don_vi_duoc_cham"] == line["don_vi_duoc_cham"] for each in index.fields["so_lieu"]) > 1
