"""Pictures of the site for the documentation: `make screenshots`.

Ten kinds of page at the width of a telephone and of a desk, in Debian's Chromium, from the site in `public/`,
into Documentation/screenshots/. Every second telephone has the dark colours.
"""

import subprocess
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "trang-chu": "index.html",
    "cac-thu-tuc": "thu-tuc/index.html",
    "thu-tuc": "thu-tuc/1.004237/index.html",
    "duong-day-nong": "duong-day-nong/index.html",
    "phan-anh": "phan-anh/index.html",
    "ke-hoach": "ke-hoach/kh-sct-2023/index.html",
    "nhiem-vu": "ke-hoach/01-kh-stttt-mau-2026/5.4/index.html",
    "tien-do": "tien-do/index.html",
    "chi-so": "chi-so/par-index/index.html",
    "co-quan": "co-quan/so-tttt-gia-lai/index.html",
}
WIDTHS = {360: 740, 1280: 900}


def main() -> None:
    folder = ROOT / "Documentation" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for width, height in WIDTHS.items():
            for number, (name, path) in enumerate(PAGES.items()):
                scheme = "dark" if number % 2 and width < 500 else "light"
                tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                tab.goto((ROOT / "public" / path).as_uri())
                picture = folder / f"{name}-{width}.png"
                tab.screenshot(path=picture)
                tab.close()
        browser.close()
    # A page has few colours: 64 of them make a third of the file.
    subprocess.run(["pngquant", "--force", "--ext", ".png", "64", *sorted(folder.glob("*.png"))], check=True)


if __name__ == "__main__":
    main()
