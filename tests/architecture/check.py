#!/usr/bin/python3
"""Holds the repository to the rules of ARCHITECTURE.md.

Usage: check.py [--write]     --write renews the two tables in ARCHITECTURE.md
Prints each fault with its place, rule and key; exit code 1 where there is one.
"""
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import exemptions
import roles
import rules
import sizes
from rules import Fault
from source import Tree

TOP = Path(__file__).resolve().parents[2]
DOCUMENT = "ARCHITECTURE.md"


def without_exempt(faults: Iterator[Fault], rule: str, exempt: dict[tuple[str, str], str]) -> Iterator[Fault]:
    """What is exempt is left out; an exemption of these rules that nothing used is a fault."""
    used = set()
    for fault in faults:
        if (fault.rule, fault.key) in exempt:
            used.add((fault.rule, fault.key))
        else:
            yield fault
    for name, key in exempt.keys() - used:
        if name == rule:
            yield Fault(name, "tests/architecture/exemptions.py", 1, key, "nothing needs this exemption: strike it")


# The function's name, where its faults carry another one.
NAMES = {"role_includes": "roles", "sources_in_build": "dead"}


def name_of(rule: object) -> str:
    return NAMES.get(rule.__name__, rule.__name__)


def door_table(tree: Tree) -> str:
    rows = [f"| `{room}` | {' '.join(f'`{door}`' for door in doors) or '–'} |" for room, doors in tree.doors.items()]
    return "\n".join(["| room | doors to |", "|---|---|", *rows])


def role_table() -> str:
    shown = {roles.STORES: "stores", roles.ACTIONS: "actions", roles.EDGE: "routes, JSON and `platform/http`",
             roles.WORK: "the unit of work", roles.SQL: "`platform/sql`", roles.MACHINE: "anything else of `platform`"}
    files = {"store": "`*_store`", "routes": "`*_routes.cpp`, `routes.h`, `*_json`", "actions": "`*_actions`",
             "documents": "`*_document`, `*_html`, `*_sheet`", "words": "the rest"}
    rows = [f"| {files[role]} | {holds} | {', '.join(shown[one] for one in forbidden)} |"
            for role, (_, holds, forbidden) in roles.ROLES.items()]
    return "\n".join(["| file | holds | may not include |", "|---|---|---|", *rows])


def with_table(text: str, name: str, table: str) -> str:
    return re.sub(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda found: f"{found[1]}{table}\n{found[2]}", text, flags=re.S)


def document(tree: Tree) -> Iterator[Fault]:
    """ARCHITECTURE.md shows the same doors and roles as the checks use."""
    text = tree.files[DOCUMENT].text if DOCUMENT in tree.files else ""
    for name, table in (("doors", door_table(tree)), ("roles", role_table())):
        if f"<!-- {name} -->\n{table}\n<!-- /{name} -->" not in text:
            yield Fault("document", DOCUMENT, 1, name, f"the table of {name} differs: tests/architecture/check.py --write")


def checks(tree: Tree) -> dict[str, Iterator[Fault]]:
    """By name, each rule's faults that no list exempts."""
    found = {name_of(rule): without_exempt(rule(tree), name_of(rule), exemptions.EXEMPT) for rule in rules.RULES}
    found["file_sizes"] = sizes.file_sizes(tree, exemptions.LARGE_FILES)
    found["function_sizes"] = sizes.function_sizes(tree, exemptions.LARGE_FUNCTIONS)
    found["line_widths"] = sizes.line_widths(tree, exemptions.WIDE_LINES)
    found["document"] = document(tree)
    return found


def main(arguments: list[str]) -> int:
    tree = Tree(TOP)
    if arguments == ["--write"]:
        text = with_table(tree.files[DOCUMENT].text, "doors", door_table(tree))
        (TOP / DOCUMENT).write_text(with_table(text, "roles", role_table()), "utf-8")
        return 0
    faults = [fault for found in checks(tree).values() for fault in found]
    for fault in faults:
        print(fault)
    print(f"{len(checks(tree))} rules, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
