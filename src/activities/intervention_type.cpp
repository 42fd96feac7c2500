#include "activities/intervention_type.h"

#include <algorithm>

#include "base/names.h"
#include "base/text.h"
#include "parties/administration.h"

namespace activities {

namespace {

using base::name_of;
using record::note_change;
using Old = std::optional<std::string>;

std::string number(const std::optional<int>& value) { return value ? std::to_string(*value) : std::string(); }
std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }
std::string flag(bool value) { return value ? "true" : "false"; }

// What the record tells of a type, in the order of the page.
std::vector<std::pair<const char*, std::string>> told(const InterventionType& x) {
  return {{"name", x.name},
          {"skr_category", name_of(x.skr_category)},
          {"purpose", x.purpose},
          {"method", x.method},
          {"evidence", name_of(x.evidence)},
          {"evidence_text", x.evidence_text},
          {"raises_competence", flag(x.raises_competence)},
          {"is_course", flag(x.is_course)},
          {"valid_months", number(x.valid_months)},
          {"usual_weeks", number(x.usual_weeks)},
          {"max_weeks", number(x.max_weeks)},
          {"usual_extent_percent", number(x.usual_extent_percent)},
          {"decision_law", name_of(x.decision_law)},
          {"decided_by", x.decided_by},
          {"from_on", x.from_on.str()},
          {"to_on", text_of(x.to_on)}};
}

const char* kind_of(const InterventionType* before, const InterventionType& after) {
  if (!before) return "intervention_type_added";
  return after.to_on && !before->to_on ? "intervention_type_wound_up" : "intervention_type_changed";
}

void check_decider(const InterventionType& type, std::vector<base::Violation>& broken) {
  const bool needs = type.decision_law != DecisionLaw::none;
  if (needs && type.decided_by.empty()) broken.push_back({"decided_by", "intervention_type.decider_required", {}});
  if (!needs && !type.decided_by.empty()) broken.push_back({"decided_by", "intervention_type.no_decider", {}});
}

void check_measures(const InterventionType& type, std::vector<base::Violation>& broken) {
  if (type.valid_months && !type.is_course) {
    broken.push_back({"valid_months", "intervention_type.valid_without_course", {}});
  }
  if (type.max_weeks && type.usual_weeks && *type.max_weeks < *type.usual_weeks) {
    broken.push_back({"max_weeks", "intervention_type.max_before_usual", {}});
  }
  if (type.to_on && *type.to_on < type.from_on) {
    broken.push_back({"to_on", "intervention_type.ends_before_start", {}});
  }
}

}  // namespace

bool is_active_on(const InterventionType& type, base::Date day) {
  return base::Period{type.from_on, type.to_on}.contains(day);
}

bool is_offered_by(const InterventionType& type, const base::UnitId& unit_id) {
  return type.unit_ids.count(unit_id) > 0;
}

base::Status check_type(const InterventionType& type, const std::vector<InterventionType>& of_branch,
                        const std::set<base::UnitId>& units) {
  std::vector<base::Violation> broken;
  if (type.name.empty()) broken.push_back({"name", "field.required", {}});
  if (type.purpose.empty()) broken.push_back({"purpose", "field.required", {}});
  const bool is_taken = std::any_of(of_branch.begin(), of_branch.end(), [&](const InterventionType& other) {
    return other.id != type.id && base::fold(other.name) == base::fold(type.name);
  });
  if (is_taken) broken.push_back({"name", "intervention_type.name_taken", {}});
  check_decider(type, broken);
  check_measures(type, broken);
  if (!std::includes(units.begin(), units.end(), type.unit_ids.begin(), type.unit_ids.end())) {
    broken.push_back({"unit_ids", "intervention_type.unit_elsewhere", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

record::Deed type_deed(const InterventionType* before, const InterventionType& after, const UnitNames& units,
                       base::Date today) {
  const std::string category(parties::kOrganisation);
  record::NewEntry entry{{}, kind_of(before, after), "intervention_type", after.id, after.holder_id, {}, {}, {}, today,
                         {}, {}, {}, {}};
  const auto now = told(after);
  const auto then = before ? told(*before) : decltype(now){};
  for (size_t i = 0; i < now.size(); ++i) {
    note_change(entry.changes, now[i].first, category, before ? Old(then[i].second) : Old(), now[i].second);
  }
  const std::set<base::UnitId> none;
  const auto& offered = before ? before->unit_ids : none;
  for (const auto& id : offered) {
    if (!is_offered_by(after, id)) note_change(entry.changes, "offered_by", category, units.at(id), {});
  }
  for (const auto& id : after.unit_ids) {
    if (offered.count(id) == 0) note_change(entry.changes, "offered_by", category, {}, units.at(id));
  }
  return {std::move(entry), {}, {}};
}

}  // namespace activities
