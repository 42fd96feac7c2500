#include "activities/intervention_type_json.h"

namespace activities {

InterventionType type_of(const TypeChange& view) {
  const auto& x = view.fields;
  return {"",
          1,
          {},
          x.skr_category,
          x.name,
          x.purpose,
          x.method,
          x.evidence,
          x.evidence_text,
          x.raises_competence,
          x.is_course,
          x.valid_months,
          x.usual_weeks,
          x.max_weeks,
          x.usual_extent_percent,
          x.decision_law,
          x.decided_by,
          x.from_on,
          x.to_on,
          {view.unit_ids.begin(), view.unit_ids.end()}};
}

TypeView view_of(const TypeSheet& sheet, base::Date today) {
  const auto& x = sheet.type;
  TypeView view{x.id,
                x.version,
                {x.skr_category, x.name, x.purpose, x.method, x.evidence, x.evidence_text, x.raises_competence,
                 x.is_course, x.valid_months, x.usual_weeks, x.max_weeks, x.usual_extent_percent, x.decision_law,
                 x.decided_by, x.from_on, x.to_on},
                is_active_on(x, today),
                x.holder_id.str(),
                sheet.branch_name,
                sheet.party_name,
                {},
                sheet.count.waiting,
                sheet.count.ongoing,
                sheet.count.completed,
                sheet.count.ended_early,
                sheet.may_change};
  for (const auto& unit : sheet.units) view.units.push_back({unit.id.str(), unit.name});
  return view;
}

}  // namespace activities
