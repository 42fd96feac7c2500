// Every case of tests/scenarios, on both databases.
#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_scenario.h"

namespace app {
namespace {

constexpr const char* kFolder = SAMSYN_SOURCE_DIR "/tests/scenarios";

std::vector<std::string> scenarios() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

using Case = std::tuple<std::string, sql::Driver>;

std::string name_of(const testing::TestParamInfo<Case>& info) {
  const std::string driver = std::get<1>(info.param) == sql::Driver::sqlite ? "sqlite" : "postgres";
  return std::filesystem::path(std::get<0>(info.param)).stem().string() + "_" + driver;
}

class ScenarioTest : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(Every, ScenarioTest,
                         testing::Combine(testing::ValuesIn(scenarios()),
                                          testing::Values(sql::Driver::sqlite, sql::Driver::postgres)),
                         name_of);

TEST_P(ScenarioTest, goes_as_it_is_told) {
  const auto& [file, driver] = GetParam();
  const auto turns = read_scenario(file);
  ASSERT_FALSE(turns.empty());
  Stage stage(driver, file);
  for (const auto& turn : turns) stage.play(turn);
  for (const auto& finding : check_all(*stage.service().database())) {
    EXPECT_EQ(finding.count, 0) << file << ": " << finding.name;
  }
}

// The interpreter itself: what is wrong is told, at its line.
TEST(ScenarioReader, patterns_fill_their_blanks) {
  Sentence sentence;
  sentence.text = "refers Ebba Ek (woman, 1991) to Arbetsmarknadsenheten: Praktik: butik";
  ASSERT_TRUE(fits("refers {person} ({sex}, {year}) to {unit}: {wish}", sentence));
  EXPECT_EQ(sentence["person"], "Ebba Ek");
  EXPECT_EQ(sentence["wish"], "Praktik: butik");
  EXPECT_FALSE(fits("asks about {person}: {text}", sentence));
}

TEST(ScenarioReader, every_sentence_has_one_meaning) {
  std::vector<std::string> patterns;
  for (const auto& step : all_steps()) patterns.emplace_back(step.pattern);
  std::sort(patterns.begin(), patterns.end());
  EXPECT_EQ(std::adjacent_find(patterns.begin(), patterns.end()), patterns.end());
}

}  // namespace
}  // namespace app
