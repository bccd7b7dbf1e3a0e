"""Writes the portal of indices for both generators."""

from pathlib import Path

from congkhai_registry import TITLE
from congkhai_site import put, record, yaml_lines
from corpus import UNITS
from hugo_site import SHORT, begin_site, listed, term, titled
from indices import Observatory


def write_congkhai_observatory(observatory: Observatory, folder: Path) -> None:
    content = folder / "content"
    agency = observatory.agency
    put(content / "trang.yaml", "".join(yaml_lines({
        "ten": TITLE, "co_quan": agency.id, "dia_chi_trang": "https://congkhai.example.vn/",
        "mo_ta": "Một trang để đo tốc độ",
    })))
    put(content / "co-quan" / f"{agency.id}.md", record(agency.fields, agency.body))
    for index in observatory.indices:
        put(content / "chi-so" / f"{index.id}.md", record(index.fields, index.body))


def write_hugo_observatory(observatory: Observatory, folder: Path) -> None:
    begin_site(folder, "chi-so")
    content = folder / "content"
    never = {"build": {"render": "never"}}
    agency = observatory.agency
    for name, fields in {"": {"title": TITLE}, "co-quan": {"title": "Cơ quan"} | never,
                         "don_vi": {"title": "Đơn vị"} | never, "ke-hoach": {"title": "Kế hoạch"},
                         "thanh-phan": {"title": "Thành phần"} | never,
                         "chi-so": {"title": "Chỉ số"}}.items():
        put(content / name / "_index.md", record(fields, ""))
    put(content / "co-quan" / agency.id / "_index.md", record(
        titled(agency.fields) | listed(agency.fields["ten"], "Cơ quan", SHORT), agency.body))
    for identifier, name in UNITS:
        put(content / "don_vi" / term(agency.id, identifier) / "_index.md", record({
            "title": name, "url": f"/co-quan/{agency.id}/{identifier}/", "co_quan": agency.id,
            "khoa": term(agency.id, identifier)} | listed(name, "Đơn vị", f"{name} – {SHORT}"), ""))
    for index in observatory.indices:
        # The unit that answers for a component is a term, so that a page of a unit exists.
        units = {part["phu_trach"][0] for version in index.fields["phien_ban"]
                 for part in version.get("thanh_phan", [])}
        fields = titled(index.fields) | listed(index.fields["ten"], "Chỉ số", "")
        fields |= {"don_vi": [term(agency.id, unit) for unit in sorted(units)],
                   "outputs": ["html", "bang", "dulieu"]}
        put(content / "chi-so" / f"{index.id}.md", record(fields, index.body))
        for component in index.components:
            put(content / "thanh-phan" / f"{index.id}--{component.id}.md", record({
                "title": component.name, "chi_so": index.id, "thanh_phan": component.id,
                "url": f"/chi-so/{index.id}/{component.id}/",
            } | listed(f"{fields['ten_viet_tat']}: {component.name}", "Chỉ số thành phần", ""), ""))
