// A small reference model of a person's way: what has been begun and not ended. It says of each act whether it is
// legal; the program must agree, and keep its records whole. Tests only.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/test_world.h"

namespace app {

// One stay as the model knows it.
struct ModelStay {
  std::string id;
  std::string unit;
  base::Date starts_on;
  std::optional<base::Date> ends_on;
};

struct ModelOrder {
  std::string id;
  intake::ReferralState state = intake::ReferralState::sent;
};

struct ModelPlan {
  std::string id;
  bool has_draft = true;
  bool is_ended = false;
};

enum class Running { planned, ongoing, ended };

struct ModelIntervention {
  std::string id;
  Running state = Running::planned;
};

struct ModelPlacement {
  std::string id;
  base::Date starts_on;
  base::Date ends_on;
  Running state = Running::planned;
};

enum class ModelMapping { not_begun, under_way, complete };

struct ModelPerson {
  base::PersonId id;
  std::vector<ModelStay> stays;
  std::vector<ModelOrder> orders;
  std::vector<ModelPlan> plans;
  std::vector<ModelIntervention> interventions;
  std::vector<ModelPlacement> placements;
  ModelMapping mapping = ModelMapping::not_begun;
  std::vector<std::string> drafts;  // Hassan Nur's
  std::optional<std::string> owner;

  bool is_taking_part() const;
  bool has_running_order() const;
  bool has_plan() const;
  bool has_intervention() const;
  bool has_placement() const;
  // Something that an exit from the branch must not leave behind.
  bool has_work_that_runs() const;
  // What an override ends, and what is left alone: an order is somebody else's.
  void end_what_runs();
};

// What an act came to: whether the model allows it, and whether the program did it.
struct Tried {
  std::string act;
  bool is_legal = false;
  bool is_done = false;
  std::string rule;
};

inline Tried told(const char* act, bool is_legal, bool is_done, std::string rule) {
  return {act, is_legal, is_done, std::move(rule)};
}
template <class Status>
base::Result<std::string> nothing(Status status) {
  if (!status.has_value()) return status.error();
  return std::string();
}

class Model {
 public:
  Model(World& world, unsigned seed, int people);
  // One act at random, legal or not.
  Tried step();
  // What the program knows of anybody that the model does not agree with; empty when they agree.
  std::string disagreement();

 private:
  int below(int count);
  ModelPerson& anybody() { return any_of(people_); }

  Tried start(ModelPerson& person);
  Tried end(ModelPerson& person);
  Tried reopen(ModelPerson& person);
  Tried hand_over(ModelPerson& person);
  Tried begin_owning(ModelPerson& person);
  Tried send(ModelPerson& person);
  Tried answer(ModelPerson& person);
  Tried begin_plan(ModelPerson& person);
  Tried change_plan(ModelPerson& person);
  Tried agree(ModelPerson& person);
  Tried end_plan(ModelPerson& person);
  Tried draft(ModelPerson& person);
  Tried lock(ModelPerson& person);
  Tried add_intervention(ModelPerson& person);
  Tried begin_intervention(ModelPerson& person);
  Tried complete_intervention(ModelPerson& person);
  Tried plan_placement(ModelPerson& person);
  Tried start_placement(ModelPerson& person);
  Tried end_placement(ModelPerson& person);
  Tried cancel_placement(ModelPerson& person);
  Tried hold_sitting(ModelPerson& person);
  Tried complete_mapping(ModelPerson& person);
  Tried wait(ModelPerson& person);

  // What the program knows of one person's that the model does not agree with.
  std::string disagreement_on_stays(const ModelPerson& person);
  std::string disagreement_on_plans(const ModelPerson& person);
  std::string disagreement_on_orders(const ModelPerson& person);
  std::string disagreement_on_interventions(const ModelPerson& person);
  std::string disagreement_on_placements(const ModelPerson& person);
  std::string disagreement_on_mapping(const ModelPerson& person);
  template <class T>
  T& any_of(std::vector<T>& list) {
    return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
  }

  World& world_;
  std::unique_ptr<platform::Random> random_;
  std::vector<ModelPerson> people_;
};

}  // namespace app
