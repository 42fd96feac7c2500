#include "parties/staffing.h"

#include <algorithm>
#include <set>

#include "parties/administration.h"

namespace parties {

namespace {

constexpr int kBackYears = 10;
constexpr int kAheadYears = 2;
constexpr int kFullTime = 100;

using Violations = std::vector<base::Violation>;

bool is_of(const Staffing& one, const base::StaffId& staff_id, const base::UnitId& unit_id) {
  return one.staff_id == staff_id && one.unit_id == unit_id;
}

struct Over {
  base::Date day;
  int total;
};
// The first day from `from` on when the member works more than full time.
std::optional<Over> over_full_time(const std::vector<Staffing>& all, const base::StaffId& staff_id, base::Date from) {
  std::set<base::Date> days = {from};
  for (const auto& one : all) {
    if (one.staff_id == staff_id && one.valid_from > from) days.insert(one.valid_from);
  }
  for (const auto day : days) {
    const int total = percent_on(all, staff_id, day);
    if (total > kFullTime) return Over{day, total};
  }
  return std::nullopt;
}

void check_target(const Staffing& added, Violations& broken) {
  if (added.cases_least.has_value() != added.cases_most.has_value()) {
    broken.push_back({added.cases_least ? "cases_most" : "cases_least", "workload.target_half", {}});
  } else if (added.cases_least && *added.cases_most < *added.cases_least) {
    broken.push_back({"cases_most", "workload.target_reversed", {}});
  } else if (added.cases_most && (*added.cases_least < 0 || *added.cases_most > kCasesMax)) {
    broken.push_back({"cases_most", "staffing.cases_range", {{"max", std::to_string(kCasesMax)}}});
  }
}

std::string text_of(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string(); }

record::Deed deed_of(const Staffing& row, const char* kind, const std::string& staff_name,
                     const std::string& unit_name, base::Date today) {
  record::NewEntry entry{{}, kind, "staffing", row.id, row.branch_id, {}, {}, {}, today, {}, {}, {}, {}};
  record::note_change(entry.changes, "staff_name", kOrganisation, {}, staff_name);
  record::note_change(entry.changes, "unit_name", kOrganisation, {}, unit_name);
  return {std::move(entry), {}, {}};
}

}  // namespace

const Staffing* staffing_on(const std::vector<Staffing>& all, const base::StaffId& staff_id,
                            const base::UnitId& unit_id, base::Date day) {
  const Staffing* found = nullptr;
  for (const auto& one : all) {
    if (!is_of(one, staff_id, unit_id) || one.valid_from > day) continue;
    if (!found || one.valid_from > found->valid_from) found = &one;
  }
  return found;
}

int percent_on(const std::vector<Staffing>& all, const base::StaffId& staff_id, base::Date day) {
  std::set<base::UnitId> units;
  for (const auto& one : all) {
    if (one.staff_id == staff_id) units.insert(one.unit_id);
  }
  int out = 0;
  for (const auto& unit_id : units) {
    const auto* held = staffing_on(all, staff_id, unit_id, day);
    if (held) out += held->percent;
  }
  return out;
}

base::Status check(const Staffing& added, const std::vector<Staffing>& all, base::Date today) {
  Violations broken;
  if (added.valid_from < today.plus_months(-12 * kBackYears) ||
      added.valid_from > today.plus_months(12 * kAheadYears)) {
    broken.push_back({"valid_from", "date.out_of_range", {}});
  }
  const bool is_taken = std::any_of(all.begin(), all.end(), [&](const Staffing& one) {
    return is_of(one, added.staff_id, added.unit_id) && one.valid_from == added.valid_from;
  });
  if (is_taken) broken.push_back({"valid_from", "staffing.day_taken", {}});
  if (added.percent < 0 || added.percent > kFullTime) broken.push_back({"percent", "staffing.percent_range", {}});
  check_target(added, broken);
  auto after = all;
  after.push_back(added);
  const auto over = over_full_time(after, added.staff_id, added.valid_from);
  if (broken.empty() && over) {
    broken.push_back({"percent", "staffing.over_full_time",
                      {{"total", std::to_string(over->total)}, {"date", over->day.str()}}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Status check_withdrawal(const Staffing& row, const std::vector<Staffing>& all) {
  auto after = all;
  std::erase_if(after, [&](const Staffing& one) { return one.id == row.id; });
  const auto over = over_full_time(after, row.staff_id, row.valid_from);
  if (!over) return base::done();
  return base::Error{base::ErrorCode::conflict, "staffing.before_over_full_time", {}};
}

record::Deed set_deed(const Staffing& added, const Staffing* before, const std::string& staff_name,
                      const std::string& unit_name, base::Date today) {
  auto deed = deed_of(added, "staffing_set", staff_name, unit_name, today);
  auto& changes = deed.entry.changes;
  const auto old = [&](const std::optional<int>& value) { return before ? text_of(value) : std::string(); };
  record::note_change(changes, "percent", kOrganisation, before ? std::to_string(before->percent) : std::string(),
                      std::to_string(added.percent));
  record::note_change(changes, "cases_least", kOrganisation, old(before ? before->cases_least : std::nullopt),
                      text_of(added.cases_least));
  record::note_change(changes, "cases_most", kOrganisation, old(before ? before->cases_most : std::nullopt),
                      text_of(added.cases_most));
  record::note_change(changes, "valid_from", kOrganisation, {}, added.valid_from.str());
  return deed;
}

record::Deed withdrawn_deed(const Staffing& row, const std::string& staff_name, const std::string& unit_name,
                            base::Date today) {
  auto deed = deed_of(row, "staffing_withdrawn", staff_name, unit_name, today);
  auto& changes = deed.entry.changes;
  record::note_change(changes, "percent", kOrganisation, std::to_string(row.percent), {});
  record::note_change(changes, "valid_from", kOrganisation, row.valid_from.str(), {});
  return deed;
}

}  // namespace parties
