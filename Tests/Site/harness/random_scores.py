"""Indices as they come, at random from a seed: methods that change, mergers, years without figures, several rankings,
numbers of places that differ, scales of a single year, live indices."""

import random
from dataclasses import dataclass, field

import yaml

YEARS = range(2015, 2022)
SUBJECTS = [f"Tỉnh {name}" for name in ("An", "Bình", "Cao", "Dung", "Em")]
UNITS = ["%", "điểm", "phút"]


@dataclass
class Entry:
    """What is known of a subject, or of one of its components, for a year or a day."""

    year: int
    score: str | None = None
    ranks: list[dict] = field(default_factory=list)
    day: str | None = None
    unpublished: bool = False
    scale: tuple[int, int] | None = None
    """Another than the method's, for this year alone."""


@dataclass
class Version:
    year: int
    scale: tuple[int, int]
    unit: str
    components: list[str]


@dataclass
class Index:
    id: str
    lower_is_better: bool
    versions: list[Version]
    breaks: list[tuple[int, str | None]]
    lines: dict[tuple[str, str | None], list[Entry]]
    """By subject and component; no component: the index as a whole."""
    averages: list[Entry]
    targets: list[dict] = field(default_factory=list)

    @property
    def short_name(self) -> str:
        return self.id.upper()

    def version(self, year: int) -> Version | None:
        return next((each for each in reversed(self.versions) if each.year <= year), None)


