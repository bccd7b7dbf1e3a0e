#!/usr/bin/env python3
"""A site of n pages, twice: for CongKhai and for Hugo.

    make_corpus.py PAGES FOLDER [--kind procedures] [--lengths long] [--seed N]

FOLDER/congkhai and FOLDER/hugo are the sites, FOLDER/expected.jsonl is what their pages have to say. PAGES
counts all pages of a portal of tasks, and the procedures alone of a portal of procedures. Tasks have the
lengths of those in content/; with --lengths long a body of three sections each. A procedure is shaped like
one of those in content/.
CongKhai's site takes the repository's templates.
"""

import argparse
import shutil
from pathlib import Path

from congkhai_registry import write_congkhai_registry
from congkhai_site import write_congkhai
from corpus import SHARES, make_portal
from expectation import expected_pages, write_expectation
from hugo_registry import write_hugo_registry
from hugo_site import write_hugo
from indices import expected_of, make_observatory
from observatory_sites import write_congkhai_observatory, write_hugo_observatory
from procedures import make_registry
from registry_expectation import RegistryExpectation

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


def make_tasks(pages: int, folder: Path, lengths: str = "real", seed: int = 2024) -> None:
    portal = make_portal(pages, lengths, seed)
    write_congkhai(portal, folder / "congkhai")
    write_hugo(portal, folder / "hugo")
    write_expectation(expected_pages(portal), folder / "expected.jsonl")


def make_procedures(count: int, folder: Path, _lengths: str = "real", seed: int = 2024) -> None:
    registry = make_registry(count, seed)
    write_congkhai_registry(registry, folder / "congkhai")
    write_hugo_registry(registry, folder / "hugo")
    write_expectation(RegistryExpectation(registry).pages(), folder / "expected.jsonl")


def make_indices(pages: int, folder: Path, _lengths: str = "real", seed: int = 2024) -> None:
    observatory = make_observatory(pages, seed)
    write_congkhai_observatory(observatory, folder / "congkhai")
    write_hugo_observatory(observatory, folder / "hugo")
    write_expectation(expected_of(observatory), folder / "expected.jsonl")


KINDS = {"procedures": make_procedures, "tasks": make_tasks, "indices": make_indices}


def make(kind: str, pages: int, folder: Path, lengths: str = "real", seed: int = 2024) -> None:
    KINDS[kind](pages, folder, lengths, seed)
    shutil.copytree(TEMPLATES, folder / "congkhai" / "templates", dirs_exist_ok=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("pages", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind", choices=KINDS, default="tasks")
    parser.add_argument("--lengths", choices=SHARES, default="real")
    parser.add_argument("--seed", type=int, default=2024)
    arguments = parser.parse_args()
    make(arguments.kind, arguments.pages, arguments.folder, arguments.lengths, arguments.seed)


if __name__ == "__main__":
    main()
