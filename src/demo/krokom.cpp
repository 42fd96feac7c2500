#include "demo/krokom.h"

#include "demo/acts.h"

namespace demo {

namespace {

using base::Sex;
using outcomes::EducationLevel;
using outcomes::IncomeSource;
using outcomes::OccupationStatus;

enum class After { work, work_and_sfi, assistance };

struct Participant {
  const char* given_name;
  const char* family_name;
  Sex sex;
  int birth_year;
  const char* referred_on;
  const char* starts_on;
  const char* ends_on;
  EducationLevel education_level;
  After left;
  Text wish;
  Text job;
};

const Participant kParticipants[] = {
    {"Ingegerd", "Mattsson", Sex::woman, 1963, "2015-01-12", "2015-02-02", "2016-01-31",
     EducationLevel::upper_secondary, After::work,
     {"Arbete med människor, gärna inom äldreomsorgen.", "Work with people, preferably in care of the elderly."},
     {"Serviceassistent i hemtjänsten: inköp, städning och sällskap.",
      "Service assistant in home care: shopping, cleaning and company."}},
    {"Selam", "Haile", Sex::woman, 1984, "2015-01-19", "2015-02-16", "2016-01-31", EducationLevel::primary,
     After::work_and_sfi,
     {"Ett arbete där svenskan får växa samtidigt.", "A job where the Swedish can grow at the same time."},
     {"Köksbiträde i skolkök på 75 procent och SFI på 25 procent.",
      "Assistant in a school kitchen at 75 per cent and SFI at 25 per cent."}},
    {"Annika", "Rehnström", Sex::woman, 1975, "2015-02-09", "2015-03-02", "2016-01-31",
     EducationLevel::upper_secondary, After::work,
     {"Städ eller tvätt, lugnt tempo i början.", "Cleaning or laundry, a calm pace at first."},
     {"Lokalvårdare på två förskolor.", "Cleaner at two preschools."}},
    {"Tord", "Wikner", Sex::man, 1964, "2015-01-12", "2015-02-02", "2016-01-31", EducationLevel::primary,
     After::work,
     {"Utomhusarbete, helst i skog.", "Outdoor work, preferably in the forest."},
     {"Skogsröjning i kommunens arbetslag; motorsågskörkort under tiden.",
      "Forest clearing in the municipality's team; chainsaw licence meanwhile."}},
    {"Mehmet", "Aydin", Sex::man, 1979, "2015-01-19", "2015-02-09", "2016-01-31", EducationLevel::primary,
     After::work,
     {"Vill köra och lasta, har haft B-körkort länge.", "Wants to drive and load, has long had a driving licence."},
     {"Flytt- och transportlaget.", "The removals and transport team."}},
    {"Nils-Anders", "Blind", Sex::man, 1971, "2015-01-26", "2015-02-16", "2016-01-31",
     EducationLevel::upper_secondary, After::work,
     {"Snickeri och underhåll.", "Carpentry and maintenance."},
     {"Underhåll av kommunens busskurer och anslagstavlor.",
      "Maintenance of the municipality's bus shelters and notice boards."}},
    {"Abdirahman", "Farah", Sex::man, 1988, "2015-02-16", "2015-03-09", "2016-01-31",
     EducationLevel::primary_incomplete, After::work,
     {"Ett första arbete i Sverige, vad som helst som går att lära sig.",
      "A first job in Sweden, anything that can be learnt."},
     {"Återvinningscentralen, med intyg i avfallssortering.",
      "The recycling centre, with a certificate in waste sorting."}},
    {"Göran", "Jonsved", Sex::man, 1968, "2015-03-02", "2015-04-01", "2016-01-31", EducationLevel::upper_secondary,
     After::assistance,
     {"Vaktmästeri, efter lång tid med ryggbesvär.", "Caretaking, after a long time of back trouble."},
     {"Vaktmästeri i åtta månader; anställningen kunde inte förlängas. Åter i försörjningsstöd.",
      "Caretaking for eight months; the employment could not be prolonged. Back on financial assistance."}},
    {"Samuel", "Kidane", Sex::man, 1990, "2015-03-16", "2015-04-13", "2016-01-31", EducationLevel::upper_secondary,
     After::work,
     {"Butik eller lager.", "A shop or a warehouse."},
     {"Kommunens återbruksbutik, kassa och mottagning.", "The municipality's reuse shop, till and reception."}},
    {"Dragan", "Vuletić", Sex::man, 1966, "2015-04-13", "2015-05-04", "2016-01-31",
     EducationLevel::post_secondary_short, After::work,
     {"Metallarbete eller verkstad.", "Metalwork or a workshop."},
     {"Verkstaden för hjälpmedel och möbler.", "The workshop for assistive devices and furniture."}},
};

constexpr Text kBackground{
    "Försörjningsstöd sedan mer än ett år. Anmäld till Arbetsförmedlingen som arbetssökande. "
    "Har fått veta vad projektet innebär och vill vara med.",
    "Financial assistance for more than a year. Registered at the employment service as job-seeking. "
    "Has been told what the project means and wants to take part."};

using Sources = std::vector<outcomes::MeasuredSource>;
using Occupations = std::vector<outcomes::MeasuredOccupation>;

constexpr outcomes::MeasuredOccupation kSeeking{OccupationStatus::job_seeking, {}, {}};

Sources sources_after(After left) {
  if (left == After::assistance) return {{IncomeSource::financial_assistance, 100}};
  return {{IncomeSource::salary, left == After::work ? 100 : 75}};
}

// All ten still look for work: their employments are temporary.
Occupations occupations_after(After left) {
  if (left == After::assistance) return {kSeeking};
  if (left == After::work) return {{OccupationStatus::working, 100, true}, kSeeking};
  return {{OccupationStatus::working, 75, true}, {OccupationStatus::studying, 25, {}}, kSeeking};
}

people::NewPerson person_of(Stage& stage, const Participant& p) {
  people::NewPerson person;
  person.details = {p.given_name, p.family_name, p.birth_year, p.sex, "", "", "", false};
  if (const auto number = stage.numbers().take(p.sex, p.birth_year, p.birth_year)) {
    person.identity_number = number->digits();
  }
  return person;
}

void play(Stage& stage, const Participant& p) {
  const auto referred_on = day(p.referred_on);
  const auto starts_on = day(p.starts_on);
  const auto ends_on = day(p.ends_on);
  intake::NewReferral referral;
  referral.person = person_of(stage, p);
  referral.target_group = intake::TargetGroup::long_term_assistance;
  referral.wish = stage.say(p.wish);
  referral.background = stage.say(kBackground);
  referral.wished_start_on = starts_on;
  referral.registration_consent_on = referred_on;
  const auto referral_id = send(stage, "maria.lind", "assistance", "ame", referred_on, referral);
  accept(stage, "karin.wallgren", referral_id, referred_on.plus_days(4), {starts_on, stage.staff("hassan.nur")});
  const Stay stay{"kom_i_jobb", "hassan.nur", starts_on, p.education_level, referred_on, referral_id};
  const auto participation_id = begin(stage, stay, person_of_referral(stage, referral_id));
  measure(stage, stay, participation_id, outcomes::MeasurementPoint::start, starts_on,
          {true, {{IncomeSource::financial_assistance, 100}}, {kSeeking}});
  measure(stage, stay, participation_id, outcomes::MeasurementPoint::end, ends_on,
          {true, sources_after(p.left), occupations_after(p.left)});
  const bool has_work = p.left != After::assistance;
  const Left left{has_work ? outcomes::ExitReason::work : outcomes::ExitReason::other,
                  has_work ? outcomes::MainOutcome::subsidised_work : outcomes::MainOutcome::unchanged, p.job};
  finish(stage, stay, participation_id, ends_on, left);
}

}  // namespace

void play_krokom(Stage& stage) {
  for (const auto& participant : kParticipants) play(stage, participant);
}

}  // namespace demo
