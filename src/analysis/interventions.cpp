#include "analysis/interventions.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/interventions_check.h"
#include "analysis/interventions_result.h"

namespace analysis {

namespace {

using Rows = std::vector<const InterventionRow*>;

Participations participations_of(const Rows& rows) {
  Participations out;
  for (const auto* row : rows) {
    const auto [place, is_new] = out.emplace(row->participation, Participated{row, row->starts_on});
    if (!is_new) place->second.first_on = std::min(place->second.first_on, row->starts_on);
  }
  return out;
}

// Ranks from one: ⌈n·quarters/4⌉ and ⌊n·quarters/4⌋ + 1.
double quartile(const std::vector<int>& rising, size_t quarters) {
  const size_t n = rising.size(), low = (n * quarters + 3) / 4, high = n * quarters / 4 + 1;
  return (rising[low - 1] + rising[high - 1]) / 2.0;
}

std::optional<LengthOfEnded> length_of(std::vector<int> days) {
  if (days.empty()) return std::nullopt;
  std::sort(days.begin(), days.end());
  return LengthOfEnded{quartile(days, 1), quartile(days, 2), quartile(days, 3)};
}

void count_interventions(const Rows& rows, const InterventionQuery& query, InterventionLine& out) {
  std::vector<int> lengths;
  std::map<std::string, int> reasons;
  for (const auto* row : rows) {
    const auto ending = ending_by(*row, query.to);
    const base::Date last = ending ? *row->ends_on : query.to;
    const base::Date first = std::max(row->starts_on, query.from);
    ++out.interventions;
    out.days += base::days_between(first, last) + 1;
    if (!ending) {
      ++out.ongoing;
      continue;
    }
    lengths.push_back(base::days_between(row->starts_on, last) + 1);
    const bool is_early = *ending == InterventionEnding::ended_early;
    ++(is_early ? out.ended_early : out.completed);
    if (is_early) ++reasons[row->reason];
  }
  out.length = length_of(std::move(lengths));
  const int ended = out.completed + out.ended_early;
  if (ended > 0) out.completion = static_cast<double>(out.completed) / ended;
  for (const auto& [reason, count] : reasons) out.reasons.push_back({reason, count});
}

using Values = std::map<std::string, std::set<std::string>>;  // by variable

Values values_in(const Rows& rows) {
  Values out;
  for (const auto* row : rows) {
    for (const auto& one : row->background) out[one.variable].insert(one.value);
  }
  return out;
}

std::vector<BackgroundCount> background_of(const Participations& those, const Values& values) {
  std::map<BackgroundValue, int> counts;
  for (const auto& [id, one] : those) {
    for (const auto& value : one.row->background) ++counts[value];
  }
  std::vector<BackgroundCount> out;
  for (const auto& [variable, codes] : values) {
    int known = 0;
    for (const auto& code : codes) {
      const auto found = counts.find({variable, code});
      const int count = found == counts.end() ? 0 : found->second;
      out.push_back({variable, code, count});
      known += count;
    }
    out.push_back({variable, std::nullopt, static_cast<int>(those.size()) - known});
  }
  return out;
}

class Lines {
 public:
  Lines(const Rows& all, const InterventionQuery& query)
      : query_(query), values_(values_in(all)), strata_(participations_of(all), query) {}

  InterventionLine of(const Rows& rows, std::string category, std::optional<std::string> intervention) const {
    InterventionLine out;
    out.category = std::move(category);
    out.intervention = std::move(intervention);
    count_interventions(rows, query_, out);
    const auto those = participations_of(rows);
    std::set<std::string_view> people;
    for (const auto* row : rows) people.insert(row->person);
    out.people = static_cast<int>(people.size());
    out.participations = static_cast<int>(those.size());
    out.outcomes = outcomes_of(those, query_.to);
    out.result = result_of(out.outcomes);
    out.expected = strata_.expected_of(those);
    out.time_to_work = time_to_work(those, query_.from, query_.to);
    out.background = background_of(those, values_);
    return out;
  }

 private:
  const InterventionQuery& query_;
  Values values_;
  Strata strata_;
};

}  // namespace

std::optional<InterventionEnding> ending_by(const InterventionRow& row, base::Date to) {
  return row.ends_on && *row.ends_on <= to ? row.ending : std::nullopt;
}

std::optional<InterventionOutcome> outcome_by(const InterventionRow& row, base::Date to) {
  return row.participation_ends_on && *row.participation_ends_on <= to ? row.outcome : std::nullopt;
}

bool is_in_period(const InterventionRow& row, const InterventionQuery& query) {
  if (row.starts_on > query.to) return false;
  const bool is_over = ending_by(row, query.to).has_value();
  switch (query.basis) {
    case DateBasis::started:
      return row.starts_on >= query.from;
    case DateBasis::ended:
      return is_over && *row.ends_on >= query.from;
    case DateBasis::ongoing:
      return !is_over;
    case DateBasis::took_part:
      break;
  }
  return !is_over || *row.ends_on >= query.from;
}

base::Result<InterventionFigures> interventions(const std::vector<InterventionRow>& rows,
                                                const InterventionQuery& query) {
  auto violations = check(rows, query);
  if (!violations.empty()) return base::invalid(std::move(violations));
  Rows all;
  std::map<std::string, Rows> by_category;
  std::map<std::pair<std::string, std::string>, Rows> by_intervention;
  for (const auto& row : rows) {
    if (!is_in_period(row, query)) continue;
    all.push_back(&row);
    by_category[row.category].push_back(&row);
    by_intervention[{row.category, row.intervention}].push_back(&row);
  }
  const Lines lines(all, query);
  InterventionFigures out;
  out.all = lines.of(all, {}, {});
  for (const auto& [category, those] : by_category) out.categories.push_back(lines.of(those, category, {}));
  for (const auto& [names, those] : by_intervention) {
    out.interventions.push_back(lines.of(those, names.first, names.second));
  }
  return out;
}

}  // namespace analysis
