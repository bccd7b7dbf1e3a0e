"""Publications while nginx answers as much as wrk can ask: no answer fails, and none is of two sites.

PUBLICATIONS in the environment says how many (20).
"""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

from children import start
from congkhai import DATE
from small_site import SmallSite
from web_server import configured_server, free_port, hosting

PUBLICATIONS = int(os.environ.get("PUBLICATIONS", 20))
SCRIPT = Path(__file__).parent / "harness" / "wrk_answers.lua"
PAUSE = 0.2


def publish(site: SmallSite, number: int, target: Path) -> None:
    """Every page says the number; so every page is another file each time, of another length most times."""
    site.write("trang.yaml", f"ten: Trang thử {'x' * (number % 7)} bản {number}\nco_quan: so-a\n"
               "dia_chi_trang: https://so-a.example/\n")
    outcome = site.run("build", DATE, "--output", target, "--precompress")
    assert outcome.status == 0, outcome


def lay_answers(site: SmallSite, folder: Path) -> None:
    """What wrk needs: the paths to ask for, and all that may be answered."""
    bodies = []
    for number in range(PUBLICATIONS + 1):
        target = folder / "versions" / f"{number}"
        publish(site, number, target)
        bodies += [path for path in target.rglob("*.html")]
    first = folder / "versions" / "0"
    paths = sorted("/" + path.relative_to(first).as_posix().removesuffix("index.html")
                   for path in first.rglob("*.html"))
    (folder / "paths").write_text("\n".join(paths) + "\n")
    (folder / "bodies").write_text("\n".join(map(str, bodies)) + "\n")


def start_wrk(url: str, folder: Path, *options: object) -> subprocess.Popen:
    """Until it is interrupted."""
    return start(
        ["wrk", "--duration", "1h", "--timeout", "10s", *map(str, options), url],
        stdout=subprocess.PIPE, text=True, env=os.environ | {"WRK_FOLDER": str(folder)})


def stop(wrk: subprocess.Popen) -> str:
    """What it counted."""
    wrk.send_signal(signal.SIGINT)
    return wrk.communicate(timeout=60)[0]


def test_no_answer_fails_or_is_mixed_while_sites_are_exchanged(tmp_path):
    site = SmallSite(tmp_path / "site")
    lay_answers(site, tmp_path)
    public = tmp_path / "www" / "public"
    publish(site, 0, public)
    port = free_port()
    url = f"http://127.0.0.1:{port}/"
    configuration = hosting(site.folder, public, port, "https://so-a.example/")
    with configured_server(configuration, port, tmp_path / "nginx", workers=2):
        checking = start_wrk(url, tmp_path, "--threads", 1, "--connections", 16, "--script", SCRIPT)
        # As fast as it goes, compressed and unchecked but for the status.
        flooding = start_wrk(url + "tin/", tmp_path, "--threads", 2, "--connections", 64,
                             "--header", "Accept-Encoding: gzip")
        time.sleep(0.5)
        for number in range(1, PUBLICATIONS + 1):
            publish(site, number, public)
            time.sleep(PAUSE)
        assert checking.poll() is None and flooding.poll() is None, "the load ended before the publications"
        checked, flooded = stop(checking), stop(flooding)
    counts = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", checked)}
    assert counts.pop("checked") > 1000, checked
    assert not any(counts.values()), checked
    assert "Non-2xx" not in flooded and "Socket errors" not in flooded, flooded
    rate = re.search(r"Requests/sec:\s+(\S+)", flooded).group(1)
    print(f"\n  {PUBLICATIONS} publications under {rate} requests a second, none failed; "
          f"held against what was published: {checked.splitlines()[-1]}")
