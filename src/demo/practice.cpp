#include "demo/practice.h"

#include "demo/placement_acts.h"
#include "placements/placement_store.h"

namespace demo {

using placements::Insurance;
using placements::PlacementKind;

namespace {

constexpr Text kTimes{"måndag–torsdag 8–12", "Monday–Thursday 8–12"};
constexpr Text kTest{"Pröva arbetsuppgifter och tider i lugn takt.", "Try tasks and hours at a calm pace."};
constexpr Text kPause{"paus i ett lugnt rum", "breaks in a quiet room"};
constexpr Text kWritten{"uppgifterna skrivna på en tavla", "the tasks written on a board"};

const std::vector<Text> kWorks = {
    {"Kommer i tid varje dag.", "Comes on time every day."},
    {"Samarbetar bra med de andra.", "Works well together with the others."},
    {"Har lärt sig två nya uppgifter.", "Has learned two new tasks."},
    {"Håller koncentrationen längre än i början.", "Keeps concentration longer than in the beginning."}};
const std::vector<Text> kAdapts = {{"Fler korta pauser.", "More short breaks."},
                                   {"En uppgift i taget.", "One task at a time."},
                                   {"Börja en halvtimme senare.", "Begin half an hour later."},
                                   {}};

const WorkplaceText& nth_workplace(int place) {
  const auto& own = own_work_areas();
  const auto& other = employers();
  const auto index = static_cast<size_t>(place);
  return place % 3 == 0 ? other[(index / 3) % other.size()] : own[index % own.size()];
}

}  // namespace

placements::NewPlacement placement_at(Stage& stage, const Text& workplace, const char* unit, PlacementKind kind,
                                      base::Date starts_on, base::Date ends_on, int percent) {
  const auto place = workplace_named(stage, workplace);
  placements::NewPlacement out;
  out.unit_id = stage.unit(unit);
  out.workplace_id = place.id;
  out.terms = {kind, stage.say(kTest), place.tasks, {}, place.supervisor, stage.say(kTimes), Insurance::municipal,
               "", "", starts_on.plus_days(-3)};
  if (place.kind == placements::WorkplaceKind::employer) out.terms.insurance = Insurance::state_by_af;
  out.starts_on = starts_on;
  out.ends_on = ends_on;
  out.extent.percent = percent;
  return out;
}

const WorkplaceText& free_workplace(Stage& stage, int place, base::Date from_on, base::Date to_on) {
  auto& work = stage.work();
  for (int step = 0;; ++step) {
    const auto& text = nth_workplace(place + step);
    const auto workplace = workplace_named(stage, text.name);
    placements::Stays stays;
    for (const auto& one : placements::occupied_in(work.session(), work.municipality_id(), workplace.holder_id,
                                                   from_on)) {
      if (one.workplace_id == workplace.id) stays.push_back(placements::stay_of(one.days, stage.today()));
    }
    if (!placements::first_full_on(workplace.capacity, stays, from_on, to_on)) return text;
  }
}

placements::NewPlacement usual_placement(Stage& stage, const char* unit, const WorkplaceText& workplace, int place,
                                         base::Date starts_on, base::Date ends_on) {
  const auto kind = place % 4 == 0 ? PlacementKind::work_practice : PlacementKind::work_training;
  auto input = placement_at(stage, workplace.name, unit, kind, starts_on, ends_on, 25 * (1 + place % 3));
  input.terms.adaptations = {stage.say(place % 2 == 0 ? kPause : kWritten)};
  return input;
}

void follow_up_on_site(Stage& stage, PlacementActs& acts, base::Date on) {
  const Text works = one_of(stage, kWorks);
  acts.follow_up(weekday(on), works, one_of(stage, kAdapts));
}

void play_practice(Stage& stage, const Practice& practice, const base::PersonId& person_id) {
  PlacementActs acts(stage, practice.username, person_id);
  const auto& workplace = free_workplace(stage, practice.place, practice.starts_on, practice.ends_on);
  acts.plan(weekday(practice.starts_on.plus_days(-10)),
            usual_placement(stage, practice.unit, workplace, practice.place, practice.starts_on, practice.ends_on));
  if (workplace.is_school_or_care) acts.show_extract(weekday(practice.starts_on.plus_days(-3)));
  acts.start(practice.starts_on);
  for (auto on = practice.starts_on.plus_days(14); on < practice.ends_on; on = on.plus_days(28)) {
    follow_up_on_site(stage, acts, on);
  }
  acts.end(practice.ends_on, practice.reason, practice.text, practice.next);
}

}  // namespace demo
