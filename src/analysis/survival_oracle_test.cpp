// Survival, log-rank, proportional hazards, incidence and Gray's test beside what R's packages survival and cmprsk
// say of the same rows (tests/oracles/survival, made by make.R there).
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>

#include "analysis/cox.h"
#include "analysis/gray.h"
#include "analysis/incidence.h"
#include "analysis/kaplan_meier.h"
#include "analysis/log_rank.h"
#include "base/text.h"

namespace analysis {
namespace {

constexpr double kTolerance = 1e-9;  // relative
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
const SurvivalQuery kQuery{{0, 1, 5, 30, 100, 300, 600, 2000}, 100};

using Figures = std::map<std::string, double>;

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream in(std::filesystem::path(SAMSYN_SOURCE_DIR) / "tests/oracles/survival" / file);
  EXPECT_TRUE(in) << file;
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

Figures expected(const std::string& name) {
  Figures out;
  for (const auto& line : lines_of(name + ".expected")) {
    const auto parts = base::split(line, ' ');
    out[parts.at(0)] = parts.at(1) == "NA" ? kNone : std::stod(parts.at(1));
  }
  return out;
}

struct Rows {
  std::vector<std::int32_t> days, entry_days;
  std::vector<std::uint8_t> events, groups;
  std::vector<Covariate> covariates{{"age", {}}, {"woman", {}}};
  bool has_entries = false;
  int causes = 1, group_count = 1;

  EventColumns columns() const { return {days, entry_days, events, groups, causes, group_count}; }
};

Rows rows_of(const std::string& name) {
  Rows out;
  const auto lines = lines_of(name + ".csv");
  for (size_t i = 1; i < lines.size(); ++i) {
    std::vector<int> cells;
    for (const auto& cell : base::split(lines[i], ',')) cells.push_back(std::stoi(std::string(cell)));
    out.entry_days.push_back(cells.at(0));
    out.days.push_back(cells.at(1));
    out.events.push_back(static_cast<std::uint8_t>(cells.at(2)));
    out.groups.push_back(static_cast<std::uint8_t>(cells.at(3)));
    for (size_t j = 0; j < 2; ++j) out.covariates[j].values.push_back(cells.at(4 + j));
    out.has_entries = out.has_entries || cells[0] > 0;
    out.causes = std::max(out.causes, cells[2]);
    out.group_count = std::max(out.group_count, cells[3] + 1);
  }
  return out;
}

class Sheet {
 public:
  explicit Sheet(const std::string& name) : name_(name), rows_(rows_of(name)), wanted_(expected(name)) {}

  // Each figure that R gave is ours, and each of ours is R's.
  void compare() {
    const auto counts = EventCounts::of(rows_.columns());
    ASSERT_TRUE(counts);
    for (int g = 0; g < rows_.group_count; ++g) tell_curve(*counts, g);
    if (rows_.group_count > 1) tell_log_rank(*counts);
    if (!counts->event_days().empty()) tell_cox();
    if (!counts->event_days().empty() && !counts->has_entries()) tell_incidence(*counts);
    for (const auto& [key, value] : wanted_)
      EXPECT_TRUE(told_.contains(key)) << name_ << ": " << key << " is missing";
  }

 private:
  template <class Value>
  void tell(const std::string& key, const Value& value) {
    if constexpr (requires { value.has_value(); }) {
      tell_number(key, value ? static_cast<double>(*value) : kNone);
    } else {
      tell_number(key, static_cast<double>(value));
    }
  }
  void tell_number(const std::string& key, double value) {
    told_[key] = value;
    const auto wanted = wanted_.find(key);
    ASSERT_NE(wanted, wanted_.end()) << name_ << ": " << key << " is not R's";
    if (std::isnan(wanted->second) || std::isnan(value)) {
      EXPECT_EQ(std::isnan(wanted->second), std::isnan(value)) << name_ << ": " << key;
    } else {
      EXPECT_LE(std::fabs(value - wanted->second), kTolerance * std::fabs(wanted->second) + 1e-15)
          << name_ << ": " << key << " is " << value << ", R's " << wanted->second;
    }
  }
  void tell_estimate(const std::string& key, const SurvivalEstimate& one) {
    tell(key + ".survival", one.survival);
    tell(key + ".se", one.se);
    tell(key + ".lower", one.lower);
    tell(key + ".upper", one.upper);
  }
  void tell_test(const std::string& key, const std::optional<ChiSquareTest>& test) {
    if (!test) return;
    tell(key + ".chi_square", test->chi_square);
    tell(key + ".df", test->degrees_of_freedom);
    tell(key + ".p", test->p_value);
  }

