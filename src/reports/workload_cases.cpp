#include "reports/workload_cases.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace reports {

namespace {

using analysis::CaseHeld;
using analysis::kNoDay;

constexpr std::int32_t kNever = INT32_MAX;

struct Days {
  std::int32_t from;
  std::int32_t to;  // not with it; kNever: goes on
};

std::int32_t end_of(const std::optional<base::Date>& day) { return day ? analysis::day_of(*day) : kNever; }

// Of one person: participations that meet or overlap are one.
std::vector<Days> together(std::vector<Days> all) {
  std::sort(all.begin(), all.end(), [](const Days& a, const Days& b) { return a.from < b.from; });
  std::vector<Days> out;
  for (const auto& one : all) {
    if (one.to <= one.from) continue;  // began and ended on the same day: nobody had it overnight
    if (!out.empty() && one.from <= out.back().to) {
      out.back().to = std::max(out.back().to, one.to);
    } else {
      out.push_back(one);
    }
  }
  return out;
}

std::map<std::string, std::vector<Days>> days_taking_part(const analysis::Columns& columns,
                                                          const std::vector<size_t>& rows) {
  std::map<std::string, std::vector<Days>> out;
  for (const size_t row : rows) {
    const std::int32_t end = columns.ends_on[row];
    out[columns.participants.text(columns.participant[row])].push_back(
        {columns.starts_on[row], end == kNoDay ? kNever : end});
  }
  for (auto& [person, days] : out) days = together(std::move(days));
  return out;
}

class Cutter {
 public:
  Cutter(std::string thread, const std::vector<OwnedCase>& owned, std::vector<CaseHeld>& out)
      : thread_(std::move(thread)), owned_(owned), out_(out) {}

  void cut(const Days& days) {
    std::int32_t at = days.from;
    for (const auto& one : owned_) {
      const std::int32_t from = std::max(analysis::day_of(one.from), at), to = std::min(end_of(one.to), days.to);
      if (to <= from) continue;
      put({at, from}, nullptr, kUsual);
      put_weighed({from, to}, one);
      at = to;
    }
    put({at, days.to}, nullptr, kUsual);
  }

 private:
  static constexpr double kUsual = 1;

  void put_weighed(Days days, const OwnedCase& owned) {
    double weight = kUsual;
    for (const auto& one : owned.weights) {
      const std::int32_t from = std::min(analysis::day_of(one.from), days.to);
      put({days.from, from}, &owned, weight);
      days.from = std::max(days.from, from);
      weight = one.weight;
    }
    put(days, &owned, weight);
  }

  void put(const Days& days, const OwnedCase* owned, double weight) {
    if (days.to <= days.from) return;
    CaseHeld one;
    one.thread = thread_;
    one.weight = weight;
    one.from = analysis::date_of(days.from).value();
    if (days.to != kNever) one.to = analysis::date_of(days.to);
    if (owned != nullptr) {
      one.owner = owned->owner;
      one.deputy = owned->deputy;
    }
    out_.push_back(std::move(one));
  }

  std::string thread_;
  const std::vector<OwnedCase>& owned_;
  std::vector<CaseHeld>& out_;
};

}  // namespace

std::vector<CaseHeld> cases_of(const analysis::Columns& columns, const std::vector<size_t>& rows,
                               std::vector<OwnedCase> owned) {
  std::sort(owned.begin(), owned.end(), [](const OwnedCase& a, const OwnedCase& b) {
    return std::tie(a.person, a.from) < std::tie(b.person, b.from);
  });
  std::map<std::string, std::vector<OwnedCase>> by_person;
  for (auto& one : owned) by_person[one.person].push_back(std::move(one));
  std::vector<CaseHeld> out;
  for (const auto& [person, days] : days_taking_part(columns, rows)) {
    Cutter cutter(person, by_person[person], out);
    for (const auto& one : days) cutter.cut(one);
  }
  return out;
}

std::vector<analysis::ServiceHeld> given_while_taking_part(const analysis::Columns& columns,
                                                           const std::vector<size_t>& rows,
                                                           const std::vector<GivenService>& given) {
  const auto taking_part = days_taking_part(columns, rows);
  std::vector<analysis::ServiceHeld> out;
  for (const auto& one : given) {
    const auto found = taking_part.find(one.person);
    if (found == taking_part.end()) continue;
    for (const auto& days : found->second) {
      const std::int32_t from = std::max(analysis::day_of(one.from), days.from), to = std::min(end_of(one.to), days.to);
      if (to <= from) continue;
      out.push_back({one.service, {}, one.person, analysis::date_of(from).value(), {}});
      if (to != kNever) out.back().to = analysis::date_of(to);
    }
  }
  return out;
}

}  // namespace reports
