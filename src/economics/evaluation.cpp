#include "economics/evaluation.h"

#include <algorithm>
#include <cmath>

namespace economics {

namespace {

using Step = CompiledModel::Step;

constexpr size_t kSharesLeast = 4, kShareBlocks = 256;

// Every quantity of one block, in a column of its own and looked at one after the other: for what is found to be
// wrong somewhere.
class Inspection {
 public:
  Inspection(const Drawing& drawing, size_t first, size_t count)
      : drawing_(drawing), first_(first), count_(count), columns_(drawing.model.size()) {}

  std::optional<size_t> first_not_finite() {
    for (size_t i = 0; i < drawing_.model.inputs().size(); ++i) {
      const auto& input = drawing_.model.inputs()[i];
      if (!drawing_.plan.is_needed(input.place)) continue;
      Column& out = columns_[input.place];
      if (input.sampler.is_certain()) {
        out.fill(input.sampler(0.5));
      } else {
        std::copy_n(drawing_.find(i, first_, count_, out.data()), count_, out.data());
      }
    }
    for (const auto* steps : {&drawing_.model.certain_steps(), &drawing_.model.steps()}) {
      for (const Step& step : *steps) {
        if (drawing_.plan.is_needed(step.place) && !is_finite(step)) return step.place;
      }
    }
    return std::nullopt;
  }

 private:
  bool is_finite(const Step& step) {
    Column& out = columns_[step.place];
    out = columns_[step.of.front()];
    for (size_t i = 1; i < step.of.size(); ++i)
      combine(drawing_.kernels, step.operation, out.data(), columns_[step.of[i]].data(), kBlockDraws, out.data());
    return std::all_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(count_),
                       [](double value) { return std::isfinite(value); });
  }

  const Drawing& drawing_;
  size_t first_, count_;
  Columns columns_;
};

// The blocks of one task. What is done in each is looked up once, and stands close together: the columns leave
// little room in the nearest cache.
class Blocks {
 public:
  Blocks(const Drawing& drawing, Columns& columns, const Deliver& deliver)
      : drawing_(drawing), columns_(columns), deliver_(deliver) {
    const Plan& plan = drawing.plan;
    columns_.resize(std::max(columns_.size(), plan.columns()));
    for (Column& column : columns_) stands_.push_back(column.data());
    for (size_t i = 0; i < drawing.model.inputs().size(); ++i) {
      const auto& input = drawing.model.inputs()[i];
      if (!plan.is_needed(input.place)) continue;
      if (input.sampler.is_certain()) {
        columns_[column(input.place)].fill(input.sampler(0.5));
      } else {
        act({.kind = Act::find, .begin = static_cast<std::uint32_t>(i), .out = column(input.place)});
      }
      end(input.place);
    }
    for (const Step& step : drawing.model.certain_steps()) {
      if (!plan.is_needed(step.place)) continue;
      const size_t before = acts_.size();
      take(step);
      for (size_t i = before; i < acts_.size(); ++i) perform(acts_[i]);
      acts_.resize(before);
      end(step.place);
    }
    for (const Plan::Work& work : plan.work()) work.step ? take(*work.step) : take(work);
  }

  std::optional<size_t> operator()(size_t begin, size_t end) {
    for (first_ = begin; first_ < end; first_ += kBlockDraws) {
      count_ = std::min(kBlockDraws, end - first_);
      bool is_finite = true;
      for (const Act& one : acts_) is_finite &= perform(one);
      if (is_finite) continue;
      // What stands beyond the draws may be anything.
      if (const auto place = Inspection(drawing_, first_, count_).first_not_finite()) return place;
    }
    return std::nullopt;
  }

 private:
  struct Act {
    enum Kind : std::uint32_t { find, combine, copy, add, add_together, deliver, look } kind;
    std::uint32_t begin = 0, end = 0;     // the input, the products or where it is wanted
    std::uint32_t a = 0, b = 0, out = 0;  // columns; a … b − 1, the sums of add_together
    bool is_looked_at = false;
    Combine* function = nullptr;
  };

