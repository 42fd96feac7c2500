"""The rules about what may stand where. Each takes the tree and yields its faults."""
import re
from collections.abc import Iterator
from dataclasses import dataclass

import roles
from source import CODE, File, Tree


@dataclass(frozen=True)
class Fault:
    """`key` is what an exemption names."""
    rule: str
    path: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message} [{self.rule}: {self.key}]"


def in_src(file: File) -> str:
    return file.path.removeprefix("src/")


def includes_of(tree: Tree) -> Iterator[tuple[File, str]]:
    for file in tree.under("src/"):
        for include in file.includes:
            yield file, include


def doors(tree: Tree) -> Iterator[Fault]:
    """An include leads to the room itself or through a door of the table."""
    for file, include in includes_of(tree):
        room, target = tree.room_of(in_src(file)), tree.room_of(include)
        if "src/" + include not in tree.files:
            yield Fault("doors", file.path, 1, f"{file.path} > {include}", "there is no such file")
        elif room and target not in tree.seen_from(room) and not (file.is_test and include == "platform/sql/test_database.h"):
            yield Fault("doors", file.path, 1, f"{file.path} > {include}", f"{room} has no door to {target}")
    # What ./test does not build may go stale unseen.
    for file in tree.under("bench/") + tree.under("fuzz/"):
        places = ("src/", "bench/", file.path.rsplit("/", 1)[0] + "/")
        for include in file.includes:
            if not any(place + include in tree.files for place in places):
                yield Fault("doors", file.path, 1, f"{file.path} > {include}", "there is no such file")


def table(tree: Tree) -> Iterator[Fault]:
    """The table of doors leads downwards only, names rooms that are there, and every room stands in it."""
    place, listed = "cmake/rooms.cmake", []
    for room, doors_of in tree.doors.items():
        for door in doors_of:
            if door not in listed:
                yield Fault("table", place, 1, f"{room} > {door}", f"{door} does not stand above {room} in the table")
        listed.append(room)
        if not tree.under(f"src/{room}/"):
            yield Fault("table", place, 1, room, "the room has no file")
    for file in tree.under("src/"):
        if "/" in in_src(file) and tree.room_of(in_src(file)) is None:
            yield Fault("table", file.path, 1, file.path, "the file lies in no room of the table")


def role_includes(tree: Tree) -> Iterator[Fault]:
    """What a file includes fits the role that its name gives it."""
    for file, include in includes_of(tree):
        room = tree.room_of(in_src(file))
        if not roles.has_role(file, room):
            continue
        role = "words" if room in roles.PLAIN_ROOMS else roles.role_of(in_src(file))
        key = f"{file.path} > {include}"
        if include not in roles.VALUES and any(re.search(one, include) for one in roles.forbidden_for(role)):
            yield Fault("roles", file.path, 1, key, f"a file of {role} does not include {include}")
        elif role == "actions" and re.search(roles.ACTIONS, include) and tree.room_of(include) != room:
            yield Fault("roles", file.path, 1, key, "an action calls no other room's action")


WORDS_STAY_PURE = ("thread", "mutex", "atomic", "condition_variable", "future", "random", "filesystem", "fstream",
                   "iostream", "ctime", "unistd.h", "sqlite3.h", "libpq-fe.h", "simdjson.h")


def pure_words(tree: Tree) -> Iterator[Fault]:
    """Words and rules have no threads, randomness, files or clock."""
    for file in tree.under("src/"):
        room = tree.room_of(in_src(file))
        if not roles.has_role(file, room) or roles.role_of(in_src(file)) != "words":
            continue
        for include in file.system_includes:
            if include in WORDS_STAY_PURE:
                yield Fault("pure_words", file.path, 1, f"{file.path} > {include}", f"words and rules do not include <{include}>")


SQL_TEXT = re.compile(
    r"\b(SELECT\s+[\w(*'\"]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|TRIGGER)\b|"
    r"(ALTER|DROP)\s+TABLE\b|PRAGMA\s)")


def sql_place(tree: Tree) -> Iterator[Fault]:
    """SQL stands in stores and in platform/sql."""
    for file in tree.under("src/"):
        if file.is_test or file.name.endswith("_store.cpp") or file.path.startswith("src/platform/sql/"):
            continue
        for literal in file.literals:
            if SQL_TEXT.search(literal.text):
                yield Fault("sql_place", file.path, literal.line, file.path, "SQL outside a store")


SQL_FORBIDDEN = {
    "a cast by ::": r"::\s*\w", "REPLACE": r"\bREPLACE\b", "LIKE": r"\bI?LIKE\b", "FOR UPDATE": r"\bFOR\s+UPDATE\b",
    "a JSON operator or function": r"->>?|\bjsonb?_\w+\s*\(|\bJSONB?\b",
    "a date function": r"\b(date|time|datetime|julianday|strftime|unixepoch|date_trunc|date_part|extract|age|to_char|to_date|"
                       r"make_date|now)\s*\(|\bcurrent_(date|time|timestamp)\b|\bINTERVAL\b",
    "a string aggregate": r"\b(string_agg|group_concat|array_agg)\b", "AVG, which is made in C++": r"\bAVG\s*\(",
}


