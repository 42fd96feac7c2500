#include "reports/workload_actions.h"

#include <set>

#include "analysis/holds_on.h"
#include "parties/staff_store.h"
#include "parties/staffing_store.h"
#include "people/ownership_store.h"
#include "platform/system/crypto.h"
#include "reports/row_numbers.h"
#include "reports/workload_cases.h"
#include "reports/workload_shares.h"
#include "sharing/admit.h"

namespace reports {

namespace {

constexpr const char* kSubject = "workload";

// From which day to which, of a place: the participations, and whose cases they were.
struct Basis {
  std::vector<size_t> rows;
  analysis::WorkloadInput input;
  std::string hash;
};

std::vector<OwnedCase> owned_in(record::Work& work, const base::HolderId& branch) {
  std::vector<OwnedCase> out;
  for (const auto& one : people::ownerships_in_branch(work.session(), work.municipality_id(), branch)) {
    std::optional<std::string> deputy;
    if (one.deputy_staff_id) deputy = one.deputy_staff_id->str();
    out.push_back({one.person_id.str(), one.from_on, one.to_on, one.owner_staff_id.str(), std::move(deputy)});
  }
  return out;
}

std::string text_of(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string(); }

std::string hash_of(const Register& found, const std::vector<OwnedCase>& owned,
                    const std::vector<analysis::ShareHeld>& shares) {
  std::string text = found.hash;
  for (const auto& one : owned) {
    text += '\n' + one.person + ' ' + one.from.str() + ' ' + (one.to ? one.to->str() : "") + ' ' + one.owner + ' ' +
            one.deputy.value_or("");
  }
  for (const auto& one : shares) {
    text += '\n' + one.worker + ' ' + one.from.str() + ' ' + (one.to ? one.to->str() : "") + ' ' +
            std::to_string(one.percent) + ' ' + text_of(one.target_least) + ' ' + text_of(one.target_most);
  }
  return platform::to_hex(platform::digest(text));
}

base::Result<Basis> basis_of(record::Work& work, const Register& found, const base::HolderId& branch,
                             const FiguresAsked& asked) {
  TRY_ASSIGN(auto query, query_of(asked));
  query.population.basis = analysis::DateBasis::took_part;
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  Basis out;
  out.rows = standing.rows_counting(analysis::kTookPart);
  auto owned = owned_in(work, branch);
  out.input.shares =
      shares_of(parties::staffing_of(work.session(), work.municipality_id(), branch), asked.unit_id);
  out.hash = hash_of(found, owned, out.input.shares);
  out.input.from = asked.from;
  out.input.to = asked.to;
  out.input.cases = cases_of(found.columns, out.rows, std::move(owned));
  return out;
}

// Of everybody who owns or has owned one of them, whether they still work there or not.
std::map<std::string, std::string> names_of(record::Work& work, const base::HolderId& branch,
                                            const std::vector<analysis::CaseHeld>& cases) {
  std::map<std::string, std::string> out;
  for (const auto& one : parties::staff_of(work.session(), work.municipality_id(), branch)) {
    out[one.staff.id.str()] = one.staff.name;
  }
  for (const auto& one : cases) {
    if (!one.owner || out.count(*one.owner) > 0) continue;
    const auto found = parties::find_sheet(work.session(), work.municipality_id(), base::StaffId(*one.owner));
    out[*one.owner] = found ? found->staff.name : *one.owner;
  }
  return out;
}

struct Read {
  FiguresAsked asked;
  Place place;
  std::shared_ptr<const Register> found;
  Basis basis;
};

base::Result<Read> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers, FiguresAsked asked,
                        sharing::Act act) {
  TRY_ASSIGN(auto place, find_place(work, asked));
  TRY(sharing::admit_workload(work, viewer, place.branch_id, act, kSubject));
  TRY_ASSIGN(asked, until_today(std::move(asked), work.today()));
  auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto basis, basis_of(work, *found, place.branch_id, asked));
  return Read{std::move(asked), std::move(place), std::move(found), std::move(basis)};
}

