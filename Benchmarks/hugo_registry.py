"""Writes the portal of procedures as a Hugo site: the same records, the same fields."""

import unicodedata
from pathlib import Path

from congkhai_registry import TITLE, write_forms
from congkhai_site import put, record
from corpus import UNITS
from hugo_site import SHORT, begin_site, listed, term, titled
from procedures import Record, Registry

# Fields by whose values there are lists.
LISTS = ["muc_do", "cap_thuc_hien", "doi_tuong"]
NEVER = {"build": {"render": "never"}}


def write_hugo_registry(registry: Registry, folder: Path) -> None:
    begin_site(folder, "thu-tuc")
    content = folder / "content"
    section = {
        "co-quan": {"title": "Cơ quan"} | NEVER, "don_vi": {"title": "Đơn vị"} | NEVER,
        "linh_vuc": {"title": "Lĩnh vực"} | NEVER, "muc_do": {"title": "Mức độ"} | NEVER,
        "cap_thuc_hien": {"title": "Cấp thực hiện"} | NEVER, "doi_tuong": {"title": "Đối tượng"} | NEVER,
        "co_quan_cong_bo": {"title": "Cơ quan công bố"} | NEVER,
        "truong-hop": {"title": "Trường hợp"} | NEVER,
        "niem-yet": {"title": "Niêm yết"} | NEVER, "loai_van_ban": {"title": "Loại văn bản"} | NEVER,
        "nam_van_ban": {"title": "Năm"} | NEVER, "thu-tuc": {"title": "Thủ tục hành chính"},
        "van_ban": {"title": "Văn bản", "url": "/van-ban/"},
        "duong-day-nong": {"title": "Đường dây nóng và đầu mối liên hệ"}
        | listed("Đường dây nóng và đầu mối liên hệ", "Danh bạ", ""),
        "ke-hoach": {"title": "Kế hoạch"}, "": {"title": TITLE},
    }
    for name, fields in section.items():
        put(content / name / "_index.md", record(fields, ""))
    for key in LISTS:
        for value in values_of(registry, key):
            put(content / key / value / "_index.md", record({
                "title": value, "url": f"/thu-tuc/{key.replace('_', '-')}/{value}/"}, ""))
    put(content / "niem-yet" / "dd.md", record({
        "title": "Tờ niêm yết đường dây nóng", "layout": "duong-day-nong",
        "url": "/duong-day-nong/niem-yet/"}, ""))
    for agency in registry.agencies:
        write_agency(agency, content)
    for kind in sorted({each.fields["loai"] for each in registry.documents}):
        put(content / "loai_van_ban" / slug(kind) / "_index.md", record({
            "title": kind, "url": f"/van-ban/loai/{slug(kind)}/"}, ""))
    for year in sorted({each.fields["ngay_ban_hanh"][:4] for each in registry.documents}):
        put(content / "nam_van_ban" / year / "_index.md", record({
            "title": year, "url": f"/van-ban/nam/{year}/"}, ""))
    for document in registry.documents:
        write_document(document, content)
    names = {each.id: agency.fields["ten"] for agency in registry.agencies for each in agency.subjects}
    for procedure in registry.procedures:
        write_procedure(procedure, names, content, folder / "static")


def values_of(registry: Registry, key: str) -> list[str]:
    found = set()
    for procedure in registry.procedures:
        value = procedure.fields.get(key, [])
        found |= {value} if isinstance(value, str) else set(value)
    return sorted(found)


def write_agency(agency, content: Path) -> None:
    fields = titled(agency.fields) | listed(agency.fields["ten"], "Cơ quan", SHORT)
    put(content / "co-quan" / agency.id / "_index.md", record(fields, agency.body))
    put(content / "co_quan_cong_bo" / agency.id / "_index.md", record({
        "title": agency.fields["ten"], "url": f"/thu-tuc/co-quan/{agency.id}/"}, ""))
    put(content / "niem-yet" / f"dd-{agency.id}.md", record({
        "title": "Tờ niêm yết đường dây nóng", "co_quan": agency.id, "layout": "duong-day-nong",
        "url": f"/duong-day-nong/niem-yet/{agency.id}/"}, ""))
    for identifier, name in UNITS:
        put(content / "don_vi" / term(agency.id, identifier) / "_index.md", record({
            "title": name, "url": f"/co-quan/{agency.id}/{identifier}/", "co_quan": agency.id,
            "khoa": term(agency.id, identifier)} | listed(name, "Đơn vị", f"{name} – {SHORT}"), ""))
    for subject in agency.subjects:
        name = subject.fields["ten"]
        put(content / "linh_vuc" / subject.id / "_index.md", record({
            "title": name, "url": f"/thu-tuc/linh-vuc/{subject.id}/", "co_quan": agency.id}, ""))
        put(content / "niem-yet" / f"{subject.id}.md", record({
            "title": f"Niêm yết thủ tục hành chính lĩnh vực {name}", "cua": subject.id,
            "ten_linh_vuc": name, "url": f"/thu-tuc/linh-vuc/{subject.id}/niem-yet/"}, ""))
    for hotline in agency.hotlines:
        # The directory shows it; its own file is the contact.
        fields = titled(hotline.fields) | {"outputs": ["danhba"]}
        fields["cua_don_vi"] = fields.pop("don_vi", None)
        put(content / "duong-day-nong" / f"{hotline.id}.md", record(without_nothing(fields), hotline.body))


def without_nothing(fields: dict) -> dict:
    return {key: value for key, value in fields.items() if value is not None}


def write_document(document: Record, content: Path) -> None:
    fields = dict(document.fields)
    title = f"{fields['loai']} số {fields['so_ky_hieu']}"
    fields = {"title": title} | fields | listed(title, fields["loai"], fields.get("co_quan_ban_hanh", ""))
    fields["loai_vb"] = document.fields["loai"]
    fields["loai_van_ban"] = [slug(document.fields["loai"])]
    fields["nam_van_ban"] = [document.fields["ngay_ban_hanh"][:4]]
    fields["url"] = f"/van-ban/{document.id}/"
    put(content / "van_ban" / document.id / "_index.md", record(fields, document.body))


def write_procedure(procedure: Record, agencies: dict, content: Path, static: Path) -> None:
    fields = dict(procedure.fields)
    kept = titled(fields) | listed(fields["ten"], "Thủ tục", SHORT)
    cited = [*fields["can_cu"], fields["quyet_dinh_cong_bo"], *fields["nguon"], fields.get("van_ban_bai_bo")]
    cited += [rule["van_ban"] for rule in fields.get("tam_thoi", [])]
    kept["van_ban"] = sorted({each for each in cited if isinstance(each, str)})
    kept["don_vi"] = [term(fields["co_quan"], fields["phong"])]
    kept["co_quan_cong_bo"] = fields["co_quan"]
    put(content / "thu-tuc" / f"{procedure.id}.md", record(kept, procedure.body))
    for case in fields.get("truong_hop", []):
        put(content / "truong-hop" / f"{procedure.id}--{case['id']}.md", record({
            "title": case["ten"], "thu_tuc": procedure.id, "truong_hop": case["id"],
            "url": f"/thu-tuc/{procedure.id}/{case['id']}/"}, ""))
    write_forms(procedure, static / "thu-tuc" / procedure.id)


def slug(text: str) -> str:
    """As CongKhai makes an address of a name."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    return "-".join(plain.split())
