"""Writes the portal as a CongKhai site."""

import json
import re
from pathlib import Path

from corpus import UNITS, Agency, Plan, Task
from real import Decimal

DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")
# Text that YAML reads as itself without quotes.
PLAIN = re.compile(r"[A-Za-zÀ-ỹĐđ][^:#\[\]{}&*!|>'\"%@`\n]*[^:#\[\]{}&*!|>'\"%@`\n\s]")


def write_congkhai(portal: list[Agency], folder: Path) -> None:
    content = folder / "content"
    put(content / "trang.yaml", settings(portal))
    for agency in portal:
        put(content / "co-quan" / f"{agency.id}.md", record(agency_fields(agency), "Cơ quan hư cấu để đo.\n"))
        for plan in agency.plans:
            home = content / "ke-hoach" / plan.id
            put(home / "index.md", record(plan_fields(plan), plan.body.markdown))
            for task in plan.tasks:
                put(home / "nhiem-vu" / f"{task.id}.md", record(task_fields(task), task.body.markdown))


def settings(portal: list[Agency]) -> str:
    return "".join(yaml_lines({
        "ten": "Cổng công khai để đo", "co_quan": portal[0].id,
        "dia_chi_trang": "https://congkhai.example.vn/", "mo_ta": "Một trang để đo tốc độ",
    }))


def agency_fields(agency: Agency) -> dict:
    return {
        "ten": agency.name, "ten_ngan": "Sở TT&TT", "cap": "tinh", "tinh": agency.province,
        "don_vi": [{"id": identifier, "ten": name} for identifier, name in UNITS],
    }


def plan_fields(plan: Plan) -> dict:
    return {
        "ten": plan.title, "co_quan": plan.agency, "nam": [2026], "so_ky_hieu": plan.number,
        "ngay_ban_hanh": plan.date,
        "can_cu": [{"ten": ground} for ground in plan.grounds],
        "nguoi_ky": {"ho_ten": "Nguyễn Văn Mẫu", "chuc_vu": "Giám đốc"},
        "noi_nhan": plan.recipients,
        "muc_tieu": [{"ten": name, "nam": 2026, "den": goal} for name, goal in plan.targets],
    }


def task_fields(task: Task) -> dict:
    fields = {
        "ma": task.code, "ten": task.title, "nhom": [task.heading], "muc_tieu": task.goal,
        "chu_tri": task.leads,
        "phoi_hop": task.supporters + [{"ten": name} for name in task.outside],
        "san_pham": task.products, "ghi_chu": task.note, "thoi_han": task.deadline,
        "moc": [{"ten": each.name, "thoi_han": each.deadline, "san_pham": each.products}
                for each in task.milestones],
    }
    return {key: value for key, value in fields.items() if value not in (None, [])}


def record(fields: dict, body: str) -> str:
    return "---\n" + "".join(yaml_lines(fields)) + "---\n" + body


def yaml_lines(value, indent: str = ""):
    """Block style, as an editor writes it."""
    for key, item in value.items():
        if isinstance(item, dict):
            yield f"{indent}{key}:\n"
            yield from yaml_lines(item, indent + "  ")
        elif item == []:
            yield f"{indent}{key}: []\n"
        elif isinstance(item, list):
            yield f"{indent}{key}:\n"
            for element in item:
                yield from list_lines(element, indent + "  ")
        elif isinstance(item, str) and "\n" in item:
            yield f"{indent}{key}: |\n"
            yield from (f"{indent}  {line}\n" for line in item.splitlines())
        else:
            yield f"{indent}{key}: {scalar(key, item)}\n"


def list_lines(element, indent: str):
    if isinstance(element, dict):
        lines = list(yaml_lines(element, indent + "  "))
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield f"{indent}- {scalar('', element)}\n"


def scalar(key: str, value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Decimal)) or key == "dia_chi_trang":
        return str(value)
    return value if PLAIN.fullmatch(value) or DAY.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