// Whether a case that day is one of the count's.
bool is_of(const analysis::CaseHeld& one, const std::string& what) {
  if (what == kAllCases) return true;
  if (what == kNoOwner) return !one.owner;
  if (what == kNoDeputy) return one.owner && !one.deputy;
  return one.owner == what;
}

std::string person_of(const Register& found, size_t row) {
  return found.columns.participants.text(found.columns.participant[row]);
}

// All by which they took part in the period.
base::Result<WorkloadRows> rows_of_hand_overs(record::Work& work, const Register& found, const Place& place,
                                              const FiguresAsked& asked, const analysis::Cell& cell) {
  WorkloadRows out;
  if (cell.line != kAllCases || (cell.column != kOwned && cell.column != kSeveral)) return out;
  TRY_ASSIGN(auto basis, basis_of(work, found, place.branch_id, asked));
  const auto threads = analysis::owned_threads(basis.input);
  const auto& those = cell.column == kOwned ? threads.owned : threads.several;
  std::erase_if(basis.rows, [&](size_t row) { return those.count(person_of(found, row)) == 0; });
  out.rows = std::move(basis.rows);
  out.hash = std::move(basis.hash);
  return out;
}

}  // namespace

base::Result<WorkloadReport> make_workload(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           FiguresAsked asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, std::move(asked), sharing::Act::statistics));
  TRY_ASSIGN(auto found, analysis::workload(got.basis.input));
  return WorkloadReport{std::move(got.asked),
                        std::move(got.place.name),
                        std::move(found),
                        names_of(work, got.place.branch_id, got.basis.input.cases),
                        std::move(got.basis.hash),
                        work.now(),
                        work.now()};
}

base::Result<analysis::WorkloadInput> make_workload_input(record::Work& work, const sharing::Viewer& viewer,
                                                          Registers& registers, FiguresAsked asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, std::move(asked), sharing::Act::list));
  TRY(sharing::admit_release(work, viewer, got.place.branch_id, sharing::Act::export_rows, kSubject));
  RowNumbers threads, workers;
  for (auto& one : got.basis.input.cases) {
    one.thread = threads.of(one.thread);
    if (one.owner) one.owner = workers.of(*one.owner);
    if (one.deputy) one.deputy = workers.of(*one.deputy);
  }
  for (auto& one : got.basis.input.shares) one.worker = workers.of(one.worker);
  return std::move(got.basis.input);
}

base::Result<WorkloadRows> rows_of_workload(record::Work& work, const sharing::Viewer& viewer, const Register& found,
                                            const Place& place, const FiguresAsked& asked,
                                            const analysis::Cell& cell) {
  TRY(sharing::admit_workload(work, viewer, place.branch_id, sharing::Act::list, kSubject));
  if (cell.panel == kHandOversPanel) return rows_of_hand_overs(work, found, place, asked, cell);
  const bool is_months = cell.panel == kWorkloadMonthsPanel;
  const auto day = is_months ? base::Date::parse(cell.line) : std::optional(asked.to);
  WorkloadRows out;
  if (!is_months && (cell.panel != kWorkloadPanel || cell.column != kCases)) return out;
  if (!day || *day < asked.from || *day > asked.to) return out;
  TRY_ASSIGN(auto basis, basis_of(work, found, place.branch_id, asked));
  std::set<std::string> threads;
  for (const auto& one : basis.input.cases) {
    if (analysis::holds_on(one, *day) && is_of(one, is_months ? cell.column : cell.line)) threads.insert(one.thread);
  }
  out.rows.emplace();
  const auto at = analysis::day_of(*day);
  for (const size_t row : basis.rows) {
    const auto& c = found.columns;
    const bool goes_on = c.starts_on[row] <= at && (c.ends_on[row] == analysis::kNoDay || c.ends_on[row] > at);
    if (goes_on && threads.count(person_of(found, row)) > 0) out.rows->push_back(row);
  }
  out.hash = std::move(basis.hash);
  out.names = names_of(work, place.branch_id, basis.input.cases);
  return out;
}

}  // namespace reports
