#include "reports/made_report_actions.h"

#include <variant>

#include "base/names.h"
#include "parties/party_store.h"
#include "reports/cross_table_actions.h"
#include "reports/cross_table_document.h"
#include "reports/figures_actions.h"
#include "reports/figures_document.h"
#include "reports/figures_place.h"
#include "reports/final_report_actions.h"
#include "reports/final_report_document.h"
#include "reports/final_report_store.h"
#include "reports/made_report_store.h"
#include "reports/saved_population_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace reports {

namespace {

using record::Work;

base::Error unknown() { return {base::ErrorCode::not_found, "made_report.unknown", {}}; }

bool is_own(const sharing::Viewer& viewer, const MadeReport& report) { return report.staff_id == viewer.staff_id; }

// One's own; what was shared also as who answers for what the branch publishes.
bool may_remove(const sharing::Viewer& viewer, const MadeReport& report) {
  return is_own(viewer, report) || sharing::decide_publication(viewer, report.holder_id).is_allowed;
}

base::Result<MadeReport> open_made(Work& work, const sharing::Viewer& viewer, const std::string& id,
                                   sharing::Act act) {
  const auto found = find_made_report(work.session(), work.municipality_id(), id);
  const bool is_told = found && (found->report.is_shared || is_own(viewer, found->report)) &&
                       sharing::decide_figures(viewer, found->report.holder_id).is_allowed;
  if (!is_told) return unknown();
  TRY(sharing::admit_figures(work, viewer, found->report.holder_id, act, "made_report"));
  return found->report;
}

using Document = std::variant<PanelDocument, FinalSheet>;

base::Result<Document> document_of(Work& work, const sharing::Viewer& viewer, Registers& registers,
                                   const SavedPopulation& saved, const FoundPeriod& period, Language language) {
  const FiguresAsked asked{saved.unit_id, saved.unit_id.empty() ? saved.holder_id.str() : "",
                           period.from,   period.to,
                           saved.basis,   saved.filters};
  if (!saved.schedule->report_id.empty()) {
    TRY_ASSIGN(auto sheet, make_final_sheet(work, viewer, registers, saved.schedule->report_id, asked));
    return Document(std::move(sheet));
  }
  if (saved.table) {
    TRY_ASSIGN(const auto table, make_cross_table(work, viewer, registers, asked, *saved.table));
    return Document(document_of(table, language));
  }
  TRY_ASSIGN(const auto figures, make_figures(work, viewer, registers, asked));
  return Document(document_of(figures, language));
}

// What is to be drawn, and what is to be written of it.
struct Drawn {
  SavedPopulation saved;
  Document document;
  FoundPeriod period;
  Language language = Language::sv;

  const std::string& place() const {
    const auto* sheet = std::get_if<FinalSheet>(&document);
    return sheet ? sheet->place : std::get<PanelDocument>(document).place;
  }
  std::string file() const {
    const std::string extension = base::name_of(saved.schedule->format);
    const auto* sheet = std::get_if<FinalSheet>(&document);
    if (sheet) return file_name(*sheet, extension, language);
    return std::get<PanelDocument>(document).file_stem + "." + extension;
  }
  base::Result<std::string> bytes() const {
    const auto format = saved.schedule->format;
    if (const auto* sheet = std::get_if<FinalSheet>(&document)) return final_document(*sheet, format, language);
    return panel_document(std::get<PanelDocument>(document), format, language);
  }
};

base::Result<std::optional<parties::Unit>> unit_of(Work& work, const SavedPopulation& saved) {
  if (saved.unit_id.empty()) return std::optional<parties::Unit>();
  TRY_ASSIGN(const auto found, find_unit(work, base::UnitId(saved.unit_id)));
  return std::optional(found.unit);
}

base::Result<Drawn> drawn(Work& work, Registers& registers, const std::string& saved_id) {
  const auto found = find_saved_population(work.session(), work.municipality_id(), saved_id);
  if (!found || !found->saved.schedule) return unknown();
  const SavedPopulation& saved = found->saved;
  const auto viewer = sharing::find_viewer(work.session(), work.municipality_id(), saved.staff_id);
  if (!viewer) return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNoListRight), {}};
  TRY_ASSIGN(const auto unit, unit_of(work, saved));
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), saved.staff_id);
  const Language language = staff->language == "en" ? Language::en : Language::sv;
  const FoundPeriod period = period_on(saved, unit, latest_due(*saved.schedule, work.today()));
  TRY_ASSIGN(auto document, document_of(work, *viewer, registers, saved, period, language));
  if (auto* panels = std::get_if<PanelDocument>(&document)) panels->title = saved.name;
  if (auto* sheet = std::get_if<FinalSheet>(&document)) sheet->report.title = saved.name;
  return Drawn{saved, std::move(document), period, language};
}

// Another try may succeed.
bool is_passing(const base::Error& error) { return error.code == base::ErrorCode::unavailable; }