  struct Sum {
    std::uint32_t start, factor, out;  // columns
  };

  std::uint32_t column(size_t place) const { return static_cast<std::uint32_t>(drawing_.plan.column(place)); }
  void act(Act one) { acts_.push_back(one); }

  void take(const Step& step) {
    const auto out = column(step.place);
    auto left = column(step.of.front());
    if (step.of.size() == 1 && left != out) act({.kind = Act::copy, .a = left, .out = out});
    for (size_t i = 1; i < step.of.size(); ++i, left = out) {
      act({.kind = Act::combine,
           .a = left,
           .b = column(step.of[i]),
           .out = out,
           .function = drawing_.kernels.combine[static_cast<size_t>(step.operation)]});
    }
    end(step.place);
  }

  void take(const Plan::Work& work) {
    const auto begin = static_cast<std::uint32_t>(factors_.size());
    for (const auto& [a, b] : work.products) factors_.push_back({column(a), column(b)});
    products_.resize(std::max(products_.size(), work.products.size()));
    const auto first_sum = static_cast<std::uint32_t>(sums_.size());
    if (!work.together.empty()) {
      sums_.push_back({column(work.start), column(work.products.front().b), column(work.place)});
      for (const auto& [place, start, b] : work.together)
        sums_.push_back({column(start), column(b), column(place)});
    }
    act({.kind = work.together.empty() ? Act::add : Act::add_together,
         .begin = begin,
         .end = static_cast<std::uint32_t>(factors_.size()),
         .a = work.together.empty() ? column(work.start) : first_sum,
         .b = static_cast<std::uint32_t>(sums_.size()),
         .out = column(work.place)});
    end(work.place);
    for (const Plan::Sum& one : work.together) end(one.place);
  }

  // What is done with a quantity that is there.
  void end(size_t place) {
    const auto& wanted = drawing_.plan.deliveries(place);
    const auto begin = static_cast<std::uint32_t>(wanted_.size());
    wanted_.insert(wanted_.end(), wanted.begin(), wanted.end());
    const bool is_looked_at = drawing_.plan.is_looked_at(place);
    if (wanted.empty() && !is_looked_at) return;
    act({.kind = wanted.empty() ? Act::look : Act::deliver,
         .begin = begin,
         .end = static_cast<std::uint32_t>(wanted_.size()),
         .a = column(place),
         .is_looked_at = is_looked_at});
  }

  // False where something is not finite.
  bool perform(const Act& one) {
    double* const out = columns_[one.out].data();
    switch (one.kind) {
      case Act::find:
        stands_[one.out] = drawing_.find(one.begin, first_, count_, out);
        return true;
      case Act::combine:
        one.function(stands_[one.a], stands_[one.b], kBlockDraws, out);
        stands_[one.out] = out;
        return true;
      case Act::copy:
        std::copy_n(stands_[one.a], kBlockDraws, out);
        stands_[one.out] = out;
        return true;
      case Act::add:
        add(one, out);
        return true;
      case Act::add_together:
        add_together(one);
        return true;
      case Act::deliver:
        return deliver(one);
      case Act::look:
        return drawing_.kernels.are_finite(stands_[one.a], kBlockDraws);
    }
    return false;
  }

  void add(const Act& one, double* out) {
    const size_t count = one.end - one.begin;
    for (size_t i = 0; i < count; ++i)
      products_[i] = {stands_[factors_[one.begin + i].first], stands_[factors_[one.begin + i].second]};
    drawing_.kernels.add_products(stands_[one.a], products_.data(), count, kBlockDraws, out);
    stands_[one.out] = out;
  }

