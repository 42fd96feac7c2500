#include "demo/placement_acts.h"

#include <algorithm>

#include "base/names.h"
#include "demo/own_codes.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"

namespace demo {

using placements::AbilityLevel;
using record::Work;
using sharing::Viewer;

namespace {

constexpr Text kOnSite{"På arbetsplatsen", "At the workplace"};
constexpr Text kPause{"Paus efter två timmar.", "A break after two hours."};

}  // namespace

placements::Workplace workplace_named(Stage& stage, const Text& name) {
  const auto branch = *stage.viewer("karin.wallgren").working_branches().begin();
  const auto all = placements::workplaces_of(stage.work().session(), stage.work().municipality_id(), branch);
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == stage.say(name); });
  ENSURE(found != all.end());
  return *found;
}

placements::Placement PlacementActs::now() {
  return placements::find_placement(stage_.work().session(), stage_.work().municipality_id(), id_).value();
}

template <class Act>
void PlacementActs::act(base::Date on, Act act) {
  const auto version = now().version;
  stage_.as(username_, on, [&](Work& work, const Viewer& viewer) { return act(work, viewer, version); });
}

void PlacementActs::plan(base::Date on, const placements::NewPlacement& input) {
  id_ = stage_.as(username_, on, [&](Work& work, const Viewer& viewer) {
    return placements::plan_placement(work, viewer, person_id_, input);
  });
}

void PlacementActs::show_extract(base::Date on) {
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::show_extract(work, viewer, id_, version, on);
  });
}

void PlacementActs::consult(base::Date on, const placements::UnionConsultation& consultation) {
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::consult_union(work, viewer, id_, version, consultation);
  });
}

void PlacementActs::start(base::Date on) {
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::start_placement(work, viewer, id_, version, on, "");
  });
}

void PlacementActs::follow_up(base::Date on, const Text& works, const Text& adapt,
                              std::optional<base::Date> next_on) {
  const placements::FollowUp made{"", "", on, stage_.say(kOnSite), stage_.say(works), stage_.say(adapt), next_on};
  stage_.as(username_, on, [&](Work& work, const Viewer& viewer) {
    return placements::add_follow_up(work, viewer, id_, made);
  });
}

void PlacementActs::grow(base::Date on, int percent, const Text& reason) {
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::change_placement_extent(work, viewer, id_, version, {on, percent, {}}, stage_.say(reason));
  });
}

void PlacementActs::extend(base::Date on, base::Date ends_on, const Text& reason) {
  const auto starts_on = now().starts_on;
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::change_placement_period(work, viewer, id_, version,
                                               {starts_on, ends_on, stage_.say(reason)}, "");
  });
}

void PlacementActs::assess(base::Date on, int percent, const Text& observed, const Text& overall) {
  placements::WorkAbility made;
  made.assessed_on = on;
  made.tasks_observed = stage_.say(observed);
  made.managed_percent = percent;
  made.overall_text = stage_.say(overall);
  for (const auto& [ability, name] : placements::kAbilityNames) {
    made.abilities.push_back({ability, AbilityLevel::works_well, ""});
  }
  made.abilities[1] = {placements::Ability::endurance, AbilityLevel::works_with_adaptation, stage_.say(kPause)};
  made.abilities[6].level = AbilityLevel::not_observed;
  made.abilities[7].level = AbilityLevel::works_with_adaptation;
  stage_.as(username_, on, [&](Work& work, const Viewer& viewer) {
    return placements::sign_work_ability(work, viewer, id_, made);
  });
}

void PlacementActs::end(base::Date on, placements::EndReason reason, const Text& text, const Text& next) {
  placements::NextStep after{stage_.say(next), {}};
  if (!after.text.empty()) after.from_on = on.plus_days(1);
  const placements::Ending ending{
      on, reason, stage_.say(text),
      own_value(stage_, username_, parties::CodeList::end_reason, base::name_of(reason), on)};
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::end_placement(work, viewer, id_, version, ending, after);
  });
}

void PlacementActs::cancel(base::Date on, const Text& reason) {
  act(on, [&](Work& work, const Viewer& viewer, std::int64_t version) {
    return placements::cancel_placement(work, viewer, id_, version, stage_.say(reason));
  });
}

}  // namespace demo
