#include "activities/intervention_json.h"

namespace activities {

InterventionRowView view_of(const InterventionRow& row, base::Date today) {
  const auto& x = row.intervention;
  return {x.id,
          x.version,
          people::view_of(row.person),
          {x.type_id, row.type_name, row.skr_category},
          {x.carrier_unit_id.str(), row.carrier_unit_name, row.carrier_party_name},
          {x.unit_id.str(), row.unit_name, row.party_name},
          row.owner_name,
          x.is_from_assistance,
          state_of(x, today),
          x.asked_on,
          waited_days(x, today),
          x.planned_starts_on,
          x.planned_ends_on,
          x.starts_on,
          x.ends_on,
          is_past_end(x, today),
          x.ending,
          row.extent_percent};
}

namespace {

ProposalView view_of(const ProposalRow& row) {
  const auto& x = row.proposal;
  return {x.id,          x.version,         x.change.kind, x.change.on,   x.change.extent_percent,
          x.change.reason, x.change.text,   x.state,       x.proposed_on, row.proposed_by_name,
          x.answered_on, row.answered_by_name, x.answer_text};
}

HistoryEntryView view_of(const HistoryEntry& entry) {
  HistoryEntryView out{entry.id.str(),   entry.kind,      entry.happened_on, entry.recorded_at,
                       entry.actor_name, entry.unit_name, entry.reason,      {}};
  for (const auto& change : entry.changes) out.changes.push_back({change.field, change.old_value, change.new_value});
  return out;
}

}  // namespace

InterventionView view_of(const InterventionSheet& sheet, base::Date today) {
  const auto& x = sheet.row.intervention;
  InterventionView view{view_of(sheet.row, today),
                        sheet.type.purpose,
                        sheet.type.decided_by,
                        sheet.type.max_weeks,
                        x.decision_law,
                        x.decided_on,
                        x.decided_by,
                        x.expected_outcome,
                        x.end_reason,
                        x.end_text,
                        certificate_valid_to(x, sheet.type),
                        {},
                        sheet.is_owner,
                        {sheet.may_change, sheet.may_propose, sheet.may_answer, sheet.may_confirm_start,
                         sheet.may_decide, sheet.may_follow_up},
                        {},
                        {}};
  for (const auto& extent : x.extents) view.extents.push_back({extent.valid_from, extent.percent});
  for (const auto& proposal : sheet.proposals) view.proposals.push_back(view_of(proposal));
  for (const auto& entry : sheet.history) view.history.push_back(view_of(entry));
  return view;
}

NewIntervention intervention_of(const NewInterventionView& x) {
  return {x.person_id, x.type_id,        x.carrier_unit_id, x.unit_id,    x.planned_starts_on, x.planned_ends_on,
          x.starts_on, x.extent_percent, x.decided_on,      x.decided_by, x.expected_outcome};
}

}  // namespace activities
