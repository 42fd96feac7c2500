#include "app/test_model.h"

#include <algorithm>

#include "placements/placement_actions.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"

namespace app {

using record::Work;
using sharing::Viewer;

namespace {

constexpr int kLengthDays = 60;

// An own work area where nobody need show a register extract.
std::string workplace_of(World& world) {
  const auto branch = *world.organisation().staff.at("hassan.nur").working_branches().begin();
  const auto all = placements::workplaces_of(world.session(), world.municipality_id(), branch);
  const auto found = std::find_if(all.begin(), all.end(), [](const placements::Workplace& one) {
    return !one.is_school_or_care && one.kind == placements::WorkplaceKind::own_work_area;
  });
  ENSURE(found != all.end());
  return found->id;
}

std::int64_t version_of(Work& work, const std::string& id) {
  return placements::find_placement(work.session(), work.municipality_id(), id)->version;
}

}  // namespace

// One at a time at the same workplace; it may be full, and that is said.
Tried Model::plan_placement(ModelPerson& person) {
  const auto starts_on = world_.today();
  const auto ends_on = starts_on.plus_days(kLengthDays);
  const bool is_legal = std::none_of(
      person.placements.begin(), person.placements.end(), [&](const ModelPlacement& other) {
        return other.state != Running::ended && other.starts_on <= ends_on && starts_on <= other.ends_on;
      });
  const auto workplace_id = workplace_of(world_);
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    placements::NewPlacement input;
    input.unit_id = world_.organisation().units.at("ame");
    input.workplace_id = workplace_id;
    input.starts_on = starts_on;
    input.ends_on = ends_on;
    input.extent = {starts_on, 50, {}};
    input.override_reason = "en till går bra";
    input.terms.tasks = {"diska"};
    input.terms.supervisor.name = "Ritva";
    return placements::plan_placement(work, viewer, person.id, input);
  }, rule);
  if (id) person.placements.push_back({*id, starts_on, ends_on, Running::planned});
  return told("plan_placement", is_legal, id.has_value(), rule);
}

Tried Model::start_placement(ModelPerson& person) {
  if (person.placements.empty()) return plan_placement(person);
  auto& one = any_of(person.placements);
  const bool is_legal = one.state == Running::planned && world_.today() <= one.ends_on;
  std::string rule;
  const auto done = world_.as("lovisa.falth", [&](Work& work, const Viewer& viewer) {
    return nothing(placements::start_placement(work, viewer, one.id, version_of(work, one.id), work.today(),
                                               "en till går bra"));
  }, rule);
  if (done) one.state = Running::ongoing;
  return told("start_placement", is_legal, done.has_value(), rule);
}

Tried Model::end_placement(ModelPerson& person) {
  if (person.placements.empty()) return plan_placement(person);
  auto& one = any_of(person.placements);
  const bool is_legal = one.state == Running::ongoing;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return nothing(placements::end_placement(work, viewer, one.id, version_of(work, one.id),
                                             {work.today(), placements::EndReason::completed, ""},
                                             {"söker arbete", work.today().plus_days(1)}));
  }, rule);
  if (done) one.state = Running::ended;
  return told("end_placement", is_legal, done.has_value(), rule);
}

Tried Model::cancel_placement(ModelPerson& person) {
  if (person.placements.empty()) return plan_placement(person);
  auto& one = any_of(person.placements);
  const bool is_legal = one.state == Running::planned;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return nothing(placements::cancel_placement(work, viewer, one.id, version_of(work, one.id), "ångrade sig"));
  }, rule);
  if (done) one.state = Running::ended;
  return told("cancel_placement", is_legal, done.has_value(), rule);
}

std::string Model::disagreement_on_placements(const ModelPerson& person) {
  for (const auto& one : person.placements) {
    const auto p = placements::find_placement(world_.session(), world_.municipality_id(), one.id);
    const bool is_ended = p && (p->is_cancelled || p->ending);
    if (!p || is_ended != (one.state == Running::ended)) return "a placement has ended, or has not";
    if (!is_ended && p->started_on.has_value() != (one.state == Running::ongoing)) {
      return "a placement has started, or has not";
    }
  }
  return {};
}

}  // namespace app
