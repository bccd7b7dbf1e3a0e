"""A made-up portal of n procedures, with the departments, subjects, documents and hotlines that they name."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus import PROVINCES, UNITS
from real import Texts, listed, records, spliced

# Free texts; everything else (choices, numbers, days) stays as the shape has it.
TEXTS = {
    "mo_ta", "ten_ngan", "ly_do_mot_phan", "trinh_tu", "co_quan_thuc_hien", "co_quan_tham_quyen",
    "co_quan_phoi_hop", "cach_thuc.dia_diem", "giay_to.ten", "giay_to.ghi_chu", "phi.ten", "phi.mo_ta",
    "truong_hop.ten", "ket_qua", "dieu_kien", "bieu_mau.ten", "tu_khoa", "tam_thoi.noi_dung",
    "thay_doi.ly_do", "nguon.ten",
}
# Eight procedures a subject fill one volume of its booklet: Hugo's booklets are not parted.
PER_AGENCY, SUBJECTS, PER_DOCUMENT = 200, 25, 10


@dataclass
class Record:
    id: str
    fields: dict
    body: str = ""


@dataclass
class Department(Record):
    """An agency with what hangs on it."""

    province: str = ""
    subjects: list[Record] = None
    hotlines: list[Record] = None


@dataclass
class Registry:
    agencies: list[Department]
    documents: list[Record]
    procedures: list[Record]


def make_registry(count: int, seed: int = 2024) -> Registry:
    choice = random.Random(seed)
    agencies = [make_agency(index) for index in range(max(1, count // PER_AGENCY))]
    documents = make_documents(choice, max(5, count // PER_DOCUMENT))
    # A draft has nothing to say yet; the corpus has finished ones.
    shapes = [fields for fields, _ in records("thu-tuc") if "trinh_tu" in fields]
    texts = Texts(shapes, TEXTS)
    names = [fields["ten"] for fields in shapes]
    ids = [procedure_id(index) for index in range(count)]
    procedures = []
    for index, (identifier, shape) in enumerate(zip(ids, in_rounds(choice, shapes))):
        fields = texts.refill(choice, shape) | {"ten": spliced(choice, names)}
        agency = agencies[index % len(agencies)]
        fields["linh_vuc"] = agency.subjects[index // len(agencies) % SUBJECTS].id
        near = [ids[(index + step * len(agencies)) % count] for step in (1, 2, 3)]
        procedures.append(Record(identifier, settled(choice, fields, identifier, agency, documents, near)))
    return Registry(agencies, documents, procedures)


def in_rounds(choice: random.Random, shapes: list[dict]) -> Iterator[dict]:
    """Every shape as often as any other, in an order that changes."""
    while True:
        yield from choice.sample(shapes, len(shapes))


def procedure_id(index: int) -> str:
    return f"{1 + index % 3}.{index + 1:06}"


def settled(choice: random.Random, fields: dict, identifier: str, agency: Department,
            documents: list[Record], near: list[str]) -> dict:
    """The procedure with what it refers to in this portal."""
    def document(_=None) -> str:
        return choice.choice(documents).id

    fields["co_quan"] = agency.id
    fields["phong"] = choice.choice(UNITS)[0]
    fields["noi_tiep_nhan"] = [each.id for each in agency.hotlines[:len(fields["noi_tiep_nhan"])]]
    fields["quyet_dinh_cong_bo"] = document()
    fields["can_cu"] = [each.id for each in choice.sample(documents, len(fields["can_cu"]))]
    fields["nguon"] = [
        document() if isinstance(each, str) else {"ten": each["ten"]} for each in fields["nguon"]]
    fields["ra_soat"] = fields["ra_soat"] | {"ngay": day(choice), "boi": fields["phong"]}
    for key in ("ma", "ma_day_du"):
        if key in fields:
            fields[key] = identifier if key == "ma" else f"{identifier}.000.00.00.H21"
    if "lien_ket_nop" in fields:
        fields["lien_ket_nop"] = f"https://dichvucong.tinh-mau.example/thu-tuc/{identifier}"
    for key in ("lien_quan", "thay_the"):
        if key in fields:
            fields[key] = near[:len(fields[key])]
    if "van_ban_bai_bo" in fields:
        fields["van_ban_bai_bo"] = document()
    for rule in fields.get("tam_thoi", []):
        rule["van_ban"] = document()
    for change in fields.get("thay_doi", []):
        change["ngay"] = day(choice)
    for form in forms(fields):
        if "tep" in form:
            form["tep"] = f"{identifier}-{form['id']}{Path(form['tep']).suffix}"
    return fields


def forms(fields: dict) -> list[dict]:
    found = fields.get("bieu_mau")
    return found if isinstance(found, list) else []


def day(choice: random.Random) -> str:
    """In the half year before the day that the site speaks for."""
    return f"2026-{choice.randint(1, 6):02}-{choice.randint(1, 28):02}"


def make_agency(index: int) -> Department:
    province = PROVINCES[index % len(PROVINCES)]
    if index >= len(PROVINCES):
        province += f" {index // len(PROVINCES) + 1}"
    identifier = f"so-tttt-{index + 1:03}"
    shape = next(fields for fields, _ in records("co-quan") if fields.get("minh_hoa"))
    kept = ("cap", "dia_chi", "dien_thoai", "thu_dien_tu", "trang_thong_tin", "gio_lam_viec", "nguon")
    fields = {
        "ten": f"Sở Thông tin và Truyền thông tỉnh {province}", "ten_ngan": "Sở TT&TT",
        **{key: shape[key] for key in kept}, "tinh": province,
        "don_vi": [{"id": unit, "ten": name} for unit, name in UNITS], "minh_hoa": True,
    }
    return Department(
        identifier, fields, "Cơ quan hư cấu để đo.\n", province, make_subjects(index, province),
        make_hotlines(index, identifier))


def make_subjects(agency: int, province: str) -> list[Record]:
    names = [each["ten"] for each in listed("linh-vuc.yaml")]
    return [Record(f"linh-vuc-{agency + 1:03}-{number:02}", {
        "ten": f"{names[(agency + number) % len(names)]} ({province})"}) for number in range(1, SUBJECTS + 1)]


def make_hotlines(index: int, agency: str) -> list[Record]:
    """One-stop shop, call centre, control of procedures: as the illustrative department has them."""
    shapes = [fields for fields, _ in records("duong-day-nong") if fields.get("minh_hoa")]
    found = []
    for kind in ("mot-cua", "tong-dai", "kiem-soat-tthc"):
        fields = next(dict(each) for each in shapes if each["loai"] == kind and "hieu_luc_den" not in each)
        for key in ("van_ban", "linh_vuc", "hieu_luc_tu"):
            fields.pop(key, None)
        fields |= {"co_quan": agency, "kiem_tra": {"ngay": "2026-06-20", "cach": "Gọi thử"}}
        if "don_vi" in fields:
            fields["don_vi"] = "bo-phan-mot-cua" if kind == "mot-cua" else "van-phong"
        found.append(Record(f"{kind}-{index + 1:03}", fields))
    return found


def make_documents(choice: random.Random, count: int) -> list[Record]:
    """Laws, decrees, decisions in force, numbered through."""
    shapes = [(fields, body) for fields, body in records("van-ban")
              if re.match(r"\d", str(fields["so_ky_hieu"]))
              and {"loai", "ngay_ban_hanh"} <= fields.keys() and "ngay_het_hieu_luc" not in fields]
    texts = Texts([fields for fields, _ in shapes], {"trich_yeu", "mo_ta", "nguon.ten"})
    found = []
    for number in range(1, count + 1):
        shape, body = choice.choice(shapes)
        fields = texts.refill(choice, {key: value for key, value in shape.items() if key not in (
            "sua_doi", "thay_the", "bi_thay_the", "lien_ket")})
        fields["so_ky_hieu"] = re.sub(r"^\d+", str(number), str(fields["so_ky_hieu"]))
        sources = [each for each in fields["nguon"] if isinstance(each, dict)]
        fields["nguon"] = sources or [{"ten": "Công báo"}]
        fields.pop("minh_hoa", None)
        found.append(Record(f"vb-{number:05}", fields, plain(body)))
    return found


def plain(body: str) -> str:
    """Without links into content/."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", body).lstrip("\n")
