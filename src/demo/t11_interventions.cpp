#include "demo/t11_interventions.h"

#include "demo/acts.h"
#include "demo/texts.h"

namespace demo {

namespace {

using outcomes::EducationLevel;
using outcomes::MeasurementPoint;

// Most have no education after upper secondary school.
EducationLevel some_education(Stage& stage) {
  const int share = stage.pick(100);
  if (share < 14) return EducationLevel::primary_incomplete;
  if (share < 46) return EducationLevel::primary;
  if (share < 86) return EducationLevel::upper_secondary;
  if (share < 93) return EducationLevel::post_secondary_short;
  return share < 97 ? EducationLevel::post_secondary_long : EducationLevel::unknown;
}

struct Place {
  const char* unit;
  const char* receives;  // who accepts
  const char* owner;
};

// Referred, accepted within a week, begun two to four weeks later.
Stay refer_to(Stage& stage, const Place& place, const std::string& worker, base::Date on,
              intake::NewReferral referral, const base::PersonId& person_id, std::string& participation_id) {
  const auto starts_on = weekday(on.plus_days(14 + stage.pick(14)));
  referral.registration_consent_on = on;
  referral.wished_start_on = starts_on;
  const auto referral_id = send(stage, worker, "assistance", place.unit, on, referral);
  accept(stage, place.receives, referral_id, weekday(on.plus_days(1 + stage.pick(6))),
         {starts_on, stage.staff(place.owner)});
  const Stay stay{place.unit, place.owner, starts_on, some_education(stage), on, referral_id};
  participation_id = begin(stage, stay, person_id);
  return stay;
}

Livelihood livelihood_of(const Situation& situation) {
  return {situation.registered_at_af, sources_of(situation), occupations_of(situation)};
}

void play_torget(Stage& stage, const MappedPerson& person, const std::string& worker) {
  static constexpr const char* kOwners[] = {"miriam.tesfay", "hassan.nur", "lovisa.falth"};
  const bool is_late = person.situation.main_income == MainIncome::not_stated;
  const auto on = weekday(is_late ? day("2026-09-07").plus_days(stage.pick(16))
                                  : day("2025-09-15").plus_days(stage.pick(270)));
  const Place place{"torget", "karin.wallgren", kOwners[stage.pick(3)]};
  std::string participation_id;
  const Stay stay = refer_to(stage, place, worker, on, referral_of(stage, person), person.id, participation_id);
  if (is_late) return;
  const Livelihood livelihood = livelihood_of(person.situation);
  measure(stage, stay, participation_id, MeasurementPoint::start, stay.starts_on, livelihood);
  if (stage.pick(3) == 0) {
    measure(stage, stay, participation_id, MeasurementPoint::between,
            weekday(stay.starts_on.plus_days(45 + stage.pick(20))), livelihood);
  }
}

void play_af(Stage& stage, const MappedPerson& person, const std::string& worker) {
  const auto on = weekday(day("2026-01-12").plus_days(stage.pick(170)));
  auto referral = referral_of(stage, person);
  referral.wish = stage.say(one_of(stage, service_wishes()));
  std::string participation_id;
  const Stay stay = refer_to(stage, {"af", "petra.nyholm", "petra.nyholm"}, worker, on, referral, person.id,
                             participation_id);
  auto livelihood = livelihood_of(person.situation);
  livelihood.registered_at_af = true;
  measure(stage, stay, participation_id, MeasurementPoint::start, stay.starts_on, livelihood);
}

}  // namespace

void play_studies(Stage& stage, const MappedPerson& person, const std::string& worker) {
  const auto studies = person.situation.studies;
  if (studies != Studies::sfi && studies != Studies::adult_education) return;
  const auto on = weekday(day("2025-01-20").plus_days(stage.pick(200)));
  auto referral = referral_of(stage, person);
  referral.wish = stage.say(one_of(stage, study_wishes()));
  std::string participation_id;
  const Stay stay = refer_to(stage, {"adult_education", "amina.warsame", "amina.warsame"}, worker, on, referral,
                             person.id, participation_id);
  measure(stage, stay, participation_id, MeasurementPoint::start, stay.starts_on,
          {std::nullopt, {{outcomes::IncomeSource::financial_assistance, 100}},
           {{outcomes::OccupationStatus::studying, studies == Studies::sfi ? 50 : 75, {}}}});
}

void play_interventions(Stage& stage, const MappedPerson& person, const std::string& worker) {
  const auto intervention = person.situation.intervention;
  if (intervention == Intervention::torget || intervention == Intervention::torget_and_af) {
    play_torget(stage, person, worker);
  }
  if (intervention == Intervention::af || intervention == Intervention::torget_and_af) {
    play_af(stage, person, worker);
  }
}

}  // namespace demo
