"""One round of load from the load's core: open loop at a rate, or wrk as fast as it goes."""
import json
import math
import re
import statistics
import subprocess
from pathlib import Path

from harness import machine

HERE = Path(__file__).resolve().parent


def percentile(ordered, share):
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def open_loop(plan):
    """Percentiles in milliseconds; a request that failed counts as one that was never answered."""
    done = subprocess.run(["/usr/bin/python3", str(HERE / "open_loop.py")], input=json.dumps(plan).encode(),
                          stdout=subprocess.PIPE, check=True, preexec_fn=machine.on_core(machine.LOAD_CORE))
    result = json.loads(done.stdout)
    ordered = sorted(result["milliseconds"]) + [math.inf] * result["failed"]
    figures = {name: percentile(ordered, share) for name, share in (("p50", 0.5), ("p99", 0.99), ("p999", 0.999))}
    return {**figures, "failed": result["failed"], "total": result["total"]}


def closed_loop(served, path, cookie, seconds, script=None, connections=32):
    """Requests a second, p99 in milliseconds and the server's processor time a request, in microseconds."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "20s",
               "-H", f"Cookie: {cookie}"]
    if script:
        command += ["-s", str(script)]
    before = machine.processor_seconds(served.pids())
    done = subprocess.run(command + [f"http://127.0.0.1:{served.port}{path}"], capture_output=True, text=True,
                          check=True, preexec_fn=machine.on_core(machine.LOAD_CORE))
    used = machine.processor_seconds(served.pids()) - before
    if "Non-2xx" in done.stdout or re.search(r"Socket errors: (?!connect 0, read 0, write 0, timeout 0)", done.stdout):
        raise SystemExit(f"bench: {served.name} gave errors under load\n{done.stdout}")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", done.stdout).groups()
    requests = int(re.search(r"(\d+) requests in", done.stdout).group(1))
    return {"rate": float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout).group(1)), "requests": requests,
            "p99": float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit], "cost": used / max(requests, 1) * 1e6}


def middle(rounds, name):
    return statistics.median(one[name] for one in rounds)


def spread(rounds, name):
    values = [one[name] for one in rounds]
    return min(values), max(values)
