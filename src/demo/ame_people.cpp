#include "demo/ame_people.h"

#include "demo/acts.h"
#include "demo/endings.h"
#include "demo/texts.h"
#include "people/person_actions.h"

namespace demo {

namespace {

using outcomes::EducationLevel;
using outcomes::ExitReason;
using outcomes::MainOutcome;
using outcomes::IncomeSource;
using outcomes::MeasurementPoint;
using outcomes::OccupationStatus;

EducationLevel education_at(int place) {
  static constexpr EducationLevel kLevels[] = {
      EducationLevel::upper_secondary,      EducationLevel::primary, EducationLevel::primary,
      EducationLevel::upper_secondary,      EducationLevel::primary_incomplete,
      EducationLevel::post_secondary_short, EducationLevel::upper_secondary};
  return kLevels[place % 7];
}

people::NewPerson someone(Stage& stage, NameBook& names, int place) {
  const auto sex = place % 2 == 0 ? base::Sex::woman : base::Sex::man;
  const auto name = names.next(sex);
  people::NewPerson out;
  out.details = {name.given_name, name.family_name, 1966 + stage.pick(40), sex, "", "", stage.say(name.language),
                 false};
  return out;
}

struct Begun {
  Stay stay;
  std::string participation_id;
};

Begun refer_to_ame(Stage& stage, NameBook& names, int place, base::Date on) {
  intake::NewReferral referral;
  referral.person = someone(stage, names, place);
  referral.target_group = intake::TargetGroup::long_term_assistance;
  referral.wish = stage.say(one_of(stage, work_wishes()));
  referral.background = stage.say(one_of(stage, backgrounds()));
  referral.registration_consent_on = on;
  const std::string owner = place % 3 == 0 ? "lovisa.falth" : "hassan.nur";
  const auto starts_on = weekday(on.plus_days(12));
  const auto referral_id = send(stage, place % 2 == 0 ? "maria.lind" : "elias.hamdan", "assistance", "ame", on,
                                referral);
  accept(stage, "karin.wallgren", referral_id, weekday(on.plus_days(5)), {starts_on, stage.staff(owner)});
  Stay stay{"ame", owner, starts_on, education_at(place), on, referral_id};
  const auto id = begin(stage, stay, person_of_referral(stage, referral_id));
  return {std::move(stay), id};
}

void play_leaver(Stage& stage, NameBook& names, const Ending& ending, int place) {
  const auto begun = refer_to_ame(stage, names, place, weekday(day("2024-01-08").plus_days(stage.pick(640))));
  const auto ends_on = weekday(begun.stay.starts_on.plus_days(60 + stage.pick(300)));
  const auto last = ends_on < day("2026-10-30") ? ends_on : day("2026-10-30");
  measure(stage, begun.stay, begun.participation_id, MeasurementPoint::start, begun.stay.starts_on, on_assistance());
  if (outcomes::is_measured_at(ending.reason)) {
    measure(stage, begun.stay, begun.participation_id, MeasurementPoint::end, last, ending.after);
  }
  finish(stage, begun.stay, begun.participation_id, last, {ending.reason, ending.outcome, ending.text});
}

}  // namespace

void play_leavers(Stage& stage, NameBook& names) {
  int place = 0;
  for (const auto& ending : endings()) {
    for (int i = 0; i < ending.count; ++i) play_leaver(stage, names, ending, place++);
  }
  const Text for_winter{"Visstidsanställning över vintern.", "Temporary employment over the winter."};
  // Two left this month and have not been measured at the end yet.
  for (const char* ends_on : {"2026-11-04", "2026-11-18"}) {
    const auto begun = refer_to_ame(stage, names, place++, day("2026-03-02"));
    measure(stage, begun.stay, begun.participation_id, MeasurementPoint::start, begun.stay.starts_on,
            on_assistance());
    finish(stage, begun.stay, begun.participation_id,
           day(ends_on), {ExitReason::work, MainOutcome::subsidised_work, for_winter});
  }
}

void play_newcomers(Stage& stage, NameBook& names) {
  static constexpr const char* kReferred[] = {"2026-04-13", "2026-05-04", "2026-05-25", "2026-06-15", "2026-08-17",
                                              "2026-08-31", "2026-09-14", "2026-09-28", "2026-10-12", "2026-10-19",
                                              "2026-10-26", "2026-11-02", "2026-11-09"};
  int place = 0;
  for (const char* on : kReferred) {
    const auto begun = refer_to_ame(stage, names, place++, day(on));
    // Who began in the last weeks has not been measured yet; one measurement is late.
    if (begun.stay.starts_on > day("2026-10-28")) continue;
    measure(stage, begun.stay, begun.participation_id, MeasurementPoint::start, begun.stay.starts_on,
            on_assistance());
  }
}

// No registration consent: sex and year only.
void play_anonymous(Stage& stage) {
  for (int i = 0; i < 9; ++i) {
    const Stay stay{i < 6 ? "torget" : "ame", i < 6 ? "miriam.tesfay" : "hassan.nur",
                    weekday(day("2026-02-02").plus_days(21 * i)), EducationLevel::unknown, {}, {}};
    const auto id = begin_anonymous(stage, stay, {i % 2 == 0 ? base::Sex::man : base::Sex::woman, 1968 + 4 * i});
    measure(stage, stay, id, MeasurementPoint::start, stay.starts_on, on_assistance());
    if (i % 3 != 0) continue;
    measure(stage, stay, id, MeasurementPoint::end, stay.starts_on.plus_days(70), endings().front().after);
    finish(stage, stay, id, stay.starts_on.plus_days(70),
           {ExitReason::work, MainOutcome::unsubsidised_work, {}});
  }
}

void play_social_psychiatry(Stage& stage, NameBook& names) {
  for (int i = 0; i < 5; ++i) {
    const auto on = weekday(day("2026-01-19").plus_days(45 * i));
    const auto person = someone(stage, names, i);
    const auto id = stage.as("sanna.kivela", on, [&](record::Work& work, const sharing::Viewer& viewer) {
      return people::create_person(work, viewer, person, stage.unit("social_psychiatry"));
    });
    const Stay stay{"social_psychiatry", "sanna.kivela", on, education_at(i), {}, {}};
    const auto participation_id = begin(stage, stay, id);
    measure(stage, stay, participation_id, MeasurementPoint::start, on,
            {std::nullopt, {{IncomeSource::activity_compensation, 100}}, {{OccupationStatus::other, {}, {}}}});
  }
}

}  // namespace demo
