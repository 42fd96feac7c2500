#include "analysis/exit_groups.h"

#include <algorithm>

#include "analysis/gray.h"
#include "analysis/log_rank.h"
#include "analysis/time_to_exit.h"
#include "analysis/variable_values.h"

namespace analysis {

namespace {

bool is_empty(const HeldValue& value) {
  return std::all_of(value.rows.begin(), value.rows.end(), [](std::uint64_t word) { return word == 0; });
}

// One value for each row: who has several is taken out of each of them.
std::vector<HeldValue> exclusive(std::vector<HeldValue> values) {
  if (values.empty()) return values;
  const size_t words = values.front().rows.size();
  RowBits once(words, 0), several(words, 0);
  for (const auto& value : values) {
    for (size_t w = 0; w < words; ++w) {
      several[w] |= once[w] & value.rows[w];
      once[w] |= value.rows[w];
    }
  }
  if (std::all_of(several.begin(), several.end(), [](std::uint64_t word) { return word == 0; })) return values;
  for (auto& value : values) {
    for (size_t w = 0; w < words; ++w) value.rows[w] &= ~several[w];
  }
  const bool has_unknown = values.back().name == "unknown";
  values.insert(values.end() - (has_unknown ? 1 : 0), {kSeveral, several});
  values.erase(std::remove_if(values.begin(), values.end(), is_empty), values.end());
  return values;
}

// Rows of all groups, with the group of each; days from the landmark on.
struct Grouped {
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> causes;
  std::vector<std::uint8_t> groups;
};

Grouped grouped(const Columns& columns, const std::vector<HeldValue>& values, base::Date to, int landmark) {
  Grouped out;
  for (size_t g = 0; g < values.size(); ++g) {
    const Followed found = followed(columns, values[g].rows, to);
    for (const auto days : found.days) out.days.push_back(days - landmark);
    out.causes.insert(out.causes.end(), found.causes.begin(), found.causes.end());
    out.groups.insert(out.groups.end(), found.days.size(), static_cast<std::uint8_t>(g));
  }
  return out;
}

// Takes out who leaves, or is followed no longer, by the landmark; says how many they are.
int leave_out_early(const Columns& columns, std::vector<HeldValue>& values, base::Date to, int landmark) {
  int out = 0;
  for (auto& value : values) {
    const Followed found = followed(columns, value.rows, to);
    for (size_t i = 0; i < found.rows.size(); ++i) {
      if (found.days[i] > landmark) continue;
      value.rows[found.rows[i] / kWordRows] &= ~(std::uint64_t{1} << found.rows[i] % kWordRows);
      ++out;
    }
  }
  values.erase(std::remove_if(values.begin(), values.end(), is_empty), values.end());
  return out;
}

// Of the groups that anybody has left for work: in the others the pace is nought, and no model finds how much less
// than another that is.
struct Pace {
  std::optional<size_t> reference;
  std::optional<Cox> model;
};

Pace pace_to_work(const Grouped& rows, const std::vector<ExitGroup>& groups) {
  constexpr auto kWork = static_cast<std::uint8_t>(ExitCause::work);
  const auto takes_part = [&](size_t g) { return groups[g].causes.causes[kWork - 1].events > 0; };
  Pace out;
  for (size_t g = 0; g < groups.size(); ++g) {
    if (takes_part(g) && (!out.reference || groups[g].stays.rows > groups[*out.reference].stays.rows))
      out.reference = g;
  }
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> works, whose;
  for (size_t i = 0; i < rows.days.size(); ++i) {
    if (!takes_part(rows.groups[i])) continue;
    days.push_back(rows.days[i]);
    works.push_back(rows.causes[i] == kWork ? 1 : 0);
    whose.push_back(rows.groups[i]);
  }
  std::vector<Covariate> covariates;
  for (size_t g = 0; g < groups.size(); ++g) {
    if (g == out.reference || !takes_part(g)) continue;
    Covariate one{groups[g].value, {}};
    for (const auto group : whose) one.values.push_back(group == g ? 1 : 0);
    covariates.push_back(std::move(one));
  }
  if (covariates.empty()) return out;
  auto found = cox({days, {}, works, {}, 1, 1}, covariates);
  if (found.has_value()) out.model = std::move(*found);
  return out;
}

ExitGroups compared(const Grouped& rows, const std::vector<HeldValue>& values) {
  const int causes = static_cast<int>(kExitCauseNames.size());
  const auto counts = counted({rows.days, {}, rows.causes, rows.groups, causes, static_cast<int>(values.size())});
  ExitGroups out;
  out.axis = axis_days(counts.last_day());
  out.days = kExitDays;
  out.days.insert(out.days.end(), out.axis.begin(), out.axis.end());
  for (size_t g = 0; g < values.size(); ++g) {
    const int group = static_cast<int>(g);
    out.groups.push_back(
        {values[g].name, kaplan_meier(counts, group, {out.days, kExitYear}), incidence(counts, group, kExitDays)});
  }
  out.log_rank = log_rank(counts).test;
  for (int cause = 1; cause <= causes; ++cause)
    out.gray[static_cast<size_t>(cause - 1)] = gray_test(counts, cause);
  Pace pace = pace_to_work(rows, out.groups);
  out.reference = pace.reference.value_or(0);
  out.to_work = std::move(pace.model);
  return out;
}

base::Result<std::optional<ExitGroups>> found_in(const Columns& columns, const RowBits& started, base::Date to,
                                                 std::vector<HeldValue> held, int landmark) {
  auto values = exclusive(std::move(held));
  const int left_before = landmark > 0 ? leave_out_early(columns, values, to, landmark) : 0;
  if (values.size() > static_cast<size_t>(kGroupsMax)) return base::invalid("by", "exit.too_many_groups");
  const Grouped rows = grouped(columns, values, to, landmark);
  int all = 0;
  for_each_row(started, 0, [&](size_t) { ++all; });
  const bool is_too_long = std::any_of(rows.days.begin(), rows.days.end(), [](int day) { return day > kDaysMax; });
  if (rows.days.empty() || is_too_long) return std::optional<ExitGroups>();
  ExitGroups out = compared(rows, values);
  out.left_before = left_before;
  out.left_out = all - left_before - static_cast<int>(rows.days.size());
  return std::optional(std::move(out));
}

}  // namespace

base::Result<std::optional<ExitGroups>> exit_groups(const Columns& columns, const Population& population,
                                                    Variable by, const Bands& ages) {
  TRY_ASSIGN(const Standing standing, standing_in(columns, population));
  const RowBits started = standing.counting(kStarted);
  TRY_ASSIGN(auto held, values_held(columns, started, by, ages));
  return found_in(columns, started, population.to, std::move(held), 0);
}

base::Result<std::optional<ExitGroups>> exit_groups_after(const Columns& columns, const Population& population,
                                                          std::vector<HeldValue> values, int landmark) {
  TRY_ASSIGN(const Standing standing, standing_in(columns, population));
  return found_in(columns, standing.counting(kStarted), population.to, std::move(values), landmark);
}

std::vector<HeldValue> members_after(const Columns& columns, std::vector<HeldValue> values, base::Date to,
                                     int landmark) {
  auto out = exclusive(std::move(values));
  leave_out_early(columns, out, to, landmark);
  return out;
}

}  // namespace analysis
