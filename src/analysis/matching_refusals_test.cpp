// What cannot be compared is refused, and every covariate that is to blame is named.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "analysis/matching.h"

namespace analysis {
namespace {

using Rows = std::vector<MatchingRow>;

std::string refused(const Rows& rows) {
  const auto result = matching(rows);
  if (result) return "taken";
  std::string out;
  for (const auto& one : result.error().violations) out += (out.empty() ? "" : "; ") + one.field + " " + one.rule;
  return out;
}

// Every third is treated, and x and y tell nothing of it.
Rows plain(int count) {
  Rows out;
  for (int i = 0; i < count; ++i) {
    const double x = i * 7 % 13, y = i * 5 % 11;
    out.push_back({fmt::format("p{}", i), i % 3 == 0, static_cast<double>(i % 5), {{"x", x}, {"y", y}}, {}});
  }
  return out;
}

TEST(MatchingRefusals, name_each_row) {
  Rows rows = plain(30);
  rows[3].id = "p1";
  rows[4].outcome = 2e12;
  rows[5].covariates["x"] = std::nan("");
  rows[6].covariates.erase("y");
  rows[7].covariates["z"] = 1;
  rows[8].stratum = "a";
  const std::string found = refused(rows);
  for (const auto* wanted :
       {"rows[3].id name.repeated", "rows[4].outcome number.outside", "rows[5].covariates.x number.outside",
        "rows[6].covariates matching.covariates_differ", "rows[7].covariates matching.covariates_differ",
        "rows[9].stratum matching.stratum_missing"}) {
    EXPECT_NE(found.find(wanted), std::string::npos) << wanted << " in " << found;
  }
  EXPECT_EQ(found.find("rows[8]"), std::string::npos);
  EXPECT_EQ(refused(plain(30)), "taken");
}

TEST(MatchingRefusals, want_two_in_each_group_and_something_to_compare) {
  EXPECT_EQ(refused({}), "rows list.empty");
  Rows rows = plain(30);
  for (auto& row : rows) row.treated = row.id == "p3";
  EXPECT_EQ(refused(rows), "rows matching.treated_too_few");
  for (auto& row : rows) row.treated = row.id != "p3";
  EXPECT_EQ(refused(rows), "rows matching.controls_too_few");
  rows = plain(30);
  for (auto& row : rows) row.covariates.clear();
  EXPECT_EQ(refused(rows), "rows[0].covariates matching.no_covariates");
  for (auto& row : rows) {
    for (int j = 0; j < 51; ++j) row.covariates["c" + std::to_string(j)] = j * (row.treated + 1);
  }
  EXPECT_EQ(refused(rows), "rows[0].covariates matching.covariates_too_many");
}

TEST(MatchingRefusals, name_what_follows_from_the_others) {
  Rows rows = plain(60);
  for (auto& row : rows) {
    row.covariates["z"] = 3 * row.covariates["x"] - row.covariates["y"] + 0.1;
    row.covariates["one"] = 0.1;
  }
  EXPECT_EQ(refused(rows), "covariates.one matching.constant");
  for (auto& row : rows) row.covariates.erase("one");
  EXPECT_EQ(refused(rows), "covariates.z matching.collinear");
  for (auto& row : rows) row.covariates["a"] = 1000 + row.covariates["y"] / 7;
  EXPECT_EQ(refused(rows), "covariates.y matching.collinear; covariates.z matching.collinear");
}

TEST(MatchingRefusals, name_what_tells_the_groups_apart_alone) {
  Rows rows = plain(60);
  for (auto& row : rows) row.covariates["z"] = row.treated ? 5 + row.outcome : row.outcome;
  EXPECT_EQ(refused(rows), "covariates.z matching.separated");
  for (auto& row : rows)
    row.covariates["z"] = row.treated ? 0 : static_cast<int>(row.outcome) % 2;  // some are alike
  EXPECT_EQ(refused(rows), "covariates.z matching.separated");
}

TEST(MatchingRefusals, name_what_tells_the_groups_apart_together) {
  Rows rows = plain(60);
  for (auto& row : rows) row.treated = row.covariates["x"] + row.covariates["y"] > 12;
  EXPECT_EQ(refused(rows), "covariates.x matching.separated; covariates.y matching.separated");
  // Where x + y is 12 there are both; z has no part in it.
  for (auto& row : rows) {
    const double sum = row.covariates["x"] + row.covariates["y"];
    row.treated = sum > 12 || (sum == 12 && row.outcome > 1);
    row.covariates["z"] = std::fmod(row.outcome * 7 + row.covariates["x"], 5);
  }
  EXPECT_EQ(refused(rows).find("taken"), std::string::npos);
  EXPECT_NE(refused(rows).find("covariates.x matching.separated; covariates.y matching.separated"),
            std::string::npos);
  // And one on the wrong side is enough for an estimate.
  rows[0].treated = !rows[0].treated;
  rows[1].treated = !rows[1].treated;
  EXPECT_EQ(refused(rows), "taken");
}

TEST(MatchingRefusals, want_no_predictor_beyond_what_can_be_weighed) {
  Rows rows = plain(60);
  for (auto& row : rows) row.covariates["x"] += row.treated ? 8 : 0;
  EXPECT_EQ(refused(rows), "taken");
  rows[1].covariates["x"] = -3000;
  EXPECT_EQ(refused(rows), "rows matching.predictor_outside");
}

}  // namespace
}  // namespace analysis
