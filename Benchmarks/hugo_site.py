"""Writes the portal as a Hugo site: the same records, the same fields, the templates of `hugo-templates/`."""

import shutil
import unicodedata
from pathlib import Path

from congkhai_site import agency_fields, plan_fields, put, record, task_fields
from corpus import UNITS, Agency, Plan, Task

# The days that CongKhai computes from the words, as an iCalendar has them.
DAYS = {
    "Trong năm": "20261231", "Quý II/2026": "20260630", "Quý III/2026": "20260930", "Quý IV/2026": "20261231",
    "Trước ngày 15/8/2026": "20260814", "6 tháng đầu năm 2026": "20260630", "Tháng 7/2026": "20260731",
    "Trước 31/12/2026": "20261230",
}
SHORT = "Sở TT&TT"
NAMES = dict(UNITS)
TEMPLATES = Path(__file__).parent / "hugo-templates"
ASSETS = Path(__file__).resolve().parents[1] / "templates" / "assets"


def write_hugo(portal: list[Agency], folder: Path) -> None:
    begin_site(folder, "nhiem-vu")
    content = folder / "content"
    put(content / "_index.md", record({"title": "Cổng công khai để đo"}, ""))
    put(content / "co-quan" / "_index.md", record({"title": "Cơ quan", "build": {"render": "never"}}, ""))
    put(content / "ke-hoach" / "_index.md", record({"title": "Kế hoạch"}, ""))
    put(content / "don_vi" / "_index.md", record({"title": "Đơn vị", "build": {"render": "never"}}, ""))
    for agency in portal:
        write_agency(agency, content)
        for plan in agency.plans:
            write_plan(plan, content / "ke-hoach" / plan.id)


def begin_site(folder: Path, kind: str) -> None:
    """Templates, assets, and the configuration of a kind of portal."""
    shutil.copytree(TEMPLATES / "layouts", folder / "layouts", dirs_exist_ok=True)
    shutil.copytree(ASSETS, folder / "static" / "giao-dien", dirs_exist_ok=True)
    put(folder / "hugo.toml", "\n".join(
        (TEMPLATES / f"{name}.toml").read_text(encoding="utf-8") for name in ("hugo", kind)))


def write_agency(agency: Agency, content: Path) -> None:
    fields = titled(agency_fields(agency)) | listed(agency.name, "Cơ quan", SHORT)
    put(content / "co-quan" / agency.id / "_index.md", record(fields, "Cơ quan hư cấu để đo.\n"))
    for identifier, name in UNITS:
        # A unit's page is the page of a taxonomy's term: Hugo's own way to list what refers to it.
        fields = {
            "title": name, "url": f"/co-quan/{agency.id}/{identifier}/", "co_quan": agency.id,
            "khoa": term(agency.id, identifier),
        } | listed(name, "Đơn vị", f"{name} – {SHORT}")
        put(content / "don_vi" / term(agency.id, identifier) / "_index.md", record(fields, ""))


def write_plan(plan: Plan, folder: Path) -> None:
    fields = titled(plan_fields(plan)) | listed(plan.title, "Kế hoạch", SHORT) | {"ma": plan.number}
    put(folder / "_index.md", record(fields, plan.body.markdown))
    for weight, task in enumerate(plan.tasks, 1):
        fields = task_values(plan, task) | {"weight": weight}
        put(folder / f"{task.id}.md", record(fields, task.body.markdown))


def task_values(plan: Plan, task: Task) -> dict:
    """The task's fields with units as terms, which a template can look up."""
    leads = [term(plan.agency, unit) for unit in task.leads]
    supporters = [term(plan.agency, unit) for unit in task.supporters]
    due = [(f"moc-{number}", each.deadline) for number, each in enumerate(task.milestones, 1)]
    due += [("nhiem-vu", task.deadline)] if task.deadline else []
    return titled(task_fields(task)) | {
        # Hugo can't read a deadline's words, so it is told the day.
        "den_han": [
            {"khoa": key, "ngay": DAYS[words], "thoi_han": words} for key, words in due if words in DAYS],
        **listed(task.title, "Nhiệm vụ", f"{NAMES[task.leads[0]]} – {SHORT}"),
        "muc": task.heading, "chu_tri": leads, "phoi_hop": supporters, "phoi_hop_ngoai": task.outside,
        "don_vi": leads + supporters,
    }


def listed(title: str, kind: str, unit: str) -> dict:
    """What the directory says of a page, and the letter that it stands under."""
    first = title[0].lower()
    letter = "dd" if first == "đ" else unicodedata.normalize("NFD", first)[0]
    return {"danh-muc": [letter], "loai": kind, "nhan_don_vi": unit}


def titled(fields: dict) -> dict:
    """Hugo's name for what a record is called."""
    return {"title": fields["ten"]} | {key: value for key, value in fields.items() if key != "ten"}


def term(agency: str, unit: str) -> str:
    return f"{agency}--{unit}"
