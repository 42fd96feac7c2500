#include "placements/placement_actions.h"

#include "base/names.h"
#include "parties/code_list_store.h"
#include "parties/mandatory_field_store.h"
#include "parties/party_store.h"
#include "placements/opened.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"
#include "sharing/admit.h"

namespace placements {

namespace {

using sharing::Act;

Workplace workplace_of(Work& work, const Placement& p) {
  return find_workplace(work.session(), work.municipality_id(), p.workplace_id).value();
}

std::vector<Placement> others_of(Work& work, const Placement& p) {
  return placements_of(work.session(), work.municipality_id(), p.person_id);
}

base::Status check_workplace(const Workplace& workplace, const Placement& p) {
  if (workplace.holder_id != p.holder_id) return base::invalid("workplace_id", "workplace.other_branch");
  if (workplace.is_ended) return base::invalid("workplace_id", "workplace.ended");
  return base::done();
}

base::Status check_mandatory(Work& work, const base::HolderId& branch, const Terms& terms) {
  using parties::MandatoryField;
  const std::string supervisor = "supervisor";
  const std::vector<parties::Given> given = {
      {MandatoryField::placement_tasks, "tasks", !terms.tasks.empty()},
      {MandatoryField::placement_supervisor, supervisor + ".name", !terms.supervisor.name.empty()},
      {MandatoryField::placement_working_times, "working_times", !terms.working_times.empty()},
      {MandatoryField::placement_environment_text, "environment_text", !terms.environment_text.empty()},
      {MandatoryField::placement_confidentiality_on, "confidentiality_on", terms.confidentiality_on.has_value()},
      {MandatoryField::placement_purpose, "purpose", !terms.purpose.empty()}};
  return parties::check_given_in(work.session(), work.municipality_id(), branch, given, work.today());
}

}  // namespace

base::Result<std::string> plan_placement(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                         const NewPlacement& input) {
  TRY(sharing::admit_person(work, viewer, person_id, Act::write, "placement"));
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), input.unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  TRY(sharing::admit(work, viewer, person_id, {unit->unit.branch_id, {}}, sharing::Category::placement, Act::write,
                     "placement"));
  const auto workplace = open_workplace(work, viewer, input.workplace_id);
  if (!workplace.has_value()) return base::invalid("workplace_id", "workplace.unknown");
  Placement p{work.new_id<base::EntryId>().str(), 1, unit->unit.branch_id, person_id, input.unit_id,
              input.workplace_id, input.terms, input.starts_on, input.ends_on, {input.extent}};
  p.extents.front().valid_from = p.starts_on;
  TRY(check_mandatory(work, p.holder_id, p.terms));
  TRY(check_workplace(*workplace, p));
  TRY(check_plan(p, others_of(work, p), work.today()));
  auto deed = plan(p, workplace->name, whose_of(work, p), work.today()).deed;
  TRY(check_place(work, *workplace, p, input.override_reason, deed));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_placement(work.session(), work.municipality_id(), p, entry_id);
  work.write_as(entry_id, deed);
  return p.id;
}

base::Status start_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             base::Date started_on, const std::string& override_reason) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  const auto workplace = workplace_of(work, p);
  TRY_ASSIGN(Changed changed, start(p, workplace, started_on, whose_of(work, p), work.today()));
  TRY(check_place(work, workplace, changed.placement, override_reason, changed.deed));
  return save(work, changed, from_version);
}

base::Status end_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                           const Ending& ending, const NextStep& next) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY(parties::check_offered(work.session(), work.municipality_id(), p.holder_id, parties::CodeList::end_reason,
                             {base::name_of(ending.reason), ending.local_reason_id}, "end_reason", work.today()));
  TRY_ASSIGN(const Changed changed, end(p, ending, next, whose_of(work, p), work.today()));
  return save(work, changed, from_version);
}

base::Status note_next_step(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            const NextStep& next) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, note_next(p, next, work.today()));
  return save(work, changed, from_version);
}

base::Status cancel_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const std::string& reason) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, cancel(p, reason, work.today()));
  return save(work, changed, from_version);
}

base::Status change_placement_period(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version, const NewPeriod& period,
                                     const std::string& override_reason) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(Changed changed, change_period(p, period, whose_of(work, p), work.today()));
  TRY(check_plan(changed.placement, others_of(work, p), work.today()));
  TRY(check_place(work, workplace_of(work, p), changed.placement, override_reason, changed.deed));
  return save(work, changed, from_version);
}

base::Status change_placement_extent(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version, const Extent& extent, const std::string& reason) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, change_extent(p, extent, reason, work.today()));
  return save(work, changed, from_version);
}

base::Status move_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            const std::string& workplace_id, const std::string& reason,
                            const std::string& override_reason) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  const auto to = open_workplace(work, viewer, workplace_id);
  if (!to.has_value()) return base::invalid("workplace_id", "workplace.unknown");
  TRY(check_workplace(*to, p));
  TRY_ASSIGN(Changed changed, move(p, workplace_of(work, p), *to, reason, work.today()));
  TRY(check_plan(changed.placement, others_of(work, p), work.today()));
  TRY(check_place(work, *to, changed.placement, override_reason, changed.deed));
  return save(work, changed, from_version);
}

base::Status correct_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                               const Terms& terms, const std::string& reason) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY(check_mandatory(work, p.holder_id, terms));
  TRY_ASSIGN(const Changed changed, correct(p, terms, reason, work.today()));
  if (changed.deed.entry.changes.empty()) return base::done();
  return save(work, changed, from_version);
}

base::Status consult_union(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                           const UnionConsultation& consultation) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, note_union(p, consultation, work.today()));
  return save(work, changed, from_version);
}

base::Status show_extract(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                          base::Date shown_on) {
  TRY_ASSIGN(const Placement p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, note_extract(p, {shown_on, viewer.staff_id}, viewer.name, work.today()));
  return save(work, changed, from_version);
}

}  // namespace placements
