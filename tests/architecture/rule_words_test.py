"""The words of rules, and what finds a rule without."""
import json
import tempfile
import unittest
from pathlib import Path

import rule_words
from source import Tree

TOP = Path(__file__).resolve().parents[2]


class WordsTest(unittest.TestCase):
    def test_every_rule_has_words_in_both_languages(self) -> None:
        tree = Tree(TOP)
        self.assertGreater(len(rule_words.rules_named(tree)), 150)
        self.assertEqual(list(rule_words.without_words(tree)), [])

    def test_the_command_line_says_the_same_in_both(self) -> None:
        self.assertEqual(list(rule_words.unlike(Tree(TOP))), [])

    def test_no_key_of_a_catalogue_stands_twice(self) -> None:
        def once(pairs: list) -> dict:
            keys = [key for key, _ in pairs]
            self.assertEqual(len(keys), len(set(keys)), [key for key in keys if keys.count(key) > 1])
            return dict(pairs)
        for catalogue in [*TOP.glob("web/src/shared/i18n/*/*.json"), *TOP.glob("src/app/words/*.json")]:
            json.loads(catalogue.read_text("utf-8"), object_pairs_hook=once)

    def test_a_rule_without_words_is_found(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.write(folder, "src/people/person.cpp", 'return base::invalid("name", "person.odd");')
            for language in ("sv", "en"):
                self.write(folder, rule_words.CATALOGUE.format(language=language),
                           json.dumps({"person.odd": "Udda"} if language == "sv" else {}))
                self.write(folder, rule_words.CODES.format(language=language), "{}")
                for path in rule_words.DOCUMENTS:
                    self.write(folder, path.format(language=language), "{}")
                self.write(folder, f"src/app/words/{language}.json", json.dumps({"a": "{{x}}" if language == "sv" else ""}))
            self.write(folder, "docs/operations/configuration.md", "")
            tree = Tree(Path(folder))
            self.assertEqual(list(rule_words.without_words(tree)), ["src/people/person.cpp: person.odd has no words in en"])
            self.assertEqual(list(rule_words.unlike(tree)), ["a"])

    @staticmethod
    def write(folder: str, path: str, text: str) -> None:
        place = Path(folder) / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")


if __name__ == "__main__":
    unittest.main()
