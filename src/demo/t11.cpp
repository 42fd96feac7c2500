#include "demo/t11.h"

#include <algorithm>
#include <utility>

#include "demo/acts.h"
#include "demo/t11_answers.h"
#include "demo/t11_interventions.h"
#include "demo/texts.h"
#include "people/person_actions.h"

namespace demo {

namespace {

struct Drafted {
  Situation situation;
  AgeBand band;
  base::Sex sex;
};

std::vector<AgeSex> single_people() {
  std::vector<AgeSex> out;
  for (const auto& group : t11_ages()) {
    for (int i = 0; i < group.count; ++i) out.push_back({1, group.band, group.sex});
  }
  return out;
}

template <class T>
void shuffle(Stage& stage, std::vector<T>& list) {
  for (size_t i = list.size(); i > 1; --i) {
    std::swap(list[i - 1], list[static_cast<size_t>(stage.pick(static_cast<int>(i)))]);
  }
}

// Who reads at upper secondary level is young; otherwise the situations fall on anybody.
std::vector<Drafted> draft_everybody(Stage& stage) {
  auto people = single_people();
  shuffle(stage, people);
  std::vector<Drafted> out;
  const auto draw = [&](const Situation& situation, bool is_young) {
    const auto found = std::find_if(people.begin(), people.end(), [&](const AgeSex& one) {
      return !is_young || one.band == AgeBand::under_25;
    });
    ENSURE(found != people.end());
    out.push_back({situation, found->band, found->sex});
    people.erase(found);
  };
  for (const bool young_first : {true, false}) {
    for (const auto& cell : t11_cells()) {
      if ((cell.situation.studies == Studies::upper_secondary) != young_first) continue;
      for (int i = 0; i < cell.count; ++i) draw(cell.situation, young_first);
    }
  }
  ENSURE(people.empty());
  return out;
}

// Who is younger than most has fewer numbers to be given; the year is then all that is known.
people::NewPerson new_person(Stage& stage, NameBook& names, const Drafted& draft,
                             sharing::ProtectionLevel level) {
  const bool learns_swedish = draft.situation.studies == Studies::sfi;
  const auto name = learns_swedish ? names.next_with_other_language(draft.sex) : names.next(draft.sex);
  const auto years = years_of(draft.band);
  const int year = years.from + stage.pick(years.to - years.from + 1);
  people::NewPerson out;
  out.details = {name.given_name, name.family_name, year, draft.sex, "", "", stage.say(name.language), learns_swedish};
  out.protection_level = level;
  if (level != sharing::ProtectionLevel::none) return out;
  auto number = stage.numbers().take(draft.sex, year, year);
  if (!number) number = stage.numbers().take(draft.sex, years.from, years.to);
  if (number) {
    out.identity_number = number->digits();
    out.details.birth_year = number->birth_year();
  }
  return out;
}

// Three are protected: known to the assistance unit alone, and among those with nothing else going on.
sharing::ProtectionLevel protection_of(size_t place) {
  switch (place) {
    case 20: return sharing::ProtectionLevel::secrecy_marking;
    case 21: return sharing::ProtectionLevel::protected_registration;
    case 22: return sharing::ProtectionLevel::fictitious_identity;
    default: return sharing::ProtectionLevel::none;
  }
}

base::Date registered_on(Stage& stage) { return weekday(day("2021-01-11").plus_days(stage.pick(1300))); }

// Who has not been asked yet began lately; the others during the autumn.
base::Date mapped_on(Stage& stage, const Situation& situation) {
  if (situation.main_income == MainIncome::not_stated) {
    return weekday(day("2026-10-27").plus_days(stage.pick(24)));
  }
  return weekday(day("2026-08-24").plus_days(stage.pick(63)));
}

void measure_start(Stage& stage, const MappedPerson& person) {
  const Stay stay{"mapping", person.worker, person.mapped_on, outcomes::EducationLevel::unknown, {}, {}};
  const auto participation_id = begin(stage, stay, person.id);
  if (person.situation.main_income == MainIncome::not_stated) return;
  const auto at_af = person.situation.registered_at_af ? std::optional(true) : std::nullopt;
  measure(stage, stay, participation_id, outcomes::MeasurementPoint::start, stay.starts_on,
          {at_af, sources_of(person.situation), occupations_of(person.situation)});
}

MappedPerson play(Stage& stage, NameBook& names, const Drafted& draft, size_t place) {
  const auto level = protection_of(place);
  const bool is_protected = level != sharing::ProtectionLevel::none;
  const std::string worker = is_protected ? "birgitta.hallin" : place % 2 == 0 ? "maria.lind" : "elias.hamdan";
  const auto person = new_person(stage, names, draft, level);
  const auto id = stage.as(worker, registered_on(stage), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, person, stage.unit("assistance"));
  });
  MappedPerson out{id, draft.situation, draft.band, !person.details.preferred_language.empty(), level, worker};
  play_studies(stage, out, worker);
  play_interventions(stage, out, worker);
  out.mapped_on = mapped_on(stage, draft.situation);
  return out;
}

// Some of those who have just begun are gone on with.
void map(Stage& stage, const MappedPerson& person, size_t place, std::vector<assessment::NewAnswer> answers) {
  measure_start(stage, person);
  hold_sitting(stage, person.worker, person.mapped_on, person.id, std::move(answers));
  const bool is_late = person.situation.main_income == MainIncome::not_stated;
  if (!is_late || place % 2 == 0) complete_assessment(stage, person.worker, person.mapped_on, person.id);
}

}  // namespace

std::vector<MappedPerson> play_t11(Stage& stage, NameBook& names) {
  const auto drafts = draft_everybody(stage);
  std::vector<MappedPerson> out;
  for (size_t i = 0; i < drafts.size(); ++i) out.push_back(play(stage, names, drafts[i], i));
  auto answers = t11_answers(out);
  for (size_t i = 0; i < out.size(); ++i) map(stage, out[i], i, std::move(answers[i]));
  return out;
}

intake::NewReferral referral_of(Stage& stage, const MappedPerson& person) {
  const bool is_young = person.band == AgeBand::under_25;
  const auto& wishes = is_young ? youth_wishes() : person.has_other_language ? language_wishes() : work_wishes();
  const auto& told = is_young                    ? youth_backgrounds()
                     : person.has_other_language ? language_backgrounds()
                                                 : backgrounds();
  intake::NewReferral out;
  out.person_id = person.id;
  out.target_group = is_young                    ? intake::TargetGroup::young_adult
                     : person.has_other_language ? intake::TargetGroup::newly_arrived
                                                 : intake::TargetGroup::long_term_assistance;
  out.wish = stage.say(one_of(stage, wishes));
  out.background = stage.say(one_of(stage, told));
  return out;
}

}  // namespace demo
