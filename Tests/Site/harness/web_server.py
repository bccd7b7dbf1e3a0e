"""nginx on the loopback address, as a Sở would run it: the site below a path, with its own 404 page."""

import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from children import start
from congkhai import DATE, congkhai

MAIN = """
{modules}
daemon off;
worker_processes {workers};
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""
# A folder of pages that no site made.
BARE = """
include /etc/nginx/mime.types;
charset utf-8;
absolute_redirect off;
gzip on;
gzip_types text/css text/csv application/javascript application/json image/svg+xml;
server {{
    listen 127.0.0.1:{port};
    root {root};
    error_page 404 {base}404.html;
}}
"""
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def hosting(site: Path, public: Path, port: int, base_url: str) -> str:
    """What `congkhai hosting nginx` says for a published folder."""
    brotli = ["--brotli"] if BROTLI.is_file() else []
    outcome = congkhai("hosting", "nginx", "--site", site, "--date", DATE, "--root", public, "--base-url", base_url,
                       "--listen", f"127.0.0.1:{port}", *brotli)
    assert outcome.status == 0, outcome
    return outcome.stdout


@contextmanager
def web_server(root: Path, port: int, base: str, folder: Path):
    """Serves a folder of pages until the block ends.

    `base` is the path of the site in it; `folder` takes nginx's own files.
    """
    with configured_server(BARE.format(port=port, root=root, base=base), port, folder):
        yield


@contextmanager
def configured_server(configuration: str, port: int, folder: Path, workers: int = 1):
    """nginx with what would stand in `/etc/nginx/conf.d/`, until the block ends."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "site.conf").write_text(configuration, encoding="utf-8")
    modules = f"load_module {BROTLI};" if BROTLI.is_file() else ""
    main = folder / "nginx.conf"
    main.write_text(MAIN.format(modules=modules, folder=folder, workers=workers))
    # Debian keeps it in sbin, which is not in everybody's PATH; as root its worker must read our folders.
    directives = "user root;" if is_root() else ""
    server = start(
        ["/usr/sbin/nginx", "-p", folder, "-c", main, "-g", directives, "-e", folder / "start.log"])
    try:
        wait_until_it_answers(port, server, folder)
        yield
    finally:
        server.terminate()
        server.wait(timeout=10)


def is_root() -> bool:
    return Path("/proc/self").stat().st_uid == 0


def wait_until_it_answers(port: int, server: subprocess.Popen, folder: Path) -> None:
    for _ in range(100):
        assert server.poll() is None, (folder / "start.log").read_text()
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5)
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("nginx did not answer within five seconds")