base::Result<bool> moved_on(Work& work, const SavedPopulation& saved, const std::string& fault) {
  const auto& schedule = *saved.schedule;
  const base::Date next = next_due(schedule.cadence, schedule.day, work.today());
  return move_schedule(work.session(), work.municipality_id(), saved.id, schedule.next_on, next, fault);
}

base::Result<bool> given_up(Work& work, const std::string& saved_id, const std::string& fault) {
  const auto found = find_saved_population(work.session(), work.municipality_id(), saved_id);
  if (!found || !found->saved.schedule) return false;
  return moved_on(work, found->saved, fault);
}

bool may_still_see(Work& work, const SavedPopulation& saved) {
  const auto owner = sharing::find_viewer(work.session(), work.municipality_id(), saved.staff_id);
  return owner && sharing::decide_figures(*owner, saved.holder_id).is_allowed;
}

// What was changed while it was drawn is made at the next turn of the job, as it is then.
base::Result<bool> kept(Work& work, const Drawn& drawn, const std::string& bytes) {
  const SavedPopulation& saved = drawn.saved;
  const auto now = find_saved_population(work.session(), work.municipality_id(), saved.id);
  if (!now || now->saved.version != saved.version || !may_still_see(work, saved)) return false;
  if (const auto* sheet = std::get_if<FinalSheet>(&drawn.document)) {
    const auto report = find_final_report(work.session(), work.municipality_id(), sheet->report.id);
    if (!report || report->report.version != sheet->report.version) return false;
  }
  TRY_ASSIGN(const bool is_ours, moved_on(work, saved, ""));
  if (!is_ours) return false;
  const auto& schedule = *saved.schedule;
  insert_made_report(
      work.session(), work.municipality_id(),
      {work.new_id<base::EntryId>().str(), saved.holder_id, saved.staff_id, saved.id, saved.is_shared, saved.name,
       drawn.place(), drawn.period.from, drawn.period.to, schedule.format, drawn.file(),
       static_cast<std::int64_t>(bytes.size()),
       work.now(), work.today().plus_months(schedule.kept_months)},
      bytes);
  return true;
}

// Whether one was made.
base::Result<bool> make_one(record::Dispatcher& dispatcher, Registers& registers, const record::Caller& caller,
                            const std::string& saved_id) {
  const auto found = dispatcher.read<Drawn>(caller, [&](Work& work) { return drawn(work, registers, saved_id); });
  if (!found.has_value()) {
    if (is_passing(found.error())) return found.error();
    TRY(dispatcher.write<bool>(caller, [&](Work& work) { return given_up(work, saved_id, found.error().rule); }));
    return false;
  }
  const auto bytes = found->bytes();
  if (!bytes.has_value()) {
    TRY(dispatcher.write<bool>(caller, [&](Work& work) { return given_up(work, saved_id, bytes.error().rule); }));
    return false;
  }
  return dispatcher.write<bool>(caller, [&](Work& work) { return kept(work, *found, *bytes); });
}

}  // namespace

std::vector<MadeSheet> list_made(Work& work, const sharing::Viewer& viewer) {
  sharing::note_list(work, viewer, "made_reports");
  std::vector<MadeSheet> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& row : made_reports_of(work.session(), work.municipality_id(), branch, viewer.staff_id)) {
      const bool own = is_own(viewer, row.report), removable = may_remove(viewer, row.report);
      out.push_back({std::move(row.report), std::move(row.owner_name), own, removable});
    }
  }
  return out;
}

base::Result<MadeFile> find_made_file(Work& work, const sharing::Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(auto report, open_made(work, viewer, id, sharing::Act::statistics));
  return MadeFile{std::move(report), made_report_bytes(work.session(), work.municipality_id(), id)};
}

base::Status remove_made(Work& work, const sharing::Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const auto report, open_made(work, viewer, id, sharing::Act::write));
  if (!may_remove(viewer, report)) return base::Error{base::ErrorCode::forbidden, "made_report.not_owner", {}};
  if (!delete_made_report(work.session(), work.municipality_id(), id)) return unknown();
  return base::done();
}

base::Result<int> make_due_reports(record::Dispatcher& dispatcher, Registers& registers,
                                   const base::MunicipalityId& municipality_id, const std::string& request_id) {
  std::vector<DueReport> due;
  dispatcher.database().read(
      [&](sql::Session& session) { due = due_reports(session, municipality_id, dispatcher.clock().today()); });
  int count = 0;
  std::optional<base::Error> failed;
  for (const auto& one : due) {
    const record::Caller caller{municipality_id, one.staff_id, request_id};
    const auto made = make_one(dispatcher, registers, caller, one.saved_id);
    if (!made.has_value()) failed = made.error();
    if (made.has_value() && *made) ++count;
  }
  if (failed) return *failed;
  return count;
}

}  // namespace reports
