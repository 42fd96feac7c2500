#include "economics/evaluation.h"

#include <algorithm>
#include <cmath>

namespace economics {

namespace {

constexpr size_t kTaskDraws = 64 * kBlockDraws;  // draws of one task of a runner

using Column = Workspace::Column;
using Step = CompiledModel::Step;

// A step, or a product that only one sum wants together with that sum: a·b + c, without a column for a·b.
struct Work {
  const Step* step;
  const Step* product = nullptr;
  size_t added = 0;  // c

  std::vector<size_t> of() const {
    if (!product) return step->of;
    return {product->of[0], product->of[1], added};
  }
};

// What is computed in each block, and in which columns. What is wanted is copied as soon as it is there, and a
// column is free again when nothing more follows from its quantity, so that a model of many quantities needs few
// columns.
class Plan {
 public:
  Plan(const CompiledModel& model, const std::vector<size_t>& wanted)
      : column_(model.size()), copies_(model.size()) {
    for (size_t w = 0; w < wanted.size(); ++w) copies_[wanted[w]].push_back(w);
    join(model);
    std::vector<size_t> uses(model.size());
    for (const Work& one : work_) {
      for (const size_t of : one.of()) ++uses[of];
    }
    std::vector<bool> stays(model.size());
    for (const auto& input : model.inputs()) {
      column_[input.place] = take();
      stays[input.place] = input.sampler.is_certain();
    }
    for (const Step& step : model.certain_steps()) {
      column_[step.place] = take();
      stays[step.place] = true;
    }
    for (const Work& one : work_) {
      const size_t place = one.step->place;
      column_[place] = take();
      for (const size_t of : one.of()) {
        if (--uses[of] == 0 && !stays[of]) free_.push_back(column_[of]);
      }
      if (uses[place] == 0) free_.push_back(column_[place]);
    }
  }

  const std::vector<Work>& work() const { return work_; }
  size_t columns() const { return columns_; }
  size_t column(size_t place) const { return column_[place]; }
  const std::vector<size_t>& copies(size_t place) const { return copies_[place]; }  // where it is wanted

 private:
  size_t take() {
    if (free_.empty()) return columns_++;
    const size_t out = free_.back();
    free_.pop_back();
    return out;
  }

  void join(const CompiledModel& model) {
    std::vector<size_t> uses(model.size());
    std::vector<const Step*> products(model.size());
    for (const Step& step : model.steps()) {
      for (const size_t of : step.of) ++uses[of];
    }
    for (const Step& step : model.steps()) {
      const bool alone = uses[step.place] == 1 && copies_[step.place].empty();
      if (step.operation == Operation::product && step.of.size() == 2 && alone) products[step.place] = &step;
      work_.push_back({&step});
      if (step.operation != Operation::sum || step.of.size() != 2) continue;
      const size_t j = products[step.of[0]] ? 0 : 1;
      if (const Step* product = products[step.of[j]]) work_.back() = {&step, product, step.of[1 - j]};
    }
    std::vector<bool> joined(model.size());
    for (const Work& one : work_) {
      if (one.product) joined[one.product->place] = true;
    }
    std::erase_if(work_, [&](const Work& one) { return joined[one.step->place]; });
  }

  size_t columns_ = 0;
  std::vector<Work> work_;
  std::vector<size_t> column_, free_;
  std::vector<std::vector<size_t>> copies_;
};

// The draws of one task. Each function gives the first quantity that is not finite.
class Task {
 public:
  Task(const CompiledModel& model, const Plan& plan, const FillInput& fill, const Kernels& kernels,
       std::vector<Column>& columns, Draws& out)
      : model_(model), plan_(plan), fill_(fill), kernels_(kernels), columns_(columns), out_(out) {}

  std::optional<size_t> operator()(size_t begin, size_t end) {
    columns_.resize(plan_.columns());
    first_ = begin;
    count_ = kBlockDraws;
    auto not_finite = certain();
    for (; first_ < end && !not_finite; first_ += kBlockDraws) {
      count_ = std::min(kBlockDraws, end - first_);
      not_finite = block();
    }
    return not_finite;
  }

 private:
  Column& column(size_t place) { return columns_[plan_.column(place)]; }

