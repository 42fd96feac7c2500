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

struct ModelPerson {
  base::PersonId id;
  std::vector<ModelStay> stays;
  std::vector<ModelOrder> orders;
  std::vector<ModelPlan> plans;
  std::vector<std::string> drafts;  // Hassan Nur's
  std::optional<std::string> owner;

  bool is_taking_part() const;
  bool has_running_order() const;
  bool has_plan() const;
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
  // What the program knows of everybody that the model does not agree with; empty when they agree.
  std::string disagreement();

 private:
  int below(int count);
  ModelPerson& anybody() { return people_[static_cast<size_t>(below(static_cast<int>(people_.size())))]; }

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
  Tried wait(ModelPerson& person);

  World& world_;
  std::unique_ptr<platform::Random> random_;
  std::vector<ModelPerson> people_;
};

}  // namespace app
