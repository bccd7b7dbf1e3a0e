"""`congkhai serve` in the background, and what it answers."""

import http.client
import json
import re
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from children import start
from congkhai import DATE, EXECUTABLE, environment


class Preview:
    def __init__(self, process: subprocess.Popen):
        self.process = process
        self.notes: list[str] = []
        threading.Thread(target=self.collect, daemon=True).start()
        line = process.stdout.readline()
        match = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        assert match, line + "".join(self.notes)
        self.port = int(match[1])
        self.url = match[0]

    def collect(self) -> None:
        for line in self.process.stderr:
            self.notes.append(line)

    def ask(self, path: str, method: str = "GET", **headers: str):
        """Status, headers and body of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read().decode(errors="replace")
        finally:
            connection.close()

    def text(self, path: str) -> str:
        return self.ask(path)[2]

    def wait(self, path: str, condition, seconds: float = 20) -> str:
        """Asks until the answer's text is as it should be."""
        end = time.monotonic() + seconds
        while True:
            text = self.text(path)
            if condition(text):
                return text
            assert time.monotonic() < end, text[-2000:] + "".join(self.notes[-20:])
            time.sleep(0.02)

    @contextmanager
    def events(self):
        """What the server tells a browser: an iterator of states."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", "/_xem-thu/su-kien")
        answer = connection.getresponse()
        assert answer.getheader("Content-Type") == "text/event-stream"
        try:
            yield (json.loads(line[6:]) for line in answer if line.startswith(b"data: "))
        finally:
            connection.close()


@contextmanager
def preview(site: Path, *options: object, port: int = 0, date: str = DATE):
    process = start(
        [EXECUTABLE, "serve", "--site", site, "--date", date, "--port", str(port), *map(str, options)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
    try:
        yield Preview(process)
    finally:
        process.terminate()
        process.wait(timeout=10)
