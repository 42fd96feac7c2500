#include "demo/projects.h"

#include <algorithm>

#include "demo/endings.h"
#include "demo/notes.h"
#include "demo/plan_acts.h"
#include "demo/practice.h"
#include "demo/project_table.h"
#include "demo/texts.h"

namespace demo {

namespace {

using outcomes::EducationLevel;
using outcomes::MeasurementPoint;
using placements::EndReason;

constexpr int kShortestDays = 200;
const char* const kWorkers[] = {"hassan.nur", "lovisa.falth", "miriam.tesfay"};

// One stay in the project, whose it is and what it came to.
struct Way {
  const Project& project;
  const ProjectEnding& ending;
  int place;
  bool has_practised;
  base::Date referred_on;
  base::Date ends_on;
};

people::NewPerson somebody(Stage& stage, NameBook& names, const Way& way) {
  const auto sex = way.place % 5 < 2 ? base::Sex::woman : base::Sex::man;
  const auto name = names.next(sex);
  const int birth_year = way.ending.reason == outcomes::ExitReason::pension ? 1953 : 1956 + stage.pick(40);
  people::NewPerson out;
  out.details = {name.given_name, name.family_name, birth_year, sex, "", "", stage.say(name.language), false};
  return out;
}

Stay refer(Stage& stage, NameBook& names, const Way& way) {
  intake::NewReferral referral;
  referral.person = somebody(stage, names, way);
  referral.target_group = intake::TargetGroup::long_term_assistance;
  referral.wish = stage.say(one_of(stage, work_wishes()));
  referral.background = stage.say(one_of(stage, backgrounds()));
  referral.registration_consent_on = way.referred_on;
  const auto& on = way.referred_on;
  const auto* worker = kWorkers[way.place % 3];
  const auto starts_on = weekday(on.plus_days(7));
  const auto id = send(stage, way.place % 2 == 0 ? "maria.lind" : "elias.hamdan", "assistance", "ame", on, referral);
  accept(stage, "karin.wallgren", id, weekday(on.plus_days(2)), {starts_on, stage.staff(worker)});
  static constexpr EducationLevel kLevels[] = {EducationLevel::primary, EducationLevel::upper_secondary,
                                               EducationLevel::primary_incomplete};
  return {way.project.unit, worker, starts_on, kLevels[way.place % 3], on, id};
}

Practice practice_of(const Way& way, const Stay& stay) {
  const auto starts_on = weekday(stay.starts_on.plus_days(60));
  Practice out{stay.owner, way.project.unit, way.place, starts_on, weekday(starts_on.plus_days(84)),
               EndReason::completed,
               {"Hela tiden ut, med de uppgifter som avtalats.", "To the end, with the tasks that were agreed."},
               {"Planen från sista mötet gäller dagen efter.", "The plan of the last meeting holds the day after."}};
  if (way.ending.reason == outcomes::ExitReason::work) out.reason = EndReason::employment_elsewhere;
  return out;
}

// Begun within three days, agreed a little later, at an end when the person leaves.
PlayedPlan play_plan(Stage& stage, const Way& way, const Stay& stay, const base::PersonId& person_id) {
  const auto& typical = typical_plans()[static_cast<size_t>(way.place) % typical_plans().size()];
  const auto begun_on = weekday(stay.starts_on.plus_days(1));
  const auto agreed_on = weekday(begun_on.plus_days(6));
  const auto plan = begin_plan(stage, stay.owner, begun_on,
                               {person_id, typical.kind, stage.unit(stay.unit),
                                typical_content(stage, typical, stay.owner, agreed_on, true)});
  agree(stage, plan, agreed_on, plans::PlanAgreement::meeting);
  report(stage, plan, weekday(agreed_on.plus_days(30)), 1, plans::ActivityProgress::done);
  return plan;
}

void play_way(Stage& stage, NameBook& names, const Way& way) {
  const auto stay = refer(stage, names, way);
  const auto person_id = person_of_referral(stage, *stay.referral_id);
  const auto participation_id = begin(stage, stay, person_id);
  measure(stage, stay, participation_id, MeasurementPoint::start, stay.starts_on, on_assistance());
  write_usual_note(stage, stay.owner, stay.unit, person_id, weekday(stay.starts_on.plus_days(2)));
  const auto plan = play_plan(stage, way, stay, person_id);
  if (way.has_practised) play_practice(stage, practice_of(way, stay), person_id);
  write_usual_note(stage, stay.owner, stay.unit, person_id, weekday(way.ends_on.plus_days(-30)));
  const bool is_reached = way.ending.outcome != outcomes::MainOutcome::unchanged;
  end(stage, plan, way.ends_on,
      is_reached ? plans::PlanEndReason::goals_reached : plans::PlanEndReason::person_leaves);
  measure(stage, stay, participation_id, MeasurementPoint::end, way.ends_on, way.ending.after);
  finish(stage, stay, participation_id, way.ends_on, {way.ending.reason, way.ending.outcome, way.ending.text});
}

// They come one after another for as long as there is time left.
void play_project(Stage& stage, NameBook& names, const Project& project, int& place) {
  const int days = base::days_between(project.first_on, project.last_on);
  for (const auto& ending : project.endings) {
    for (int i = 0; i < ending.count; ++i) {
      const auto referred_on = weekday(project.first_on.plus_days(stage.pick(days - kShortestDays - 20)));
      const auto latest = base::days_between(referred_on, project.last_on);
      const auto ends_on = weekday(referred_on.plus_days(kShortestDays + stage.pick(latest - kShortestDays - 10)));
      play_way(stage, names, {project, ending, place++, i < ending.practised, referred_on, ends_on});
    }
  }
}

}  // namespace

void play_projects(Stage& stage, NameBook& names) {
  int place = 0;
  for (const auto& project : projects()) play_project(stage, names, project, place);
}

}  // namespace demo
