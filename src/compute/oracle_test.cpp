// Every kind beside an independent computation in Python (tests/oracles/economics), which makes inputs
// and answers from the definitions alone. What the oracle answers must stand in our answer; we may say more.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "compute/kinds_json.h"
#include "platform/http/json.h"

namespace compute {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream in(path);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

// Relative to the larger of the number and one.
constexpr double kTolerance = 1e-9;

void expect_same(const http::JsonValue& wanted, const http::JsonValue& found, const std::string& at);

void expect_members(const http::JsonValue& wanted, const http::JsonValue& found, const std::string& at) {
  const auto there = found.members();
  for (const auto& member : wanted.members()) {
    const auto ours =
        std::find_if(there.begin(), there.end(), [&](const auto& one) { return one.first == member.first; });
    if (ours == there.end()) {
      ADD_FAILURE() << at << "." << member.first << " is missing";
    } else {
      expect_same(member.second, ours->second, at + "." + std::string(member.first));
    }
  }
}

void expect_same(const http::JsonValue& wanted, const http::JsonValue& found, const std::string& at) {
  if (const auto number = wanted.number()) {
    const auto ours = found.number();
    ASSERT_TRUE(ours) << at << " is no number: " << found.raw();
    EXPECT_LE(std::fabs(*ours - *number), kTolerance * std::max(1.0, std::fabs(*number)))
        << at << ": " << found.raw() << " should be " << wanted.raw();
  } else if (wanted.kind() == http::JsonKind::object) {
    expect_members(wanted, found, at);
  } else if (wanted.kind() == http::JsonKind::list) {
    const auto left = wanted.items(), right = found.items();
    ASSERT_EQ(left.size(), right.size()) << at;
    for (size_t i = 0; i < left.size(); ++i) expect_same(left[i], right[i], at + "[" + std::to_string(i) + "]");
  } else {
    EXPECT_EQ(wanted.raw(), found.raw()) << at;
  }
}

void expect_case(const fs::path& input, const fs::path& output, const Kind& kind) {
  const auto result = kind.run(text_of(input), economics::in_turn);
  ASSERT_TRUE(result) << input << ": " << result.error().violations.at(0).field << " "
                      << result.error().violations.at(0).rule;
  http::JsonDocument wanted, found;
  ASSERT_TRUE(wanted.parse(text_of(output))) << output;
  ASSERT_TRUE(found.parse(*result));
  expect_same(wanted.root(), found.root(), input.filename().string() + " ");
}

TEST(EconomicsOracle, agrees_with_every_kind_over_many_inputs) {
  const fs::path folder = fs::path(testing::TempDir()) / "economics_oracle";
  fs::remove_all(folder);
  fs::create_directories(folder);
  const std::string command =
      "/usr/bin/python3 -B " SAMSYN_SOURCE_DIR "/tests/oracles/economics/main.py '" + folder.string() + "'";
  ASSERT_EQ(std::system(command.c_str()), 0);
  std::map<std::string, int> cases;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".in.json")) continue;
    const auto* kind = find_kind(name.substr(0, name.find('.')));
    ASSERT_NE(kind, nullptr) << name;
    expect_case(entry.path(), folder / (name.substr(0, name.size() - 7) + "out.json"), *kind);
    ++cases[std::string(kind->name)];
  }
  for (const auto& kind : kinds()) EXPECT_GE(cases[std::string(kind.name)], 5) << kind.name;
}

}  // namespace
}  // namespace compute
