"""Commands whose output goes to a file, and which end with the test run that started them."""
import ctypes
import os
import re
import signal
import subprocess
import threading
from pathlib import Path

PR_SET_PDEATHSIG = 1
libc = ctypes.CDLL(None)
running: set[subprocess.Popen] = set()
stopping = threading.Event()


def end_with_parent() -> None:
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def run(command: list[str], log: Path, *, cwd: Path, env: dict[str, str], seconds: int) -> int:
    """The exit code; 124 where the time is up, 130 after stop(). The command gets a group of its own, which is ended as a whole."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if stopping.is_set():
        return 130
    with open(log, "wb") as out:
        process = subprocess.Popen(command, cwd=cwd, env=os.environ | env, stdin=subprocess.DEVNULL, stdout=out,
                                   stderr=subprocess.STDOUT, start_new_session=True)
    running.add(process)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        end(process)
        return 124
    finally:
        running.discard(process)


def end(process: subprocess.Popen) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(5)
            return
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def stop() -> None:
    """Ends what runs; what is asked for from now on does not start."""
    stopping.set()
    for process in list(running):
        end(process)


def said(log: Path, lines: int = 40) -> str:
    """What tells why a command failed: a compiler's errors, else the end of its output."""
    if not log.is_file():
        return ""
    text = [line[:240] for line in log.read_text("utf-8", "replace").splitlines()]
    errors = [line for line in text if re.search(r"\berror\b[: ]|^FAILED:", line)]
    return "\n".join(errors[:lines] or text[-lines:])
