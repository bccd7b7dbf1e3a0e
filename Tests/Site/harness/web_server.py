"""nginx on the loopback address, as a Sở would run it: the site below a path, with its own 404 page."""

import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

CONFIGURATION = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    include /etc/nginx/mime.types;
    charset utf-8;
    charset_types text/html text/css text/plain text/csv text/calendar application/javascript
        application/json application/xml application/atom+xml;
    access_log off;
    absolute_redirect off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        error_page 404 {base}404.html;
    }}
}}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def web_server(root: Path, port: int, base: str, folder: Path):
    """Serves `root` until the block ends.

    `base` is the path of the site in it; `folder` takes nginx's own files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    configuration = folder / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, port=port, root=root, base=base))
    # Debian keeps it in sbin, which is not in everybody's PATH; as root its worker must read our folders.
    directives = "user root;" if is_root() else ""
    server = subprocess.Popen(
        ["/usr/sbin/nginx", "-p", folder, "-c", configuration, "-g", directives, "-e", folder / "start.log"])
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