  // A block that is not full may have anything at its end.
  bool is_finite(const Column& of) const {
    return kernels_.are_finite(of.data(), kBlockDraws) ||
           std::all_of(of.begin(), of.begin() + static_cast<std::ptrdiff_t>(count_),
                       [](double value) { return std::isfinite(value); });
  }

  std::optional<size_t> certain() {
    for (const auto& input : model_.inputs()) {
      if (input.sampler.is_certain()) column(input.place).fill(input.sampler(0.5));
    }
    for (const Step& step : model_.certain_steps()) {
      if (!compute(step)) return step.place;
    }
    return std::nullopt;
  }

  std::optional<size_t> block() {
    for (size_t i = 0; i < model_.inputs().size(); ++i) {
      const auto& input = model_.inputs()[i];
      if (!input.sampler.is_certain()) fill_(i, first_, count_, column(input.place).data());
      if (!is_finite(column(input.place))) return input.place;
      copy(input.place);
    }
    for (const Step& step : model_.certain_steps()) copy(step.place);
    for (const Work& one : plan_.work()) {
      if (one.product ? !compute_joined(one) : !compute(*one.step)) return not_finite_in(one);
      copy(one.step->place);
    }
    return std::nullopt;
  }

  bool compute_joined(const Work& one) {
    Column& out = column(one.step->place);
    const auto& of = one.product->of;
    return kernels_.add_product(column(of[0]).data(), column(of[1]).data(), column(one.added).data(), kBlockDraws,
                                out.data()) ||
           is_finite(out);
  }

  size_t not_finite_in(const Work& one) {
    if (!one.product) return one.step->place;
    Column product;
    const auto& of = one.product->of;
    kernels_.combine(Operation::product, column(of[0]).data(), column(of[1]).data(), kBlockDraws, product.data());
    return is_finite(product) ? one.step->place : one.product->place;
  }

  bool compute(const Step& step) {
    Column& out = column(step.place);
    if (step.of.size() == 1) out = column(step.of.front());
    const double* left = column(step.of.front()).data();
    bool finite = true;
    for (size_t i = 1; i < step.of.size(); ++i) {
      finite &= kernels_.combine(step.operation, left, column(step.of[i]).data(), kBlockDraws, out.data());
      left = out.data();
    }
    return finite || is_finite(out);
  }

  void copy(size_t place) {
    for (const size_t w : plan_.copies(place))
      std::copy_n(column(place).begin(), count_, out_[w].begin() + static_cast<std::ptrdiff_t>(first_));
  }

  const CompiledModel& model_;
  const Plan& plan_;
  const FillInput& fill_;
  const Kernels& kernels_;
  std::vector<Column>& columns_;
  Draws& out_;
  size_t first_ = 0, count_ = 0;
};

}  // namespace

void in_turn(size_t count, const std::function<void(size_t)>& task) {
  for (size_t i = 0; i < count; ++i) task(i);
}

std::optional<base::Error> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                                    const FillInput& fill, const Runner& run, const Kernels& kernels,
                                    Workspace& workspace) {
  workspace.draws.resize(wanted.size());
  for (auto& column : workspace.draws) column.resize(draws);
  const Plan plan(model, wanted);
  const size_t tasks = (draws + kTaskDraws - 1) / kTaskDraws;
  workspace.of_tasks.resize(std::max(tasks, workspace.of_tasks.size()));
  std::vector<std::optional<size_t>> not_finite(tasks);  // each task writes its own
  run(tasks, [&](size_t i) {
    Task task(model, plan, fill, kernels, workspace.of_tasks[i], workspace.draws);
    not_finite[i] = task(i * kTaskDraws, std::min(draws, (i + 1) * kTaskDraws));
  });
  for (const auto& place : not_finite) {
    if (place) return base::invalid(field_of_quantity(*place), "model.not_finite");
  }
  return std::nullopt;
}

base::Result<Draws> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                             const FillInput& fill, const Runner& run, const Kernels& kernels) {
  Workspace workspace;
  if (auto error = evaluate(model, wanted, draws, fill, run, kernels, workspace)) return *std::move(error);
  return std::move(workspace.draws);
}

}  // namespace economics
