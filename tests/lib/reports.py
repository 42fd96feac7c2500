"""Counts what test runners wrote in their own reports (the JUnit form of GoogleTest and Vitest)."""
import xml.etree.ElementTree as xml
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Count:
    """What one suite came to. `faults` names each failure with what the runner said of it."""
    passed: int = 0
    failed: int = 0
    faults: list[tuple[str, str]] = field(default_factory=list)

    def add(self, other: "Count") -> None:
        self.passed += other.passed
        self.failed += other.failed
        self.faults += other.faults

    def fail(self, name: str, message: str = "") -> None:
        self.failed += 1
        self.faults.append((name, message))


def failure(name: str, message: str = "") -> Count:
    count = Count()
    count.fail(name, message)
    return count


def fault_of(case: xml.Element) -> str | None:
    """None for a test that ran and passed; one that did not run is a fault."""
    for tag in ("failure", "error"):
        found = case.findall(tag)
        if found:
            return "\n".join((one.text or one.get("message") or "").strip() for one in found)
    if case.find("skipped") is not None or case.get("status") == "notrun" or case.get("result") == "skipped":
        return "was not run"
    return None


def read_report(report: Path) -> Count:
    """A report that is missing, broken or without a test counts as one failure."""
    if not report.is_file():
        return failure(report.stem, "there is no report")
    try:
        cases = list(xml.parse(report).getroot().iter("testcase"))
    except xml.ParseError as error:
        return failure(report.stem, f"the report cannot be read: {error}")
    if not cases:
        return failure(report.stem, "the report names no test")
    count = Count()
    for case in cases:
        fault = fault_of(case)
        if fault is None:
            count.passed += 1
        else:
            count.fail(f"{case.get('classname', '')}.{case.get('name', '')}", fault)
    return count
