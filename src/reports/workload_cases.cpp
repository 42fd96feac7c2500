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

class Cutter {
 public:
  Cutter(std::string thread, const std::vector<OwnedCase>& owned, std::vector<CaseHeld>& out)
      : thread_(std::move(thread)), owned_(owned), out_(out) {}

  void cut(const Days& days) {
    std::int32_t at = days.from;
    for (const auto& one : owned_) {
      const std::int32_t from = std::max(analysis::day_of(one.from), at), to = std::min(end_of(one.to), days.to);
      if (to <= from) continue;
      put({at, from}, nullptr);
      put({from, to}, &one);
      at = to;
    }
    put({at, days.to}, nullptr);
  }

 private:
  void put(const Days& days, const OwnedCase* owned) {
    if (days.to <= days.from) return;
    CaseHeld one;
    one.thread = thread_;
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
  std::map<std::string, std::vector<Days>> taking_part;
  for (const size_t row : rows) {
    const std::int32_t end = columns.ends_on[row];
    taking_part[columns.participants.text(columns.participant[row])].push_back(
        {columns.starts_on[row], end == kNoDay ? kNever : end});
  }
  std::vector<CaseHeld> out;
  for (auto& [person, days] : taking_part) {
    Cutter cutter(person, by_person[person], out);
    for (const auto& one : together(std::move(days))) cutter.cut(one);
  }
  return out;
}

}  // namespace reports