def sql_text(tree: Tree) -> Iterator[Fault]:
    """What means something else, or nothing, on the other database is not used. Schema files that are made for one
    database (name.sqlite.sql, name.postgres.sql) are free."""
    def faults_in(file: File, text: str, line: int) -> Iterator[Fault]:
        for what, pattern in SQL_FORBIDDEN.items():
            if re.search(pattern, text, re.I):
                yield Fault("sql_text", file.path, line, f"{file.path} > {what}", f"SQL does not use {what}")
    for file in tree.under("src/", ("_store.cpp",)):
        for literal in file.literals:
            yield from faults_in(file, literal.text, literal.line)
    for file in tree.under("src/schema/", (".sql",)):
        if file.name.count(".") == 1:
            yield from faults_in(file, re.sub(r"--[^\n]*", "", file.text), 1)


MACHINE_READS = re.compile(
    r"\b(?:std::|::)?(?:secure_)?getenv\s*\(|\brandom_device\b|\bmt19937|\bstd::rand\b|\bsrand\s*\(|\w*_clock::now\s*\(|"
    r"\b(?:std::|::)?time\s*\(\s*(?:nullptr|NULL|0)\s*\)|\bgettimeofday\b|\bclock_gettime\b|\bgetrandom\b|"
    r"\bsystem_(?:clock|random)\s*\(")


def machine_reads(tree: Tree) -> Iterator[Fault]:
    """Clock, randomness and environment are read in platform/system; the program hands them on."""
    for file in tree.under("src/"):
        if file.path.startswith("src/platform/system/"):
            continue
        handed_on = file.is_test or file.path.startswith("src/app/") or file.path == "src/main.cpp"
        for found in MACHINE_READS.finditer(file.code):
            if not (handed_on and re.match(r"system_(clock|random)\s*\(", found.group())):
                yield Fault("machine_reads", file.path, file.line_at(found.start()), file.path,
                            f"{found.group().strip()} is read outside platform/system")


def sources_in_build(tree: Tree) -> Iterator[Fault]:
    """Every source is built, every header is included, every folder of a build file is reached."""
    builds = {path: file.text for path, file in tree.files.items() if path.endswith("CMakeLists.txt")}
    included = {include for _, include in includes_of(tree)}
    included |= {include for file in tree.under("fuzz/") + tree.under("bench/") for include in file.includes}
    for file in tree.under("src/"):
        folder = file.path.rsplit("/", 1)[0]
        words = set(re.findall(r"[\w./]+", builds.get(folder + "/CMakeLists.txt", "")))
        if file.name.endswith(".cpp") and file.name not in words:
            yield Fault("dead", file.path, 1, file.path, f"{folder}/CMakeLists.txt does not name it")
        if file.name.endswith(".h") and in_src(file) not in included:
            yield Fault("dead", file.path, 1, file.path, "nothing includes it")
    for path in builds:
        folder = path.rsplit("/", 1)[0] if "/" in path else ""
        above, name = folder.rsplit("/", 1) if "/" in folder else ("", folder)
        parent = builds.get(f"{above}/CMakeLists.txt" if above else "CMakeLists.txt", "")
        if folder.startswith("src/") and f"add_subdirectory({name})" not in parent:
            yield Fault("dead", path, 1, path, "no build file reaches it")


MARKERS = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|\b(?:st" r"ub|place" r"holder)s?\b", re.I)
PROSE = (".h", ".cpp", ".py", ".sh", ".sql", ".cmake", ".md", ".yml", "/run", "/test", "CMakeLists.txt")
MACHINE_NAMES = re.compile(
    r"(?<![\w.])/(?:wo" r"rk|tmp/trees|tmp/w|ho" r"me/\w+|Us" r"ers/\w+)/|\bregistry\.\w+\.\w+|\bdeb\.debian\.org|"
    r"\b(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}\b(?!\.\d)")


def left_over(tree: Tree) -> Iterator[Fault]:
    """No marks of work left for later. In the web application's files the attribute of that name is HTML's."""
    for path, file in tree.files.items():
        if not ("/" + path).endswith(PROSE):
            continue
        for number, line in enumerate(file.text.splitlines(), 1):
            found = MARKERS.search(line)
            if found:
                yield Fault("left_over", path, number, path, f"'{found.group()}' is left over")


def machine_names(tree: Tree) -> Iterator[Fault]:
    """No file names a machine, its folders or its package servers."""
    for path, file in tree.files.items():
        if path.endswith(".csv"):
            continue
        found = MACHINE_NAMES.search(file.text)
        if found:
            yield Fault("machine_names", path, file.line_at(found.start()), path, f"names '{found.group()}'")
        if path.endswith("package-lock.json") and '"resolved"' in file.text:
            yield Fault("machine_names", path, 1, path, "the lock file names where packages came from")


RULES = (doors, table, role_includes, pure_words, sql_place, sql_text, machine_reads, sources_in_build, left_over, machine_names)
__all__ = ["CODE", "RULES", "Fault"]
