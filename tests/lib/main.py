"""Builds, runs every suite, and ends with the line `N passed, N failed`, summed from the runners' own reports.

Usage: main.py fast|standard|full
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import processes
import suites
from postgres import Postgres
from reports import Count, failure, read_report
from suites import Suite

LOGS = suites.TOP / "build" / "log"
CORES = os.cpu_count() or 1
printing = threading.Lock()


def log_of(suite: Suite):
    return LOGS / (re.sub(r"[^A-Za-z0-9]+", "_", suite.name).strip("_") + ".log")


def run_suite(suite: Suite, env: dict[str, str]) -> Count:
    if not suite.command:
        return failure(suite.name, "the suite is missing: the files say that it must be there, and the build has none")
    if suite.report:
        suite.report.unlink(missing_ok=True)
        suite.report.parent.mkdir(parents=True, exist_ok=True)
    log = log_of(suite)
    try:
        ended = processes.run(suite.command, log, cwd=suite.cwd, env=env | suite.env, seconds=suite.seconds)
    except OSError as error:
        return failure(suite.name, str(error))
    said = f"ended with {ended}; the whole output is in {log}\n{processes.said(log)}"
    if suite.report is None:
        return Count(passed=0 if suite.is_step else 1) if ended == 0 else failure(suite.name, said)
    count = read_report(suite.report)
    if ended != 0 and not count.faults:
        count.fail(suite.name, said)
    elif ended != 0 and not suite.report.is_file():
        count.faults[-1] = (suite.name, "there is no report; the suite " + said)
    return count


def told(suite: Suite, env: dict[str, str]) -> Count:
    started = time.monotonic()
    count = run_suite(suite, env)
    seconds = time.monotonic() - started
    figures = "" if suite.is_step and not count.failed else f"{count.passed:5d} passed {count.failed:4d} failed"
    with printing:
        print(f"  {suite.name:<34}{figures:<27}{seconds:7.1f} s", flush=True)
        for name, message in count.faults:
            print(f"    FAILED {name}")
            print("\n".join("      " + line for line in message.splitlines()[:60]), flush=True)
    return count


def in_parallel(listed: list[Suite], env: dict[str, str], total: Count) -> None:
    with ThreadPoolExecutor(CORES) as pool:
        for count in pool.map(lambda suite: told(suite, env), listed):
            total.add(count)


def one_by_one(listed: list[Suite], env: dict[str, str], total: Count) -> None:
    for suite in listed:
        total.add(told(suite, env))


@contextmanager
def postgres(total: Count):
    """Its connection string; without a server an empty one, with which the tests on PostgreSQL fail too."""
    try:
        server = Postgres().__enter__()
    except (OSError, RuntimeError, KeyError, subprocess.CalledProcessError) as error:
        total.fail("PostgreSQL", str(error))
        print(f"    FAILED PostgreSQL could not be started\n      {error}", flush=True)
        yield ""
        return
    try:
        yield server.conninfo
    finally:
        server.stop()


def run_all(mode: str, total: Count) -> None:
    one_by_one(suites.own_suites(), {}, total)
    one_by_one(suites.build_steps(mode, CORES), {}, total)
    # A folder of this run's own: two runs on one machine must not write over each other's fixtures.
    with postgres(total) as conninfo, tempfile.TemporaryDirectory(prefix="samsyn_test_") as folder:
        env = {"SAMSYN_TEST_POSTGRES": conninfo, "GTEST_COLOR": "no", "UBSAN_OPTIONS": "print_stacktrace=1",
               "TEST_TMPDIR": folder}
        in_parallel(suites.room_suites(mode), env, total)
        rest = suites.service_suites(mode) + suites.web_suites(mode) + suites.other_suites(mode)
        one_by_one([suite for suite in rest if mode in suite.modes], env, total)


def main(mode: str) -> int:
    def interrupted(number: int, _: object) -> None:
        processes.stop()
        raise KeyboardInterrupt(number)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupted)
    started = time.monotonic()
    total = Count()
    try:
        run_all(mode, total)
    except KeyboardInterrupt:
        total.fail("the run", "was interrupted")
    minutes, seconds = divmod(int(time.monotonic() - started), 60)
    print(f"  {'together':<61}{minutes:3d} min {seconds:02d} s")
    for name, _ in total.faults:
        print(f"failed: {name}")
    print(f"{total.passed} passed, {total.failed} failed", flush=True)
    return 0 if total.failed == 0 and total.passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
