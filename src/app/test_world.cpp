#include "app/test_world.h"

#include "activities/intervention_actions.h"
#include "assessment/assessment_actions.h"
#include "placements/placement_actions.h"
#include "plans/plan_actions.h"

namespace app {

World::World(record::Work& outer, platform::Random& random, const demo::Organisation& organisation)
    : outer_(outer), random_(random), organisation_(organisation), today_(outer.today()) {
  plans::add_ending(endings_);
  activities::add_ending(endings_);
  placements::add_ending(endings_);
  assessment::add_ending(endings_);
}

std::optional<std::string> World::as(const std::string& username, const Act& act, std::string& rule) {
  const sharing::Viewer& viewer = organisation_.staff.at(username);
  const record::Caller caller{outer_.municipality_id(), viewer.staff_id, "model"};
  record::Work work(outer_.session(), caller, outer_.now(), today_, random_, outer_.keys());
  outer_.session().script("SAVEPOINT act");
  const auto done = act(work, viewer);
  if (done.has_value()) {
    outer_.session().script("RELEASE SAVEPOINT act");
    return *done;
  }
  outer_.session().script("ROLLBACK TO SAVEPOINT act");
  outer_.session().script("RELEASE SAVEPOINT act");
  const auto& error = done.error();
  rule = error.violations.empty() ? error.rule : error.violations.front().rule;
  return std::nullopt;
}

}  // namespace app
