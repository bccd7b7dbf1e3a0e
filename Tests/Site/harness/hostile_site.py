"""A site whose every text says something hostile: the keys come from the schema tables, the rest is sound."""

import json
from collections.abc import Callable, Iterator

from content_schema import Key, kinds, parts, schemas
from small_site import SmallSite

SCHEMAS = schemas()
# Values of keys that are no text but are needed, or that rules ask for.
SOUND = {
    "date": "2026-01-15", "dateOrMonth": "2026-01-15", "year": 2026, "integer": 1, "decimal": "1",
    "period": "2026-quy-1", "url": "https://a.example/", "phone": "0269 3600 999", "email": "a@a.example",
    "deadline": "Trước 31/12/2026", "unit": "van-phong", "subject": "buu-chinh", "index": "csm",
    "evidenceType": "Biên bản", "dossierCount": 1, "flag": True,
}
# What the rules ask of a record beyond its texts, by schema and key.
FIXED = {
    "PlanKey": {"co_quan": "so-a", "nam": [2026], "theo_doi_tu": "2026-01-15"},
    "TaskKey": {"chu_tri": ["van-phong"], "thoi_han": "Trước 31/12/2026"},
    "AgencyKey": {"cap": "tinh"},
    "ProcedureKey": {"co_quan": "so-a", "linh_vuc": "buu-chinh", "phong": "van-phong"},
    "HotlineKey": {"loai": "tong-dai", "co_quan": "so-a"},
    "IndexKey": {},
    "PetitionKey": {"ngay_tiep_nhan": "2026-06-20", "ngay_tra_loi": "2026-06-25", "co_quan": "so-a"},
    "ResultKey": {"ky": "2026-quy-1", "co_quan": "so-a"},
    "ApologyKey": {"ngay": "2026-06-01", "co_quan": "so-a"},
    "NewsKey": {"ngay": "2026-06-01", "co_quan": "so-a"},
    "ExtensionKey": {"den": "2027-06-30"}, "ChannelKey": {"hinh_thuc": "truc-tiep"},
    "PredecessorKey": {"co_quan": "so-a"}, "ComponentKey": {"id": "thanh-phan"},
    "RedirectKey": {"tu": "/tin/dia-chi-cu/"},
    "AcceptanceKey": {"ma": "CK0764", "den_ngay": "2026-12-31"},
}
FILES = {
    "AgencyKey": "co-quan/so-b.md", "PlanKey": "ke-hoach/kh-2/index.md", "TaskKey": "ke-hoach/kh-2/nhiem-vu/1.md",
    "IndexKey": "chi-so/csm.md", "DocumentKey": "van-ban/vb.md", "ProcedureKey": "thu-tuc/tt.md",
    "HotlineKey": "duong-day-nong/dd.md", "PetitionKey": "phan-anh/2026/pa.md", "ResultKey": "ket-qua/2026-quy-1.md",
    "ApologyKey": "xin-loi/xl.md", "NewsKey": "tin/t.md", "PageKey": "trang-thu.md",
}
TEXTS = {"text", "code", "markdown"}
# Codes that name something that must be there.
NAMES = {("ComponentKey", "phu_trach"), ("PaperKey", "bieu_mau")}


class HostileSite:
    """`text` gives the value of every next text; `reached` says which keys got one."""

    def __init__(self, site: SmallSite, text: Callable[[], str]):
        self.site, self.text = site, text
        self.reached: set[tuple[str, str]] = set()
        self.identifiers = 0

    def lay(self) -> None:
        for kind, schema in kinds().items():
            record = self.record(schema) | {"minh_hoa": True}
            common = self.record("CommonKey")
            record |= {key: common[key] for key in common if key not in ("chap_nhan", "chuyen_huong")}
            if kind == "procedure":
                self.suit_rules(record)
            self.site.write(FILES[schema], f"---\n{self.yaml(record)}---\n{self.body(kind)}")
        settings = self.record("SiteKey") | {"co_quan": "so-a", "dia_chi_trang": "https://so-a.example/"}
        settings["menu"] = [{"nhan": self.text(), "lien_ket": "/ke-hoach/"}]
        self.site.write("trang.yaml", self.yaml(settings))

    def suit_rules(self, procedure: dict) -> None:
        """Papers are those of the one case; the full code begins with the code; a repealed one is another."""
        repealed = {key: procedure[key] for key in ("ten", "co_quan", "linh_vuc", "phong")}
        repealed |= {"tinh_trang": "bai-bo", "van_ban_bai_bo": procedure.pop("van_ban_bai_bo")}
        self.site.write("thu-tuc/bai-bo.md", f"---\n{self.yaml(repealed)}---\n")
        del procedure["giay_to"]
        procedure["ma_day_du"] = f"{procedure['ma']}.{procedure['ma_day_du']}"

    def body(self, kind: str) -> str:
        if kind == "hotline":  # stands beside others, and has no headings
            return self.text() + "\n"
        texts = f"{self.text()}\n\n## {self.text()}\n\n| {self.text()} | b |\n|-|-|\n| c | `{self.text()}` |\n"
        return f"## Nội dung\n\n{texts}\n## Trả lời\n\n{self.text()}\n" if kind == "petition" else texts

    @staticmethod
    def yaml(record: dict) -> str:
        return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in record.items())

    def record(self, schema: str) -> dict:
        """Every text of the schema, in groups too, and whatever else is required or fixed."""
        record = {}
        for key in SCHEMAS[schema]:
            value = self.value(schema, key)
            if value is not None:
                record[key.name] = value
        return record

    def value(self, schema: str, key: Key):
        if key.name in FIXED.get(schema, {}):
            return FIXED[schema][key.name]
        if (schema, key.name) in NAMES:
            return None
        return self.of_type(key.type, schema, key, key.is_required)

    def of_type(self, type_: str, schema: str, key: Key, is_required: bool):
        name, arguments = parts(type_)
        if name in TEXTS:
            self.reached.add((schema, key.name))
            return self.text()
        if name == "list":
            item = self.of_type(arguments[0], schema, key, is_required)
            return None if item is None else [item]
        if name in ("group", "table", "shorthand"):
            inner = arguments[-1].removesuffix(".schema")
            if not any_text(inner) and not is_required:
                return None
            group = self.record(inner)
            # The table of a component's figures is known by the component's id.
            return {FIXED["ComponentKey"]["id"]: without_id(group)} if name == "table" else group
        if name == "identifier":
            self.identifiers += 1
            return f"muc-{self.identifiers}"
        return SOUND.get(name) if is_required else None


def without_id(group: dict) -> dict:
    return {key: value for key, value in group.items() if key != "id"}


def any_text(schema: str) -> bool:
    return any(True for _ in text_keys(schema))


def text_keys(schema: str) -> Iterator[tuple[str, str]]:
    """The keys of a schema, and of the groups in it, whose values are texts: (schema, key)."""
    for key in SCHEMAS[schema]:
        yield from text_keys_of(key.type, schema, key)


def text_keys_of(type_: str, schema: str, key: Key) -> Iterator[tuple[str, str]]:
    name, arguments = parts(type_)
    if name in TEXTS:
        yield schema, key.name
    elif name == "list":
        yield from text_keys_of(arguments[0], schema, key)
    elif name in ("group", "table", "shorthand"):
        yield from text_keys(arguments[-1].removesuffix(".schema"))
