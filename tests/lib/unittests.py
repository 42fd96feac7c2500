#!/usr/bin/python3
"""Runs the *_test.py of a folder and writes a report in the JUnit form. Usage: unittests.py FOLDER REPORT"""
import sys
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path


class Reporting(unittest.TextTestResult):
    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self.root = xml.Element("testsuites")

    def stopTest(self, test: unittest.TestCase) -> None:
        super().stopTest(test)
        case = xml.SubElement(self.root, "testcase", classname=type(test).__name__, name=test.id().rsplit(".", 1)[-1])
        for tag, outcomes in (("failure", self.failures), ("error", self.errors), ("skipped", self.skipped)):
            for one, message in outcomes:
                # A failed sub-test carries the test that it is part of.
                if one is test or getattr(one, "test_case", None) is test:
                    xml.SubElement(case, tag).text = message


def main(folder: str, report: str) -> int:
    tests = unittest.defaultTestLoader.discover(folder, pattern="*_test.py")
    result = unittest.TextTestRunner(resultclass=Reporting, verbosity=2).run(tests)
    path = Path(report)
    path.parent.mkdir(parents=True, exist_ok=True)
    # A file that cannot be loaded is an error of no test that stopped.
    for one, message in result.errors:
        if not any(message == error.text for error in result.root.iter("error")):
            case = xml.SubElement(result.root, "testcase", classname="loading", name=str(one))
            xml.SubElement(case, "error").text = message
    xml.ElementTree(result.root).write(path, "utf-8", xml_declaration=True)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
