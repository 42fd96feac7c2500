#include "reports/workload_actions.h"

#include <set>

#include "analysis/holds_on.h"
#include "reports/row_numbers.h"
#include "reports/workload_basis_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

constexpr const char* kSubject = "workload";

struct Read {
  FiguresAsked asked;
  Place place;
  std::shared_ptr<const Register> found;
  WorkloadBasis basis;
};

base::Result<Read> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers, FiguresAsked asked,
                        sharing::Act act) {
  TRY_ASSIGN(auto place, find_place(work, asked));
  TRY(sharing::admit_workload(work, viewer, place.branch_id, act, kSubject));
  TRY_ASSIGN(asked, until_today(std::move(asked), work.today()));
  auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto basis, workload_basis(work, *found, place.branch_id, asked));
  return Read{std::move(asked), std::move(place), std::move(found), std::move(basis)};
}

// Cases and workers have numbers, services their names.
analysis::WorkloadInput with_numbers(WorkloadBasis basis) {
  RowNumbers threads, workers;
  auto& input = basis.input;
  for (auto& one : input.cases) {
    one.thread = threads.of(one.thread);
    if (one.owner) one.owner = workers.of(*one.owner);
    if (one.deputy) one.deputy = workers.of(*one.deputy);
  }
  for (auto& one : input.shares) one.worker = workers.of(one.worker);
  const auto& names = basis.service_names;
  std::erase_if(input.givers, [&](const auto& one) { return names.count(one.service) == 0; });
  std::erase_if(input.given, [&](const auto& one) { return names.count(one.service) == 0; });
  for (auto& one : input.services) one = names.at(one);
  for (auto& one : input.givers) one = {names.at(one.service), workers.of(one.worker), one.from, one.to};
  for (auto& one : input.given) one = {names.at(one.service), {}, threads.of(one.person), one.from, one.to};
  return std::move(input);
}

// Whether a case that day is one of the count's.
bool is_of(const analysis::CaseHeld& one, const std::string& what) {
  if (what == kAllCases) return true;
  if (what == kNoOwner) return !one.owner;
  if (what == kNoDeputy) return one.owner && !one.deputy;
  return one.owner == what;
}

std::set<std::string> cases_on(const analysis::WorkloadInput& input, const std::string& what, base::Date day) {
  std::set<std::string> out;
  for (const auto& one : input.cases) {
    if (analysis::holds_on(one, day) && is_of(one, what)) out.insert(one.thread);
  }
  return out;
}

std::set<std::string> given_on(const analysis::WorkloadInput& input, const std::string& service, base::Date day) {
  std::set<std::string> out;
  for (const auto& one : input.given) {
    if (one.service == service && analysis::holds_on(one, day)) out.insert(one.person);
  }
  return out;
}

std::string person_of(const Register& found, size_t row) {
  return found.columns.participants.text(found.columns.participant[row]);
}

// All by which they took part in the period.
base::Result<WorkloadRows> rows_of_hand_overs(record::Work& work, const Register& found, const Place& place,
                                              const FiguresAsked& asked, const analysis::Cell& cell) {
  WorkloadRows out;
  if (cell.line != kAllCases) return out;
  if (cell.column != kOwned && cell.column != kSeveral && cell.column != kHandedOver) return out;
  TRY_ASSIGN(auto basis, workload_basis(work, found, place.branch_id, asked));
  const auto threads = analysis::owned_threads(basis.input);
  const auto& those = cell.column == kOwned       ? threads.owned
                      : cell.column == kHandedOver ? threads.handed_over
                                                   : threads.several;
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
                        workload_names(work, got.place.branch_id, got.basis),
                        std::move(got.basis.hash),
                        work.now(),
                        work.now()};
}

base::Result<analysis::WorkloadInput> make_workload_input(record::Work& work, const sharing::Viewer& viewer,
                                                          Registers& registers, FiguresAsked asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, std::move(asked), sharing::Act::list));
  TRY(sharing::admit_release(work, viewer, got.place.branch_id, sharing::Act::export_rows, kSubject));
  return with_numbers(std::move(got.basis));
}

base::Result<WorkloadRows> rows_of_workload(record::Work& work, const sharing::Viewer& viewer, const Register& found,
                                            const Place& place, const FiguresAsked& asked,
                                            const analysis::Cell& cell) {
  TRY(sharing::admit_workload(work, viewer, place.branch_id, sharing::Act::list, kSubject));
  if (cell.panel == kHandOversPanel) return rows_of_hand_overs(work, found, place, asked, cell);
  const bool is_months = cell.panel == kWorkloadMonthsPanel, is_services = cell.panel == kServicesPanel;
  const auto day = is_months ? base::Date::parse(cell.line) : std::optional(asked.to);
  WorkloadRows out;
  const bool is_known = is_months || (is_services && cell.column == kGivenNow) ||
                        (cell.panel == kWorkloadPanel && cell.column == kCases);
  if (!is_known || !day || *day < asked.from || *day > asked.to) return out;
  TRY_ASSIGN(auto basis, workload_basis(work, found, place.branch_id, asked));
  if (is_services && basis.service_names.count(cell.line) == 0) return out;
  const auto people = is_services ? given_on(basis.input, cell.line, *day)
                                  : cases_on(basis.input, is_months ? cell.column : cell.line, *day);
  out.rows.emplace();
  const auto at = analysis::day_of(*day);
  for (const size_t row : basis.rows) {
    const auto& c = found.columns;
    const bool goes_on = c.starts_on[row] <= at && (c.ends_on[row] == analysis::kNoDay || c.ends_on[row] > at);
    if (goes_on && people.count(person_of(found, row)) > 0) out.rows->push_back(row);
  }
  out.hash = std::move(basis.hash);
  out.names = workload_names(work, place.branch_id, basis);
  return out;
}

}  // namespace reports
