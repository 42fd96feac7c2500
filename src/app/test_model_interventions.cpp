#include "app/test_model.h"

#include <algorithm>

#include "activities/intervention_actions.h"
#include "activities/intervention_type_store.h"

namespace app {

using activities::ChangeKind;
using record::Work;
using sharing::Viewer;

namespace {

// A type that the labour market unit offers without a decision.
std::string type_of(World& world) {
  const auto& ame = world.organisation().units.at("ame");
  const auto types = activities::list_types(world.session(), world.municipality_id());
  const auto found = std::find_if(types.begin(), types.end(), [&](const activities::InterventionType& one) {
    return one.decision_law == activities::DecisionLaw::none && activities::is_offered_by(one, ame) &&
           activities::is_active_on(one, world.today());
  });
  ENSURE(found != types.end());
  return found->id;
}

std::int64_t version_of(Work& work, const std::string& id) {
  return activities::find_intervention(work.session(), work.municipality_id(), id)->version;
}

}  // namespace

// Never twice the same at once.
Tried Model::add_intervention(ModelPerson& person) {
  const bool is_legal = !person.has_intervention();
  const auto type_id = type_of(world_);
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    activities::NewIntervention input;
    input.person_id = person.id;
    input.type_id = type_id;
    input.carrier_unit_id = world_.organisation().units.at("ame");
    input.planned_starts_on = work.today();
    return activities::add_intervention(work, viewer, input);
  }, rule);
  if (id) person.interventions.push_back({*id, Running::planned});
  return told("add_intervention", is_legal, id.has_value(), rule);
}

Tried Model::begin_intervention(ModelPerson& person) {
  if (person.interventions.empty()) return add_intervention(person);
  auto& one = any_of(person.interventions);
  const bool is_legal = one.state == Running::planned;
  std::string rule;
  const auto done = world_.as("lovisa.falth", [&](Work& work, const Viewer& viewer) {
    return nothing(activities::confirm_start_of(work, viewer, one.id, version_of(work, one.id), work.today()));
  }, rule);
  if (done) one.state = Running::ongoing;
  return told("begin_intervention", is_legal, done.has_value(), rule);
}

Tried Model::complete_intervention(ModelPerson& person) {
  if (person.interventions.empty()) return add_intervention(person);
  auto& one = any_of(person.interventions);
  const bool is_legal = one.state == Running::ongoing;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    activities::Change change;
    change.kind = ChangeKind::complete;
    change.on = work.today();
    change.text = "klart";
    return nothing(activities::change_intervention(work, viewer, one.id, version_of(work, one.id), change));
  }, rule);
  if (done) one.state = Running::ended;
  return told("complete_intervention", is_legal, done.has_value(), rule);
}

std::string Model::disagreement_on_interventions(const ModelPerson& person) {
  for (const auto& one : person.interventions) {
    const auto x = activities::find_intervention(world_.session(), world_.municipality_id(), one.id);
    if (!x || x->ending.has_value() != (one.state == Running::ended)) return "an intervention has ended, or has not";
    if (one.state != Running::ended && x->starts_on.has_value() != (one.state == Running::ongoing)) {
      return "an intervention has begun, or has not";
    }
    if (x->ending.has_value() != x->end_reason.has_value()) return "an intervention ended without a reason";
  }
  return {};
}

}  // namespace app