class Dice:
    """No figure is given twice, so that a figure tells where it comes from."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.figures = self.random.sample(range(101, 9900), 4000)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def figure(self) -> str:
        hundredths = self.figures.pop()
        return f"{hundredths // 100}.{hundredths % 100:02}"

    def years(self, most: int) -> list[int]:
        return sorted(self.random.sample(YEARS[1:], self.random.randint(0, most)))

    def ranks(self) -> list[dict]:
        totals = [63, 63, 63, 60, 34, None]
        scopes = [None, None, "cả nước", "các tỉnh cũ"]
        if self.chance(0.2):
            return []
        chosen = ["cả nước", "các tỉnh cũ"] if self.chance(0.15) else [self.random.choice(scopes)]
        ranks = []
        for scope in chosen:
            total = self.random.choice(totals)
            rank = {"hang": self.random.randint(1, 34)}
            ranks.append(rank | ({"tong_so": total} if total else {}) | ({"pham_vi": scope} if scope else {}))
        return ranks

    def entry(self, year: int, live: bool) -> list[Entry]:
        if self.chance(0.12):
            return []
        if self.chance(0.1):
            return [Entry(year, unpublished=True)]
        if live and self.chance(0.6):
            days = self.random.sample(["03-31", "06-30", "11-30"], self.random.randint(1, 2))
            return [Entry(year, self.figure(), self.ranks(), day=f"{year}-{day}") for day in sorted(days)]
        score = None if self.chance(0.12) else self.figure()
        ranks = self.ranks()
        return [Entry(year, score, ranks)] if score or ranks else []

    def index(self, number: int) -> Index:
        parts = [f"p{each}" for each in range(self.random.randint(0, 4))]
        unit = self.random.choice(UNITS)
        first = Version(YEARS[0], (0, 100), unit, parts)
        versions = [first]
        for year in self.years(2):
            scale, other = self.random.choice([((0, 100), unit), ((0, 120), unit), ((0, 100), "điểm")])
            versions.append(Version(year, scale, other, parts[: len(parts) - self.random.randint(0, 1)] or parts))
        subjects = self.random.sample(SUBJECTS, self.random.randint(1, 4))
        if SUBJECTS[0] not in subjects and self.chance(0.7):
            subjects[0] = SUBJECTS[0]
        breaks = [(year, self.random.choice([None, subjects[0]])) for year in self.years(1)]
        index = Index(f"cs{number}", self.chance(0.3), versions, breaks, {}, [])
        live = number % 6 == 0
        for subject in subjects:
            self.fill(index, subject, live)
        index.averages = [Entry(year, self.figure()) for year in YEARS if self.chance(0.5)]
        self.aim(index)
        return index

    def fill(self, index: Index, subject: str, live: bool) -> None:
        whole = [entry for year in YEARS for entry in self.entry(year, live)]
        index.lines[subject, None] = whole
        for entry in whole:
            if entry.unpublished or not self.chance(0.85):
                continue
            for part in index.version(entry.year).components:
                if self.chance(0.1):
                    continue
                own = [{key: value for key, value in rank.items() if key != "pham_vi"} for rank in self.ranks()[:1]]
                scale = (0, 150) if self.chance(0.08) else None
                score = self.figure()
                index.lines.setdefault((subject, part), []).append(
                    Entry(entry.year, score, own, entry.day, scale=scale))

    def aim(self, index: Index) -> None:
        """Targets of a plan, some of them behind a break."""
        for (subject, part), entries in index.lines.items():
            scored = [entry.year for entry in entries if entry.score]
            if len(scored) < 2 or not self.chance(0.5):
                continue
            from_year, year = sorted(self.random.sample(sorted(set(scored)), 2)) if len(set(scored)) > 1 else (0, 0)
            if year:
                index.targets.append({
                    "chi_so": f"{index.id}/{part}" if part else index.id, "don_vi_duoc_cham": subject, "nam": year,
                    "tu": self.figure(), "tu_nam": from_year, "tang": "2",
                    "cach_tinh": self.random.choice(["phan-tram", "diem", "chua-ro"])})


def front_matter(index: Index) -> str:
    """The index as an editor writes it."""
    source = [{"ten": "Nguồn thử"}]
    scores = []
    for (subject, part), entries in index.lines.items():
        for entry in entries if part is None else []:
            record = {"nam": entry.year, "don_vi_duoc_cham": subject, "nguon": source}
            record |= {"ngay": entry.day} if entry.day else {}
            record |= {"khong_cong_bo": True} if entry.unpublished else {}
            record |= {"diem": entry.score} if entry.score else {}
            record |= {"xep_hang": entry.ranks} if entry.ranks else {}
            parts = {name: component(each) for (owner, name), line in index.lines.items() for each in line
                     if owner == subject and name and (each.year, each.day) == (entry.year, entry.day)}
            scores.append(record | ({"thanh_phan": parts} if parts else {}))
    record = {
        "ten": f"Chỉ số {index.short_name}", "ten_viet_tat": index.short_name, "co_quan_cong_bo": "Cơ quan thử",
        "chieu": "giam" if index.lower_is_better else "tang",
        "phien_ban": [version(each) for each in index.versions],
        "gay_chuoi": [{"tu_nam": year, "ly_do": "Sáp nhập"} | ({"don_vi_duoc_cham": whom} if whom else {})
                      for year, whom in index.breaks],
        "so_lieu": scores,
        "tham_chieu": [{"nam": each.year, "ten": "Trung bình", "diem": each.score, "nguon": source}
                       for each in index.averages]}
    return f"---\n{written(record)}---\n"


class Plain(yaml.SafeDumper):
    """Writes what stands twice twice: front matter has no anchors."""

    def ignore_aliases(self, data):
        return True


def written(record: dict) -> str:
    return yaml.dump(record, Dumper=Plain, allow_unicode=True, sort_keys=False)


def component(entry: Entry) -> dict:
    record = {"diem": entry.score}
    record |= {"thang_diem": {"tu": entry.scale[0], "den": entry.scale[1]}} if entry.scale else {}
    return record | (entry.ranks[0] if entry.ranks else {})


def version(each: Version) -> dict:
    scale = {"tu": each.scale[0], "den": each.scale[1]}
    return {"tu_nam": each.year, "thang_diem": scale, "don_vi_do": each.unit, "thanh_phan": [
        {"id": part, "ten": f"Thành phần {part}", "thang_diem": {"tu": 0, "den": 100}} for part in each.components]}
