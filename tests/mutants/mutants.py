"""Mutants: small patches, each of which breaks one rule. The head of a patch says what it breaks and which test sees it."""
import re
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HEAD = re.compile(r"Breaks: (?P<rule>.+)\.\nKilled by: (?P<target>\w+) (?P<test>\S+)\n--- a/")


@dataclass(frozen=True)
class Mutant:
    path: Path
    rule: str
    target: str  # the test program, as cmake/rooms.cmake names it
    test: str    # a filter of GoogleTest

    @property
    def name(self) -> str:
        return self.path.stem


def read(path: Path) -> Mutant:
    head = HEAD.match(path.read_text("utf-8"))
    if not head:
        raise ValueError(f"{path.name} does not say what it breaks and which test sees it")
    return Mutant(path, head["rule"], head["target"], head["test"])


def mutants() -> list[Mutant]:
    """By the program that has to be built, so that one build serves several."""
    found = [read(path) for path in Path(__file__).parent.glob("*.patch")]
    return sorted(found, key=lambda mutant: (mutant.target, mutant.name))


def tests_named(folder: Path) -> set[str]:
    """`Suite.test` of a folder's own test files."""
    macro = re.compile(r"^TEST(?:_[FP])?\((\w+), (\w+)\)", re.M)
    return {f"{suite}.{test}" for file in folder.glob("*_test.cpp")
            for suite, test in macro.findall(file.read_text("utf-8"))}


def folder_of(target: str) -> Path:
    """`samsyn_platform_sql_test` → src/platform/sql"""
    room = target.removeprefix("samsyn_").removesuffix("_test")
    return next(place for place in (TOP / "src" / room, TOP / "src" / room.replace("_", "/", 1)) if place.is_dir())
