"""A site of one illustrative agency, one tracked plan and one field, to be changed and released."""

import json
from pathlib import Path

from congkhai import ROOT, Outcome, congkhai
from trees import copy_tree

FILES = {
    "trang.yaml": "ten: Trang thử\nco_quan: so-a\ndia_chi_trang: https://so-a.example/\n",
    "lich-nghi.yaml":
        "nam_du: [2026, 2027]\nngay_nghi:\n  - {ngay: 2026-01-01, loai: nghi, ten: Tết Dương lịch}\n",
    "linh-vuc.yaml": "- {id: buu-chinh, ten: Bưu chính}\n",
    "co-quan/so-a.md":
        "---\nten: Sở A\ncap: tinh\nminh_hoa: true\ndon_vi:\n  - {id: van-phong, ten: Văn phòng}\n"
        "  - {id: thanh-tra, ten: Thanh tra}\n---\n",
    "ke-hoach/kh-1/index.md":
        "---\nten: Kế hoạch một\nco_quan: so-a\nnam: [2026]\ntheo_doi_tu: 2026-01-15\nminh_hoa: true\n---\n",
    "ke-hoach/kh-1/nhiem-vu/1.md":
        "---\nma: \"1\"\nten: Việc thứ nhất\nchu_tri: [van-phong]\nthoi_han: Trước 31/12/2026\n---\nNội dung.\n",
    "ke-hoach/kh-1/nhiem-vu/2.md":
        "---\nma: \"2\"\nten: Việc thứ hai\nchu_tri: [thanh-tra]\nthoi_han: Thường xuyên\n---\n",
    "thu-tuc/cap-phep.md":
        "---\nten: Cấp phép\nco_quan: so-a\nlinh_vuc: buu-chinh\nphong: van-phong\nminh_hoa: true\n"
        "tinh_trang: con-hieu-luc\ncach_thuc:\n  - hinh_thuc: truc-tuyen\n"
        "    thoi_han: {so: 5, don_vi: ngay-lam-viec}\n    phi:\n      - {ten: Lệ phí, so_tien: 500000}\n---\n",
    "tin/thong-bao.md": "---\ntieu_de: Thông báo\nngay: 2026-02-02\nco_quan: so-a\n---\nMột tin.\n",
}


class SmallSite:
    def __init__(self, folder: Path):
        self.folder = folder
        copy_tree(ROOT / "templates", folder / "templates")
        for name, text in FILES.items():
            self.write(name, text)

    @property
    def public(self) -> Path:
        return self.folder / "public"

    @property
    def releases(self) -> list[Path]:
        return sorted((self.folder / "content/so-cong-bo").glob("*"))

    def write(self, name: str, text: str) -> None:
        file = self.folder / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.folder / "content" / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def remove(self, name: str) -> None:
        (self.folder / "content" / name).unlink()

    def run(self, command: str, date: str, *options: object) -> Outcome:
        return congkhai(command, "--site", self.folder, "--date", date, *options)

    def release(self, date: str) -> str:
        outcome = self.run("release", date)
        assert outcome.status == 0, outcome
        return outcome.stdout

    def page(self, route: str) -> str:
        return (self.public / route / "index.html").read_text(encoding="utf-8")

    def lines(self, number: int) -> list[dict]:
        text = self.releases[number - 1].read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]
