#include "activities/intervention_actions.h"

#include "activities/intervention_type_store.h"
#include "activities/opened.h"
#include "parties/mandatory_field_store.h"
#include "parties/party_store.h"
#include "people/ownership_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace activities {

namespace {

using sharing::Act;

// What nobody there may see would lie unanswered, and tell by its silence that there is something to hide.
base::Status check_reader(Work& work, const sharing::PersonFacts& facts, const base::HolderId& carrier) {
  const bool is_protected = facts.protection_level != sharing::ProtectionLevel::none;
  if (is_protected && !parties::somebody_sees_protected(work.session(), work.municipality_id(), carrier)) {
    return base::invalid("carrier_unit_id", "intervention.nobody_sees_protected");
  }
  return base::done();
}

// Where the case lies: the unit that is named, the owner's, or the carrier's where it is the own branch's.
base::Result<base::UnitId> unit_for(Work& work, const NewIntervention& input, const base::HolderId& holder,
                                    const base::HolderId& carrier) {
  if (!input.unit_id) {
    const auto ownership =
        people::find_ownership(work.session(), work.municipality_id(), input.person_id, holder);
    if (ownership) return ownership->unit_id;
    if (holder == carrier) return input.carrier_unit_id;
    return base::invalid("unit_id", "field.required");
  }
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), *input.unit_id);
  if (!unit || unit->unit.branch_id != holder) return base::invalid("unit_id", "unit.not_in_branch");
  return *input.unit_id;
}

std::string provision_of(Work& work, const base::HolderId& holder) {
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    if (branch.id == holder) return branch.secrecy_provision;
  }
  return {};
}

Intervention intervention_of(Work& work, const Viewer& viewer, const NewIntervention& input,
                             const InterventionType& type, const base::HolderId& holder,
                             const base::HolderId& carrier, const base::UnitId& unit_id) {
  Intervention x{work.new_id<base::EntryId>().str(), 1, holder, carrier, input.person_id, type.id, unit_id,
                 input.carrier_unit_id, viewer.staff_id, is_assistance(provision_of(work, holder)),
                 std::min(work.today(), input.starts_on.value_or(work.today())), {}, input.planned_starts_on,
                 input.planned_ends_on, input.starts_on, {}, {}, {}, {}, type.decision_law, input.decided_on,
                 input.decided_by, input.expected_outcome, {}};
  if (!x.has_other_carrier()) x.answered_on = x.asked_on;
  if (x.starts_on && !x.planned_starts_on) x.planned_starts_on = x.starts_on;
  const auto percent = input.extent_percent ? input.extent_percent : type.usual_extent_percent;
  const auto from = x.starts_on ? x.starts_on : x.planned_starts_on;
  if (percent) x.extents = {{from.value_or(x.asked_on), *percent}};
  return x;
}

// A planned end is asked for where there is a start to plan it from.
base::Status check_mandatory(Work& work, const Intervention& x) {
  using parties::MandatoryField;
  const std::vector<parties::Given> given = {
      {MandatoryField::intervention_extent_percent, "extent_percent", !x.extents.empty()},
      {MandatoryField::intervention_planned_ends_on, "planned_ends_on", !x.planned_starts_on || x.planned_ends_on},
      {MandatoryField::intervention_expected_outcome, "expected_outcome", !x.expected_outcome.empty()}};
  return parties::check_given_in(work.session(), work.municipality_id(), x.holder_id, given, work.today());
}

}  // namespace

base::Result<std::string> add_intervention(Work& work, const Viewer& viewer, const NewIntervention& input) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  TRY_ASSIGN(const auto facts,
             sharing::admit_person(work, viewer, input.person_id, Act::write, "intervention"));
  const auto holder = sharing::acting_branch(viewer, facts);
  if (!holder) return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNotOwnBranch), {}};
  const auto type = find_type(session, municipality_id, input.type_id);
  if (!type) return base::invalid("type_id", "intervention_type.unknown");
  const auto carrier = parties::find_unit(session, municipality_id, input.carrier_unit_id);
  if (!carrier) return base::invalid("carrier_unit_id", "unit.unknown");
  const auto& carrier_holder = carrier->unit.branch_id;
  TRY(check_reader(work, facts, carrier_holder));
  TRY_ASSIGN(const auto unit_id, unit_for(work, input, *holder, carrier_holder));
  const auto x = intervention_of(work, viewer, input, *type, *holder, carrier_holder, unit_id);
  TRY(check_mandatory(work, x));
  TRY(check_new(x, *type, interventions_of(session, municipality_id, input.person_id), work.today()));
  sharing::make_current(session, municipality_id, input.person_id, carrier_holder, work.today());
  auto made = add(x, {type->name, carrier->unit.name});
  made.deed.opens = tasks_of(x, case_owner(work, x), work.today());
  const auto entry_id = work.new_id<base::EntryId>();
  insert_intervention(session, municipality_id, x, entry_id);
  work.write_as(entry_id, made.deed);
  return x.id;
}

base::Result<std::vector<InterventionRow>> interventions_for(Work& work, const Viewer& viewer,
                                                             const base::PersonId& person_id) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, person_id, Act::read, "interventions"));
  std::vector<InterventionRow> out;
  for (auto& row : rows_of_person(work.session(), work.municipality_id(), person_id, work.today())) {
    const sharing::Held held{row.intervention.holder_id, row.intervention.carrier_holder_id};
    if (sharing::decide(viewer, facts, held, sharing::Category::intervention, Act::read).is_allowed) {
      out.push_back(std::move(row));
    }
  }
  return out;
}

base::Result<InterventionPage> list_interventions(Work& work, const Viewer& viewer, InterventionQuery query) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), query.unit_id);
  if (!unit) return base::Error{base::ErrorCode::not_found, "unit.unknown", {}};
  sharing::note_list(work, viewer, "interventions");
  const auto scope = sharing::list_scope(viewer);
  if (scope.branches.count(unit->unit.branch_id) == 0) {
    return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNotOwnBranch), {}};
  }
  query.protection_max = static_cast<int>(scope.protection_max);
  query.today = work.today();
  return InterventionPage{list_page(work.session(), work.municipality_id(), query),
                          count_rows(work.session(), work.municipality_id(), query)};
}

}  // namespace activities
