#include "app/test_model.h"

#include <algorithm>

#include "outcomes/exit_actions.h"
#include "people/ownership_store.h"
#include "people/person_actions.h"

namespace app {

namespace {

using intake::ReferralState;
using record::Work;
using sharing::Viewer;

const char* const kUnits[] = {"ame", "torget"};
const char* const kWorkers[] = {"hassan.nur", "lovisa.falth", "miriam.tesfay"};

bool overlaps(const std::vector<ModelStay>& stays, const ModelStay& asked) {
  return std::any_of(stays.begin(), stays.end(), [&](const ModelStay& other) {
    return other.id != asked.id && other.unit == asked.unit &&
           base::Period{other.starts_on, other.ends_on}.overlaps({asked.starts_on, asked.ends_on});
  });
}

std::int64_t version_of_stay(World& world, const std::string& id) {
  return outcomes::find_participation(world.session(), world.municipality_id(), id)->version;
}

}  // namespace

bool ModelPerson::is_taking_part() const {
  return std::any_of(stays.begin(), stays.end(), [](const ModelStay& one) { return !one.ends_on; });
}

bool ModelPerson::has_running_order() const {
  return std::any_of(orders.begin(), orders.end(), [](const ModelOrder& one) {
    return one.state == ReferralState::accepted || one.state == ReferralState::started;
  });
}

bool ModelPerson::has_plan() const {
  return std::any_of(plans.begin(), plans.end(), [](const ModelPlan& one) { return !one.is_ended; });
}

bool ModelPerson::has_intervention() const {
  return std::any_of(interventions.begin(), interventions.end(),
                     [](const ModelIntervention& one) { return one.state != Running::ended; });
}

bool ModelPerson::has_placement() const {
  return std::any_of(placements.begin(), placements.end(),
                     [](const ModelPlacement& one) { return one.state != Running::ended; });
}

bool ModelPerson::has_work_that_runs() const {
  return has_running_order() || has_plan() || has_intervention() || has_placement() ||
         mapping == ModelMapping::under_way;
}

void ModelPerson::end_what_runs() {
  for (auto& plan : plans) plan.is_ended = true;
  for (auto& one : interventions) one.state = Running::ended;
  for (auto& one : placements) one.state = Running::ended;
  if (mapping == ModelMapping::under_way) mapping = ModelMapping::complete;
}

Model::Model(World& world, unsigned seed, int people) : world_(world), random_(platform::seeded_random(seed)) {
  for (int i = 0; i < people; ++i) {
    std::string rule;
    const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
      people::NewPerson person;
      person.details.given_name = "Modell";
      person.details.family_name = "Person" + std::to_string(i);
      TRY_ASSIGN(const auto made, people::create_person(work, viewer, person, world_.organisation().units.at("ame")));
      // The orders come from there.
      sharing::make_current(work.session(), work.municipality_id(), made,
                            *world_.organisation().staff.at("maria.lind").working_branches().begin(), work.today());
      return made.str();
    }, rule);
    ENSURE(id.has_value());
    people_.emplace_back().id = base::PersonId(*id);
  }
}

int Model::below(int count) {
  unsigned value = 0;
  for (const char byte : random_->bytes(4)) value = value << 8 | static_cast<unsigned char>(byte);
  return static_cast<int>(value % static_cast<unsigned>(count));
}

Tried Model::step() {
  using Try = Tried (Model::*)(ModelPerson&);
  static constexpr Try kTries[] = {&Model::start, &Model::end,    &Model::reopen, &Model::hand_over,
                                   &Model::begin_owning, &Model::send, &Model::answer, &Model::answer, &Model::answer,
                                   &Model::begin_plan, &Model::change_plan, &Model::agree, &Model::end_plan,
                                   &Model::draft, &Model::lock, &Model::add_intervention,
                                   &Model::begin_intervention, &Model::complete_intervention,
                                   &Model::plan_placement, &Model::start_placement, &Model::end_placement,
                                   &Model::cancel_placement, &Model::hold_sitting, &Model::complete_mapping,
                                   &Model::wait};
  return (this->*kTries[below(static_cast<int>(std::size(kTries)))])(anybody());
}

