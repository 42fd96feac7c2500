"""A server under measurement: its process on the server's core, and one connection to talk to it."""
import http.client
import json
import signal
import socket
import subprocess
import time
import uuid

from harness import machine


class Served:
    """Starts `command` and waits until `path` answers; `start_seconds` is from process start to that answer."""

    def __init__(self, name, command, port, path, log, environment=None, directory=None, expect=200):
        self.name, self.port = name, port
        self.log = open(log, "wb")
        began = time.monotonic()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, env=environment, cwd=directory,
                                        preexec_fn=machine.on_core(machine.SERVER_CORE))
        while True:
            if self.process.poll() is not None:
                raise SystemExit(f"bench: {name} ended at its start; see {log}")
            try:
                if self.ask("GET", path)[0] == expect:
                    break
            except OSError:
                pass
            if time.monotonic() - began > 60:
                raise SystemExit(f"bench: {name} does not answer; see {log}")
            time.sleep(0.002)
        self.start_seconds = time.monotonic() - began

    def pids(self):
        return [self.process.pid] + machine.children(self.process.pid)

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers
        finally:
            connection.close()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            machine.progress(f"bench: {self.name} does not stop; killed")
            self.process.kill()
            self.process.wait()
        self.log.close()


class Client:
    """Someone logged in, over one kept connection."""

    def __init__(self, served, municipality, username, password):
        self.base = f"/api/{municipality}"
        self.connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
        self.headers = {"Content-Type": "application/json"}
        status, session, headers = self.ask("POST", "/sessions", {"username": username, "password": password})
        if status != 201:
            raise SystemExit(f"bench: the log-in was answered with {status}")
        self.cookie = headers["Set-Cookie"].split(";")[0]
        self.token = self.cookie.split("=", 1)[1]
        self.today = session["today"]
        self.headers.update({"Cookie": self.cookie, "X-CSRF-Token": session["csrf_token"]})

    def ask(self, method, path, body=None, **headers):
        extra = {name.replace("_", "-"): value for name, value in headers.items()}
        if method == "POST":
            extra["Idempotency-Key"] = str(uuid.uuid4())
        text = None if body is None else json.dumps(body)
        self.connection.request(method, self.base + path, text, {**self.headers, **extra})
        answer = self.connection.getresponse()
        content = answer.read()
        return answer.status, json.loads(content) if content else None, answer.headers

    def expect(self, status, method, path, body=None, **headers):
        got, content, _ = self.ask(method, path, body, **headers)
        if got != status:
            raise SystemExit(f"bench: {method} {path} was answered with {got}: {content}")
        return content


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
