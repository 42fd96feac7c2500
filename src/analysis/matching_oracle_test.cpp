// Comparisons beside R's: glm() for the propensity, loops over the definitions for the rest, frozen in
// tests/oracles/matching with the script that made them.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>

#include "analysis/matching.h"
#include "base/text.h"

namespace analysis {
namespace {

const std::string kFolder = SAMSYN_SOURCE_DIR "/tests/oracles/matching/";

std::vector<std::vector<std::string>> cells(const std::string& file) {
  std::ifstream in(kFolder + file);
  std::vector<std::vector<std::string>> out;
  for (std::string line; std::getline(in, line);) out.push_back(base::split(line, ';'));
  return out;
}

std::vector<MatchingRow> rows_of(const std::string& name) {
  const auto lines = cells(name + ".rows.csv");
  std::vector<MatchingRow> out;
  for (size_t i = 1; i < lines.size(); ++i) {
    const auto& line = lines[i];
    MatchingRow row{line.at(0), line.at(1) == "1", std::stod(line.at(2)), {}, {}};
    if (!line.at(3).empty()) row.stratum = line[3];
    for (size_t j = 4; j < line.size(); ++j) row.covariates[lines[0].at(j)] = std::stod(line[j]);
    out.push_back(std::move(row));
  }
  return out;
}

std::map<std::string, double> figures(const Matching& found) {
  std::map<std::string, double> out = {
      {"intercept", found.propensity.intercept},           {"intercept_se", found.propensity.intercept_se},
      {"log_likelihood", found.propensity.log_likelihood}, {"predictor_sd", found.predictor_sd},
      {"effective_controls", found.effective_controls},    {"matched_att", found.matched_effect.value().att},
      {"matched_se", found.matched_effect->se.value()},    {"weighted_att", found.weighted_effect.att},
      {"weighted_se", found.weighted_effect.se.value()},   {"treated_low", found.overlap.treated.low},
      {"treated_high", found.overlap.treated.high},        {"controls_low", found.overlap.controls.low},
      {"controls_high", found.overlap.controls.high},      {"treated_outside", found.overlap.treated_outside},
  };
  if (found.strata_effect) {
    out["strata_used"] = found.strata_effect->strata_used;
    out["strata_att"] = found.strata_effect->effect.att;
    out["strata_se"] = found.strata_effect->effect.se.value();
  }
  for (const auto& one : found.propensity.covariates) {
    out[one.name + ".estimate"] = one.estimate;
    out[one.name + ".se"] = one.se;
  }
  for (const auto& one : found.balance) {
    out[one.name + ".before"] = one.difference_before;
    out[one.name + ".matched"] = one.difference_matched.value();
    out[one.name + ".weighted"] = one.difference_weighted;
  }
  return out;
}

// The sandwich's bread is of central differences there.
double tolerance(const std::string& key) { return key == "weighted_se" ? 1e-6 : 1e-9; }

class MatchingOracle : public testing::TestWithParam<const char*> {};

TEST_P(MatchingOracle, gives_what_r_gives) {
  const Matching found = matching(rows_of(GetParam())).value();
  const auto ours = figures(found);
  size_t figures_told = 0, pairs_told = 0;
  for (const auto& line : cells(std::string(GetParam()) + ".expected.csv")) {
    if (line.at(0) == "pair") {
      ASSERT_LT(pairs_told, found.pairs.size());
      EXPECT_EQ(found.pairs[pairs_told].treated, line.at(1));
      EXPECT_EQ(found.pairs[pairs_told].control, line.at(2));
      ++pairs_told;
    } else {
      const double wanted = std::stod(line.at(1));
      EXPECT_NEAR(ours.at(line[0]), wanted, tolerance(line[0]) * std::max(1.0, std::fabs(wanted))) << line[0];
      ++figures_told;
    }
  }
  EXPECT_EQ(pairs_told, found.pairs.size());
  EXPECT_EQ(figures_told, ours.size());
}

INSTANTIATE_TEST_SUITE_P(Cases, MatchingOracle, testing::Values("small", "strata", "poor", "alike", "mtcars"));

}  // namespace
}  // namespace analysis
