"""The repository as the checks read it: files, includes, string literals, functions, the table of doors."""
import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

COMMENT_OR_LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<tag>\w*)\((?P<raw>.*?)\)(?P=tag)"|"(?P<text>(?:\\.|[^"\\\n])*)"|'
    r"(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.S)
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
CODE = (".h", ".cpp")


def blank(text: str) -> str:
    """Spaces of the same length and lines, so that positions stay."""
    return re.sub(r"[^\n]", " ", text)


@dataclass(frozen=True)
class Literal:
    text: str
    line: int


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    lines: int


class File:
    def __init__(self, root: Path, path: str) -> None:
        self.path = path
        self.text = (root / path).read_text("utf-8", "replace")

    @property
    def name(self) -> str:
        return self.path.rsplit("/", 1)[-1]

    @property
    def is_test(self) -> bool:
        return bool(re.search(r"_test\.(cpp|py|ts|tsx)$", self.name)) or self.name.startswith("test_")

    @cached_property
    def includes(self) -> list[str]:
        return INCLUDE.findall(self.text)

    @cached_property
    def system_includes(self) -> list[str]:
        return re.findall(r"^#include <([^>]+)>", self.text, re.M)

    @cached_property
    def code(self) -> str:
        """Without comments and the insides of literals."""
        return COMMENT_OR_LITERAL.sub(lambda found: blank(found.group()), self.text)

    @cached_property
    def literals(self) -> list[Literal]:
        """Adjacent pieces are one, as the compiler reads them; includes are none."""
        pieces: list[tuple[int, int, str]] = []
        for found in COMMENT_OR_LITERAL.finditer(self.text):
            piece = found["text"] if found["text"] is not None else found["raw"]
            if piece is None or self.text[self.text.rfind("\n", 0, found.start()) + 1:].startswith("#include"):
                continue
            if pieces and not self.text[pieces[-1][1]:found.start()].strip():
                pieces[-1] = (pieces[-1][0], found.end(), pieces[-1][2] + piece)
            else:
                pieces.append((found.start(), found.end(), piece))
        return [Literal(text, self.line_at(start)) for start, _, text in pieces]

    def line_at(self, position: int) -> int:
        return self.text.count("\n", 0, position) + 1

    @cached_property
    def functions(self) -> list[Function]:
        return functions_of(self)


def opens_scope(head: str) -> bool:
    return bool(re.match(r"\s*(?:template\s*<.*>\s*)?(?:inline\s+)?(?:namespace|class|struct|union|enum|extern)\b", head, re.S)) \
        and not re.search(r"\)\s*(?:const|noexcept|override|final|\s)*$", head)


def test_name(head: str) -> str | None:
    """GoogleTest's macros carry the name inside."""
    found = re.search(r"\bTEST(?:_[FP])?\s*\(\s*(\w+)\s*,\s*(\w+)", head)
    return f"{found[1]}.{found[2]}" if found else None


def functions_of(file: File) -> list[Function]:
    """Bodies in braces at the level of namespaces and classes, from the line of the name to the closing brace."""
    code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda found: blank(found.group()), file.code, flags=re.M)
    stack: list[tuple[str, str, int]] = []
    functions, start = [], 0
    for found in re.finditer(r"[{};]", code):
        sign, at = found.group(), found.start()
        if sign == "{":
            head = code[start:at]
            outside = all(kind == "scope" for kind, _, _ in stack)
            name = re.search(r"([~\w:]+|operator\S+?)\s*\(", head)
            if opens_scope(head):
                stack.append(("scope", "", at))
            elif outside and name and re.search(r"\)\s*:[^:].*[\w>]$", head, re.S):
                stack.append(("member", "", at))
                continue
            elif outside and name and not re.match(r"\s*=", head[name.end():] or " "):
                stack.append(("function", test_name(head) or name[1], start + name.start(1)))
            else:
                stack.append(("block", "", at))
        elif sign == "}" and stack:
            kind, name, began = stack.pop()
            if kind == "member":
                continue
            if kind == "function":
                functions.append(Function(name, file.line_at(began), code.count("\n", began, at) + 1))
        start = at + 1
    return functions


class Tree:
    """A working copy: `files` by path from its top."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = {path: File(root, path) for path in self.paths()}

    def paths(self) -> list[str]:
        if (self.root / ".git").exists():
            listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=self.root, check=True,
                                    capture_output=True, text=True).stdout.split("\0")
        else:
            listed = [path.relative_to(self.root).as_posix() for path in self.root.rglob("*")]
        text = (".h", ".cpp", ".py", ".sh", ".sql", ".cmake", ".md", ".txt", ".ts", ".tsx", ".mjs", ".css", ".json", ".yml",
                ".toml", ".html", ".csv", "/run", "/test")
        return sorted(path for path in set(listed) if path and (self.root / path).is_file() and ("/" + path).endswith(text))

    def under(self, folder: str, endings: tuple[str, ...] = CODE) -> list[File]:
        return [file for path, file in self.files.items() if path.startswith(folder) and path.endswith(endings)]

    @cached_property
    def doors(self) -> dict[str, list[str]]:
        """The table of cmake/rooms.cmake, in its order."""
        table = re.search(r"set\(SAMSYN_DOORS(.*?)^\)", self.files["cmake/rooms.cmake"].text, re.S | re.M)
        return {room: doors.split() for room, doors in re.findall(r'"([^":]+):([^"]*)"', table[1])}

    def seen_from(self, room: str) -> set[str]:
        """The room itself, its doors, and theirs: what CMake links."""
        seen, ahead = set(), [room]
        while ahead:
            one = ahead.pop()
            if one not in seen:
                seen.add(one)
                ahead += self.doors.get(one, [])
        return seen

    def room_of(self, path: str) -> str | None:
        """`path` is from src/. The longest room that it lies in."""
        rooms = [room for room in self.doors if path.startswith(room + "/")]
        return max(rooms, key=len, default=None)
