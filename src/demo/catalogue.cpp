#include "demo/catalogue.h"

#include "activities/intervention_type_actions.h"
#include "demo/catalogue_table.h"

namespace demo {

namespace {

std::optional<int> number(int value) { return value > 0 ? std::optional(value) : std::nullopt; }

activities::InterventionType type_of(Stage& stage, const TypeSpec& spec, const base::HolderId& branch) {
  activities::InterventionType out{"", 1, branch, spec.category, stage.say(spec.name), stage.say(spec.purpose),
                                   stage.say(spec.method), spec.evidence, stage.say(spec.evidence_text),
                                   spec.raises_competence, spec.is_course, number(spec.valid_months),
                                   number(spec.usual_weeks), number(spec.max_weeks), number(spec.usual_percent),
                                   spec.law, stage.say(spec.decided_by), day("2020-01-01"),
                                   base::Date::parse(spec.to_on), {}};
  for (const char* unit : spec.units) out.unit_ids.insert(stage.unit(unit));
  return out;
}

}  // namespace

Catalogue play_catalogue(Stage& stage) {
  Catalogue out;
  for (const auto* types : {&labour_market_types(), &other_types()}) {
    for (const auto& spec : *types) {
      out[spec.key] = stage.as(spec.keeper, day("2023-01-09"), [&](record::Work& work, const sharing::Viewer& viewer) {
        const auto branch = *viewer.working_branches().begin();
        return activities::add_type(work, viewer, type_of(stage, spec, branch));
      });
    }
  }
  return out;
}

}  // namespace demo
