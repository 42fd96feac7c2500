#include "demo/own_parameters.h"

#include "accounts/mandatory_field_actions.h"
#include "accounts/parameter_actions.h"

namespace demo {

namespace {

using parties::MandatoryField;
using parties::Parameter;

void decide(Stage& stage, const char* branch, const char* on, Parameter parameter, const char* valid_from, int value,
            const Text& source) {
  const auto branch_id = *stage.viewer(branch).working_branches().begin();
  stage.as("oskar.rehn", day(on), [&](record::Work& work, const sharing::Viewer& viewer) {
    return accounts::set_parameter(work, viewer, {"", 1, branch_id, parameter, day(valid_from), value,
                                                  stage.say(source)});
  });
}

void require(Stage& stage, const char* branch, const char* on, MandatoryField field, const char* valid_from,
             const Text& source) {
  const auto branch_id = *stage.viewer(branch).working_branches().begin();
  stage.as("oskar.rehn", day(on), [&](record::Work& work, const sharing::Viewer& viewer) {
    return accounts::set_mandatory_field(work, viewer,
                                         {"", 1, branch_id, field, day(valid_from), true, stage.say(source)});
  });
}

}  // namespace

void decide_parameters(Stage& stage) {
  decide(stage, "karin.wallgren", "2024-12-09", Parameter::assessment_continue_days, "2025-01-01", 21,
         {"Arbetsmarknadsnämnden 2024-12-04 § 88", "Labour Market Committee, 4 December 2024, section 88"});
  decide(stage, "karin.wallgren", "2026-11-16", Parameter::order_report_days, "2027-01-01", 20,
         {"Arbetsmarknadsnämnden 2026-11-11 § 91", "Labour Market Committee, 11 November 2026, section 91"});
  const Text both = {"Enhetschefen 2025-12-15, rutin för placeringar",
                     "Head of unit, 15 December 2025, routine for placements"};
  for (const auto field : {MandatoryField::placement_tasks, MandatoryField::placement_supervisor}) {
    require(stage, "karin.wallgren", "2025-12-15", field, "2026-01-01", both);
  }
  require(stage, "karin.wallgren", "2026-11-16", MandatoryField::order_wished_start_on, "2027-01-01",
          {"Arbetsmarknadsnämnden 2026-11-11 § 91", "Labour Market Committee, 11 November 2026, section 91"});
}

void decide_enrolment_goal(Stage& stage) {
  decide(stage, "birgitta.hallin", "2025-12-15", Parameter::enrolment_goal_percent, "2026-01-01", 60,
         {"Socialnämnden 2025-12-10 § 143, mål för 2026", "Social Welfare Committee, 10 December 2025, section 143"});
}

}  // namespace demo
