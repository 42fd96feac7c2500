#include "economics/model.h"

#include <algorithm>
#include <map>
#include <set>

#include "economics/philox.h"

namespace economics {

namespace {

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
    faults.add(field_of_quantity(i), "quantity.one_of");
    return;
  }
  if (one.distribution) {
    if (!one.source) faults.add(field_of_quantity(i, "source"), "field.required");
    if (!one.of.empty()) faults.add(field_of_quantity(i, "of"), "field.not_used");
    check_distribution(faults, field_of_quantity(i, "distribution"), *one.distribution);
    return;
  }
  if (takes_two(*one.operation)) {
    faults.want_length(field_of_quantity(i, "of"), one.of.size(), 2);
  } else {
    faults.want_some(field_of_quantity(i, "of"), one.of.size());
  }
  for (size_t j = 0; j < one.of.size(); ++j) {
    if (!known.contains(one.of[j])) faults.add(field_of_quantity(i, at("of", j)), "name.unknown");
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
      faults.add(field_of_quantity(i, "name"), "model.same_stream");
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

}  // namespace

base::Result<CompiledModel> CompiledModel::compile(const Model& model) {
  Faults faults = check(model);
  if (faults.any()) return faults.error();
  const Ordering ordering(model);
  for (size_t i = 0; i < model.quantities.size(); ++i) {
    if (ordering.stuck(i)) faults.add(field_of_quantity(i, "of"), "model.cycle");
  }
  if (faults.any()) return faults.error();

  CompiledModel out;
  out.size_ = model.quantities.size();
  const auto known = places(model);
  std::vector<bool> certain(out.size_);
  for (const size_t place : ordering.order()) {
    const Quantity& one = model.quantities[place];
    if (one.distribution) {
      out.inputs_.push_back({place, stream_of(one.name), Sampler(*one.distribution)});
      certain[place] = out.inputs_.back().sampler.is_certain();
    } else {
      Step step{*one.operation, place, {}};
      for (const std::string& name : one.of) step.of.push_back(known.at(name));
      certain[place] = std::all_of(step.of.begin(), step.of.end(), [&](size_t of) { return certain[of]; });
      (certain[place] ? out.certain_steps_ : out.steps_).push_back(std::move(step));
    }
  }
  return out;
}

void CompiledModel::Input::draw(const Kernels& kernels, std::uint64_t seed, Part part, size_t first, size_t count,
                                double* out) const {
  kernels.uniforms({seed, stream, part}, first, count, out);
  sampler.transform(kernels, out, count);
}

std::optional<size_t> place_of(const Model& model, std::string_view name) {
  const auto found = std::find_if(model.quantities.begin(), model.quantities.end(),
                                  [&](const Quantity& one) { return one.name == name; });
  if (found == model.quantities.end()) return std::nullopt;
  return static_cast<size_t>(found - model.quantities.begin());
}

std::string field_of_quantity(size_t place, std::string_view member) {
  return at(in("model", "quantities"), place, member);
}

}  // namespace economics
