"""What must run is known from the files, and what does not run is a failure."""
import os
import select
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import main
import processes
import suites
from suites import Suite


def has_ended(pid: int, seconds: int = 20) -> bool:
    """A process that was killed ends when the system comes to it."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], seconds)[0])
    finally:
        os.close(handle)


class SuiteTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        logs = main.LOGS
        self.addCleanup(setattr, main, "LOGS", logs)
        main.LOGS = self.folder / "log"

    def ended(self, command: list[str], **rest: object) -> tuple[int, int]:
        count = main.run_suite(Suite("subject", command, **rest), {})
        return count.passed, count.failed

    def test_rooms_are_found_by_their_test_files(self) -> None:
        for file in ("base/date_test.cpp", "platform/sql/value_test.cpp", "platform/sql/other_test.cpp", "app/app.cpp"):
            (self.folder / file).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / file).touch()
        self.assertEqual(suites.rooms_with_tests(self.folder), ["samsyn_base", "samsyn_platform_sql"])

    def test_shards_are_runs_with_reports_of_their_own(self) -> None:
        whole = Suite("samsyn_app", ["app_test", "--gtest_output=xml:/r/app.xml"], Path("/r/app.xml"))
        first, second = suites.in_shards(whole, 2)
        self.assertEqual(second.command, ["app_test", "--gtest_output=xml:/r/app_2.xml"])
        self.assertEqual(second.env, {"GTEST_TOTAL_SHARDS": "2", "GTEST_SHARD_INDEX": "1"})
        self.assertNotEqual(first.report, second.report)

    def test_a_missing_suite_in_shards_is_missing_once(self) -> None:
        missing = Suite("samsyn_app", [], Path("/r/app.xml"))
        self.assertEqual(suites.in_shards(missing, 4), [missing])

    def test_a_suite_that_the_build_does_not_have_fails(self) -> None:
        self.assertEqual(self.ended([]), (0, 1))

    def test_a_program_that_is_not_there_fails(self) -> None:
        self.assertEqual(self.ended([str(self.folder / "none")]), (0, 1))

    def test_without_a_report_the_exit_code_counts(self) -> None:
        self.assertEqual(self.ended(["true"]), (1, 0))
        self.assertEqual(self.ended(["false"]), (0, 1))

    def test_a_step_counts_only_when_it_fails(self) -> None:
        self.assertEqual(self.ended(["true"], is_step=True), (0, 0))
        self.assertEqual(self.ended(["false"], is_step=True), (0, 1))

    def test_a_report_of_an_earlier_run_is_not_read(self) -> None:
        report = self.folder / "r.xml"
        report.write_text('<testsuites><testcase name="a"/></testsuites>', "utf-8")
        self.assertEqual(self.ended(["true"], report=report), (0, 1))

    def test_a_crash_after_passed_tests_fails(self) -> None:
        report = self.folder / "r.xml"
        write = f"printf '<t><testcase name=\"a\"/></t>' > {report}; exit 3"
        self.assertEqual(self.ended(["sh", "-c", write], report=report), (1, 1))

    def test_a_command_that_hangs_is_ended_with_its_children(self) -> None:
        pids = self.folder / "pid"
        code = processes.run(["sh", "-c", f"sleep 600 & echo $! > {pids}; wait"], self.folder / "log.txt",
                             cwd=self.folder, env={}, seconds=1)
        self.assertEqual(code, 124)
        self.assertTrue(has_ended(int(pids.read_text())))

    def test_after_an_interruption_nothing_more_starts(self) -> None:
        self.addCleanup(processes.stopping.clear)
        processes.stop()
        self.assertEqual(self.ended(["true"]), (0, 1))

    def test_without_postgres_the_run_fails_and_goes_on(self) -> None:
        total = main.Count()
        with mock.patch("postgres.PROGRAMS", self.folder), main.postgres(total) as conninfo:
            self.assertEqual(conninfo, "")
        self.assertEqual(total.failed, 1)

    def test_a_test_file_that_cannot_be_loaded_fails(self) -> None:
        (self.folder / "broken_test.py").write_text("import no_such_module\n", "utf-8")
        report = self.folder / "r.xml"
        runner = str(Path(__file__).with_name("unittests.py"))
        self.assertEqual(self.ended([sys.executable, "-B", runner, str(self.folder), str(report)], report=report), (0, 1))


if __name__ == "__main__":
    unittest.main()
