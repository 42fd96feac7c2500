// How `samsyn compute` speaks, and that it has words for every rule that a calculation can break.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <regex>
#include <set>
#include <sstream>

#include "app/commands.h"
#include "app/words.h"

namespace app {
namespace {

struct Said {
  int exit_code = 0;
  std::string output;
  std::string errors;
};

Said run(const ComputeAsked& asked, const std::string& input) {
  std::istringstream in(input);
  auto* before = std::cin.rdbuf(in.rdbuf());
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  const int exit_code = compute(Words(platform::Language::en), asked);
  std::cin.rdbuf(before);
  return {exit_code, testing::internal::GetCapturedStdout(), testing::internal::GetCapturedStderr()};
}

constexpr const char* kForecast =
    R"({"starts":[10],"shares":[1],"assistance_kr":90000,"employment_cost_kr":78000,"tax_kr":60000})";

TEST(Compute, answers_on_standard_output) {
  const auto said = run({"forecast"}, kForecast);
  EXPECT_EQ(said.exit_code, kDone);
  EXPECT_NE(said.output.find("\"gain_kr\": 720000"), std::string::npos) << said.output;
  EXPECT_EQ(said.errors, "");
}

TEST(Compute, tells_which_field_is_wrong_and_how_in_words) {
  const auto said = run({"forecast"}, R"({"starts":[10],"shares":[1.5],"assistance_kr":90000.001,"tax_kr":1})");
  EXPECT_EQ(said.exit_code, kWrongUse);
  EXPECT_EQ(said.output, "");
  EXPECT_EQ(said.errors,
            "samsyn: assistance_kr: An amount has at most two decimals.\n"
            "samsyn: employment_cost_kr: Fill in this field.\n");
  const auto share = run({"forecast"}, std::regex_replace(kForecast, std::regex(R"(\[1\])"), "[1.5]"));
  EXPECT_EQ(share.exit_code, kWrongUse);
  EXPECT_EQ(share.errors, "samsyn: shares[0]: A share lies between 0 and 1 (0–100 %).\n");
}

TEST(Compute, knows_its_kinds_only) {
  const auto said = run({"astrology"}, "{}");
  EXPECT_EQ(said.exit_code, kWrongUse);
  EXPECT_EQ(said.errors, "samsyn: kind: There is no such calculation.\n");
}

TEST(Compute, writes_a_schema_without_reading) {
  const auto said = run({"forecast", true}, "");
  EXPECT_EQ(said.exit_code, kDone);
  EXPECT_NE(said.output.find("json-schema.org"), std::string::npos);
}

std::string text_of(const std::string& path) {
  std::ifstream in(SAMSYN_SOURCE_DIR "/docs/compute/examples/" + path);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

TEST(Compute, answers_the_same_on_any_number_of_threads) {
  for (const int threads : {1, 2, 3}) {
    const auto said = run({"uncertainty", false, threads}, text_of("uncertainty.project.in.json"));
    EXPECT_TRUE(said.output == text_of("uncertainty.project.out.json")) << threads << said.errors;
  }
}

std::set<std::string> rules_in(const std::filesystem::path& folder, const std::string& beginning = "") {
  static const std::regex rule(R"re(,\s*"([a-z]+\.[a-z_]+)")re");
  std::set<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(beginning) || !name.ends_with(".cpp") || name.ends_with("_test.cpp")) continue;
    std::ifstream in(entry.path());
    std::stringstream text;
    text << in.rdbuf();
    const std::string source = text.str();
    for (std::sregex_iterator at(source.begin(), source.end(), rule), end; at != end; ++at) found.insert((*at)[1]);
  }
  return found;
}

TEST(Compute, has_words_for_every_rule_of_the_calculations) {
  std::set<std::string> rules = rules_in(SAMSYN_SOURCE_DIR "/src/economics");
  rules.merge(rules_in(SAMSYN_SOURCE_DIR "/src/compute"));
  for (const auto* beginning :
       {"anonymity", "bands", "collaboration", "concentration", "deadlines", "goals", "help", "interventions",
        "matching", "national", "overlap", "population", "realised", "response", "returns", "savings",
        "suppression", "visits", "workload"}) {
    rules.merge(rules_in(SAMSYN_SOURCE_DIR "/src/analysis", beginning));
  }
  ASSERT_GT(rules.size(), 10u);
  for (const auto language : {platform::Language::sv, platform::Language::en}) {
    for (const auto& rule : rules) EXPECT_TRUE(Words(language).knows_rule(rule)) << rule;
  }
}

}  // namespace
}  // namespace app
