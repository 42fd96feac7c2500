"""The count can go red: each way of not passing, and each way of not being there, is a failure."""
import tempfile
import unittest
from pathlib import Path

from reports import Count, read_report


class ReportTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.report = Path(folder.name) / "room.xml"

    def counted(self, cases: str) -> Count:
        self.report.write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>", "utf-8")
        return read_report(self.report)

    def test_a_passed_test_counts(self) -> None:
        count = self.counted('<testcase classname="A" name="b" status="run" result="completed"/>')
        self.assertEqual((count.passed, count.failed), (1, 0))

    def test_a_failure_is_named_with_its_message(self) -> None:
        count = self.counted('<testcase classname="A" name="b"><failure>one is not two</failure></testcase>')
        self.assertEqual((count.passed, count.failed), (0, 1))
        self.assertEqual(count.faults, [("A.b", "one is not two")])

    def test_an_error_counts_as_failed(self) -> None:
        self.assertEqual(self.counted('<testcase name="b"><error message="died"/></testcase>').failed, 1)

    def test_a_skipped_test_counts_as_failed(self) -> None:
        self.assertEqual(self.counted('<testcase name="b"><skipped/></testcase>').failed, 1)
        self.assertEqual(self.counted('<testcase name="b" status="run" result="skipped"/>').failed, 1)

    def test_a_disabled_test_counts_as_failed(self) -> None:
        self.assertEqual(self.counted('<testcase name="DISABLED_b" status="notrun" result="suppressed"/>').failed, 1)

    def test_a_missing_report_counts_as_failed(self) -> None:
        self.assertEqual(read_report(self.report).failed, 1)

    def test_a_broken_report_counts_as_failed(self) -> None:
        self.report.write_text("<testsuites><testcase", "utf-8")
        self.assertEqual(read_report(self.report).failed, 1)

    def test_a_report_without_tests_counts_as_failed(self) -> None:
        self.assertEqual(self.counted("").failed, 1)

    def test_counts_are_summed(self) -> None:
        total = Count()
        total.add(Count(2, 0))
        total.add(Count(1, 1, [("A.b", "no")]))
        self.assertEqual((total.passed, total.failed, len(total.faults)), (3, 1, 1))


if __name__ == "__main__":
    unittest.main()
