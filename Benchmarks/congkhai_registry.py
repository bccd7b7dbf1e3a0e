"""Writes the portal of procedures as a CongKhai site."""

import shutil
from pathlib import Path

from congkhai_site import put, record, yaml_lines
from procedures import Record, Registry, forms
from real import CONTENT

TITLE = "Cổng công khai để đo"


def write_congkhai_registry(registry: Registry, folder: Path) -> None:
    content = folder / "content"
    put(content / "trang.yaml", "".join(yaml_lines({
        "ten": TITLE, "co_quan": registry.agencies[0].id, "dia_chi_trang": "https://congkhai.example.vn/",
        "mo_ta": "Một trang để đo tốc độ",
    })))
    shutil.copy(CONTENT / "lich-nghi.yaml", content)
    subjects = [each for agency in registry.agencies for each in agency.subjects]
    put(content / "linh-vuc.yaml", "".join(
        f"- id: {subject.id}\n  ten: {subject.fields['ten']}\n" for subject in subjects))
    kinds = {
        "co-quan": registry.agencies, "van-ban": registry.documents, "thu-tuc": registry.procedures,
        "duong-day-nong": [each for agency in registry.agencies for each in agency.hotlines],
    }
    for kind, found in kinds.items():
        for each in found:
            put(content / kind / f"{each.id}.md", record(each.fields, each.body))
    for procedure in registry.procedures:
        write_forms(procedure, content / "thu-tuc")


def write_forms(procedure: Record, folder: Path) -> None:
    """Each form is one of the real forms of its format."""
    for form in forms(procedure.fields):
        if "tep" in form:
            model = next((CONTENT / "thu-tuc").glob(f"*{Path(form['tep']).suffix}"))
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(model, folder / form["tep"])