  void tell_curve(const EventCounts& counts, int g) {
    const auto curve = kaplan_meier(counts, g, kQuery);
    const std::string group = std::to_string(g), head = "group." + group;
    tell(head + ".rows", curve.rows);
    tell(head + ".events", curve.events);
    tell(head + ".censored", curve.censored);
    tell(head + ".last_day", curve.last_day);
    tell(head + ".median", curve.median_days);
    tell(head + ".lower", curve.median_lower_days);
    tell(head + ".upper", curve.median_upper_days);
    for (const auto& step : curve.steps) {
      const std::string key = "step." + group + "." + std::to_string(step.day);
      tell(key + ".at_risk", step.at_risk);
      tell(key + ".events", step.events);
      tell(key + ".censored", step.censored);
      tell_estimate(key, step.estimate);
    }
    for (const auto& at : curve.at_days) {
      const std::string key = "at." + group + "." + std::to_string(at.day);
      tell(key + ".at_risk", at.at_risk);
      if (at.estimate) tell_estimate(key, *at.estimate);
      if (!at.estimate) tell_number(key + ".survival", kNone);
    }
    tell("restricted." + group + ".mean", curve.restricted_mean ? curve.restricted_mean->mean_days : kNone);
    tell("restricted." + group + ".se", curve.restricted_mean ? curve.restricted_mean->se_days : kNone);
  }

  void tell_log_rank(const EventCounts& counts) {
    const auto found = log_rank(counts);
    tell_test("log_rank", found.test);
    for (size_t g = 0; g < found.groups.size() && found.test && !rows_.has_entries; ++g) {
      const std::string key = "log_rank." + std::to_string(g);
      tell(key + ".observed", found.groups[g].observed);
      tell(key + ".expected", found.groups[g].expected);
    }
  }

  void tell_cox() {
    const auto found = cox(rows_.columns(), rows_.covariates);
    ASSERT_TRUE(found) << name_ << " " << found.error().violations.at(0).rule;
    tell("cox.null", found->log_likelihood_null);
    tell("cox.final", found->log_likelihood);
    tell("cox.ratio", found->likelihood_ratio.chi_square);
    tell("cox.p", found->likelihood_ratio.p_value);
    for (size_t j = 0; j < found->coefficients.size(); ++j) {
      const auto& one = found->coefficients[j];
      const std::string key = "cox." + std::to_string(j);
      tell(key + ".coefficient", one.coefficient);
      tell(key + ".se", one.se);
      tell(key + ".hazard_ratio", one.hazard_ratio);
      tell(key + ".lower", one.lower);
      tell(key + ".upper", one.upper);
      tell(key + ".p", one.p_value);
    }
  }

  void tell_incidence(const EventCounts& counts) {
    for (int g = 0; g < rows_.group_count; ++g) {
      const auto found = incidence(counts, g, kQuery.at_days);
      for (size_t c = 0; c < found.causes.size(); ++c) {
        tell_incidence(found.causes[c], std::to_string(g) + "." + std::to_string(c + 1) + ".");
      }
    }
    for (int cause = 1; cause <= rows_.causes; ++cause) {
      tell_test("gray." + std::to_string(cause), gray_test(counts, cause));
    }
  }
  void tell_incidence(const CumulativeIncidence& curve, const std::string& of) {
    for (const auto& step : curve.steps) {
      const std::string key = "incidence." + of + std::to_string(step.day);
      tell(key + ".at_risk", step.at_risk);
      tell(key + ".events", step.events);
      tell(key + ".incidence", step.estimate.incidence);
      tell(key + ".variance", step.estimate.variance);
    }
    for (const auto& at : curve.at_days) {
      const std::string key = "incidence_at." + of + std::to_string(at.day);
      tell(key + ".incidence", at.estimate ? at.estimate->incidence : kNone);
      tell(key + ".variance", at.estimate ? at.estimate->variance : kNone);
    }
  }

  std::string name_;
  Rows rows_;
  Figures wanted_, told_;
};

class SurvivalOracle : public testing::TestWithParam<const char*> {};

TEST_P(SurvivalOracle, agrees_with_R) { Sheet(GetParam()).compare(); }

INSTANTIATE_TEST_SUITE_P(all, SurvivalOracle,
                         testing::Values("ties", "delayed_entry", "delayed_entry_ties", "three_groups",
                                         "heavy_censoring", "all_censored", "one_group", "everybody_leaves",
                                         "thousands"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace
}  // namespace analysis
