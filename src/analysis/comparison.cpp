#include "analysis/comparison.h"

#include <algorithm>
#include <tuple>

#include "analysis/variable_values.h"
#include "base/names.h"

namespace analysis {

namespace {

constexpr double kDaysOfYear = 365.25;

struct Compared {
  Variable variable;
  bool excludes;  // who has one value has no other
};
constexpr Compared kCompared[] = {{Variable::sex, true},
                                  {Variable::age, true},
                                  {Variable::education_level, true},
                                  {Variable::income_source_start, false},
                                  {Variable::occupation_start, false}};

bool is_reached(ExitCause cause, ComparedOutcome outcome) {
  return cause == ExitCause::work || (outcome == ComparedOutcome::work_or_studies && cause == ExitCause::studies);
}

// By person: the unit's before any other, then the latest ended, then the latest in the columns.
std::vector<size_t> one_each(const Columns& columns, const RowBits& rows, size_t unit) {
  std::vector<size_t> out;
  const auto rank = [&](size_t row) { return std::tuple(columns.unit[row] == unit, columns.ends_on[row], row); };
  for_each_row(rows, 0, [&](size_t row) {
    if (out.empty() || columns.participant[out.back()] != columns.participant[row]) {
      out.push_back(row);
    } else if (rank(row) > rank(out.back())) {
      out.back() = row;
    }
  });
  return out;
}

// A covariate that may be one, by the rows compared.
struct Level {
  std::string name;
  std::vector<char> has;
  int with[2] = {0, 0};  // controls, treated
};

class Levels {
 public:
  Levels(const std::vector<size_t>& of_row, const std::vector<char>& treated)
      : of_row_(of_row), treated_(treated) {
    for (const char one : treated) ++all_[static_cast<size_t>(one)];
  }

  void add(const std::string& variable, const std::vector<HeldValue>& values, bool excludes,
           std::vector<std::string>& set_aside) {
    std::vector<Level> found;
    for (const auto& value : values) found.push_back(level(variable + "=" + value.name, value.rows));
    if (excludes) take_commonest_out(found);
    for (auto& one : found) {
      if (is_told(one) && !is_there(one)) {
        levels_.push_back(std::move(one));
      } else {
        set_aside.push_back(one.name);
      }
    }
  }
  const std::vector<Level>& levels() const { return levels_; }

 private:
  Level level(std::string name, const RowBits& rows) const {
    Level out{std::move(name), {}};
    for (size_t i = 0; i < of_row_.size(); ++i) {
      const bool has = ((rows[of_row_[i] / kWordRows] >> (of_row_[i] % kWordRows)) & 1U) != 0;
      out.has.push_back(has ? 1 : 0);
      if (has) ++out.with[static_cast<size_t>(treated_[i])];
    }
    return out;
  }

  static void take_commonest_out(std::vector<Level>& found) {
    if (found.empty()) return;
    const auto count = [](const Level& one) { return one.with[0] + one.with[1]; };
    found.erase(std::max_element(found.begin(), found.end(),
                                 [&](const Level& a, const Level& b) { return count(a) < count(b); }));
  }

  bool is_told(const Level& one) const {
    for (const size_t group : {size_t{0}, size_t{1}}) {
      if (one.with[group] < kLevelMin || all_[group] - one.with[group] < kLevelMin) return false;
    }
    return true;
  }

  // The same of everybody as another, or the opposite.
  bool is_there(const Level& one) const {
    return std::any_of(levels_.begin(), levels_.end(), [&](const Level& other) {
      return other.has == one.has || std::equal(other.has.begin(), other.has.end(), one.has.begin(),
                                                [](char a, char b) { return a != b; });
    });
  }

  const std::vector<size_t>& of_row_;
  const std::vector<char>& treated_;
  int all_[2] = {0, 0};
  std::vector<Level> levels_;
};

// Dates that differ say something of when they came.
bool have_many_starts(const Columns& columns, const std::vector<size_t>& rows) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](size_t row) { return columns.starts_on[row] != columns.starts_on[rows.front()]; });
}

}  // namespace

base::Result<Comparison> comparison(const Columns& columns, const Population& population,
                                    const std::string& treated_unit, ComparedOutcome outcome, const Bands& ages) {
  const auto unit = columns.units.find(treated_unit);
  if (!unit) return base::invalid("treated", "comparison.unit_unknown");
  TRY_ASSIGN(const Standing standing, standing_in(columns, population));
  const RowBits ended = standing.counting(kEnded);
  Comparison out{{}, one_each(columns, ended, *unit), {}};
  std::vector<char> treated;
  for (const size_t row : out.of_row) treated.push_back(columns.unit[row] == *unit ? 1 : 0);
  Levels levels(out.of_row, treated);
  for (const auto& [variable, excludes] : kCompared) {
    TRY_ASSIGN(const auto values, values_held(columns, ended, variable, ages));
    levels.add(base::name_of(variable), values, excludes, out.set_aside);
  }
  const auto first = day_of(population.from);
  const bool has_start = !out.of_row.empty() && have_many_starts(columns, out.of_row);
  for (size_t i = 0; i < out.of_row.size(); ++i) {
    const size_t row = out.of_row[i];
    const std::uint8_t code = columns.main_outcome[row];
    const auto cause = code == kNoCode ? ExitCause::other : exit_cause_of(columns.main_outcomes.codes[code]);
    MatchingRow made{"p" + std::to_string(columns.participant[row]),
                     treated[i] != 0,
                     is_reached(cause, outcome) ? 1.0 : 0.0,
                     {},
                     {}};
    for (const auto& level : levels.levels()) made.covariates[level.name] = level.has[i];
    if (has_start) made.covariates["started"] = (columns.starts_on[row] - first) / kDaysOfYear;
    out.rows.push_back(std::move(made));
  }
  return out;
}

base::Result<Matching> compared(Comparison& comparison) {
  static constexpr std::string_view kField = "covariates.";
  while (true) {
    auto found = matching(comparison.rows);
    if (found.has_value() || found.error().violations.empty()) return found;
    const auto& first = found.error().violations.front();
    const bool follows = first.rule == "matching.constant" || first.rule == "matching.collinear";
    if (!follows) return found;
    const std::string name = first.field.substr(kField.size());
    for (auto& row : comparison.rows) row.covariates.erase(name);
    comparison.set_aside.push_back(name);
  }
}

}  // namespace analysis
