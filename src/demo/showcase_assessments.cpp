#include "demo/showcase_assessments.h"

#include "demo/acts.h"

namespace demo {

namespace {

using assessment::NewAnswer;
using assessment::Source;
using assessment::Value;
using assessment::Variable;

std::vector<Value> all_of(const std::vector<const char*>& codes) {
  std::vector<Value> out;
  for (const char* code : codes) out.push_back({code});
  return out;
}

Value children_of(const char* code, std::vector<int> years) { return {code, {}, {}, {}, {}, std::move(years)}; }

}  // namespace

// Two short sittings, with an interpreter.
void map_newcomer(Stage& stage, const base::PersonId& id) {
  hold_sitting(stage, "maria.lind", day("2023-03-13"), id,
               {{Variable::strengths, all_of({"work_experience", "languages", "practical_skills"}), Source::person,
                 stage.say({"Har drivit ett litet matställe med sin mor. Talar somaliska, arabiska och lite engelska.",
                            "Has run a small eating place with her mother. Speaks Somali, Arabic and some English."})},
                {Variable::driving_licence, all_of({"no"})},
                {Variable::housing, all_of({"with_relatives"}), Source::person,
                 stage.say({"Delar rum med barnen hos en släkting.",
                            "Shares a room with the children at a relative's."})},
                {Variable::children, {children_of("at_home", {2014, 2017})}},
                {Variable::main_income, all_of({"financial_assistance"}), Source::decision}});
  hold_sitting(stage, "maria.lind", day("2023-03-27"), id,
               {{Variable::work_history, all_of({"unknown"}), Source::person,
                 stage.say({"Svårt att säga hur länge; inga papper finns.",
                            "Hard to tell how long; there are no papers."})},
                {Variable::education_level, all_of({"primary"})},
                {Variable::foreign_education, all_of({"not_assessed"})},
                {Variable::barriers, all_of({"swedish", "swedish_systems"})},
                {Variable::needs, all_of({"language"})}});
}

void map_ill_health(Stage& stage, const base::PersonId& id) {
  hold_sitting(stage, "maria.lind", day("2024-09-30"), id,
               {{Variable::ongoing_studies, all_of({"sfi"}), Source::observation},
                {Variable::housing, all_of({"second_hand"})},
                {Variable::rent_above_norm, all_of({"yes"}), Source::decision},
                {Variable::ill_health, all_of({"physical"}), Source::health_care,
                 stage.say({"Ryggen, efter lyften i köket.", "The back, after the lifting in the kitchen."})},
                {Variable::sick_note, {{"full", {}, day("2024-09-16"), day("2024-12-15")}}, Source::health_care},
                {Variable::barriers, all_of({"physical_ill_health", "swedish"})},
                {Variable::addiction, all_of({"no"})},
                {Variable::needs, all_of({"language", "care_contact"})}});
}

void map_way_back(Stage& stage, const base::PersonId& id) {
  hold_sitting(stage, "maria.lind", day("2025-08-18"), id,
               {{Variable::strengths,
                 all_of({"motivation", "work_experience", "languages", "practical_skills", "routines"})},
                {Variable::work_history, all_of({"long_work"}), Source::person,
                 stage.say({"Elva år i matstället, från 2011 till 2022.",
                            "Eleven years in the eating place, from 2011 to 2022."})},
                {Variable::ongoing_studies, all_of({"none"})},
                {Variable::sick_note, all_of({"none"}), Source::health_care},
                {Variable::compensation_refused, all_of({"no"})},
                {Variable::housing, all_of({"own_contract"}), Source::decision},
                {Variable::rent_above_norm, all_of({"no"}), Source::decision},
                {Variable::barriers, all_of({"physical_ill_health"})},
                {Variable::needs, all_of({"practice", "matching"})}});
}

// The labour-market unit asks for itself: what social services know is theirs.
void map_at_square(Stage& stage, const base::PersonId& id) {
  hold_sitting(stage, "miriam.tesfay", day("2025-09-18"), id,
               {{Variable::strengths, all_of({"motivation", "work_experience", "practical_skills"})},
                {Variable::driving_licence, all_of({"no"})},
                {Variable::work_history, all_of({"unknown"})},
                {Variable::ongoing_work, all_of({"none"})},
                {Variable::registered_at_af, all_of({"yes"}), Source::referrer},
                {Variable::barriers, all_of({"physical_ill_health", "swedish"}), Source::referrer}});
  hold_sitting(stage, "miriam.tesfay", day("2025-10-02"), id,
               {{Variable::work_history, all_of({"long_work"}), Source::person,
                 stage.say({"Matställe, elva år. Har lagat mat för sextio om dagen.",
                            "Eating place, eleven years. Has cooked for sixty a day."})},
                {Variable::education_level, all_of({"primary"})},
                {Variable::unfinished_education, all_of({"no"})},
                {Variable::ill_health, all_of({"unknown"}), Source::person,
                 stage.say({"Vill inte tala om det än.", "Does not want to talk about it yet."})},
                {Variable::children, {children_of("at_home", {2014, 2017})}},
                {Variable::needs, all_of({"work_trial", "practice"})}});
}

void map_at_work(Stage& stage, const base::PersonId& id) {
  hold_sitting(stage, "miriam.tesfay", day("2026-06-11"), id,
               {{Variable::strengths,
                 all_of({"motivation", "work_experience", "network", "practical_skills", "routines"}),
                 Source::observation},
                {Variable::driving_licence, all_of({"learning"})},
                {Variable::ongoing_work, all_of({"part_time"}), Source::observation},
                {Variable::unemployment_fund, all_of({"yes"})},
                {Variable::main_income, all_of({"salary"}), Source::decision},
                {Variable::ill_health, all_of({"physical"}), Source::health_care},
                {Variable::sick_note, all_of({"none"}), Source::health_care},
                {Variable::barriers, all_of({"physical_ill_health"}), Source::observation}});
  complete_assessment(stage, "miriam.tesfay", day("2026-06-11"), id);
  hold_sitting(stage, "hassan.nur", day("2026-11-12"), id,
               {{Variable::driving_licence, all_of({"yes"})},
                {Variable::ongoing_studies, all_of({"none"})},
                {Variable::needs, all_of({"matching"}), Source::person,
                 stage.say({"Heltid efter årsskiftet är målet.", "Full-time after the new year is the aim."})}});
}

}  // namespace demo
