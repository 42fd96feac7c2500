#!/usr/bin/python3
"""Applies each mutant to a copy of the repository, builds the program of its test there, and runs that test: it must fail.

Usage: run.py [REPORT] [NAME …]     REPORT: where the report goes, in the JUnit form (a path that ends with .xml)
The copy with its build is in build/mutants and is used again. A mutant that survives is a failure, and so is one that
does not compile, and a test that fails without any mutant.
"""
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

import mutants
from mutants import TOP, Mutant

COPY = TOP / "build" / "mutants" / "tree"
BUILD = COPY / "build" / "fast"
SECONDS_FOR_A_TEST = 300


def refresh_copy() -> None:
    """The files as they are here. What is the same keeps its time, so that only what differs is built again."""
    listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=TOP, check=True,
                            capture_output=True, text=True).stdout.split("\0")
    wanted = {name for name in listed if name and (TOP / name).is_file()}
    for name in sorted(wanted):
        here, there = TOP / name, COPY / name
        if not there.is_file() or there.read_bytes() != here.read_bytes():
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(here, there)
    for there in [path for path in COPY.rglob("*") if path.is_file() and COPY / "build" not in path.parents]:
        if there.relative_to(COPY).as_posix() not in wanted:
            there.unlink()


def configure() -> None:
    subprocess.run(["cmake", "--preset", "fast"], cwd=COPY, check=True, capture_output=True)


def build(*targets: str) -> str | None:
    """What the compiler says, where it does not take it."""
    ended = subprocess.run(["cmake", "--build", str(BUILD), "--target", *targets], capture_output=True, text=True)
    return None if ended.returncode == 0 else ended.stdout[-3000:] + ended.stderr[-1000:]


def run_test(target: str, test: str) -> tuple[int, str]:
    program = next(BUILD.rglob(target))
    try:
        ended = subprocess.run([str(program), f"--gtest_filter={test}"], capture_output=True, text=True, errors="replace",
                               timeout=SECONDS_FOR_A_TEST, cwd=BUILD)
    except subprocess.TimeoutExpired:
        return 1, "[  FAILED  ] hangs"
    return ended.returncode, ended.stdout + ended.stderr


def is_killed(code: int, said: str) -> bool:
    """The test ran and failed, or the program fell."""
    return code < 0 or code == 1 and "[  FAILED  ]" in said


def has_passed(code: int, said: str) -> bool:
    return code == 0 and bool(re.search(r"\[  PASSED  \] [1-9]", said))


def patch(mutant: Mutant, *options: str) -> None:
    subprocess.run(["git", "apply", "--unsafe-paths", f"--directory={COPY}", *options, str(mutant.path)], check=True, cwd="/")


def fault_of(mutant: Mutant) -> str | None:
    """Why the mutant counts as survived."""
    patch(mutant)
    try:
        said = build(mutant.target)
        if said:
            return "does not compile:\n" + said
        code, told = run_test(mutant.target, mutant.test)
        return None if is_killed(code, told) else f"survives: {mutant.test} ended with {code}\n{told[-1500:]}"
    finally:
        patch(mutant, "--reverse")


def without_mutants(chosen: list[Mutant]) -> dict[str, str]:
    """Tests that fail by themselves, with what they said."""
    said = build(*sorted({mutant.target for mutant in chosen}))
    if said:
        raise SystemExit(said)
    results = {mutant.name: run_test(mutant.target, mutant.test) for mutant in chosen}
    return {name: told[-1500:] for name, (code, told) in results.items() if not has_passed(code, told)}


def write_report(path: Path, faults: dict[str, str | None]) -> None:
    suite = xml.Element("testsuites")
    for name, fault in faults.items():
        case = xml.SubElement(suite, "testcase", classname="mutants", name=name)
        if fault:
            xml.SubElement(case, "failure").text = fault
    path.parent.mkdir(parents=True, exist_ok=True)
    xml.ElementTree(suite).write(path, "utf-8", xml_declaration=True)


def main(words: list[str]) -> int:
    report = Path(words.pop(0)) if words and words[0].endswith(".xml") else None
    chosen = [mutant for mutant in mutants.mutants() if not words or mutant.name in words]
    os.environ.setdefault("SAMSYN_TEST_POSTGRES", "")
    refresh_copy()
    configure()
    broken = without_mutants(chosen)
    faults: dict[str, str | None] = {}
    for mutant in chosen:
        faults[mutant.name] = f"its test fails without it:\n{broken[mutant.name]}" if mutant.name in broken else fault_of(mutant)
        print(f"{'SURVIVED' if faults[mutant.name] else 'killed  '} {mutant.name}: {mutant.rule}", flush=True)
        if faults[mutant.name]:
            print("    " + faults[mutant.name].replace("\n", "\n    "), flush=True)
    if report:
        write_report(report, faults)
    survived = sum(fault is not None for fault in faults.values())
    print(f"{len(faults) - survived} killed, {survived} survived")
    return 1 if survived or not faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
