"""Pictures of the site for the documentation.

After `make site`: `.build/venv/bin/python Tools/screenshots.py`.

Each page at phone and desktop width, in Debian's Chromium, into Documentation/screenshots/.
"""

from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "trang-chu": "index.html",
    "ke-hoach": "ke-hoach/kh-sct-2023/index.html",
    "nhiem-vu": "ke-hoach/01-kh-stttt-mau-2026/5.4/index.html",
    "co-quan": "co-quan/so-tttt-gia-lai/index.html",
}
WIDTHS = {360: 740, 1280: 900}


def main() -> None:
    folder = ROOT / "Documentation" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for width, height in WIDTHS.items():
            tab = browser.new_page(viewport={"width": width, "height": height})
            for name, path in PAGES.items():
                tab.goto((ROOT / "public" / path).as_uri())
                tab.screenshot(path=folder / f"{name}-{width}.png")
        browser.close()


if __name__ == "__main__":
    main()
