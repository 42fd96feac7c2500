"""The house keeps its rules: one test a rule, over the files of this repository."""
import unittest

import check
from source import Tree

TREE = Tree(check.TOP)


class HouseTest(unittest.TestCase):
    """A test is added below for each rule."""


def keeps(name: str):
    def test(self: unittest.TestCase) -> None:
        faults = list(check.checks(TREE)[name])
        self.assertEqual([], [str(fault) for fault in faults], "\n" + "\n".join(map(str, faults)))
    return test


for one in check.checks(TREE):
    setattr(HouseTest, f"test_{one}", keeps(one))

if __name__ == "__main__":
    unittest.main()
