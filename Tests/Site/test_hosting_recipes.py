"""The recipes of Documentation/Hosting.md, taken out of the page and run."""

import os
import re
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

from children import start
from congkhai import EXECUTABLE, ROOT, congkhai, environment
from faults import expect_none
from small_site import SmallSite
from trees import difference, read_tree
from web_server import free_port

DAY = "2026-07-01"
PAGE = (ROOT / "Documentation" / "Hosting.md").read_text(encoding="utf-8")
BIN = Path(sys.executable).parent


def recipe(name: str) -> str:
    return re.search(rf"^```bash {name}\n(.*?)^```", PAGE, re.M | re.S).group(1)


def run(name: str, folder: Path, **variables: object) -> str:
    path = f"{folder / 'bin'}:{BIN}:{os.environ['PATH']}"
    finished = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", recipe(name)], cwd=folder, capture_output=True, text=True, timeout=120,
        env=environment(PATH=path, **{key: str(value) for key, value in variables.items()}))
    assert finished.returncode == 0, finished.stderr + finished.stdout
    return finished.stdout


def command(folder: Path, name: str, text: str) -> None:
    file = folder / "bin" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)


@pytest.fixture
def site(tmp_path) -> SmallSite:
    site = SmallSite(tmp_path / "site")
    build(site)
    return site


def build(site: SmallSite) -> None:
    outcome = site.run("build", DAY)
    assert outcome.status == 0, outcome


def expect_whole(copy: Path, site: SmallSite) -> None:
    expect_none(difference(read_tree(copy), read_tree(site.public)))
    assert congkhai("verify", copy, "--against", site.public).status == 0


def test_rsync_sends_what_changed_and_the_copy_is_whole(tmp_path, site):
    # The other host is this one.
    command(tmp_path, "ssh", '#!/bin/sh\nshift\nexec sh -c "$*"\n')
    host = tmp_path / "host"
    host.mkdir()
    variables = {"PUBLIC": site.public, "HOST": "may-chu", "DIR": host}
    sent = [sent_files(run("rsync", tmp_path, **variables))]
    expect_whole(host / "current", site)
    # Twice within a second, and no letter longer: the time alone tells.
    for word in ("Hai tin", "Ba tinh"):
        text = (site.folder / "content/tin/thong-bao.md").read_text(encoding="utf-8")
        site.write("tin/thong-bao.md", re.sub(r"---\n\w+ \w+\.?\n$", f"---\n{word}\n", text))
        build(site)
        sent.append(sent_files(run("rsync", tmp_path, **variables)))
        expect_whole(host / "current", site)
    assert len(sent[0]) == len(read_tree(site.public))
    for files in sent[1:]:
        # Pages that draw from all kinds of record say which state of the content they show.
        assert "tin/thong-bao/index.html" in files and len(files) < len(sent[0]) / 2, files
    assert sent_files(run("rsync", tmp_path, **variables)) == set()


def sent_files(output: str) -> set[str]:
    return set(re.findall(r"^<f\S+ (.+)$", output, re.M))


@contextmanager
def s3_server(folder: Path):
    """(endpoint, file of the requests that it answered)."""
    port = free_port()
    log = folder / "moto.log"
    with log.open("w") as output:
        server = start(
            [sys.executable, "-m", "moto.server", "--port", str(port)], stdout=output, stderr=output)
        try:
            endpoint = f"http://127.0.0.1:{port}"
            for _ in range(200):
                try:
                    urllib.request.urlopen(endpoint, timeout=5)
                    break
                except OSError:
                    time.sleep(0.05)
            yield endpoint, log
        finally:
            server.terminate()
            server.wait(timeout=10)


def changes(log: Path, since: int) -> list[tuple[str, str]]:
    """What was put and deleted, in order."""
    found = re.findall(r'"(?:\x1b\[\w+)?(PUT|DELETE) /congkhai/(\S+) HTTP', log.read_text()[since:])
    return [(method, path.partition("?")[0]) for method, path in found]


