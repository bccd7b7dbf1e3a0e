#!/usr/bin/env python3
"""How long after a save a change is on the screen of a real Chromium, with `congkhai serve`.

    save_to_screen.py SITE [--saves N] [--executable FILE]

SITE is a site as make_corpus.py makes it. Prints the median and the slowest of N saves, in milliseconds, from
before the write to the frame that shows the change; and how long the whole site takes to follow.
"""

import argparse
import re
import statistics
import subprocess
import threading
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
# Resolves in the frame that shows the word, with the time of the machine's clock.
SHOWN = """word => new Promise(done => {
    const look = () => document.body.innerText.includes(word)
        ? requestAnimationFrame(() => done(performance.timeOrigin + performance.now()))
        : setTimeout(look, 1);
    look();
})"""


def serve(executable: Path, site: Path, date: str):
    process = subprocess.Popen(
        [executable, "serve", "--site", site, "--date", date, "--port", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    notes: list[int] = []

    def listen() -> None:
        for line in process.stderr:
            # The whole site, checked and planned anew; a first look at the saved page comes before.
            if match := re.search(r"Đã dựng .*\((\d+) ms\)", line):
                notes.append(int(match[1]))

    threading.Thread(target=listen, daemon=True).start()
    return process, re.search(r"http://\S+", process.stdout.readline())[0], notes


def measure(site: Path, executable: Path, saves: int) -> None:
    task = sorted(site.glob("content/ke-hoach/*/nhiem-vu/*.md"))[0]
    original = task.read_text(encoding="utf-8")
    process, address, notes = serve(executable, site, "2026-07-01")
    times = []
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            tab = browser.new_context(bypass_csp=True).new_page()
            tab.goto(f"{address}ke-hoach/{task.parts[-3]}/{task.stem}/")
            for number in range(saves):
                word = f"Đoạn {number} vừa lưu."
                seen = tab.evaluate_handle(f"word => {{ window.shown = ({SHOWN})(word); }}", word)
                start = time.time() * 1000
                task.write_text(f"{original}\n{word}\n", encoding="utf-8")
                times.append(tab.evaluate("() => window.shown") - start)
                seen.dispose()
                time.sleep(0.3)
            browser.close()
    finally:
        task.write_text(original, encoding="utf-8")
        process.terminate()
    print(f"on the screen: median {statistics.median(times):.0f} ms, slowest {max(times):.0f} ms of {saves}")
    print(f"the whole site anew: median {statistics.median(notes[1:]):.0f} ms; at first {notes[0]} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--saves", type=int, default=30)
    parser.add_argument("--executable", type=Path, default=ROOT / ".build/release/congkhai")
    arguments = parser.parse_args()
    measure(arguments.site, arguments.executable, arguments.saves)


if __name__ == "__main__":
    main()
