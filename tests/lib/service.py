"""A real `samsyn serve` on loopback over a database of its own, for tests that kill it."""
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import uuid
import warnings
from pathlib import Path

BINARY = os.environ["SAMSYN_TEST_BINARY"]
WEB = os.environ["SAMSYN_TEST_WEB"]
PASSWORD = "exempel-2281"

warnings.simplefilter("ignore", ResourceWarning)  # a killed service closes its clients' sockets


class Service:
    """`driver` is sqlite or postgres. The demo municipality is made once, in `folder` or a temporary one."""

    def __init__(self, driver: str, folder: str | None = None, demo: bool = True):
        self.folder = Path(folder or tempfile.mkdtemp(prefix="samsyn_durability_"))
        self.env = os.environ | {"SAMSYN_DATABASE_DRIVER": driver, "LC_ALL": "C.UTF-8"}
        self.schema = None
        if driver == "postgres":
            self.schema = "durability_" + uuid.uuid4().hex[:12]
            self.psql(f"CREATE SCHEMA {self.schema}")
            self.env["SAMSYN_DATABASE_POSTGRES"] = f"{self.server()} options=-csearch_path={self.schema}"
        self.process = None
        self.port = 0
        if demo:
            made = self.run("demo")
            assert made.returncode == 0, f"the demo was not made: {made.stderr}"

    @staticmethod
    def server() -> str:
        return os.environ["SAMSYN_TEST_POSTGRES"]

    def psql(self, text: str) -> None:
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", self.server(), "-c", text], check=True,
                       env=os.environ | {"PGOPTIONS": "-c client_min_messages=error"})

    def run(self, *words: str) -> subprocess.CompletedProcess:
        return subprocess.run([BINARY, *words, "--data", str(self.folder)], env=self.env, capture_output=True, text=True)

    def start(self, *before: str) -> None:
        """`before`: words in front of the command, for example a tracer."""
        self.process = subprocess.Popen([*before, BINARY, "serve", "--data", str(self.folder), "--port", "0", "--web", WEB],
                                        env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        start_new_session=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://[^:]+:(\d+)", line)
        assert found, f"the service did not start: {line!r}"
        self.port = int(found.group(1))

    def end(self, number: int) -> None:
        os.killpg(self.process.pid, number)
        self.process.wait()
        self.process.stdout.close()
        self.process = None

    def close(self) -> None:
        if self.process:
            self.end(signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.schema:
            self.psql(f"DROP SCHEMA {self.schema} CASCADE")


class Client:
    """One connection with a session of its own."""

    def __init__(self, service: Service, username: str):
        self.connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
        self.headers = {"Content-Type": "application/json"}
        status, session = self.send("POST", "/sessions", {"username": username, "password": PASSWORD})
        assert status == 201, session
        self.headers["X-CSRF-Token"] = session["csrf_token"]

    def send(self, method: str, path: str, body=None):
        self.connection.request(method, "/api/2281" + path, json.dumps(body) if body is not None else None, self.headers)
        answer = self.connection.getresponse()
        cookie = answer.getheader("Set-Cookie")
        if cookie:
            self.headers["Cookie"] = cookie.split(";")[0]
        text = answer.read()
        return answer.status, json.loads(text) if text else None

    def share(self, other: "Client") -> "Client":
        self.headers = dict(other.headers)
        return self
