"""Ctrl-C leaves nothing half-done: long work is interrupted in its middle, and the check finds nothing."""
import re
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
from service import BINARY, Service  # noqa: E402

ROWS = 1500
INTERRUPTED = 130


class Interruption(unittest.TestCase):
    def interrupt(self, service: Service, percent: int, *words: str, number: int = signal.SIGINT) -> int:
        """Starts the command, and sends the signal when it has said that so much is done. Gives its exit code."""
        process = subprocess.Popen([BINARY, *words, "--data", str(service.folder)], env=service.env, text=True,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        told = ""
        for line in process.stderr:
            told += line
            found = re.search(r"(\d+) %", line)
            if found and int(found[1]) >= percent:
                process.send_signal(number)
                break
        told += process.stderr.read()
        process.stderr.close()
        process.wait()
        self.assertIn("interrupted" if process.returncode == INTERRUPTED else "", told)
        return process.returncode

    def expect_whole(self, service: Service) -> None:
        checked = service.run("check")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def register(self, folder: str) -> str:
        letters = str.maketrans("0123456789", "abcdefghij")
        lines = [f"Ebba;Avbruten{str(number).translate(letters)};2025-01-{number % 28 + 1:02d}" for number in range(ROWS)]
        path = Path(folder) / "register.csv"
        path.write_text("Förnamn;Efternamn;Startdatum\n" + "\n".join(lines) + "\n", "utf-8")
        return str(path)

    def import_is_taken_back(self, driver: str, number: int) -> None:
        service = Service(driver)
        try:
            asked = ("import", self.register(str(service.folder)), "--as", "hassan.nur", "--unit", "Arbetsmarknadsenheten")
            self.assertEqual(self.interrupt(service, 30, *asked, number=number), INTERRUPTED)
            self.expect_whole(service)
            again = service.run(*asked, "--dry-run")
            self.assertIn(f"{ROWS} new, 0 known, 0 here already, 0 with errors", again.stdout + again.stderr)
        finally:
            service.close()

    def test_an_import_on_sqlite(self) -> None:
        self.import_is_taken_back("sqlite", signal.SIGINT)

    def test_an_import_on_postgres(self) -> None:
        self.import_is_taken_back("postgres", signal.SIGTERM)

    def test_a_demo_with_load_on_sqlite_leaves_no_database(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            service = Service("sqlite", folder, demo=False)
            self.assertEqual(self.interrupt(service, 50, "demo", "--people", "8000"), INTERRUPTED)
            self.assertEqual([path.name for path in Path(folder).iterdir()], ["samsyn.key"])
            self.assertEqual(service.run("demo").returncode, 0)
            self.expect_whole(service)

    def test_a_demo_with_load_on_postgres_is_whole_and_is_gone_on_with(self) -> None:
        service = Service("postgres", demo=False)
        try:
            self.assertEqual(self.interrupt(service, 0, "demo", "--people", "8000"), INTERRUPTED)
            self.expect_whole(service)
            self.assertEqual(service.run("demo", "--people", "10").returncode, 0)
            self.expect_whole(service)
        finally:
            service.close()

    def test_a_report_leaves_no_half_file(self) -> None:
        service = Service("sqlite")
        try:
            output = service.folder / "bilaga.pdf"
            asked = ("report", "appendix", "--as", "karin.wallgren", "--unit", "Kom i Jobb", "--from", "2015-02-01",
                     "--to", "2016-01-31", "--output", str(output))
            self.assertEqual(self.interrupt(service, 50, *asked), INTERRUPTED)
            self.assertEqual([path.name for path in service.folder.glob("bilaga*")], [])
            self.assertEqual(service.run(*asked).returncode, 0)
            self.assertTrue(output.read_bytes().startswith(b"%PDF"))
        finally:
            service.close()

    def test_a_check_that_is_interrupted_says_so(self) -> None:
        service = Service("sqlite")
        try:
            self.assertEqual(self.interrupt(service, 0, "check"), INTERRUPTED)
        finally:
            service.close()


if __name__ == "__main__":
    sys.exit(unittest.main())
