#include "demo/t3.h"

#include "demo/acts.h"
#include "demo/t3_table.h"
#include "people/person_actions.h"

namespace demo {

namespace {

using assessment::Variable;
using outcomes::IncomeSource;
using outcomes::OccupationStatus;

constexpr const char* kAnalyst = "greta.sandell";
// Some were registered at the employment service only after they had been asked.
constexpr int kOfWhomOneRegisteredLater = 9;

base::PersonId register_somebody(Stage& stage, NameBook& names, base::Date on) {
  const auto sex = stage.pick(100) < 48 ? base::Sex::woman : base::Sex::man;
  const auto name = names.next(sex);
  people::NewPerson person;
  person.details = {
      name.given_name, name.family_name, 1962 + stage.pick(45), sex, "", "", stage.say(name.language), false};
  return stage.as(kAnalyst, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, person, stage.unit("outside_work"));
  });
}

std::vector<outcomes::MeasuredSource> sources_of(const WhereAbouts& where) {
  std::vector<outcomes::MeasuredSource> out;
  if (where.works_part_time) out.push_back({IncomeSource::salary, 40});
  if (where.on_assistance) out.push_back({IncomeSource::financial_assistance, {}});
  if (where.has_social_insurance) {
    out.push_back(
        {where.has_sick_note ? IncomeSource::sickness_benefit : IncomeSource::sickness_compensation, {}});
  }
  if (out.empty()) out.push_back({IncomeSource::unemployment_benefit, {}});
  return out;
}

std::vector<outcomes::MeasuredOccupation> occupations_of(const WhereAbouts& where, bool is_registered) {
  std::vector<outcomes::MeasuredOccupation> out;
  if (where.works_part_time) out.push_back({OccupationStatus::working, 40, false});
  if (where.studies) out.push_back({OccupationStatus::studying, {}, {}});
  if (is_registered) out.push_back({OccupationStatus::job_seeking, {}, {}});
  if (out.empty()) out.push_back({OccupationStatus::other, {}, {}});
  return out;
}

void ask(Stage& stage, NameBook& names, const WhereAbouts& where, int place) {
  const base::Date on = weekday(day("2026-05-04").plus_days(stage.pick(190)));
  const auto person_id = register_somebody(stage, names, on);
  const Stay stay{"outside_work", kAnalyst, on, outcomes::EducationLevel::unknown, on, {}};
  const auto participation_id = begin(stage, stay, person_id);
  const bool is_later =
      where.at_employment_service && where.on_assistance && place % kOfWhomOneRegisteredLater == 0;
  const bool is_registered = where.at_employment_service && !is_later;
  measure(stage, stay, participation_id, outcomes::MeasurementPoint::start, on,
          {is_registered, sources_of(where), occupations_of(where, is_registered)});
  hold_sitting(stage, kAnalyst, on, person_id, {{Variable::sick_note, {{where.has_sick_note ? "full" : "none"}}}});
  complete_assessment(stage, kAnalyst, on, person_id);
  if (!is_later) return;
  const base::Date asked_again_on = weekday(on.plus_days(10));
  measure(stage, stay, participation_id, outcomes::MeasurementPoint::between, asked_again_on,
          {true, sources_of(where), occupations_of(where, true)});
}

}  // namespace

void play_t3(Stage& stage, NameBook& names) {
  int place = 0;
  for (const auto& where : t3_table()) {
    for (int i = 0; i < where.count; ++i) ask(stage, names, where, place++);
  }
}

}  // namespace demo
