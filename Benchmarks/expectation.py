"""What every page of the portal has to say, whoever renders it."""

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from corpus import UNITS, Agency, Plan, Task

NAMES = dict(UNITS)


def write_expectation(pages: Iterable[tuple[str, list[str]]], file: Path) -> None:
    """One line of JSON per page: its route and the passages that a reader must find there."""
    with file.open("w", encoding="utf-8") as lines:
        for route, passages in pages:
            lines.write(json.dumps({"route": route, "says": passages}, ensure_ascii=False) + "\n")


def expected_pages(portal: list[Agency]):
    plans = [plan for agency in portal for plan in agency.plans]
    yield "", [agency.name for agency in portal] + [plan.title for plan in plans]
    yield "ke-hoach/", [plan.title for plan in plans]
    for agency in portal:
        yield f"co-quan/{agency.id}/", [agency.name, *NAMES.values(), *(plan.title for plan in agency.plans)]
        yield from unit_pages(agency)
    for plan in plans:
        yield f"ke-hoach/{plan.id}/", plan_passages(plan)
        for task in plan.tasks:
            yield f"ke-hoach/{plan.id}/{task.id}/", task_passages(task)


def unit_pages(agency: Agency):
    shares = defaultdict(list)
    for plan in agency.plans:
        for task in plan.tasks:
            for unit in task.leads + task.supporters:
                shares[unit].append(task.title)
    for identifier, name in UNITS:
        yield f"co-quan/{agency.id}/{identifier}/", [name, agency.name, *shares[identifier]]


def plan_passages(plan: Plan) -> list[str]:
    targets = [name for name, _ in plan.targets]
    passages = [plan.title, plan.number, *plan.grounds, *plan.recipients, *targets, *plan.body.passages]
    return passages + [task.title for task in plan.tasks] + sorted({task.heading for task in plan.tasks})


def task_passages(task: Task) -> list[str]:
    passages = [task.title, task.code, task.heading, *task.products, *task.body.passages]
    passages += [NAMES[unit] for unit in task.leads + task.supporters] + task.outside
    for milestone in task.milestones:
        passages += [milestone.name, milestone.deadline, *milestone.products]
    return passages + [each for each in (task.goal, task.deadline, task.note) if each]
