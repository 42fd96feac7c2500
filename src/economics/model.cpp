#include "economics/model.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/portable_math.h"
#include "economics/philox.h"

namespace economics {

namespace {

constexpr size_t kTaskDraws = 16 * kBlockDraws;  // draws of one task of a runner

std::string field_of(size_t index, std::string_view member = {}) {
  return at(in("model", "quantities"), index, member);
}

std::map<std::string_view, size_t> places(const Model& model) {
  std::map<std::string_view, size_t> out;
  for (size_t i = 0; i < model.quantities.size(); ++i) out.emplace(model.quantities[i].name, i);
  return out;
}

bool takes_two(Operation operation) {
  return operation == Operation::difference || operation == Operation::quotient || operation == Operation::power;
}

void check_quantity(Faults& faults, size_t i, const Quantity& one,
                    const std::map<std::string_view, size_t>& known) {
  if (one.distribution.has_value() == one.operation.has_value()) {
    faults.add(field_of(i), "quantity.one_of");
    return;
  }
  if (one.distribution) {
    if (!one.source) faults.add(field_of(i, "source"), "field.required");
    if (!one.of.empty()) faults.add(field_of(i, "of"), "field.not_used");
    check_distribution(faults, field_of(i, "distribution"), *one.distribution);
    return;
  }
  if (takes_two(*one.operation)) {
    faults.want_length(field_of(i, "of"), one.of.size(), 2);
  } else {
    faults.want_some(field_of(i, "of"), one.of.size());
  }
  for (size_t j = 0; j < one.of.size(); ++j) {
    if (!known.contains(one.of[j])) faults.add(field_of(i, at("of", j)), "name.unknown");
  }
}

Faults check(const Model& model) {
  Faults faults;
  faults.want_some(in("model", "quantities"), model.quantities.size());
  if (model.quantities.size() > kQuantitiesMax) {
    faults.add(in("model", "quantities"), "list.too_long", {{"max", std::to_string(kQuantitiesMax)}});
  }
  const auto known = places(model);
  std::vector<std::string> names;
  std::set<std::uint64_t> streams;
  for (size_t i = 0; i < model.quantities.size(); ++i) {
    const Quantity& one = model.quantities[i];
    names.push_back(one.name);
    check_quantity(faults, i, one, known);
    const bool first = known.find(one.name)->second == i;
    if (first && one.distribution && !streams.insert(stream_of(one.name)).second) {
      faults.add(field_of(i, "name"), "model.same_stream");
    }
  }
  faults.want_unique(in("model", "quantities"), names);
  return faults;
}

// The quantities that follow from others, each after those that it follows from. What is left over when
// nothing more can be placed stands in a cycle or behind one.
class Ordering {
 public:
  explicit Ordering(const Model& model)
      : waiting_for_(model.quantities.size()), used_by_(model.quantities.size()) {
    const auto known = places(model);
    for (size_t i = 0; i < model.quantities.size(); ++i) {
      for (const std::string& name : model.quantities[i].of) {
        used_by_[known.at(name)].push_back(i);
        ++waiting_for_[i];
      }
    }
    for (size_t i = 0; i < waiting_for_.size(); ++i) {
      if (waiting_for_[i] == 0) order_.push_back(i);
    }
    for (size_t next = 0; next < order_.size(); ++next) {
      for (const size_t user : used_by_[order_[next]]) {
        if (--waiting_for_[user] == 0) order_.push_back(user);
      }
    }
  }
  const std::vector<size_t>& order() const { return order_; }
  bool stuck(size_t place) const { return waiting_for_[place] > 0; }

