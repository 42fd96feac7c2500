#include "reports/frozen_report_actions.h"

#include <unordered_map>

#include "base/names.h"
#include "compute/followup.h"
#include "parties/party_store.h"
#include "platform/system/crypto.h"
#include "reports/drawn_order.h"
#include "reports/figures_place.h"
#include "reports/frozen_report_store.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::Columns;

base::Error unknown() { return {base::ErrorCode::not_found, "frozen_report.unknown", {}}; }

std::string hash_of(const std::string& bytes) { return platform::to_hex(platform::sha256(bytes)); }

std::vector<size_t> rows_of(const analysis::Standing& standing) {
  std::vector<size_t> out;
  for (size_t i = 0; i < standing.size(); ++i) {
    if (standing[i] != 0) out.push_back(i);
  }
  return out;
}

std::vector<std::string> ids_of(const Columns& columns, const std::vector<size_t>& rows) {
  std::vector<std::string> out;
  for (const size_t row : rows) out.push_back(columns.id.text(row));
  return out;
}

std::vector<std::optional<size_t>> rows_now(const Columns& columns, const std::vector<std::string>& ids) {
  std::unordered_map<std::string, size_t> by_id;
  for (size_t i = 0; i < columns.size(); ++i) by_id.emplace(columns.id.text(i), i);
  std::vector<std::optional<size_t>> out;
  for (const auto& id : ids) {
    const auto found = by_id.find(id);
    out.push_back(found == by_id.end() ? std::nullopt : std::optional(found->second));
  }
  return out;
}

void compare(record::Work& work, Registers& registers, const std::string& input, FrozenSheet& sheet) {
  const auto again = compute::followup_output(input);
  sheet.is_recomputed = again.has_value() && *again == sheet.output;
  const auto ids = frozen_rows(work.session(), work.municipality_id(), sheet.report.id);
  sheet.rows = static_cast<int>(ids.size());
  const auto now = registers.of(work, sheet.report.holder_id);
  const auto differences = compute::followup_differences(input, now->columns, rows_now(now->columns, ids));
  std::vector<std::string> changed;
  for (const auto& one : differences) {
    if (!one.fields.empty()) changed.push_back(ids[one.position]);
  }
  std::unordered_map<std::string, outcomes::OpenedRow> found;
  for (auto& row :
       outcomes::list_opened(work.session(), work.municipality_id(), sheet.report.holder_id, changed)) {
    found.emplace(row.participation_id, std::move(row));
  }
  for (const auto& one : differences) {
    const auto row = one.fields.empty() ? found.end() : found.find(ids[one.position]);
    sheet.corrected.push_back({row == found.end() ? std::nullopt : std::optional(row->second), one.fields});
  }
}

base::Result<FrozenReport> open_report(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                       sharing::Act act) {
  const auto found = find_frozen_report(work.session(), work.municipality_id(), id);
  if (!found) return unknown();
  TRY(sharing::admit_figures(work, viewer, found->holder_id, act, "frozen_report"));
  return *found;
}

// After its day nothing of the input is shown, whether or not it has been destroyed yet.
bool shows_input(const FrozenReport& report, const FrozenBytes& bytes, base::Date today) {
  return bytes.input && report.keep_until >= today;
}

base::Status dispose(record::Work& work, const FrozenReport& report, const std::string& reason) {
  const auto entry_id = work.new_id<base::EntryId>();
  if (!dispose_frozen_report(work.session(), work.municipality_id(), report, work.today(), entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, disposed(report, reason, work.today()));
  return base::done();
}

}  // namespace

base::Result<std::string> freeze(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                 const Freezing& freezing) {
  TRY_ASSIGN(const auto place, find_place(work, freezing.asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::export_rows, "frozen_report"));
  TRY(check_freezing(freezing.name, freezing.keep_until, work.today()));
  TRY_ASSIGN(const auto query, query_of(freezing.asked));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(const auto standing, analysis::standing_in(found->columns, query.population));
  const std::string id = work.new_id<base::EntryId>().str();
  const auto rows = drawn_order(found->columns, rows_of(standing), work.new_id<base::EntryId>().str());
  FrozenBytes bytes{compute::followup_input(found->columns, rows, query), {}};
  TRY_ASSIGN(bytes.output, compute::followup_output(*bytes.input));
  const FrozenReport report{id,
                            1,
                            place.branch_id,
                            freezing.asked.unit_id,
                            freezing.name,
                            place.name,
                            question_of(freezing.asked),
                            analysis::kAppendixDefinitionVersion,
                            std::string(compute::kEngineVersion),
                            found->hash,
                            work.now(),
                            viewer.staff_id,
                            freezing.keep_until,
                            hash_of(*bytes.input),
                            hash_of(bytes.output)};
  const auto entry_id = work.new_id<base::EntryId>();
  insert_frozen_report(work.session(), work.municipality_id(), report, bytes, ids_of(found->columns, rows),
                       entry_id);
  work.write_as(entry_id, frozen(report, work.today()));
  return id;
}

std::vector<FrozenReport> list_frozen(record::Work& work, const sharing::Viewer& viewer) {
  sharing::note_list(work, viewer, "frozen_reports");
  std::vector<FrozenReport> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& report : frozen_reports_of(work.session(), work.municipality_id(), branch))
      out.push_back(std::move(report));
  }
  return out;
}

base::Result<FrozenSheet> find_frozen(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                      const std::string& id) {
  TRY_ASSIGN(const auto report, open_report(work, viewer, id, sharing::Act::statistics));
  auto bytes = frozen_bytes(work.session(), work.municipality_id(), id);
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), report.made_by);
  FrozenSheet sheet{report, staff ? staff->name : std::string(), std::move(bytes.output), false, false, 0, {}};
  if (!shows_input(report, bytes, work.today())) return sheet;
  sheet.has_input = true;
  compare(work, registers, *bytes.input, sheet);
  return sheet;
}

base::Result<FrozenFigures> find_frozen_figures(record::Work& work, const sharing::Viewer& viewer,
                                                const std::string& id) {
  TRY_ASSIGN(auto report, open_report(work, viewer, id, sharing::Act::statistics));
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), report.made_by);
  const auto bytes = frozen_bytes(work.session(), work.municipality_id(), id);
  return FrozenFigures{std::move(report), staff ? staff->name : std::string(),
                       compute::followup_answer(bytes.output)};
}

base::Result<std::string> find_frozen_input(record::Work& work, const sharing::Viewer& viewer,
                                            const std::string& id) {
  TRY_ASSIGN(const auto report, open_report(work, viewer, id, sharing::Act::list));
  TRY(sharing::admit_release(work, viewer, report.holder_id, sharing::Act::export_rows, "frozen_report"));
  auto bytes = frozen_bytes(work.session(), work.municipality_id(), id);
  if (!shows_input(report, bytes, work.today())) {
    return base::Error{base::ErrorCode::not_found, "frozen_report.disposed", {}};
  }
  return std::move(*bytes.input);
}

base::Status dispose_now(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                         std::int64_t from_version) {
  TRY_ASSIGN(const auto report, open_report(work, viewer, id, sharing::Act::write));
  if (report.version != from_version) return base::stale();
  if (report.disposed_on) return base::Error{base::ErrorCode::conflict, "frozen_report.disposed", {}};
  return dispose(work, report, "decided");
}

int dispose_due(record::Work& work) {
  int count = 0;
  for (const auto& report : frozen_reports_due(work.session(), work.municipality_id(), work.today())) {
    if (dispose(work, report, "keep_until").has_value()) ++count;
  }
  return count;
}

}  // namespace reports