def test_object_storage_gets_assets_before_pages_and_deletes_last(tmp_path, site):
    keys = {"AWS_ACCESS_KEY_ID": "thu", "AWS_SECRET_ACCESS_KEY": "thu", "AWS_DEFAULT_REGION": "us-east-1"}
    with s3_server(tmp_path) as (endpoint, log):
        variables = keys | {"PUBLIC": site.public, "BUCKET": "congkhai", "ENDPOINT": endpoint}
        aws = [BIN / "aws", "s3", "--endpoint-url", endpoint]
        subprocess.run([*aws, "mb", "s3://congkhai"], check=True, env=environment(**keys), capture_output=True)
        run("s3", tmp_path, **variables)
        first = changes(log, 0)
        assert {path for _, path in first if path} == set(read_tree(site.public))
        expect_order(first)

        site.remove("tin/thong-bao.md")
        site.write("tin/khac.md", "---\ntieu_de: Tin khác\nngay: 2026-06-01\nco_quan: so-a\n---\nMột tin.\n")
        style = site.folder / "templates/assets/chinh.css"
        style.write_text(style.read_text(encoding="utf-8") + "\n.moi { color: inherit }\n", encoding="utf-8")
        # The storage's clock has seconds.
        time.sleep(1.1)
        build(site)
        # What is sent in the second in which it was made would be sent once more by a third run.
        time.sleep(1.1)
        since = len(log.read_text())
        run("s3", tmp_path, **variables)
        second = changes(log, since)
        assert ("DELETE", "tin/thong-bao/index.html") in second and ("PUT", "tin/khac/index.html") in second
        expect_order(second)

        since = len(log.read_text())
        run("s3", tmp_path, **variables)
        assert changes(log, since) == []
        copy = tmp_path / "copy"
        subprocess.run([*aws, "sync", "s3://congkhai", copy], check=True, env=environment(**keys), capture_output=True)
        expect_whole(copy, site)


def expect_order(done: list[tuple[str, str]]) -> None:
    ranks = [rank(method, path) for method, path in done if path]
    assert ranks == sorted(ranks), done
    assert {0, 1, 2, 3} <= set(ranks)


def rank(method: str, path: str) -> int:
    if method == "DELETE":
        return 4
    if path in ("MANIFEST.json", "SHA256SUMS"):
        return 3
    return 2 if path.endswith(".html") else 0 if path.startswith("giao-dien/") else 1


def test_a_third_party_repeats_a_release_from_the_repository(tmp_path, site):
    """From the content alone, elsewhere, by what the manifest of the copy says; a changed copy is found out."""
    command(tmp_path, "congkhai", f'#!/bin/sh\nexec "{EXECUTABLE}" "$@"\n')
    site.release("2026-07-02")
    git = ["git", "-C", site.folder, "-c", "user.name=T", "-c", "user.email=t@example.vn"]
    (site.folder / ".gitignore").write_text("public\n.congkhai-public\n")
    for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "Bản 1"]):
        subprocess.run([*git, *arguments], check=True)
    site.replace("tin/thong-bao.md", "Một tin.", "Một tin viết sau.")
    subprocess.run([*git, "commit", "--quiet", "--all", "--message", "Sau đó"], check=True)
    variables = {"COPY": site.public, "REPOSITORY": site.folder, "COMMIT": "HEAD~1"}
    run("repeat", tmp_path, **variables)
    expect_none(difference(read_tree(tmp_path / "again-public"), read_tree(site.public)))

    page = site.public / "tin/thong-bao/index.html"
    page.write_bytes(page.read_bytes().replace("Một tin.".encode(), "Mọi tin.".encode()))
    outcome = congkhai("verify", site.public, "--against", tmp_path / "again-public")
    assert outcome.status == 1 and "khác: tin/thong-bao/index.html" in outcome.stdout
