#!/usr/bin/env python3
"""How long the script of a first answer runs on a slow telephone.

    search_script.py FOLDER [--runs N] [--queries FILE]

FOLDER is a built site, of 10,000 pages for the figures in Documentation/Performance.md. Each run opens
/tim-kiem/?q=… in a fresh profile: the script is compiled, the index is loaded, the answer is shown. The
CPU is slowed four times; what is counted is Chromium's own ScriptDuration, so neither the network nor the
layout. Prints a Markdown table: milliseconds of the median run and of the one
that was disturbed least.
"""

import argparse
import statistics
import sys
import tempfile
import urllib.parse
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests" / "Site" / "harness"))
from web_server import free_port, web_server  # noqa: E402

# Words of nearly all pages, one, two and three; of some; prefixes; numbers; what is not there.
QUERIES = [
    "kế hoạch", "thông tin", "cải cách hành chính", "cai cach thu tuc hanh chinh", "thực hiện kế hoạch",
    "ủy ban nhân dân", "UBND tỉnh", "t", "th", "kế hoạch t", "bưu điện tỉnh", "ứng dụng công nghệ thông ti",
    "12/KH-STTTT", "KH-STTTT", "2026", "zzzz",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--queries", type=Path, help="one a line, instead of this program's own")
    arguments = parser.parse_args()
    queries = arguments.queries.read_text().splitlines() if arguments.queries else QUERIES
    port = free_port()
    with tempfile.TemporaryDirectory() as own, web_server(arguments.folder.resolve(), port, "/", Path(own)):
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            print("| query | script, ms | least |\n|---|---:|---:|")
            for query in queries:
                url = f"http://127.0.0.1:{port}/tim-kiem/?q={urllib.parse.quote(query)}"
                runs = [script_time(browser, url) for _ in range(arguments.runs)]
                print(f"| {query} | {statistics.median(runs):.0f} | {min(runs):.0f} |", flush=True)
            browser.close()


def script_time(browser, url: str) -> float:
    """Milliseconds of script from the request for the page to its answer."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="vi-VN")
    tab = context.new_page()
    client = context.new_cdp_session(tab)
    client.send("Performance.enable")
    client.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    tab.goto("about:blank")
    before = script_duration(client)
    tab.goto(url, wait_until="networkidle")
    assert tab.inner_text("#_tim-trang-thai")
    # Another process may have taken over: it counts from nought.
    after = script_duration(client)
    context.close()
    return (after - before if after >= before else after) * 1000


def script_duration(client) -> float:
    metrics = client.send("Performance.getMetrics")["metrics"]
    return next(each["value"] for each in metrics if each["name"] == "ScriptDuration")


if __name__ == "__main__":
    main()
