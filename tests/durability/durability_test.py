"""Acknowledged means durable: the service is killed in the middle of writing, and the disk is filled."""
import http.client
import re
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
from service import Client, Service  # noqa: E402

WRITES = 1000
THREADS = 32


class Writers:
    """Threads that register people until told to stop, and remember each id that was acknowledged."""

    def __init__(self, service: Service):
        self.acknowledged = []
        self.lock = threading.Lock()
        self.enough = threading.Event()
        self.turn = 0
        first = Client(service, "maria.lind")
        units = first.send("GET", "/units")[1]["items"]
        self.unit_id = next(unit["id"] for unit in units if unit["own"])
        self.threads = [threading.Thread(target=self.write, args=(service, first)) for _ in range(THREADS)]

    def write(self, service: Service, first: Client) -> None:
        client = Client.__new__(Client)
        client.connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
        client.share(first)
        try:
            while True:
                with self.lock:
                    self.turn += 1
                    if self.turn > WRITES:
                        return
                    name = f"Uthållig {self.turn}"
                status, answer = client.send("POST", "/people", {"given_name": "Ebba", "family_name": name, "unit_id": self.unit_id})
                if status == 201:
                    with self.lock:
                        self.acknowledged.append(answer["id"])
                        if len(self.acknowledged) >= WRITES // 2:
                            self.enough.set()
        except (OSError, http.client.HTTPException):
            return
        finally:
            client.connection.close()

    def run_until_half(self) -> None:
        for thread in self.threads:
            thread.start()
        assert self.enough.wait(120), "half of the writes were not acknowledged in time"

    def join(self) -> None:
        for thread in self.threads:
            thread.join()


class Durability(unittest.TestCase):
    def kill_in_the_middle(self, driver: str) -> None:
        service = Service(driver)
        try:
            service.start()
            writers = Writers(service)
            writers.run_until_half()
            service.end(signal.SIGKILL)
            writers.join()
            service.start()
            client = Client(service, "maria.lind")
            missing = [one for one in writers.acknowledged if client.send("GET", f"/people/{one}")[0] != 200]
            self.assertEqual(missing, [])
            self.assertGreaterEqual(len(writers.acknowledged), WRITES // 2)
            service.end(signal.SIGTERM)
            checked = service.run("check")
            self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        finally:
            service.close()

    def test_killed_on_sqlite(self) -> None:
        self.kill_in_the_middle("sqlite")

    def test_killed_on_postgres(self) -> None:
        self.kill_in_the_middle("postgres")

    def test_one_sync_at_least_for_each_acknowledged_batch(self) -> None:
        service = Service("sqlite")
        try:
            trace = service.folder / "trace"
            service.start("strace", "-f", "-e", "trace=fdatasync,fsync", "-o", str(trace))
            client = Client(service, "maria.lind")
            units = client.send("GET", "/units")[1]["items"]
            unit_id = next(unit["id"] for unit in units if unit["own"])
            before = self.syncs(trace)
            for number in range(20):
                status, _ = client.send("POST", "/people", {"family_name": f"Synkad {number}", "unit_id": unit_id})
                self.assertEqual(status, 201)
            # One client waits for each answer, so each of its writes is a batch of its own.
            self.assertGreaterEqual(self.syncs(trace) - before, 20)
            service.end(signal.SIGKILL)
        finally:
            service.close()

    @staticmethod
    def syncs(trace: Path) -> int:
        return len(re.findall(r"\b(?:fdatasync|fsync)\(\d+", trace.read_text())) if trace.exists() else 0

    def test_a_full_disk_gives_503_and_no_half_writes(self) -> None:
        # Room for the demo municipality and, while it is made, its write-ahead log.
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", folder], check=True)
            try:
                self.fill(folder)
            finally:
                subprocess.run(["umount", "-l", folder], check=True)

    def fill(self, folder: str) -> None:
        service = Service("sqlite", folder)
        try:
            service.start()
            client = Client(service, "maria.lind")
            unit_id = next(unit["id"] for unit in client.send("GET", "/units")[1]["items"] if unit["own"])
            person = {"family_name": "Fylld", "unit_id": unit_id, "phone": "0" * 40}
            filler = Path(folder) / "filler"
            # Without a buffer: what is left in one would fail once more when the file is closed.
            with filler.open("wb", buffering=0) as out:
                try:
                    while True:
                        out.write(bytes(65536))
                except OSError:
                    pass
            statuses = [client.send("POST", "/people", person)[0] for _ in range(40)]
            self.assertIn(503, statuses)
            self.assertLessEqual(set(statuses), {201, 503})
            filler.unlink()
            self.assertEqual(client.send("POST", "/people", person)[0], 201)
            service.end(signal.SIGTERM)
            checked = service.run("check")
            self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        finally:
            service.close()


if __name__ == "__main__":
    unittest.main()
