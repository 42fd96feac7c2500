"""Every rule that the program can name has words in both languages: the web application's catalogue, which is built into
the program too."""
import json
import re
from collections.abc import Iterator

from source import Tree

RULE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
CATALOGUE = "web/src/shared/i18n/{language}/rules.json"
CODES = "web/src/shared/i18n/{language}/codes.json"
DOCUMENTS = ("web/src/shared/i18n/{language}/reports.json", "web/src/shared/i18n/{language}/calculations.json")

# Where a literal of that form is something else: names of statements, of demo users.
NO_RULES = ("_store.cpp", "src/platform/sql/", "src/demo/", "src/app/usage.cpp", "src/app/admin_command.cpp")
FILE_NAMES = ("columns.csv", "data.csv", "followup.json", "index.html", "samsyn.key", "samsyn.db", "survival.json")


def rules_named(tree: Tree) -> dict[str, str]:
    """Rule → the file that names it."""
    found = {}
    for file in tree.under("src/"):
        if file.is_test or any(file.path.endswith(end) or file.path.startswith(end) for end in NO_RULES):
            continue
        for literal in file.literals:
            if RULE.fullmatch(literal.text) and literal.text not in FILE_NAMES:
                found.setdefault(literal.text, file.path)
    return found


def known_otherwise(tree: Tree, command_words: dict[str, str]) -> set[str]:
    """Keys of the configuration, rules of tasks, and what the command line and a report alone say."""
    keys = set(re.findall(r"`([a-z_]+\.[a-z_]+)`", tree.files["docs/operations/configuration.md"].text))
    tasks = {key.removeprefix("task.") for key in read(tree, CODES, "sv") if key.startswith("task.")}
    documents = {re.sub("_(one|other)$", "", key) for path in DOCUMENTS for key in read(tree, path, "sv")}
    return keys | tasks | documents | set(command_words)


def read(tree: Tree, path: str, language: str) -> dict[str, str]:
    return json.loads(tree.files[path.format(language=language)].text)


def document_words(tree: Tree, path: str, language: str) -> set[str]:
    """What a printed document says: its room's own catalogue."""
    catalogue = f"web/src/shared/i18n/{language}/{path.split('/')[1]}.json"
    if not path.endswith("_html.cpp") or catalogue not in tree.files:
        return set()
    return {re.sub("_(one|other)$", "", key) for key in read(tree, catalogue, language)}


def without_words(tree: Tree) -> Iterator[str]:
    for language in ("sv", "en"):
        words = read(tree, CATALOGUE, language)
        others = known_otherwise(tree, read(tree, "src/app/words/{language}.json", language))
        for rule, path in sorted(rules_named(tree).items()):
            if rule not in words and "*." + rule.split(".")[1] not in words and rule not in others \
                    and rule not in document_words(tree, path, language):
                yield f"{path}: {rule} has no words in {language}"


def unlike(tree: Tree) -> Iterator[str]:
    """The command line's own words: the same keys and blanks in both languages."""
    sv, en = (read(tree, "src/app/words/{language}.json", language) for language in ("sv", "en"))
    for key in sorted(sv.keys() | en.keys()):
        blanks = [sorted(re.findall(r"{{(\w+)}}", texts.get(key, ""))) for texts in (sv, en)]
        if key not in sv or key not in en or blanks[0] != blanks[1]:
            yield key
