#!/usr/bin/python3
"""A PostgreSQL of the tests' own: a new cluster in a temporary folder, reached by its socket alone.

Usage: postgres.py COMMAND …     runs the command with SAMSYN_TEST_POSTGRES, and ends the server with it
"""
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from processes import end_with_parent

PROGRAMS = Path("/usr/lib/postgresql/15/bin")
SECONDS_TO_START = 60


class Postgres:
    """Within `with`: a running server with those settings, whose libpq connection string is `conninfo`."""

    def __init__(self, **settings: str) -> None:
        self.settings = {"listen_addresses": "", "max_connections": "200", **settings}
        # The server refuses root; Debian's package makes this user.
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        self.folder = Path(tempfile.mkdtemp(prefix="samsyn-pg-", dir="/tmp"))
        self.conninfo = f"host={self.folder} user={self.user} dbname=postgres"
        self.server: subprocess.Popen | None = None

    def __enter__(self) -> "Postgres":
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def command(self, program: str, *options: str) -> dict:
        other = {"user": self.user, "group": pwd.getpwnam(self.user).pw_gid, "extra_groups": []} \
            if os.geteuid() == 0 else {}
        return {"args": [str(PROGRAMS / program), *options], "cwd": self.folder, "stdin": subprocess.DEVNULL, **other}

    def start(self) -> None:
        shutil.chown(self.folder, self.user)
        subprocess.run(**self.command("initdb", "-D", "data", "--encoding=UTF8", "--locale=C", "--auth=trust"),
                       check=True, capture_output=True, text=True)
        with open(self.folder / "log", "wb") as log:
            self.server = subprocess.Popen(
                **self.command("postgres", "-D", "data", "-k", str(self.folder),
                               *(part for name, value in self.settings.items() for part in ("-c", f"{name}={value}"))),
                stdout=log, stderr=subprocess.STDOUT, start_new_session=True, preexec_fn=end_with_parent)
        until = time.monotonic() + SECONDS_TO_START
        while subprocess.run(**self.command("pg_isready", "-q", "-h", str(self.folder))).returncode != 0:
            if self.server.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text("utf-8", "replace"))
            time.sleep(0.1)

    def stop(self) -> None:
        """Fast shutdown first, then at once."""
        if self.server and self.server.poll() is None:
            for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
                self.server.send_signal(number)
                try:
                    self.server.wait(20)
                    break
                except subprocess.TimeoutExpired:
                    continue
        shutil.rmtree(self.folder, ignore_errors=True)


if __name__ == "__main__":
    with Postgres() as server:
        ended = subprocess.run(sys.argv[1:], env=os.environ | {"SAMSYN_TEST_POSTGRES": server.conninfo})
    sys.exit(ended.returncode)