 private:
  std::vector<size_t> waiting_for_;
  std::vector<std::vector<size_t>> used_by_;
  std::vector<size_t> order_;
};

using Column = CompiledModel::Column;

template <class F>
void combine(Column& out, const Column& other, F function) {
  for (size_t i = 0; i < kBlockDraws; ++i) out[i] = function(out[i], other[i]);
}

bool all_finite(const Column& column, size_t count) {
  return std::all_of(column.begin(), column.begin() + static_cast<std::ptrdiff_t>(count),
                     [](double value) { return std::isfinite(value); });
}

void apply(Operation operation, Column& out, const Column& other) {
  switch (operation) {
    case Operation::sum:
      return combine(out, other, [](double a, double b) { return a + b; });
    case Operation::difference:
      return combine(out, other, [](double a, double b) { return a - b; });
    case Operation::product:
      return combine(out, other, [](double a, double b) { return a * b; });
    case Operation::quotient:
      return combine(out, other, [](double a, double b) { return a / b; });
    case Operation::minimum:
      return combine(out, other, [](double a, double b) { return b < a || std::isnan(b) ? b : a; });
    case Operation::maximum:
      return combine(out, other, [](double a, double b) { return b > a || std::isnan(b) ? b : a; });
    case Operation::power:
      return combine(out, other,
                     [](double a, double b) { return a > 0 ? base::portable_power(a, b) : std::nan(""); });
  }
}

}  // namespace

void in_turn(size_t count, const std::function<void(size_t)>& task) {
  for (size_t i = 0; i < count; ++i) task(i);
}

base::Result<CompiledModel> CompiledModel::compile(const Model& model) {
  Faults faults = check(model);
  if (faults.any()) return faults.error();
  const Ordering ordering(model);
  for (size_t i = 0; i < model.quantities.size(); ++i) {
    if (ordering.stuck(i)) faults.add(field_of(i, "of"), "model.cycle");
  }
  if (faults.any()) return faults.error();

  CompiledModel out;
  out.size_ = model.quantities.size();
  const auto known = places(model);
  for (const size_t place : ordering.order()) {
    const Quantity& one = model.quantities[place];
    if (one.distribution) {
      out.inputs_.push_back({place, stream_of(one.name), Sampler(*one.distribution)});
    } else {
      Step step{*one.operation, place, {}};
      for (const std::string& name : one.of) step.of.push_back(known.at(name));
      out.steps_.push_back(std::move(step));
    }
  }
  return out;
}

std::optional<size_t> CompiledModel::compute(std::vector<Column>& columns, size_t count) const {
  for (const Input& input : inputs_) {
    if (!all_finite(columns[input.place], count)) return input.place;
  }
  for (const Step& step : steps_) {
    Column& out = columns[step.place];
    out = columns[step.of.front()];
    for (size_t i = 1; i < step.of.size(); ++i) apply(step.operation, out, columns[step.of[i]]);
    if (!all_finite(out, count)) return step.place;
  }
  return std::nullopt;
}

base::Result<Draws> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                             const FillInput& fill, const Runner& run) {
  Draws out(wanted.size(), std::vector<double>(draws));
  const size_t tasks = (draws + kTaskDraws - 1) / kTaskDraws;
  std::vector<std::optional<size_t>> not_finite(tasks);  // each task writes its own
  run(tasks, [&](size_t task) {
    std::vector<Column> columns(model.size());
    const size_t end = std::min(draws, (task + 1) * kTaskDraws);
    for (size_t first = task * kTaskDraws; first < end && !not_finite[task]; first += kBlockDraws) {
      const size_t count = std::min(kBlockDraws, end - first);
      for (size_t i = 0; i < model.inputs().size(); ++i)
        fill(i, first, count, columns[model.inputs()[i].place].data());
      not_finite[task] = model.compute(columns, count);
      for (size_t w = 0; w < wanted.size(); ++w) {
        std::copy_n(columns[wanted[w]].begin(), count, out[w].begin() + static_cast<std::ptrdiff_t>(first));
      }
    }
  });
  for (const auto& place : not_finite) {
    if (place) return base::invalid(field_of(*place), "model.not_finite");
  }
  return out;
}

std::optional<size_t> place_of(const Model& model, std::string_view name) {
  const auto found = std::find_if(model.quantities.begin(), model.quantities.end(),
                                  [&](const Quantity& one) { return one.name == name; });
  if (found == model.quantities.end()) return std::nullopt;
  return static_cast<size_t>(found - model.quantities.begin());
}

}  // namespace economics
