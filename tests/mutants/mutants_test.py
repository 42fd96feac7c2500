"""Every mutant still applies and names a test that is there. Whether the test sees it is tried by run.py, in ./test full."""
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import mutants
import run

WANTED = 25


class MutantsTest(unittest.TestCase):
    def test_there_are_enough(self) -> None:
        self.assertGreaterEqual(len(mutants.mutants()), WANTED)

    def test_each_still_applies(self) -> None:
        for mutant in mutants.mutants():
            with self.subTest(mutant.name):
                applied = subprocess.run(["git", "apply", "--check", str(mutant.path)], cwd=mutants.TOP, capture_output=True, text=True)
                self.assertEqual(applied.returncode, 0, applied.stderr)

    def test_each_changes_one_file_of_the_program(self) -> None:
        for mutant in mutants.mutants():
            with self.subTest(mutant.name):
                changed = re.findall(r"^\+\+\+ b/(\S+)", mutant.path.read_text("utf-8"), re.M)
                self.assertEqual(len(changed), 1)
                self.assertTrue(changed[0].startswith("src/") and "_test.cpp" not in changed[0], changed)

    def test_the_test_that_sees_it_is_there(self) -> None:
        for mutant in mutants.mutants():
            with self.subTest(mutant.name):
                named = mutants.tests_named(mutants.folder_of(mutant.target))
                parts = mutant.test.split("/")
                wanted = next(part for part in parts if "." in part)
                known = {one for one in named if one == wanted or wanted.endswith(".*") and one.startswith(wanted[:-1])}
                self.assertTrue(known, f"{mutant.test} is no test of {mutant.target}")
                if wanted == "ScenarioTest.goes_as_it_is_told":
                    scenario = parts[2].removesuffix("_sqlite")
                    self.assertTrue((mutants.TOP / "tests" / "scenarios" / f"{scenario}.txt").is_file(), scenario)

    def test_a_head_that_says_nothing_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.patch"
            path.write_text("Breaks: a rule\n--- a/x\n", "utf-8")
            self.assertRaises(ValueError, mutants.read, path)

    def test_only_a_failed_test_kills(self) -> None:
        self.assertTrue(run.is_killed(1, "[  FAILED  ] Period.x (0 ms)\n[  PASSED  ] 0 tests.\n 1 FAILED TEST\n"))
        self.assertFalse(run.is_killed(0, "[  PASSED  ] 1 test.\n"))
        self.assertFalse(run.is_killed(0, "[  PASSED  ] 0 tests.\n"))
        self.assertFalse(run.is_killed(127, "not found"))
        self.assertTrue(run.has_passed(0, "[  PASSED  ] 1 test.\n"))
        self.assertFalse(run.has_passed(0, "[  PASSED  ] 0 tests.\n"))


if __name__ == "__main__":
    unittest.main()
