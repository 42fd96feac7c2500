#include "reports/saved_population_actions.h"

#include <algorithm>

#include "base/text.h"
#include "reports/figures_place.h"
#include "reports/final_report_actions.h"
#include "reports/made_report_store.h"
#include "reports/saved_population_store.h"
#include "sharing/admit.h"

namespace reports {

namespace {

struct Found {
  Place place;
  std::optional<parties::Unit> unit;
};

base::Result<Found> place_of(record::Work& work, const SavedPopulation& saved) {
  const base::Date today = work.today();
  TRY_ASSIGN(const auto place, find_place(work, {saved.unit_id, saved.holder_id.str(), today, today}));
  if (saved.unit_id.empty()) return Found{place, {}};
  TRY_ASSIGN(const auto unit, find_unit(work, base::UnitId(saved.unit_id)));
  return Found{place, unit.unit};
}

// As it is to stand: of a place that the viewer may list the people of.
base::Result<SavedPopulation> allowed(record::Work& work, const sharing::Viewer& viewer, SavedPopulation saved) {
  TRY_ASSIGN(const auto found, place_of(work, saved));
  TRY(sharing::admit_figures(work, viewer, found.place.branch_id, sharing::Act::write, "saved_population"));
  if (saved.period != SavedPeriod::fixed) saved.from_on = saved.to_on = std::nullopt;
  TRY(check(saved, found.unit));
  saved.name = base::tidy_line(saved.name);
  saved.holder_id = found.place.branch_id;
  if (saved.schedule) {
    const auto& report_id = saved.schedule->report_id;
    if (!report_id.empty() && !check_repeated(work, viewer, report_id, saved.holder_id).has_value()) {
      const std::string schedule = "schedule";
      return base::invalid(schedule + ".report_id", "field.choice");
    }
    saved.schedule->next_on = next_due(saved.schedule->cadence, saved.schedule->day, work.today());
  }
  return saved;
}

bool is_same_turn(const ReportSchedule& one, const ReportSchedule& other) {
  return one.cadence == other.cadence && one.day == other.day;
}

// Nothing where the unit is gone.
std::optional<SavedSheet> sheet_of(record::Work& work, const sharing::Viewer& viewer, const PlaceNames& names,
                                   const SavedRow& row) {
  const auto* unit = names.unit(row.saved.unit_id);
  std::string place = names.of(row.saved.unit_id, row.saved.holder_id);
  if (place.empty()) return std::nullopt;
  return SavedSheet{row.saved, row.owner_name, row.saved.staff_id == viewer.staff_id, std::move(place),
                    period_on(row.saved, unit ? std::optional(*unit) : std::nullopt, work.today())};
}

// One's own. What somebody else shares is read only; what is not shared does not exist.
base::Result<SavedPopulation> own(record::Work& work, const sharing::Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const auto found, find_one_saved(work, viewer, id));
  if (found.is_own) return found.saved;
  return base::Error{base::ErrorCode::forbidden, "saved_population.not_owner", {}};
}

}  // namespace

std::vector<SavedSheet> list_saved(record::Work& work, const sharing::Viewer& viewer) {
  sharing::note_list(work, viewer, "saved_populations");
  const PlaceNames names(work);
  std::vector<SavedSheet> out;
  for (const auto& branch : viewer.working_branches()) {
    for (const auto& row : saved_populations_of(work.session(), work.municipality_id(), branch, viewer.staff_id)) {
      if (auto sheet = sheet_of(work, viewer, names, row)) out.push_back(std::move(*sheet));
    }
  }
  return out;
}

base::Result<std::string> save_population(record::Work& work, const sharing::Viewer& viewer,
                                          SavedPopulation saved) {
  TRY_ASSIGN(auto kept, allowed(work, viewer, std::move(saved)));
  kept.id = work.new_id<base::EntryId>().str();
  kept.staff_id = viewer.staff_id;
  insert_saved_population(work.session(), work.municipality_id(), kept, work.now());
  return kept.id;
}

base::Status change_saved(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                          std::int64_t from_version, SavedPopulation changed) {
  TRY_ASSIGN(const auto before, own(work, viewer, id));
  TRY_ASSIGN(auto kept, allowed(work, viewer, std::move(changed)));
  kept.id = before.id;
  if (kept.schedule && before.schedule && is_same_turn(*kept.schedule, *before.schedule)) {
    kept.schedule->next_on = before.schedule->next_on;
    kept.schedule->fault = before.schedule->fault;
  }
  if (!update_saved_population(work.session(), work.municipality_id(), kept, from_version, work.now())) {
    return base::stale();
  }
  share_made_reports(work.session(), work.municipality_id(), kept.id, kept.is_shared);
  return base::done();
}

base::Status delete_saved(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                          std::int64_t from_version) {
  TRY(own(work, viewer, id));
  if (!delete_saved_population(work.session(), work.municipality_id(), id, from_version)) return base::stale();
  return base::done();
}

base::Result<SavedSheet> find_one_saved(record::Work& work, const sharing::Viewer& viewer, const std::string& id) {
  const base::Error unknown{base::ErrorCode::not_found, "saved_population.unknown", {}};
  const auto found = find_saved_population(work.session(), work.municipality_id(), id);
  const bool is_open = found && viewer.works_in(found->saved.holder_id) &&
                       (found->saved.is_shared || found->saved.staff_id == viewer.staff_id);
  if (!is_open) return unknown;
  auto sheet = sheet_of(work, viewer, PlaceNames(work), *found);
  if (!sheet) return unknown;
  return std::move(*sheet);
}

}  // namespace reports
