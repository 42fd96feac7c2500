"""What the bench needs of the machine: one core for the load, one for the server, and the programs."""
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

CORES = sorted(os.sched_getaffinity(0))
LOAD_CORE, SERVER_CORE = CORES[0], CORES[-1]
PACKAGES = {"wrk": "wrk", "gunicorn": "gunicorn", "node": "nodejs (20 or newer)", "npm": "npm"}


def on_core(core):
    return lambda: os.sched_setaffinity(0, {core})


def progress(text):
    print(text, file=sys.stderr, flush=True)


def missing(binary, web, peers):
    """What has to be made or installed first, in words; empty when the bench can run."""
    out = []
    if not binary.exists():
        out.append(f"{binary}: build it with `cmake --preset release && cmake --build build/release`")
    if not (web / "index.html").exists():
        out.append(f"{web}: build it with `npm ci && npm run build` in web/")
    wanted = ["wrk", "gunicorn", "node", "npm"] if peers else ["wrk"]
    out += [f"Debian package {PACKAGES[name]}" for name in wanted if not shutil.which(name)]
    has_django = subprocess.run(["/usr/bin/python3", "-c", "import django"], capture_output=True).returncode == 0
    if peers and not has_django:
        out.append("Debian package python3-django")
    return out


def describe():
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")
    return (f"{model}; {len(CORES)} cores (load on {LOAD_CORE}, server on {SERVER_CORE}); "
            f"load average {os.getloadavg()[0]:.1f}; {time.strftime('%Y-%m-%d %H:%M')}")


def resident_megabytes(pids):
    total = 0
    for pid in pids:
        status = Path(f"/proc/{pid}/status").read_text()
        total += int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))
    return total / 1024


def processor_seconds(pids):
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def children(pid):
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
