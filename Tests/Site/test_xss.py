"""The vectors of OWASP's filter evasion cheat sheet in every text of every kind of record, opened in Chromium.

The pages' own Content-Security-Policy is switched off, so that escaping stands for itself. XSS_ROUNDS in the
environment says over how many sites the vectors are spread (3); the more, the fewer stand in one text.
"""

import os
from itertools import cycle
from pathlib import Path

import pytest

from content_schema import kinds
from faults import expect_none
from hostile_site import NAMES, HostileSite, text_keys
from small_site import SmallSite
from web_server import free_port, web_server

DAY = "2026-07-01"
VECTORS = (Path(__file__).parent / "hostile" / "xss.txt").read_text(encoding="utf-8").splitlines()
ROUNDS = int(os.environ.get("XSS_ROUNDS", 3))
# Set before any script of the page runs.
TRAP = """
window.fired = [];
for (const name of ['alert', 'confirm', 'prompt', 'msgbox'])
    window[name] = text => { window.fired.push(name + '(' + text + ')'); };
"""
# What fires only when somebody clicks or points, or would load from elsewhere; and text that became an element.
LOOK = """() => {
    const own = new URL(document.baseURI).origin;
    const found = window.fired.map(call => 'fired: ' + call);
    for (const e of document.querySelectorAll('*')) {
        for (const a of e.attributes) {
            if (/^on/i.test(a.name)) found.push('handler: ' + e.outerHTML.slice(0, 160));
            if (/^(href|src|action|formaction|data|poster|background|xlink:href)$/i.test(a.name)
                && /^[\\s\\0-\\x20]*(javascript|vbscript|data:text)/i.test(a.value))
                found.push('address: ' + e.outerHTML.slice(0, 160));
        }
        // The site's own, which shows a widget.
        if (e.localName === 'iframe' && e.className === 'xem-thu' && e.src.startsWith(own)) continue;
        if (/^(iframe|object|embed|applet|frame|base|bgsound|isindex|marquee|xss)$/i.test(e.localName))
            found.push('element: ' + e.outerHTML.slice(0, 160));
        if (e.localName === 'script' && e.type !== 'application/ld+json' && new URL(e.src, own).origin !== own)
            found.push('script: ' + e.outerHTML.slice(0, 160));
        if (e.localName === 'script' && !e.src && e.type !== 'application/ld+json')
            found.push('inline script: ' + e.outerHTML.slice(0, 160));
        if (e.localName === 'script' && e.type === 'application/ld+json') JSON.parse(e.textContent);
    }
    if (/xss|alert/i.test(document.documentElement.getAttribute('class') || '')) found.push('class');
    return found;
}"""


def lay(folder: Path, vectors: list[str]) -> HostileSite:
    """Each text begins with another vector; all of the round stand in it."""
    begin = cycle(range(len(vectors)))

    def text() -> str:
        first = next(begin)
        return " ".join(["Chữ", *vectors[first:], *vectors[:first]])

    site = HostileSite(SmallSite(folder), text)
    site.lay()
    return site


def test_every_text_of_every_kind_gets_a_vector(tmp_path):
    """By the schema tables: a key that is added there is tried here, or this fails."""
    site = lay(tmp_path, VECTORS[:1])
    wanted = {key for schema in kinds().values() for key in text_keys(schema)}
    wanted |= set(text_keys("SiteKey"))
    assert len(wanted) > 60
    # An acceptance is printed nowhere; old addresses are no text, and their reason is tried with a tombstone.
    wanted -= {key for key in wanted if key[0] in ("AcceptanceKey", "RedirectKey")} | NAMES
    expect_none(sorted(wanted - site.reached))


@pytest.fixture(scope="module", params=range(ROUNDS))
def hostile(request, tmp_path_factory):
    """The address and the pages of a site with a share of the vectors."""
    folder = tmp_path_factory.mktemp("hostile")
    site = lay(folder / "site", VECTORS[request.param::ROUNDS])
    outcome = site.site.run("build", DAY)
    assert outcome.status == 0, outcome
    port = free_port()
    public = site.site.public
    with web_server(public, port, "/", folder / "nginx"):
        pages = sorted(path.relative_to(public).as_posix() for path in public.rglob("*.html"))
        yield f"http://127.0.0.1:{port}/", pages


def test_none_of_them_fires_in_a_browser(browser, hostile):
    address, pages = hostile
    assert len(pages) > 50
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(TRAP)
    tab = context.new_page()
    faults = []
    tab.on("dialog", lambda dialog: (faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    tab.on("request", lambda request: request.url.startswith(address) or faults.append(f"asked for {request.url}"))
    # What is asked of others is a fault already; a page need not wait for their answer.
    tab.route(lambda url: not url.startswith(address), lambda route: route.abort())
    for page in pages:
        tab.goto(address + page, wait_until="load")
        faults += [f"{page}: {fault}" for fault in tab.evaluate(LOOK)]
    tab.goto(f"{address}tim-kiem/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+xss", wait_until="networkidle")
    faults += [f"search: {fault}" for fault in tab.evaluate(LOOK)]
    context.close()
    expect_none(faults)


def test_the_trap_can_catch(browser, tmp_path):
    """The same look at a page that escapes nothing."""
    page = tmp_path / "page.html"
    page.write_text('<a href="java&#115;cript:alert(1)">x</a><img src=x onerror="alert(1)"><iframe></iframe>')
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(TRAP)
    tab = context.new_page()
    tab.goto(page.as_uri(), wait_until="networkidle")
    found = " ".join(tab.evaluate(LOOK))
    context.close()
    assert all(word in found for word in ("fired: alert(1)", "handler:", "address:", "element:")), found


MARKDOWN = [
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java&#115;cript:alert(1))",
    "![a](javascript:alert(1))",
    "<javascript:alert(1)>", "[a](vbscript:msgbox)", "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a][b]\n\n[b]: javascript:alert(1)", "[a](\\javascript:alert(1))", "[a](<java script:alert(1)>)",
    "[a](https://x.example/\"onmouseover=\"alert(1))", "[a](https://x.example 'x\" onmouseover=\"alert(1)')",
    "`</code><script>alert(1)</script>`", "```\"><script>alert(1)</script>\nx\n```",
    "| <script>alert(1)</script> |\n|-|",
    "[<img src=x onerror=alert(1)>](https://x.example/)", "![\" onerror=\"alert(1)](x.png)", "# <svg onload=alert(1)>",
    "[a](javascript&colon;alert(1))", "[a](\x01javascript:alert(1))", "[a](//x.example/x)",
]


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_that_leads_astray_is_refused_or_harmless(browser, tmp_path, text):
    site = SmallSite(tmp_path / "site")
    site.write("tin/la.md", f"---\ntieu_de: Lạ\nngay: 2026-06-01\n---\n{text}\n")
    outcome = site.run("build", DAY)
    assert outcome.status in (0, 1), outcome
    if outcome.status == 1:
        assert "tin/la.md" in outcome.stderr, outcome
        return
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(TRAP)
    tab = context.new_page()
    tab.goto((site.public / "tin/la/index.html").as_uri(), wait_until="load")
    found = tab.evaluate(LOOK.replace("new URL(e.src, own).origin !== own", "false"))
    context.close()
    expect_none(found)
