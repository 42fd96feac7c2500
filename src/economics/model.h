// A model is a set of named quantities. Some are inputs, each with a distribution of what it may be (a fixed
// one where it is known); the others follow from quantities by an operation. In any order; no quantity may
// follow from itself.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "economics/distribution.h"

namespace economics {

enum class Operation {
  sum,         // of all
  difference,  // first − second
  product,     // of all
  quotient,    // first / second
  power,       // first ^ second, where the first is above nought
  minimum,
  maximum,
};
inline constexpr std::pair<Operation, std::string_view> kOperationNames[] = {
    {Operation::sum, "sum"},           {Operation::difference, "difference"}, {Operation::product, "product"},
    {Operation::quotient, "quotient"}, {Operation::power, "power"},           {Operation::minimum, "minimum"},
    {Operation::maximum, "maximum"},
};
constexpr const auto& enum_names(Operation) { return kOperationNames; }

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
inline constexpr size_t kBlockDraws = 256;  // draws that are computed together

// Calls task(0) … task(count − 1), each once, in any order and on any threads; returns when all are done.
using Runner = std::function<void(size_t count, const std::function<void(size_t)>& task)>;
void in_turn(size_t count, const std::function<void(size_t)>& task);

// A model that has been checked, in an order in which it can be computed.
class CompiledModel {
 public:
  using Column = std::array<double, kBlockDraws>;

  struct Input {
    size_t place;  // of the quantity in the model
    std::uint64_t stream;
    Sampler sampler;
  };

  // Rules broken, at model.quantities[i]: list.empty, list.too_long, name.repeated, name.unknown (of[j]),
  // quantity.one_of (neither or both of distribution and operation), field.required (source), list.length
  // (of), model.cycle, model.same_stream, and those of check_distribution.
  static base::Result<CompiledModel> compile(const Model& model);

  const std::vector<Input>& inputs() const { return inputs_; }
  size_t size() const { return size_; }

  // Every quantity of a block of draws; `columns` has size() of them, those of the inputs filled. Gives the
  // first quantity, in the order of computing, that is not finite in the first `count` draws.
  std::optional<size_t> compute(std::vector<Column>& columns, size_t count) const;

 private:
  struct Step {
    Operation operation;
    size_t place;
    std::vector<size_t> of;
  };

  size_t size_ = 0;
  std::vector<Input> inputs_;
  std::vector<Step> steps_;
};

// What input `input` is in draws first … first + count − 1.
using FillInput = std::function<void(size_t input, size_t first, size_t count, double* out)>;

using Draws = std::vector<std::vector<double>>;

// The quantities at `wanted`, each for all draws, in draw order: the same bits for every runner. Refused with
// model.not_finite at the quantity, where any draw of any quantity is no number (a quotient by nought, a
// power of what is not above nought) or too large to be one.
base::Result<Draws> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                             const FillInput& fill, const Runner& run);

std::optional<size_t> place_of(const Model& model, std::string_view name);

}  // namespace economics
