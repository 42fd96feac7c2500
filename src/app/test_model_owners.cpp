#include "app/test_model.h"

#include "people/ownership_actions.h"
#include "people/ownership_store.h"

namespace app {

using record::Work;
using sharing::Viewer;

namespace {
const char* const kWorkers[] = {"hassan.nur", "lovisa.falth", "miriam.tesfay"};
}

Tried Model::hand_over(ModelPerson& person) {
  const std::string to = kWorkers[below(3)];
  const bool is_legal = person.owner && *person.owner != to;
  std::string rule;
  const auto done = world_.as("miriam.tesfay", [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
    const auto now = people::find_ownership(work.session(), work.municipality_id(), person.id,
                                            *viewer.working_branches().begin());
    return people::hand_over_ownership(work, viewer, person.id, now ? now->id : "nobody", now ? now->version : 1,
                                       {world_.organisation().staff.at(to).staff_id,
                                        world_.organisation().units.at("ame"), {}, "byte"});
  }, rule);
  if (done) person.owner = to;
  return told("hand_over", is_legal, done.has_value(), rule);
}

Tried Model::begin_owning(ModelPerson& person) {
  const std::string to = kWorkers[below(3)];
  const bool is_legal = !person.owner;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return people::begin_ownership(work, viewer, person.id,
                                   {world_.organisation().units.at("ame"),
                                    world_.organisation().staff.at(to).staff_id, {}});
  }, rule);
  if (done) person.owner = to;
  return told("begin_owning", is_legal, done.has_value(), rule);
}

}  // namespace app
