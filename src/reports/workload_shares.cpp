#include "reports/workload_shares.h"

#include <map>
#include <set>

namespace reports {

namespace {

using analysis::ShareHeld;
using parties::Staffing;

bool is_same_target(const ShareHeld& share, const Staffing& row) {
  return share.target_least == row.cases_least && share.target_most == row.cases_most;
}

// What one worker's rows come to on a day; percent 0 for nothing.
ShareHeld share_on(const std::vector<Staffing>& rows, base::Date day) {
  const auto& staff_id = rows.front().staff_id;
  std::set<base::UnitId> units;
  for (const auto& row : rows) units.insert(row.unit_id);
  ShareHeld out{staff_id.str(), day, {}, 0, {}, {}};
  for (const auto& unit_id : units) {
    const auto* row = parties::staffing_on(rows, staff_id, unit_id, day);
    if (!row || row->percent == 0) continue;
    if (out.percent == 0) {
      out.target_least = row->cases_least;
      out.target_most = row->cases_most;
    } else if (!is_same_target(out, *row)) {
      out.target_least = out.target_most = std::nullopt;
    }
    out.percent += row->percent;
  }
  return out;
}

void add_shares(const std::vector<Staffing>& rows, std::vector<ShareHeld>& out) {
  std::set<base::Date> days;
  for (const auto& row : rows) days.insert(row.valid_from);
  for (auto day = days.begin(); day != days.end(); ++day) {
    auto share = share_on(rows, *day);
    const auto next = std::next(day);
    if (next != days.end()) share.to = *next;
    if (share.percent > 0) out.push_back(std::move(share));
  }
}

}  // namespace

std::vector<ShareHeld> shares_of(const std::vector<Staffing>& all, const std::string& unit_id) {
  std::map<std::string, std::vector<Staffing>> by_worker;
  for (const auto& row : all) {
    if (unit_id.empty() || row.unit_id.str() == unit_id) by_worker[row.staff_id.str()].push_back(row);
  }
  std::vector<ShareHeld> out;
  for (const auto& [worker, rows] : by_worker) add_shares(rows, out);
  return out;
}

}  // namespace reports