  void add_together(const Act& one) {
    const size_t count = one.end - one.begin, sums = one.b - one.a;
    others_.resize(count);
    together_.resize(sums);
    for (size_t i = 0; i < count; ++i) others_[i] = stands_[factors_[one.begin + i].first];
    for (size_t k = 0; k < sums; ++k) {
      const Sum& sum = sums_[one.a + k];
      together_[k] = {stands_[sum.start], stands_[sum.factor], columns_[sum.out].data()};
    }
    drawing_.kernels.add_products_together(together_.data(), sums, others_.data(), count, kBlockDraws);
    for (size_t k = 0; k < sums; ++k) stands_[sums_[one.a + k].out] = together_[k].out;
  }

  bool deliver(const Act& one) {
    bool is_seen = !one.is_looked_at;
    for (auto w = one.begin; w < one.end; ++w) is_seen |= deliver_(wanted_[w], first_, count_, stands_[one.a]);
    return is_seen || drawing_.kernels.are_finite(stands_[one.a], kBlockDraws);
  }

  const Drawing& drawing_;
  Columns& columns_;
  const Deliver& deliver_;
  std::vector<const double*> stands_;  // by column: where its values are
  std::vector<Act> acts_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> factors_;  // columns
  std::vector<Product> products_;                                 // of one act
  std::vector<Sum> sums_;
  std::vector<SumOfProducts> together_;  // of one act, with
  std::vector<const double*> others_;
  std::vector<size_t> wanted_;
  size_t first_ = 0, count_ = 0;
};

}  // namespace

void in_turn(size_t count, const std::function<void(size_t)>& task) {
  for (size_t i = 0; i < count; ++i) task(i);
}

std::optional<size_t> compute(const Drawing& drawing, size_t begin, size_t end, Columns& columns,
                              const Deliver& deliver) {
  return Blocks(drawing, columns, deliver)(begin, end);
}

std::optional<base::Error> in_shares(size_t begin, size_t end, const Runner& run, const Share& task) {
  const size_t blocks = (end - begin + kBlockDraws - 1) / kBlockDraws;
  // Each share has memory of its own, which it finds far from the processor at first.
  const size_t count = std::min(blocks, std::clamp(blocks / kShareBlocks, kSharesLeast, kShares));
  std::array<std::optional<size_t>, kShares> not_finite;  // each share writes its own
  run(count, [&](size_t i) {
    const size_t from = begin + blocks * i / count * kBlockDraws,
                 to = begin + blocks * (i + 1) / count * kBlockDraws;
    not_finite[i] = task(i, from, std::min(end, to));
  });
  for (const auto& place : not_finite) {
    if (place) return base::invalid(field_of_quantity(*place), "model.not_finite");
  }
  return std::nullopt;
}

std::optional<base::Error> evaluate(const Drawing& drawing, size_t wanted, size_t draws, const Runner& run,
                                    Workspace& workspace) {
  workspace.draws.resize(wanted);
  for (auto& column : workspace.draws) column.resize(draws);
  const Deliver copy = [&](size_t w, size_t first, size_t count, const double* values) {
    std::copy_n(values, count, workspace.draws[w].begin() + static_cast<std::ptrdiff_t>(first));
    return false;
  };
  return in_shares(0, draws, run, [&](size_t share, size_t begin, size_t end) {
    return compute(drawing, begin, end, workspace.columns[share], copy);
  });
}

std::optional<base::Error> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                                    const FillInput& fill, const Runner& run, const Kernels& kernels,
                                    Workspace& workspace) {
  const Plan plan(model, wanted);
  const FindInput find = [&](size_t input, size_t first, size_t count, double* room) {
    fill(input, first, count, room);
    return room;
  };
  return evaluate({model, plan, find, kernels}, wanted.size(), draws, run, workspace);
}

base::Result<Draws> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                             const FillInput& fill, const Runner& run, const Kernels& kernels) {
  Workspace workspace;
  if (auto error = evaluate(model, wanted, draws, fill, run, kernels, workspace)) return *std::move(error);
  return std::move(workspace.draws);
}

}  // namespace economics
