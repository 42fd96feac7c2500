"""Files and functions stay small; what is larger stands in a list that may only shrink."""
from collections.abc import Iterator

from rules import Fault
from source import File, Tree

FILE_LINES = 300
FILE_LINES_AT_MOST = 400
FUNCTION_LINES = 40
LINE_COLUMNS = 120
MEASURED = (".h", ".cpp", ".py", ".sh", ".ts", ".tsx", ".mjs", ".css", ".sql", "/run", "/test")


def measured(tree: Tree) -> list[File]:
    return [file for path, file in tree.files.items() if ("/" + path).endswith(MEASURED)]


def file_sizes(tree: Tree, reasons: dict[str, str]) -> Iterator[Fault]:
    large = {file.path: len(file.text.splitlines()) for file in measured(tree)}
    large = {path: lines for path, lines in large.items() if lines > FILE_LINES}
    for path, lines in large.items():
        if lines > FILE_LINES_AT_MOST:
            yield Fault("file_sizes", path, 1, path, f"{lines} lines; {FILE_LINES_AT_MOST} at most")
        elif path not in reasons:
            yield Fault("file_sizes", path, 1, path, f"{lines} lines; over {FILE_LINES} needs a reason")
    for path in reasons.keys() - large.keys():
        yield Fault("file_sizes", path, 1, path, "no longer large: strike it from the list")


def function_sizes(tree: Tree, listed: dict[str, int]) -> Iterator[Fault]:
    """`listed`: 'path function' and its lines. A listed function may not grow, and is struck when it is small."""
    found: dict[str, tuple[int, int]] = {}
    for file in tree.under("src/") + tree.under("fuzz/") + tree.under("bench/"):
        for function in file.functions:
            if function.lines > FUNCTION_LINES:
                key = f"{file.path} {function.name}"
                found[key] = max(found.get(key, (0, 0)), (function.lines, function.line))
    for key, (lines, line) in found.items():
        path = key.split(" ")[0]
        if key not in listed:
            yield Fault("function_sizes", path, line, key, f"{lines} lines; {FUNCTION_LINES} at most")
        elif lines > listed[key]:
            yield Fault("function_sizes", path, line, key, f"has grown from {listed[key]} to {lines} lines")
        elif lines < listed[key]:
            yield Fault("function_sizes", path, line, key, f"has shrunk to {lines} lines: write it in the list")
    for key in listed.keys() - found.keys():
        yield Fault("function_sizes", key.split(" ")[0], 1, key, "no longer large: strike it from the list")


def line_widths(tree: Tree, listed: dict[str, int]) -> Iterator[Fault]:
    """`listed`: path and how many of its lines are wider."""
    for file in tree.under("src/"):
        wide = [number for number, line in enumerate(file.text.splitlines(), 1) if len(line) > LINE_COLUMNS]
        if len(wide) > listed.get(file.path, 0):
            yield Fault("line_widths", file.path, wide[-1], file.path, f"{len(wide)} lines over {LINE_COLUMNS} columns")
        elif len(wide) < listed.get(file.path, 0):
            yield Fault("line_widths", file.path, 1, file.path, f"only {len(wide)} wide lines: write it in the list")
    for path in listed.keys() - tree.files.keys():
        yield Fault("line_widths", path, 1, path, "no longer there: strike it from the list")