Tried Model::start(ModelPerson& person) {
  const std::string unit = kUnits[below(2)];
  const ModelStay asked{"", unit, world_.today(), {}};
  const bool is_legal = !overlaps(person.stays, asked);
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    const outcomes::NewParticipation input{person.id, {}, world_.organisation().units.at(unit), world_.today(), {}, {},
                                           {},        {}};
    return outcomes::start_participation(work, viewer, input);
  }, rule);
  if (id) {
    person.stays.push_back({*id, unit, world_.today(), {}});
    if (!person.owner) person.owner = "hassan.nur";
  }
  return told("start", is_legal, id.has_value(), rule);
}

Tried Model::end(ModelPerson& person) {
  if (person.stays.empty()) return start(person);
  auto& stay = any_of(person.stays);
  const bool is_overridden = below(3) == 0;
  const auto others = std::count_if(person.stays.begin(), person.stays.end(),
                                    [&](const ModelStay& one) { return one.id != stay.id && !one.ends_on; });
  const bool is_blocked = others == 0 && person.has_work_that_runs() && !is_overridden;
  const bool is_legal = !stay.ends_on && !is_blocked;
  std::string rule;
  const auto done = world_.as("lovisa.falth", [&](Work& work, const Viewer& viewer) {
    const outcomes::Exit exit{world_.today(), outcomes::ExitReason::work, "", outcomes::MainOutcome::subsidised_work,
                              is_overridden ? "flyttar" : ""};
    return nothing(outcomes::end_participation(work, viewer, world_.endings(), stay.id,
                                               version_of_stay(world_, stay.id), exit));
  }, rule);
  if (done) {
    stay.ends_on = world_.today();
    if (others == 0) {
      person.owner.reset();
      person.end_what_runs();
    }
  }
  return told("end", is_legal, done.has_value(), rule);
}

Tried Model::reopen(ModelPerson& person) {
  if (person.stays.empty()) return start(person);
  auto& stay = any_of(person.stays);
  const bool is_legal = stay.ends_on && !overlaps(person.stays, {stay.id, stay.unit, stay.starts_on, {}});
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return nothing(outcomes::reopen_participation(work, viewer, stay.id, version_of_stay(world_, stay.id), "åter"));
  }, rule);
  if (done) {
    stay.ends_on.reset();
    if (!person.owner) {
      const auto now = people::find_ownership(
          world_.session(), world_.municipality_id(), person.id,
          *world_.organisation().staff.at("hassan.nur").working_branches().begin());
      for (const char* worker : kWorkers) {
        if (now && now->owner_staff_id == world_.organisation().staff.at(worker).staff_id) person.owner = worker;
      }
    }
  }
  return told("reopen", is_legal, done.has_value(), rule);
}

Tried Model::wait(ModelPerson&) {
  if (below(40) == 0) world_.next_day();
  return told("wait", true, true, "");
}

std::string Model::disagreement() {
  using Look = std::string (Model::*)(const ModelPerson&);
  static constexpr Look kLooks[] = {&Model::disagreement_on_stays,         &Model::disagreement_on_plans,
                                    &Model::disagreement_on_orders,        &Model::disagreement_on_interventions,
                                    &Model::disagreement_on_placements,    &Model::disagreement_on_mapping};
  for (const auto& person : people_) {
    for (const Look look : kLooks) {
      if (auto found = (this->*look)(person); !found.empty()) return found;
    }
  }
  return {};
}

std::string Model::disagreement_on_stays(const ModelPerson& person) {
  const auto branch = *world_.organisation().staff.at("hassan.nur").working_branches().begin();
  const auto now = people::find_ownership(world_.session(), world_.municipality_id(), person.id, branch);
  if (now.has_value() != person.owner.has_value()) return "somebody owns, or nobody does";
  if (now && now->owner_staff_id != world_.organisation().staff.at(*person.owner).staff_id) return "another owns";
  if (person.is_taking_part() && !now) return "takes part and nobody owns the case";
  for (const auto& stay : person.stays) {
    const auto p = outcomes::find_participation(world_.session(), world_.municipality_id(), stay.id);
    if (!p || p->ends_on != stay.ends_on) return "a stay has another end";
    if (p->ends_on.has_value() != p->main_outcome.has_value()) return "an end without an outcome";
  }
  return {};
}

}  // namespace app
