"""What the records of content/ look like: their shapes, and their texts field by field.

A made-up record takes the shape of a real one (its keys, how many steps, papers, cases, channels, fees),
and each of its texts is one that stands in the same field of some real record. So lengths and counts are
those of content/.
"""

import random
from collections import defaultdict
from pathlib import Path

import yaml

CONTENT = Path(__file__).resolve().parents[1] / "content"


class Loader(yaml.SafeLoader):
    """Days stay as they are written."""


class Decimal(str):
    """A number with the digits that it was written with."""


Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: Decimal(node.value))
Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def records(kind: str) -> list[tuple[dict, str]]:
    """Front matter and body of every record of a kind, in the order of their ids."""
    found = []
    for file in sorted((CONTENT / kind).glob("*.md")):
        _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
        found.append((yaml.load(front, Loader), body))
    return found


def listed(name: str) -> list[dict]:
    """A list that stands in one file."""
    return yaml.load((CONTENT / name).read_text(encoding="utf-8"), Loader)


class Texts:
    """The texts of real records by the field that they stand in."""

    def __init__(self, shapes: list[dict], fields: set[str]):
        self.fields = fields
        self.pools: dict[str, list[str]] = defaultdict(list)
        for shape in shapes:
            self.collect(shape, "")

    def collect(self, value, field: str) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                self.collect(item, joined(field, key))
        elif isinstance(value, list):
            for item in value:
                self.collect(item, field)
        elif field in self.fields and value != "khong":
            self.pools[field].append(str(value))

    def refill(self, choice: random.Random, value, field: str = ""):
        """The same shape with other texts; no list says a thing twice where there are enough texts."""
        if isinstance(value, dict):
            return {key: self.refill(choice, item, joined(field, key)) for key, item in value.items()}
        if isinstance(value, list):
            return self.refill_list(choice, value, field)
        if field in self.fields and value != "khong":
            return choice.choice(self.pools[field])
        return value

    def refill_list(self, choice: random.Random, items: list, field: str) -> list:
        if field in self.fields:
            return choice.sample(sorted(set(self.pools[field])), len(items))
        return [self.refill(choice, item, field) for item in items]


def joined(field: str, key: str) -> str:
    """Papers, limits and fees are the same whether they belong to a procedure or to one of its cases."""
    return key if key in ("giay_to", "phi") else f"{field}.{key}".lstrip(".")


def spliced(choice: random.Random, texts: list[str]) -> str:
    """The beginning of one text and the end of another: names enough for any number of records."""
    first, second = (choice.choice(texts).split() for _ in range(2))
    return " ".join(first[:(len(first) + 1) // 2] + second[(len(second) + 1) // 2:])
