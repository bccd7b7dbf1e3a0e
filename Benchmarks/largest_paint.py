#!/usr/bin/env python3
"""When the largest thing of a page is painted on a cheap telephone with a poor connection.

    largest_paint.py FOLDER [--runs N]

FOLDER is a published site. Chromium at 360 px, its CPU slowed 4 ×, the network held to 1.6 Mbit/s down, 0.75
up and 150 ms of delay (what Lighthouse takes for a telephone); nginx on this machine sends gzip. Prints a
Markdown table: milliseconds of the median run with an empty cache and with a filled one, and what was
transferred.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests" / "Site" / "harness"))
from web_server import free_port, web_server  # noqa: E402

PAGES = {
    "home": "", "procedures": "thu-tuc/", "procedure": "thu-tuc/1.004237/", "hotlines": "duong-day-nong/",
    "plan": "ke-hoach/163-kh-stttt-2020/", "task": "ke-hoach/01-kh-stttt-mau-2026/5.4/",
    "progress": "tien-do/",
    "index": "chi-so/papi/", "documents": "van-ban/", "search": "tim-kiem/?q=dat+dai",
}
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
WATCH = """window.paints = [];
new PerformanceObserver(list => list.getEntries().forEach(e => window.paints.push(e.startTime)))
    .observe({type: 'largest-contentful-paint', buffered: true});"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    port = free_port()
    with tempfile.TemporaryDirectory() as own, web_server(arguments.folder.resolve(), port, "/", Path(own)):
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            print("| page | first visit, ms | KB | next visit, ms | KB |\n|---|---:|---:|---:|---:|")
            for name, path in PAGES.items():
                runs = [visits(browser, f"http://127.0.0.1:{port}/{path}") for _ in range(arguments.runs)]
                figures = [round(statistics.median(run[at] for run in runs)) for at in range(4)]
                print(f"| {name} | {figures[0]} | {figures[1]} | {figures[2]} | {figures[3]} |")
            browser.close()


def visits(browser, url: str) -> tuple[float, float, float, float]:
    """Milliseconds and kilobytes of the first visit and of a second one."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="vi-VN")
    context.add_init_script(WATCH)
    tab = context.new_page()
    client = context.new_cdp_session(tab)
    received = []
    client.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    client.send("Network.enable")
    client.send("Network.emulateNetworkConditions", NETWORK)
    client.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    figures = []
    for _ in range(2):
        received.clear()
        tab.goto(url, wait_until="networkidle")
        figures += [tab.evaluate("Math.max(...window.paints)"), sum(received) / 1000]
        tab.goto("about:blank")
    context.close()
    return tuple(figures)


if __name__ == "__main__":
    main()
