"""The two peers that do the person read over a copy of the same data."""
import os
import shutil
import subprocess
from pathlib import Path

from harness import data, machine
from harness.served import Served, free_port

PEERS = Path(__file__).resolve().parent.parent / "peers"


def install_fastify(folder):
    """A copy with its packages, outside the repository; better-sqlite3 compiles where no built one can be had."""
    if not (folder / "node_modules" / "fastify").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(PEERS / "fastify" / name, folder)
        machine.progress("bench: installing the packages of the Fastify peer")
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
    shutil.copy(PEERS / "fastify" / "server.js", folder)
    return folder


def serve_django(work, source, client, path):
    copy = work / "django.db"
    data.copy_for_peer(source, copy, client.token)
    port = free_port()
    command = ["gunicorn", "--bind", f"127.0.0.1:{port}", "--worker-class", "gthread", "--workers", "1",
               "--threads", "4", "--keep-alive", "60", "--worker-connections", "200", "server:application"]
    environment = {**os.environ, "PEER_DATABASE": str(copy), "PEER_TODAY": client.today}
    return Served("Django", command, port, path, work / "django.log", environment, PEERS / "django", 401), copy


def serve_fastify(work, source, client, path, folder):
    copy = work / "fastify.db"
    data.copy_for_peer(source, copy, client.token)
    port = free_port()
    environment = {**os.environ, "PEER_DATABASE": str(copy), "PEER_TODAY": client.today, "PEER_PORT": str(port),
                   "NODE_ENV": "production"}
    return Served("Fastify", ["node", "server.js"], port, path, work / "fastify.log", environment, folder, 401), copy
