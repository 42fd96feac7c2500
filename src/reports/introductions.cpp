#include "reports/introductions.h"

#include <algorithm>
#include <map>

namespace reports {

namespace {

using analysis::kNoDay;
using Days = std::vector<const DayOf*>;
using ByPerson = std::map<std::string_view, Days>;

constexpr std::int32_t kLongAgo = INT32_MIN;
constexpr std::int32_t kNever = INT32_MAX;

ByPerson by_person(const std::vector<DayOf>& all) {
  ByPerson out;
  for (const auto& one : all) out[one.person].push_back(&one);
  return out;
}

const Days& of(const ByPerson& all, std::string_view person) {
  static const Days none;
  const auto found = all.find(person);
  return found == all.end() ? none : found->second;
}

// The last day of the person's time in the branch before the one that each row belongs to.
std::vector<std::int32_t> time_before(const analysis::Columns& columns) {
  std::vector<std::int32_t> out(columns.size(), kLongAgo);
  std::int32_t reach = kLongAgo, before = kLongAgo;
  for (size_t i = 0; i < columns.size(); ++i) {
    const bool is_new = i == 0 || columns.participant[i] != columns.participant[i - 1];
    if (is_new) reach = before = kLongAgo;
    if (columns.starts_on[i] > reach) before = reach;
    out[i] = before;
    reach = std::max(reach, columns.ends_on[i] == kNoDay ? kNever : columns.ends_on[i]);
  }
  return out;
}

void take_first(std::optional<base::Date>& first, base::Date day) {
  if (!first || day < *first) first = day;
}

}  // namespace

std::optional<base::Date> Introduction::done(Step step) const {
  switch (step) {
    case Step::mapped: return mapped;
    case Step::plan_begun: return plan_begun;
    case Step::introduced: break;
  }
  return mapped && plan_begun ? std::optional(std::max(*mapped, *plan_begun)) : std::nullopt;
}

std::vector<Introduction> introductions_of(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                           const std::vector<DayOf>& sittings, const std::vector<DayOf>& plans) {
  const auto before = time_before(columns);
  const auto sittings_of = by_person(sittings), plans_of = by_person(plans);
  std::vector<Introduction> out;
  for (const size_t row : rows) {
    if (columns.anonymous[row]) continue;
    const auto person = columns.participants[columns.participant[row]];
    Introduction one{row, analysis::date_of(columns.starts_on[row]).value()};
    one.left = analysis::date_of(columns.ends_on[row]);
    for (const auto* sitting : of(sittings_of, person)) {
      if (analysis::day_of(sitting->on) > before[row]) take_first(one.mapped, std::max(sitting->on, one.from));
    }
    for (const auto* plan : of(plans_of, person)) {
      if (!plan->ended || *plan->ended >= one.from) take_first(one.plan_begun, std::max(plan->on, one.from));
    }
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace reports
