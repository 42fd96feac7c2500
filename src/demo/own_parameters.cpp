#include "demo/own_parameters.h"

#include "accounts/parameter_actions.h"

namespace demo {

namespace {

using parties::Parameter;

void decide(Stage& stage, const char* branch, const char* on, Parameter parameter, const char* valid_from, int value,
            const Text& source) {
  const auto branch_id = *stage.viewer(branch).working_branches().begin();
  stage.as("oskar.rehn", day(on), [&](record::Work& work, const sharing::Viewer& viewer) {
    return accounts::set_parameter(work, viewer, {"", 1, branch_id, parameter, day(valid_from), value,
                                                  stage.say(source)});
  });
}

}  // namespace

void decide_parameters(Stage& stage) {
  decide(stage, "karin.wallgren", "2024-12-09", Parameter::assessment_continue_days, "2025-01-01", 21,
         {"Arbetsmarknadsnämnden 2024-12-04 § 88", "Labour Market Committee, 4 December 2024, section 88"});
  decide(stage, "karin.wallgren", "2026-11-16", Parameter::order_report_days, "2027-01-01", 20,
         {"Arbetsmarknadsnämnden 2026-11-11 § 91", "Labour Market Committee, 11 November 2026, section 91"});
}

}  // namespace demo
