#include "app/words.h"

#include <set>

#include <gtest/gtest.h>

#include "app/check_store.h"
#include "platform/sql/test_database.h"

namespace app {
namespace {

using platform::Language;

TEST(WordsTest, are_of_the_language_and_fill_their_blanks) {
  EXPECT_EQ(Words(Language::sv)("said.finding", {{"finding", "Luckor"}, {"count", "2"}}), "Luckor: 2");
  EXPECT_EQ(Words(Language::sv).rule("row.duplicate_reference", {{"row", "7"}}),
            "Samma ärendenummer står på rad 7.");
  EXPECT_NE(Words(Language::en).rule("unit.unknown").find("list"), std::string::npos);
}

TEST(WordsTest, a_rule_falls_back_on_its_last_word_and_then_on_its_name) {
  const Words words(Language::en);
  EXPECT_EQ(words.rule("anything.required"), "Fill in this field.");
  EXPECT_NE(words.rule("anything.never_heard").find("anything.never_heard"), std::string::npos);
  EXPECT_FALSE(words.knows_rule("anything.never_heard"));
}

TEST(WordsTest, what_a_violation_is_about_stands_before_it) {
  EXPECT_EQ(Words(Language::en).violation({"--from", "field.date", {}}).find("--from: Write the date"), 0U);
}

class CheckWordsTest : public testing::TestWithParam<sql::Driver> {};
ON_BOTH_DATABASES(CheckWordsTest);

TEST_P(CheckWordsTest, every_question_of_the_check_has_words_of_its_own) {
  sql::TestDatabase database(GetParam());
  for (const auto language : {Language::sv, Language::en}) {
    const Words words(language);
    std::set<std::string> said;
    for (const auto& finding : check_all(*database)) {
      EXPECT_TRUE(said.insert(words("check." + finding.name)).second) << finding.name;
    }
    EXPECT_GT(said.size(), 20U);
  }
}

}  // namespace
}  // namespace app
