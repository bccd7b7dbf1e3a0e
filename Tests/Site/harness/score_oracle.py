"""What may be said of random indices: worked out here from the rules of the content model, not by the program."""

from dataclasses import dataclass
from fractions import Fraction

from random_scores import Entry, Index


@dataclass(frozen=True)
class Ranking:
    scope: str | None
    by_year: dict
    """The rank of each year that has one; of several days the latest."""


class Line:
    """A subject of an index, or one of its components."""

    def __init__(self, index: Index, subject: str, part: str | None):
        self.index, self.subject, self.part = index, subject, part
        self.entries = index.lines.get((subject, part), [])
        self.by_year: dict[int, Entry] = {entry.year: entry for entry in self.entries}
        self.years_live = {entry.year for entry in self.entries if entry.day}

    @property
    def name(self) -> str:
        return self.index.short_name + (f": Thành phần {self.part}" if self.part else "")

    def measure(self, entry: Entry):
        """What two figures must have in common: scale and unit."""
        version = self.index.version(entry.year)
        scale = (entry.scale or (0, 100)) if self.part else version.scale
        return scale, version.unit

    def breaks_at(self, year: int) -> bool:
        """Whether a method begins with the year, or a break that concerns the subject."""
        begun = any(version.year == year for version in self.index.versions[1:])
        return begun or any(at == year and whom in (None, self.subject) for at, whom in self.index.breaks)

    def may_compare(self, year: int) -> bool:
        """Whether the figures of a year may be held against those of the year before."""
        if year not in self.by_year or year - 1 not in self.by_year or {year, year - 1} & self.years_live:
            return False
        alike = self.measure(self.by_year[year]) == self.measure(self.by_year[year - 1])
        return alike and not self.breaks_at(year)

    def is_broken(self, since: int, year: int) -> bool:
        """Whether a break lies behind a year, up to another."""
        known = [each for each in self.entries if each.year <= year]
        for earlier, later in zip(known, known[1:]):
            unlike = earlier.day or later.day or self.measure(earlier) != self.measure(later)
            if unlike and since < later.year <= year:
                return True
        return any(self.breaks_at(each) for each in range(since + 1, year + 1))

    def score_change(self, year: int) -> Fraction | None:
        if not self.may_compare(year):
            return None
        before, now = self.by_year[year - 1].score, self.by_year[year].score
        return Fraction(now) - Fraction(before) if before and now else None

    def rankings(self) -> list[Ranking]:
        """By scope, in the order in which they come; a ranking that once is named and once is not is one, unless
        a year has two."""
        ranks = [(entry.year, rank) for entry in self.entries for rank in entry.ranks]
        scopes = list(dict.fromkeys(rank.get("pham_vi") for _, rank in ranks))
        single = all(len(entry.ranks) < 2 for entry in self.entries)
        if single and len(scopes) == 2 and None in scopes:
            scope = next(each for each in scopes if each)
            return [Ranking(scope, dict(ranks))]
        return [Ranking(scope, {year: rank for year, rank in ranks if rank.get("pham_vi") == scope})
                for scope in scopes]

    def rank_change(self, ranking: Ranking, year: int) -> int | None:
        """Places won since the year before."""
        before, now = ranking.by_year.get(year - 1), ranking.by_year.get(year)
        if not before or not now or not self.may_compare(year):
            return None
        if "tong_so" not in now or now.get("tong_so") != before.get("tong_so"):
            return None
        return before["hang"] - now["hang"]

    def rank_changes(self, entry: Entry) -> list[int]:
        """Of each ranking that the entry has a rank in, where there is one to tell."""
        changes = [self.rank_change(ranking, entry.year) for ranking in self.rankings()
                   if any(rank is ranking.by_year.get(entry.year) for rank in entry.ranks)]
        return [change for change in changes if change is not None]

    def joined_scores(self) -> set[int]:
        """The years that a line may join to the year before."""
        return {year for year in self.by_year if self.score_change(year) is not None}

    def joined_ranks(self, ranking: Ranking) -> set[int]:
        return {year for year in self.by_year if self.rank_change(ranking, year) is not None}


def lines(index: Index) -> list[Line]:
    return [Line(index, subject, part) for subject, part in index.lines]


def average(index: Index) -> Line:
    line = Line(index, "Trung bình", None)
    line.entries = index.averages
    line.by_year = {entry.year: entry for entry in index.averages}
    return line


def printed(change: Fraction) -> str:
    """`1,32`"""
    hundredths = abs(int(change * 100))
    return f"{hundredths // 100},{hundredths % 100:02}"
