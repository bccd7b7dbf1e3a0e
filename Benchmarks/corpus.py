"""A made-up portal of n pages: departments, their units, plans and tasks, in real sentences.

Everything comes from the seed: the same n gives the same site on any machine.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

SENTENCES = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
UNITS = [
    ("van-phong", "Văn phòng Sở"), ("thanh-tra", "Thanh tra Sở"), 
    ("phong-cntt", "Phòng Công nghệ thông tin"), ("phong-bcvt", "Phòng Bưu chính – Viễn thông"),
    ("phong-ttbcxb", "Phòng Thông tin – Báo chí – Xuất bản"), ("phong-khtc", "Phòng Kế hoạch – Tài chính"),
    ("trung-tam-cntt", "Trung tâm Công nghệ thông tin"), ("bo-phan-mot-cua", "Bộ phận Một cửa"),
    ("ban-iso", "Ban ISO"), ("hoi-dong", "Hội đồng Thi đua – Khen thưởng"),
]
PROVINCES = [
    "An Hòa", "Bình Nguyên", "Châu Sơn", "Đông Hải", "Hà Trung", "Kim Long", "Lâm Thành", "Minh Đức",
    "Nam Phú", "Phước Tân", "Quang Lộc", "Sơn Tây Hạ", "Tân Mỹ", "Thanh Bình", "Vĩnh An", "Xuân Lộc",
]
OUTSIDE = ["Bưu điện tỉnh", "Ủy ban nhân dân các huyện, thị xã, thành phố", "Các sở, ban, ngành"]
HEADINGS = [
    "1. Cải cách thể chế", "2. Cải cách thủ tục hành chính", "3. Cải cách tổ chức bộ máy",
    "4. Cải cách chế độ công vụ", "5. Cải cách tài chính công",
    "6. Xây dựng Chính quyền điện tử, Chính quyền số",
]
SECTIONS = ["Nội dung thực hiện", "Giải pháp", "Tổ chức thực hiện", "Kiểm tra, đánh giá"]
DEADLINES = [
    "Trong năm", "Thường xuyên", "Quý IV/2026", "Trước ngày 15/8/2026", "6 tháng đầu năm 2026",
    "Tháng 7/2026",
    "Hằng quý", "Theo quy định", "Trước 31/12/2026", None,
]
TABLE_EVERY = 10


@dataclass
class Text:
    """Markdown, and the passages of it as a reader sees them."""

    markdown: str = ""
    passages: list[str] = field(default_factory=list)

    def add(self, markdown: str, *passages: str) -> None:
        self.markdown += markdown + "\n\n"
        self.passages += passages


@dataclass
class Milestone:
    name: str
    deadline: str
    products: list[str]


@dataclass
class Task:
    id: str
    code: str
    title: str
    heading: str
    goal: str | None
    leads: list[str]
    supporters: list[str]
    outside: list[str]
    products: list[str]
    deadline: str | None
    milestones: list[Milestone]
    note: str | None
    body: Text


@dataclass
class Plan:
    id: str
    agency: str
    title: str
    number: str
    date: str
    grounds: list[str]
    recipients: list[str]
    targets: list[tuple[str, int]]
    body: Text
    tasks: list[Task]


@dataclass
class Agency:
    id: str
    name: str
    province: str
    plans: list[Plan]


def make_portal(page_count: int, lengths: str = "real", seed: int = 2024) -> list[Agency]:
    """So many plans and tasks that the pages of home, list, departments, units, plans and tasks are n."""
    choice = random.Random(seed)
    plan_count = max(1, page_count // 102)
    agency_count = max(1, plan_count // 10)
    task_count = page_count - 2 - agency_count * (1 + len(UNITS)) - plan_count
    if task_count < plan_count:
        raise ValueError(f"{page_count} pages are too few: at least 15")
    agencies = [make_agency(index) for index in range(agency_count)]
    for index in range(plan_count):
        share = task_count * (index + 1) // plan_count - task_count * index // plan_count
        agency = agencies[index % agency_count]
        agency.plans.append(make_plan(choice, index, agency, share, lengths))
    return agencies


def make_agency(index: int) -> Agency:
    province = PROVINCES[index % len(PROVINCES)]
    if index >= len(PROVINCES):
        province += f" {index // len(PROVINCES) + 1}"
    return Agency(f"so-tttt-{index + 1:02}", f"Sở Thông tin và Truyền thông tỉnh {province}", province, [])


def make_plan(choice: random.Random, index: int, agency: Agency, task_count: int,
              lengths: str) -> Plan:
    number = f"{index + 1}/KH-STTTT"
    body = Text()
    for heading in ("Mục đích", "Yêu cầu", "Tổ chức thực hiện"):
        body.add(f"## {heading}", heading)
        for _ in range(3):
            add_paragraph(choice, body, sentences=2)
    return Plan(
        id=f"{index + 1:03}-kh-stttt-2026", agency=agency.id,
        title=f"Cải cách hành chính và chuyển đổi số năm 2026, kế hoạch thứ {index + 1}",
        number=number, date=f"2026-{choice.randint(1, 12):02}-{choice.randint(1, 28):02}",
        grounds=[sentence(choice) for _ in range(3)],
        recipients=["Ủy ban nhân dân tỉnh (báo cáo)", "Giám đốc", "Các phòng, đơn vị thuộc Sở"],
        targets=[(sentence(choice), choice.randint(70, 100)) for _ in range(3)],
        body=body, tasks=[make_task(choice, position, task_count, lengths) for position in range(task_count)])


def make_task(choice: random.Random, position: int, count: int, lengths: str) -> Task:
    heading_index = position * len(HEADINGS) // count
    first_of_heading = -(-heading_index * count // len(HEADINGS))
    code = f"{heading_index + 1}.{position - first_of_heading + 1}"
    share = SHARES[lengths]
    lead_count = choice.choice([1, 1, 1, 2])
    unit_count = lead_count + choice.choice(share.supporters)
    units = choice.sample([identifier for identifier, _ in UNITS], unit_count)
    has_milestones = choice.random() < share.milestones
    milestones = [make_milestone(choice) for _ in range(3)] if has_milestones else []
    has_products = choice.random() < share.products
    return Task(
        id=code, code=code, title=cut(sentence(choice), choice.choice(share.title)),
        heading=HEADINGS[heading_index], goal=sentence(choice) if choice.random() < share.goal else None,
        leads=units[:lead_count], supporters=units[lead_count:],
        outside=choice.sample(OUTSIDE, choice.choice([0, 0, 1])),
        products=[cut(sentence(choice), choice.choice(share.product)) for _ in range(choice.randint(1, 2))]
        if has_products else [],
        deadline=None if milestones or choice.random() >= share.deadline else choice.choice(DEADLINES),
        milestones=milestones,
        note=sentence(choice) if choice.random() < share.note else None,
        body=share.body(choice, position))


def make_milestone(choice: random.Random) -> Milestone:
    return Milestone(sentence(choice), choice.choice(["Quý II/2026", "Quý III/2026", "Trước 31/12/2026"]),
                     [sentence(choice)])


def short_body(choice: random.Random, position: int) -> Text:
    """What a plan says of a task: a paragraph, every tenth time with a list, sometimes nothing."""
    body = Text()
    room = choice.choice([0, 118, 175, 234, 298, 369, 480, 687, 902, 1300])
    parts = []
    # A Vietnamese letter takes 1.3 bytes.
    while sum(map(len, parts)) * 1.3 < room:
        parts.append(sentence(choice))
    if parts:
        body.add(". ".join(parts) + ".", ". ".join(parts) + ".")
    if parts and position % 10 == 0:
        items = [sentence(choice) for _ in range(3)]
        body.add("\n".join(f"{number}. {item}." for number, item in enumerate(items, 1)), *items)
    return body


def long_body(choice: random.Random, position: int) -> Text:
    """Three sections with a paragraph and a list each, every tenth time with a table."""
    body = Text()
    for heading in SECTIONS[:3]:
        body.add(f"## {heading}", heading)
        add_paragraph(choice, body, sentences=2)
        items = [sentence(choice) for _ in range(3)]
        body.add("\n".join(f"{number}. {item}." for number, item in enumerate(items, 1)), *items)
    if position % TABLE_EVERY == 0:
        rows = [(str(year), sentence(choice), f"{choice.randint(50, 100)}%") for year in (2024, 2025, 2026)]
        body.add("| Năm | Chỉ tiêu | Mức đạt |\n|---|---|---:|\n"
                 + "\n".join(f"| {' | '.join(row)} |" for row in rows), *(row[1] for row in rows))
    add_paragraph(choice, body, sentences=2)
    return body


def add_paragraph(choice: random.Random, body: Text, sentences: int) -> None:
    """The first words in bold, the last sentence with a link: what a writer uses."""
    parts = [sentence(choice) for _ in range(sentences)]
    bold, rest = parts[0][:20].rsplit(" ", 1)[0], parts[0]
    marked = [f"**{bold}**{rest[len(bold):]}", *parts[1:]]
    body.add(". ".join(marked) + ". Xem [Cổng dịch vụ công](https://dichvucong.example.vn/).",
             ". ".join(parts) + ". Xem Cổng dịch vụ công.")


def sentence(choice: random.Random) -> str:
    return choice.choice(SENTENCES)


def cut(text: str, length: int) -> str:
    """At a word's end."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0].rstrip(" ,")


@dataclass
class Share:
    """How much a task says: lengths in letters, shares of the tasks that say it at all."""

    title: list[int]
    goal: float
    products: float
    product: list[int]
    supporters: list[int]
    deadline: float
    milestones: float
    note: float
    body: Callable[[random.Random, int], Text]


# "real": the deciles of the 173 tasks of the six plans in content/ (900 bytes a file). "long": all fields
# filled in and a body of three sections (4.8 KB a file).
SHARES = {
    "real": Share(title=[43, 53, 61, 69, 78, 91, 104, 122, 138, 160], goal=0.22, products=0.29,
                  product=[29, 35, 38, 46, 57, 66, 82, 121, 164, 200],
                  supporters=[0, 0, 0, 0, 1, 1, 1, 2, 2, 3],
                  deadline=0.6, milestones=0.05, note=0.01, body=short_body),
    "long": Share(title=[160], goal=1, products=1, product=[1000], supporters=[1, 1, 2, 2, 3], deadline=1,
                  milestones=0.2, note=0.2, body=long_body),
}
