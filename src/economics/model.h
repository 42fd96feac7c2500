// A model is a set of named quantities. Some are inputs, each with a distribution of what it may be (a fixed
// one where it is known); the others follow from quantities by an operation. In any order; no quantity may
// follow from itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "economics/distribution.h"
#include "economics/operation.h"

namespace economics {

struct Quantity {
  std::string name;
  std::string unit;                   // "kr", "people", "share" …
  std::optional<std::string> source;  // where an input's distribution comes from; required of inputs
  std::optional<std::string> actor;   // what it is about, carried into the answer
  std::optional<int> year;
  std::optional<std::string> component;
  std::optional<Distribution> distribution;  // of an input
  std::optional<Operation> operation;        // of the others, with `of`
  std::vector<std::string> of;
};

struct Model {
  std::vector<Quantity> quantities;
};

inline constexpr size_t kQuantitiesMax = 5'000;

// A model that has been checked, in an order in which it can be computed.
class CompiledModel {
 public:
  struct Input {
    size_t place;  // of the quantity in the model
    std::uint64_t stream;
    Sampler sampler;

    // Draws first … first + count − 1, with room as the kernels want it.
    void draw(const Kernels& kernels, std::uint64_t seed, Part part, size_t first, size_t count,
              double* out) const;
  };

  struct Step {
    Operation operation;
    size_t place;
    std::vector<size_t> of;
  };

  // Rules broken, at model.quantities[i]: list.empty, list.too_long, name.repeated, name.unknown (of[j]),
  // quantity.one_of (neither or both of distribution and operation), field.required (source), list.length
  // (of), model.cycle, model.same_stream, and those of check_distribution.
  static base::Result<CompiledModel> compile(const Model& model);

  // The sampler of an input, for one that is as certain as it.
  Sampler exchange(size_t input, Sampler by) { return std::exchange(inputs_[input].sampler, std::move(by)); }

  size_t size() const { return size_; }
  const std::vector<Input>& inputs() const { return inputs_; }
  // What is the same in every draw, because it follows from certain inputs alone, and the rest; each after those
  // that it follows from.
  const std::vector<Step>& certain_steps() const { return certain_steps_; }
  const std::vector<Step>& steps() const { return steps_; }

 private:
  size_t size_ = 0;
  std::vector<Input> inputs_;
  std::vector<Step> certain_steps_, steps_;
};

std::optional<size_t> place_of(const Model& model, std::string_view name);
std::string field_of_quantity(size_t place, std::string_view member = {});

}  // namespace economics
