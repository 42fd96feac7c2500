#include "economics/plan.h"

#include <algorithm>

namespace economics {

namespace {

using Step = CompiledModel::Step;
using Work = Plan::Work;

std::vector<size_t> operands(const Work& work) {
  if (work.step) return work.step->of;
  std::vector<size_t> out = {work.start};
  for (const auto& [a, b] : work.products) out.insert(out.end(), {a, b});
  for (const Plan::Sum& one : work.together) out.insert(out.end(), {one.start, one.b});
  return out;
}

// Whether what is not finite in the operand `i` is not finite in what comes of it either.
bool shows(Operation operation, size_t i) {
  return operation == Operation::sum || operation == Operation::difference || operation == Operation::product ||
         (operation == Operation::quotient && i == 0);
}

// A factor that the product before has too stands second in both.
void add_factors(size_t a, size_t b, std::vector<Plan::Factors>& to) {
  if (to.size() == 1 && (to[0].a == a || to[0].a == b)) std::swap(to[0].a, to[0].b);
  if (!to.empty() && to.back().b == a) std::swap(a, b);
  to.push_back({a, b});
}

std::vector<size_t> made(const Work& work) {
  std::vector<size_t> out = {work.place};
  for (const Plan::Sum& one : work.together) out.push_back(one.place);
  return out;
}

// Of one quantity alone, every operation leaves what it is.
bool is_the_same(const Work& work) { return work.step && work.step->of.size() == 1; }

// Of one product alone too little is fetched.
bool has_one_factor(const Work& work) {
  const auto& products = work.products;
  return products.size() > 1 && std::all_of(products.begin(), products.end(),
                                            [&](const Plan::Factors& one) { return one.b == products.front().b; });
}

// Whether `next` can be made together with `work`: from the same factors, and not from what that makes.
bool goes_with(const Work& work, const Work& next) {
  const auto same = [](const Plan::Factors& one, const Plan::Factors& other) { return one.a == other.a; };
  if (!has_one_factor(work) || !has_one_factor(next) ||
      !std::equal(work.products.begin(), work.products.end(), next.products.begin(), next.products.end(), same))
    return false;
  const auto places = made(work), of = operands(next);
  return std::find_first_of(of.begin(), of.end(), places.begin(), places.end()) == of.end();
}

}  // namespace

Plan::Plan(const CompiledModel& model, const std::vector<size_t>& wanted)
    : Plan(model, wanted, std::vector<bool>(model.size(), true)) {}

Plan::Plan(const CompiledModel& model, const std::vector<size_t>& wanted, std::vector<bool> needed)
    : needed_(std::move(needed)),
      products_(model.size()),
      work_of_(model.size(), kNone),
      deliveries_(model.size()),
      is_looked_at_(model.size()),
      column_(model.size()) {
  for (size_t w = 0; w < wanted.size(); ++w) deliveries_[wanted[w]].push_back(w);
  join(model);
  put_together();
  find_looked_at(model);
  give_columns(model);
}

void Plan::join(const CompiledModel& model) {
  std::vector<size_t> uses(model.size());
  for (const Step& step : model.steps()) {
    if (!needed_[step.place]) continue;
    for (const size_t of : step.of) ++uses[of];
  }
  for (const Step& step : model.steps()) {
    if (!needed_[step.place] || add_product(step, uses)) continue;
    const bool alone = uses[step.place] == 1 && deliveries_[step.place].empty();
    if (step.operation == Operation::product && step.of.size() == 2 && alone) products_[step.place] = &step;
    work_of_[step.place] = work_.size();
    work_.push_back({step.place, &step});
  }
  std::erase_if(work_, [](const Work& one) { return !one.step && one.products.empty(); });
}

// A sum of something and a product. Where this something is such a sum that nothing else wants, it is made longer.
bool Plan::add_product(const Step& step, const std::vector<size_t>& uses) {
  if (step.operation != Operation::sum || step.of.size() != 2) return false;
  const size_t j = products_[step.of[0]] ? 0 : 1, start = step.of[1 - j], before = work_of_[start];
  const Step* product = products_[step.of[j]];
  if (!product) return false;
  work_[work_of_[product->place]] = {};
  Work made{step.place, nullptr, start};
  if (uses[start] == 1 && deliveries_[start].empty() && before != kNone && !work_[before].products.empty()) {
    made.start = work_[before].start;
    made.products = std::move(work_[before].products);
    work_[before] = {};
  }
  add_factors(product->of[0], product->of[1], made.products);
  work_of_[step.place] = work_.size();
  work_.push_back(std::move(made));
  return true;
}

void Plan::put_together() {
  std::vector<Work> together;
  for (Work& one : work_) {
    if (!together.empty() && goes_with(together.back(), one)) {
      together.back().together.push_back({one.place, one.start, one.products.front().b});
    } else {
      together.push_back(std::move(one));
    }
  }
  work_ = std::move(together);
}

void Plan::find_looked_at(const CompiledModel& model) {
  std::vector<bool> is_shown(model.size());
  for (const auto* steps : {&model.certain_steps(), &model.steps()}) {
    for (const Step& step : *steps) {
      if (!needed_[step.place]) continue;
      is_looked_at_[step.place] = true;
      for (size_t i = 0; i < step.of.size(); ++i) {
        if (shows(step.operation, i)) is_shown[step.of[i]] = true;
      }
    }
  }
  for (size_t place = 0; place < model.size(); ++place) {
    if (is_shown[place]) is_looked_at_[place] = false;
  }
}

void Plan::give_columns(const CompiledModel& model) {
  std::vector<size_t> stands_as(model.size()), uses(model.size());
  std::vector<bool> stays(model.size());
  for (size_t place = 0; place < model.size(); ++place) stands_as[place] = place;
  for (const Work& one : work_) {
    if (is_the_same(one)) stands_as[one.place] = stands_as[one.step->of.front()];
    for (const size_t of : operands(one)) ++uses[stands_as[of]];
  }
  for (const auto& input : model.inputs()) {
    if (!needed_[input.place]) continue;
    column_[input.place] = take();
    stays[input.place] = input.sampler.is_certain();
  }
  for (const Step& step : model.certain_steps()) {
    if (!needed_[step.place]) continue;
    column_[step.place] = take();
    stays[step.place] = true;
  }
  for (const Work& one : work_) {
    const auto places = is_the_same(one) ? std::vector<size_t>() : made(one);
    if (is_the_same(one)) column_[one.place] = column_[stands_as[one.place]];
    for (const size_t place : places) column_[place] = take();
    for (const size_t of : operands(one)) {
      const size_t place = stands_as[of];
      if (--uses[place] == 0 && !stays[place]) free_.push_back(column_[place]);
    }
    for (const size_t place : places) {
      if (uses[place] == 0) free_.push_back(column_[place]);
    }
  }
}

size_t Plan::take() {
  if (free_.empty()) return columns_++;
  const size_t out = free_.back();
  free_.pop_back();
  return out;
}

}  // namespace economics
