"""What every page of the portal of procedures has to say, whoever renders it."""

from collections import defaultdict
from collections.abc import Iterable

from corpus import UNITS
from procedures import Record, Registry, forms

NAMES = dict(UNITS)


class RegistryExpectation:
    def __init__(self, registry: Registry):
        self.registry = registry
        self.agencies = {each.id: each for each in registry.agencies}
        self.subjects = names_of(each for agency in registry.agencies for each in agency.subjects)
        self.hotlines = names_of(each for agency in registry.agencies for each in agency.hotlines)
        self.documents = {each.id: document_title(each) for each in registry.documents}
        self.names = names_of(registry.procedures)

    def pages(self):
        """The route of each page and its passages."""
        yield "", [*self.subjects.values(), *(each.fields["ten"] for each in self.registry.agencies)]
        yield "thu-tuc/", list(self.subjects.values())
        yield "duong-day-nong/", list(self.hotlines.values())
        for agency in self.registry.agencies:
            yield f"co-quan/{agency.id}/", [
                agency.fields["ten"], *NAMES.values(), *(each.fields["ten"] for each in agency.subjects)]
        yield from self.lists()
        for procedure in self.registry.procedures:
            passages = self.passages(procedure)
            yield f"thu-tuc/{procedure.id}/", passages + self.related(procedure.fields)
            for case in procedure.fields.get("truong_hop", []):
                yield f"thu-tuc/{procedure.id}/{case['id']}/", case_passages(case)

    def lists(self):
        """Units, subjects with their booklets, and documents with who cites them."""
        units, subjects, booklets, cited = (defaultdict(list) for _ in range(4))
        for procedure in self.registry.procedures:
            fields = procedure.fields
            units[fields["co_quan"], fields["phong"]].append(fields["ten"])
            subjects[fields["linh_vuc"]].append(fields["ten"])
            if fields["tinh_trang"] != "bai-bo":
                booklets[fields["linh_vuc"]] += [fields["ten"], *self.passages(procedure)]
            for document in {fields["quyet_dinh_cong_bo"], *fields["can_cu"]}:
                cited[document].append(fields["ten"])
        for (agency, unit), names in units.items():
            yield f"co-quan/{agency}/{unit}/", [NAMES[unit], *names]
        for subject, names in subjects.items():
            yield f"thu-tuc/linh-vuc/{subject}/", [self.subjects[subject], *names]
        for subject, passages in booklets.items():
            yield f"thu-tuc/linh-vuc/{subject}/niem-yet/", passages
        for document in self.registry.documents:
            yield f"van-ban/{document.id}/", [self.documents[document.id], *cited[document.id]]

    def passages(self, procedure: Record) -> list[str]:
        """What page and sheet say alike."""
        fields = procedure.fields
        found = [fields["ten"], *fields["ket_qua"], *fields["co_quan_thuc_hien"]]
        for markdown in [*fields["trinh_tu"], fields["dieu_kien"]]:
            found += readable(markdown)
        found += [*fields["co_quan_tham_quyen"], *fields.get("co_quan_phoi_hop", [])]
        found += [self.hotlines[each] for each in fields["noi_tiep_nhan"]]
        found += [self.documents[each] for each in [*fields["can_cu"], fields["quyet_dinh_cong_bo"]]]
        found += [fields[key] for key in ("ma", "ma_day_du") if key in fields]
        found += [self.agencies[fields["co_quan"]].fields["ten"], NAMES[fields["phong"]]]
        found += [form["ten"] for form in forms(fields)]
        for channel in fields["cach_thuc"]:
            found += [channel["dia_diem"], *fees(channel), *limits(channel)]
        for rule in fields.get("tam_thoi", []):
            found += [rule["noi_dung"], self.documents[rule["van_ban"]]]
        found += [change["ly_do"] for change in fields.get("thay_doi", [])]
        for case in fields.get("truong_hop", []) or [fields]:
            found += case_passages(case)
        return found

    def related(self, fields: dict) -> list[str]:
        """What the page alone says."""
        found = [self.subjects[fields["linh_vuc"]]]
        found += [fields[key] for key in ("mo_ta", "ten_ngan") if key in fields]
        found += [self.names[each] for each in fields.get("lien_quan", [])]
        return found + [each["ten"] for each in fields["nguon"] if isinstance(each, dict)]


def names_of(records: Iterable[Record]) -> dict[str, str]:
    return {each.id: each.fields["ten"] for each in records}


def case_passages(case: dict) -> list[str]:
    papers = case.get("giay_to", [])
    found = [case["ten"]]
    for paper in papers if isinstance(papers, list) else []:
        found += [paper["ten"]] + ([paper["ghi_chu"]] if "ghi_chu" in paper else [])
    return found + fees(case) + limits(case)


def readable(markdown: str) -> list[str]:
    """The lines without the marks that the real texts use."""
    if markdown == "khong":
        return []
    return [line.removeprefix("- ").replace("**", "") for line in markdown.splitlines()]


def limits(owner: dict) -> list[str]:
    words = {"ngay-lam-viec": "ngày làm việc", "ngay": "ngày", "gio": "giờ"}
    limit = owner.get("thoi_han", {})
    return [f"{limit['so']} {words[limit['don_vi']]}"] if "so" in limit else []


def fees(owner: dict) -> list[str]:
    found = owner.get("phi", [])
    amounts = [fee for fee in found if isinstance(fee, dict)]
    return [f"{fee['so_tien']:,} đồng".replace(",", ".") for fee in amounts if "so_tien" in fee] + [
        fee["mo_ta"] for fee in amounts if "mo_ta" in fee]


def document_title(document: Record) -> str:
    return f"{document.fields['loai']} số {document.fields['so_ky_hieu']}"
