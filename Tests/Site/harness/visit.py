"""What a page does in a browser: what it asks for, what it complains of, how wide it is."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

# Elements that stick out of the window, unless they lie in a box that scrolls by itself.
STICKING_OUT = """() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const scrolls = e => e && e !== document.documentElement && e !== document.body
        && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX)
            || scrolls(e.parentElement));
    return ['the page is ' + document.documentElement.scrollWidth + ' px wide'].concat(
        [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > wide + 0.5 && !scrolls(e.parentElement))
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120)));
}"""


@dataclass
class Visit:
    tab: Tab
    complaints: list[str] = field(default_factory=list)
    """Errors of scripts, warnings and errors on the console, answers of 400 and above."""
    requests: list[str] = field(default_factory=list)

    def open(self, url: str, status: int = 200, until_idle: bool = False) -> None:
        """`until_idle` waits for what scripts ask for after the page has loaded: half a second at least."""
        self.complaints.clear()
        self.requests.clear()
        answer = self.tab.goto(url, wait_until="networkidle" if until_idle else "load")
        assert answer is not None and answer.status == status, f"{url}: {answer and answer.status}"

    def accessibility_faults(self) -> list[str]:
        self.tab.evaluate(AXE)
        found = self.tab.evaluate("axe.run(document, {resultTypes: ['violations']})")
        return [f"{violation['id']}: {node['html'][:160]}: {' '.join(node['failureSummary'].split())[:200]}"
                for violation in found["violations"] for node in violation["nodes"]]

    def elements_sticking_out(self) -> list[str]:
        return self.tab.evaluate(STICKING_OUT)


@contextmanager
def visitor(browser: Browser, width: int, height: int = 800, **options):
    """A fresh profile with one tab. `options` go to the browser context: colour scheme, JavaScript …"""
    context = browser.new_context(viewport={"width": width, "height": height}, locale="vi-VN", **options)
    visit = Visit(context.new_page())
    tab = visit.tab
    tab.on("pageerror", lambda error: visit.complaints.append(f"script error: {error}"))
    tab.on("console", lambda message: complain(visit, message))
    tab.on("request", lambda request: visit.requests.append(request.url))
    tab.on("response", lambda answer: refuse(visit, answer))
    tab.on("requestfailed", lambda request: visit.complaints.append(f"failed: {request.url}"))
    try:
        yield visit
    finally:
        context.close()


def refuse(visit: Visit, answer) -> None:
    if answer.status >= 400:
        visit.complaints.append(f"status {answer.status}: {answer.url}")


def complain(visit: Visit, message) -> None:
    if message.type in ("error", "warning"):
        visit.complaints.append(f"console {message.type}: {message.text}")
