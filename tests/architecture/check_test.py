"""Every rule goes red: a small house that keeps them all, and one deliberate violation at a time."""
import tempfile
import unittest
from pathlib import Path

import check
import exemptions
import rules
import sizes
from source import Tree

HOUSE = {
    "CMakeLists.txt": "add_subdirectory(src)\n",
    "cmake/rooms.cmake": 'set(SAMSYN_DOORS\n  "base:"\n  "platform/sql:base"\n  "platform/http:base"\n  "record:base platform/sql"\n'
                         '  "people:record platform/http"\n  "intake:people"\n)\n',
    "src/CMakeLists.txt": "add_subdirectory(base)\nadd_subdirectory(platform)\nadd_subdirectory(record)\n"
                          "add_subdirectory(people)\nadd_subdirectory(intake)\n",
    "src/base/CMakeLists.txt": "add_room(base SOURCES date.cpp)\n",
    "src/base/date.h": "int days();\n",
    "src/base/date.cpp": '#include "base/date.h"\n\nint days() { return 1; }\n',
    "src/platform/CMakeLists.txt": "add_subdirectory(sql)\nadd_subdirectory(http)\n",
    "src/platform/sql/CMakeLists.txt": "add_room(platform/sql SOURCES session.cpp)\n",
    "src/platform/sql/session.h": "struct Session {};\n",
    "src/platform/sql/session.cpp": '#include "platform/sql/session.h"\n',
    "src/platform/http/CMakeLists.txt": "add_room(platform/http SOURCES router.cpp)\n",
    "src/platform/http/router.h": "struct Router {};\n",
    "src/platform/http/router.cpp": '#include "platform/http/router.h"\n',
    "src/record/CMakeLists.txt": "add_room(record SOURCES record.cpp)\n",
    "src/record/record.h": "struct Entry {};\n",
    "src/record/record.cpp": '#include "record/record.h"\n',
    "src/people/CMakeLists.txt": "add_room(people SOURCES person.cpp person_store.cpp person_actions.cpp person_routes.cpp)\n",
    "src/people/person.h": "struct Person {};\n",
    "src/people/person.cpp": '#include "people/person.h"\n',
    "src/people/person_store.h": '#include "platform/sql/session.h"\n',
    "src/people/person_store.cpp": '#include "people/person_store.h"\n\nconst char* k = "SELECT id FROM person "\n                "WHERE id = $1";\n',
    "src/people/person_actions.h": '#include "people/person_store.h"\n',
    "src/people/person_actions.cpp": '#include "people/person_actions.h"\n',
    "src/people/person_routes.cpp": '#include "people/person_actions.h"\n#include "platform/http/router.h"\n',
    "src/intake/CMakeLists.txt": "add_room(intake SOURCES referral.cpp)\n",
    "src/intake/referral.cpp": '#include "people/person.h"\n',
    "src/schema/0001_ground.sql": "CREATE TABLE person (id $TEXT); -- the date() of old\n",
}


class RuleTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in HOUSE.items():
            self.write(path, text)

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, "utf-8")

    def append(self, path: str, text: str) -> None:
        self.write(path, (self.root / path).read_text("utf-8") + text)

    def faults(self, rule) -> list[rules.Fault]:
        return list(rule(Tree(self.root)))

    def goes_red(self, rule, path: str) -> None:
        self.assertIn(path, [fault.path for fault in self.faults(rule)])

    def test_the_house_as_it_stands_keeps_every_rule(self) -> None:
        for rule in rules.RULES:
            self.assertEqual([], self.faults(rule), rule.__name__)

    def test_doors_are_for_the_room_and_what_lies_behind_them(self) -> None:
        self.append("src/intake/referral.cpp", '#include "base/date.h"\n')
        self.assertEqual([], self.faults(rules.doors))
        self.append("src/people/person.cpp", '#include "intake/referral.h"\n')
        self.write("src/intake/referral.h", "")
        self.goes_red(rules.doors, "src/people/person.cpp")

    def test_doors_an_include_of_nothing(self) -> None:
        self.append("src/base/date.cpp", '#include "base/none.h"\n')
        self.goes_red(rules.doors, "src/base/date.cpp")

    def test_doors_a_bench_that_includes_nothing(self) -> None:
        self.write("bench/speed/engine.cpp", '#include "base/date.h"\n#include "harness/threads.h"\n#include "speed.h"\n')
        self.write("bench/speed/speed.h", "#pragma once\n")
        self.write("bench/harness/threads.h", "#pragma once\n")
        self.assertEqual([], self.faults(rules.doors))
        for gone in ("base/gone.h", "harness/gone.h"):
            self.write("bench/speed/engine.cpp", f'#include "{gone}"\n')
            self.goes_red(rules.doors, "bench/speed/engine.cpp")

    def test_table_a_door_upwards(self) -> None:
        self.write("cmake/rooms.cmake", HOUSE["cmake/rooms.cmake"].replace('"base:"', '"base:people"'))
        self.goes_red(rules.table, "cmake/rooms.cmake")

    def test_table_a_room_without_files(self) -> None:
        self.write("cmake/rooms.cmake", HOUSE["cmake/rooms.cmake"].replace(")\n", '  "plans:people"\n)\n'))
        self.goes_red(rules.table, "cmake/rooms.cmake")

    def test_table_a_file_in_no_room(self) -> None:
        self.write("src/plans/plan.h", "")
        self.goes_red(rules.table, "src/plans/plan.h")

    def test_roles_words_without_sql_http_store_or_action(self) -> None:
        for include in ("platform/sql/session.h", "platform/http/router.h", "people/person_store.h", "people/person_actions.h"):
            with self.subTest(include):
                self.write("src/people/person.cpp", f'#include "{include}"\n')
                self.goes_red(rules.role_includes, "src/people/person.cpp")

    def test_roles_a_store_without_http_or_action(self) -> None:
        for include in ("platform/http/router.h", "people/person_actions.h"):
            with self.subTest(include):
                self.write("src/people/person_store.cpp", f'#include "{include}"\n')
                self.goes_red(rules.role_includes, "src/people/person_store.cpp")

    def test_roles_an_action_without_http_or_sql(self) -> None:
        for include in ("platform/http/router.h", "platform/sql/session.h"):
            with self.subTest(include):
                self.write("src/people/person_actions.cpp", f'#include "{include}"\n')
                self.goes_red(rules.role_includes, "src/people/person_actions.cpp")

    def test_roles_a_route_without_store_or_sql(self) -> None:
        for include in ("platform/sql/session.h", "people/person_store.h"):
            with self.subTest(include):
                self.write("src/people/person_routes.cpp", f'#include "{include}"\n')
                self.goes_red(rules.role_includes, "src/people/person_routes.cpp")

    def test_roles_an_action_of_another_room(self) -> None:
        self.write("src/intake/referral_actions.cpp", '#include "people/person_actions.h"\n')
        self.goes_red(rules.role_includes, "src/intake/referral_actions.cpp")

    def test_pure_words_have_no_threads_files_or_randomness(self) -> None:
        for include in ("thread", "random", "fstream"):
            with self.subTest(include):
                self.write("src/people/person.cpp", f"#include <{include}>\n")
                self.goes_red(rules.pure_words, "src/people/person.cpp")

    def test_sql_place_outside_a_store(self) -> None:
        self.append("src/people/person_actions.cpp", 'const char* k = "DELETE "\n  "FROM person";\n')
        self.goes_red(rules.sql_place, "src/people/person_actions.cpp")

    def test_sql_place_prose_is_no_sql(self) -> None:
        self.append("src/people/person.cpp", '// SELECT id FROM person\nconst char* k = "update the person";\n')
        self.assertEqual([], self.faults(rules.sql_place))

    def test_sql_text_of_one_database_only(self) -> None:
        for text in ("SELECT $1::text", "INSERT OR REPLACE INTO person", "name LIKE $1", "name ilike $1", "FOR UPDATE",
                     "facts->>'a'", "json_extract(facts)", "date('now')", "strftime('%Y', a)", "current_date",
                     "extract(year FROM a)", "string_agg(name, ',')", "group_concat(name)", "AVG(age)", "now()"):
            with self.subTest(text):
                self.write("src/people/person_store.cpp", f'const char* k = "{text}";\n')
                self.goes_red(rules.sql_text, "src/people/person_store.cpp")

    def test_sql_text_in_the_schema(self) -> None:
        self.write("src/schema/0002_more.sql", "CREATE TABLE a (on_day TEXT DEFAULT current_date);\n")
        self.goes_red(rules.sql_text, "src/schema/0002_more.sql")
        self.write("src/schema/0002_more.sql", "")
        self.write("src/schema/0003_guards.sqlite.sql", "SELECT json_extract(a);\n")
        self.assertEqual([], self.faults(rules.sql_text))

    def test_machine_reads_of_clock_randomness_and_environment(self) -> None:
        for text in ('std::getenv("A")', "std::random_device device", "std::chrono::system_clock::now()",
                     "std::chrono::steady_clock::now()", "time(nullptr)", "platform::system_clock()", "std::mt19937 r"):
            with self.subTest(text):
                self.write("src/record/record.cpp", f"auto a = {text};\n")
                self.goes_red(rules.machine_reads, "src/record/record.cpp")

    def test_machine_reads_are_for_platform_system_and_handed_on_by_the_program(self) -> None:
        self.write("src/platform/system/clock.cpp", "auto a = std::chrono::system_clock::now();\n")
        self.write("src/main.cpp", "auto a = platform::system_clock();\n")
        self.assertEqual([], self.faults(rules.machine_reads))
        self.write("src/main.cpp", "auto a = std::chrono::system_clock::now();\n")
        self.goes_red(rules.machine_reads, "src/main.cpp")

    def test_dead_source_header_and_folder(self) -> None:
        self.write("src/base/money.cpp", "")
        self.goes_red(rules.sources_in_build, "src/base/money.cpp")
        self.write("src/base/money.h", "")
        self.goes_red(rules.sources_in_build, "src/base/money.h")
        self.write("src/plans/CMakeLists.txt", "")
        self.goes_red(rules.sources_in_build, "src/plans/CMakeLists.txt")

    def test_left_over_markers(self) -> None:
        for word in ("TO" "DO", "FIX" "ME", "a st" "ub", "Place" "holder"):
            with self.subTest(word):
                self.write("src/base/date.cpp", f"// {word}: later\n")
                self.goes_red(rules.left_over, "src/base/date.cpp")

    def test_machine_names(self) -> None:
        for text in ("/wo" "rk/main", "/ho" "me/anna/x", "registry" ".npmjs.org", "deb" ".debian.org", "192" ".168.0.7"):
            with self.subTest(text):
                self.write("README.md", f"See {text}/\n")
                self.goes_red(rules.machine_names, "README.md")
        self.write("README.md", "http://127.0.0.1:8080, version 10.6.0\n")
        self.assertEqual([], self.faults(rules.machine_names))

    def test_machine_names_in_the_lock_file(self) -> None:
        self.write("web/package-lock.json", '{"resolved": "https://example.org/a.tgz"}\n')
        self.goes_red(rules.machine_names, "web/package-lock.json")

    def test_file_sizes(self) -> None:
        def rule(tree: Tree):
            return sizes.file_sizes(tree, {"src/base/listed.cpp": "a reason"})
        self.write("src/base/listed.cpp", "\n" * 301)
        self.assertEqual([], self.faults(rule))
        self.write("src/base/date.cpp", "\n" * 301)
        self.goes_red(rule, "src/base/date.cpp")
        self.write("src/base/listed.cpp", "\n" * 401)
        self.goes_red(rule, "src/base/listed.cpp")
        self.write("src/base/listed.cpp", "\n" * 300)
        self.goes_red(rule, "src/base/listed.cpp")

    def test_function_sizes_may_only_shrink(self) -> None:
        def long(lines: int) -> None:
            self.write("src/base/date.cpp", "namespace base {\n\nint days(int a) {\n" + "  a++;\n" * (lines - 2) + "}\n\n}\n")
        def rule(listed: dict[str, int]):
            return lambda tree: sizes.function_sizes(tree, listed)
        long(40)
        self.assertEqual([], self.faults(rule({})))
        long(41)
        self.goes_red(rule({}), "src/base/date.cpp")
        listed = {"src/base/date.cpp days": 41}
        self.assertEqual([], self.faults(rule(listed)))
        long(42)
        self.goes_red(rule(listed), "src/base/date.cpp")
        long(10)
        self.goes_red(rule(listed), "src/base/date.cpp")

    def test_line_widths(self) -> None:
        def rule(tree: Tree):
            return sizes.line_widths(tree, {"src/base/date.h": 1})
        self.write("src/base/date.h", "//" + "å" * 119 + "\n")
        self.assertEqual([], self.faults(rule))
        self.append("src/base/date.h", "//" + "a" * 119 + "\n")
        self.goes_red(rule, "src/base/date.h")
        self.write("src/base/date.h", "\n")
        self.goes_red(rule, "src/base/date.h")

    def test_an_exemption_that_nothing_needs(self) -> None:
        exempt = {("doors", "src/base/date.cpp > base/none.h"): "a reason"}
        def rule(tree: Tree):
            return check.without_exempt(rules.doors(tree), "doors", exempt)
        self.goes_red(rule, "tests/architecture/exemptions.py")
        self.append("src/base/date.cpp", '#include "base/none.h"\n')
        self.assertEqual([], self.faults(rule))

    def test_every_exemption_has_a_reason_and_a_rule(self) -> None:
        names = {check.name_of(rule) for rule in rules.RULES}
        for (rule, _), reason in exemptions.EXEMPT.items():
            self.assertIn(rule, names)
            self.assertGreater(len(reason), 10)

    def test_document_with_other_doors_or_roles(self) -> None:
        tree = Tree(self.root)
        tables = f"<!-- doors -->\n{check.door_table(tree)}\n<!-- /doors -->\n<!-- roles -->\n{check.role_table()}\n<!-- /roles -->\n"
        self.write("ARCHITECTURE.md", tables)
        self.assertEqual([], self.faults(check.document))
        self.write("ARCHITECTURE.md", tables.replace("`people`", "`persons`"))
        self.goes_red(check.document, "ARCHITECTURE.md")


class FunctionTest(unittest.TestCase):
    def test_functions_are_found_and_blocks_are_not(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.cpp"
            path.write_text('class A {\n public:\n  A() : a_{1} {\n    if (a_) { b(); }\n  }\n};\n\nconst int k[] = {f(1)};\n\n'
                            'enum class E { a };\n\nint g(int a = 1) {\n  auto h = [&](int b) {\n    return "}";\n  };\n  return h(a);\n}\n')
            tree = Tree(Path(folder))
            self.assertEqual([("A", 3), ("g", 6)], [(one.name, one.lines) for one in tree.files["a.cpp"].functions])


if __name__ == "__main__":
    unittest.main()
