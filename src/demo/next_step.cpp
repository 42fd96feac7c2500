#include "demo/next_step.h"

#include <algorithm>

#include "demo/acts.h"
#include "demo/endings.h"
#include "demo/intervention_acts.h"
#include "demo/next_step_table.h"
#include "people/person_actions.h"

namespace demo {

namespace {

using assessment::Variable;
using outcomes::IncomeSource;
using outcomes::MainOutcome;
using outcomes::MeasurementPoint;
using outcomes::OccupationStatus;

constexpr const char* kUnit = "next_step";
constexpr int kPeople = 190;
constexpr int kDaysOfIntake = 480;
const char* const kOwners[] = {"hassan.nur", "lovisa.falth", "miriam.tesfay"};

base::PersonId register_somebody(Stage& stage, NameBook& names, const Entrant& entrant, const Stay& stay) {
  const auto name = names.next(entrant.sex);
  people::NewPerson person;
  person.details = {
      name.given_name, name.family_name, entrant.birth_year, entrant.sex, "", "", stage.say(name.language), false};
  return stage.as(stay.owner, stay.starts_on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, person, stage.unit(kUnit));
  });
}

// From the first that begins to the last: the days, and what they have added to the chance.
struct Given {
  base::Date last_on;
  int worth = 0;
};

class Way {
 public:
  Way(InterventionPlay& play, const Stay& stay, const base::PersonId& person_id)
      : play_(play), stay_(stay), person_id_(person_id) {}

  Given take(const std::vector<Offer>& offers) {
    Given out{weekday(stay_.starts_on.plus_days(7 + play_.stage().pick(14))), 0};
    for (const auto& offer : offers) {
      if (out.last_on > kLastStart) break;
      take(offer, out);
    }
    return out;
  }

 private:
  inline static const base::Date kLastStart = day("2026-11-09");

  void take(const Offer& offer, Given& given) {
    const base::Date starts_on = weekday(given.last_on.plus_days(1));
    const auto planned = starts_on.plus_days(offer.days + play_.stage().pick(offer.more_days) - 1);
    const bool is_early = play_.stage().pick(100) < offer.early;
    activities::NewIntervention days;
    days.starts_on = starts_on;
    days.planned_ends_on = planned;
    const auto id = play_.add({stay_.owner, offer.type, kUnit, offer.carrier}, person_id_, starts_on, days);
    const auto half = starts_on.plus_days(base::days_between(starts_on, planned) / 2);
    given.last_on = is_early ? half : planned;
    if (!is_early) given.worth += offer.worth;
    if (given.last_on >= play_.stage().today()) return;
    play_.change(stay_.owner, id, given.last_on,
                 is_early ? to_change(ChangeKind::end_early, half, some_reason())
                          : to_change(ChangeKind::complete, planned, ChangeReason::goal_reached));
  }

  ChangeReason some_reason() {
    static constexpr ChangeReason kReasons[] = {ChangeReason::health,  ChangeReason::health,
                                                ChangeReason::absence, ChangeReason::person_declines,
                                                ChangeReason::family,  ChangeReason::wrong_target_group};
    return kReasons[play_.stage().pick(6)];
  }

  InterventionPlay& play_;
  const Stay& stay_;
  base::PersonId person_id_;
};

bool is_result(const Ending& ending) {
  return ending.outcome == MainOutcome::unsubsidised_work || ending.outcome == MainOutcome::subsidised_work ||
         ending.outcome == MainOutcome::studies;
}

// Of the endings of the labour market unit, as common as they are there.
const Ending& ending_for(Stage& stage, bool has_result) {
  int all = 0;
  const auto fits = [&](const Ending& one) { return one.outcome && is_result(one) == has_result; };
  for (const auto& one : endings()) all += fits(one) ? one.count : 0;
  int left = stage.pick(all);
  for (const auto& one : endings()) {
    if (!fits(one)) continue;
    left -= one.count;
    if (left < 0) return one;
  }
  return endings().front();
}

void leave(Stage& stage, const Stay& stay, const std::string& participation_id, base::Date on, int chance) {
  const auto& ending = ending_for(stage, stage.pick(100) < chance);
  if (outcomes::is_measured_at(ending.reason)) {
    measure(stage, stay, participation_id, MeasurementPoint::end, on, ending.after);
  }
  finish(stage, stay, participation_id, on, {ending.reason, ending.outcome, ending.text});
}

void play_one(Stage& stage, NameBook& names, InterventionPlay& play, int place) {
  const Entrant entrant = some_entrant(stage);
  const base::Date on = weekday(day("2025-01-13").plus_days(stage.pick(kDaysOfIntake)));
  const Stay stay{kUnit, kOwners[place % 3], on, entrant.education, on, {}};
  const auto person_id = register_somebody(stage, names, entrant, stay);
  const auto participation_id = begin(stage, stay, person_id);
  const auto source =
      entrant.on_assistance ? IncomeSource::financial_assistance : IncomeSource::unemployment_benefit;
  measure(stage, stay, participation_id, MeasurementPoint::start, on,
          {true, {{source, 100}}, {{OccupationStatus::job_seeking, {}, {}}}});
  hold_sitting(stage, stay.owner, on, person_id, {{Variable::work_history, {{entrant.work_history}}}});
  complete_assessment(stage, stay.owner, on, person_id);
  const auto given = Way(play, stay, person_id).take(offers_for(stage, entrant.chance));
  const auto ends_on = weekday(given.last_on.plus_days(7 + stage.pick(60)));
  if (ends_on > day("2026-11-13")) return;
  leave(stage, stay, participation_id, ends_on, std::clamp(entrant.chance + given.worth, 3, 92));
}

}  // namespace

void play_next_step(Stage& stage, NameBook& names, const Catalogue& catalogue) {
  InterventionPlay play(stage, catalogue);
  for (int place = 0; place < kPeople; ++place) play_one(stage, names, play, place);
}

}  // namespace demo
