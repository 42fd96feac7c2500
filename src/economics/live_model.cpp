#include "economics/live_model.h"

#include <algorithm>

namespace economics {

namespace {

Faults check_live(const MonteCarloInput& input) {
  Faults faults = check(input);
  if (!input.paths.empty()) faults.add("paths", "field.not_used");
  if (!input.scenarios.empty()) faults.add("scenarios", "field.not_used");
  const auto inputs = std::count_if(input.model.quantities.begin(), input.model.quantities.end(),
                                    [](const Quantity& one) { return one.distribution.has_value(); });
  if (!faults.any() && inputs > 0 && input.draws > kDrawnNumbersMax / inputs)
    faults.add("draws", "draws.too_many", {{"max", std::to_string(kDrawnNumbersMax / inputs)}});
  return faults;
}

// Marks what follows from what is marked, or what that follows from.
void mark_what_follows(const CompiledModel& model, std::vector<bool>& marked) {
  for (const auto* steps : {&model.certain_steps(), &model.steps()}) {
    for (const auto& step : *steps) {
      if (std::any_of(step.of.begin(), step.of.end(), [&](size_t of) { return marked[of]; }))
        marked[step.place] = true;
    }
  }
}
void mark_what_it_follows_from(const CompiledModel& model, std::vector<bool>& marked) {
  for (const auto* steps : {&model.steps(), &model.certain_steps()}) {
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
      if (!marked[step->place]) continue;
      for (const size_t of : step->of) marked[of] = true;
    }
  }
}

// The columns of the next block are far from the processor, and are not far from each other: it would wait for each.
void fetch_early(const Column& column) {
  for (size_t d = 0; d < kBlockDraws; d += alignof(Column) / sizeof(double)) __builtin_prefetch(&column[d]);
}

}  // namespace

base::Result<std::unique_ptr<LiveModel>> LiveModel::make(MonteCarloInput input, const Runner& run,
                                                         const Kernels& kernels) {
  Faults faults = check_live(input);
  if (faults.any()) return faults.error();
  TRY_ASSIGN(auto compiled, CompiledModel::compile(input.model));
  std::unique_ptr<LiveModel> out(new LiveModel(std::move(input), kernels));
  out->model_ = std::make_unique<CompiledModel>(std::move(compiled));
  if (auto error = out->draw_all(run)) return *std::move(error);
  return out;
}

std::optional<base::Error> LiveModel::draw_all(const Runner& run) {
  std::vector<size_t> all;
  for (const std::string& name : input_.outputs) {
    all.push_back(wanted_.size());
    wanted_.push_back(*place_of(input_.model, name));
  }
  outputs_.resize(wanted_.size());
  const size_t inputs = model_->inputs().size(), blocks = (draws() + kBlockDraws - 1) / kBlockDraws;
  for (size_t i = 0; i <= inputs; ++i) slots_.push_back(i);
  columns_.resize(blocks * slots_.size());
  run(blocks, [&](size_t block) {
    const size_t first = block * kBlockDraws;
    for (size_t i = 0; i < inputs; ++i) draw(i, first, kBlockDraws, column(first, i).data());
  });
  Following everything{std::move(all), Plan(*model_, wanted_)};
  places_.resize(wanted_.size());
  return gather_again(everything, std::nullopt, run);
}

void LiveModel::draw(size_t i, size_t first, size_t count, double* out) const {
  model_->inputs()[i].draw(kernels_, static_cast<std::uint64_t>(input_.seed), Part::first, first, count, out);
}

std::optional<base::Error> LiveModel::move(std::string_view name, const Distribution& distribution,
                                           const Runner& run) {
  const auto place = place_of(input_.model, name);
  if (!place) return base::invalid("name", "name.unknown");
  auto& stands = input_.model.quantities[*place].distribution;
  if (!stands) return base::invalid("name", "replacement.not_an_input");
  Faults faults;
  check_distribution(faults, "distribution", distribution);
  if (faults.any()) return faults.error();

  const size_t i = input_at(*place);
  Distribution before = *std::exchange(stands, distribution);
  Sampler sampler(distribution);
  const bool stays_so = sampler.is_certain() == model_->inputs()[i].sampler.is_certain();
  std::unique_ptr<CompiledModel> old;
  std::map<size_t, Following> old_followings;
  if (stays_so) {
    sampler = model_->exchange(i, std::move(sampler));
  } else {  // what is certain and what is not is another
    old = std::exchange(model_, std::make_unique<CompiledModel>(*CompiledModel::compile(input_.model)));
    old_followings.swap(followings_);
  }
  if (auto error = gather_again(following(*place), i, run)) {
    stands = std::move(before);
    if (stays_so) {
      model_->exchange(i, std::move(sampler));
    } else {
      model_ = std::move(old);
      followings_.swap(old_followings);
    }
    return error;
  }
  std::swap(slots_[i], slots_.back());
  return std::nullopt;
}

std::optional<base::Error> LiveModel::gather_again(Following& following, std::optional<size_t> moved,
                                                   const Runner& run) {
  const FindInput find = [&](size_t i, size_t first, size_t count, double*) {
    Column& stands = column(first, i == moved ? slots_.back() : slots_[i]);
    if (i == moved) {
      draw(i, first, count, stands.data());
    } else if (first + kBlockDraws < draws()) {
      fetch_early(column(first + kBlockDraws, slots_[i]));
    }
    return stands.data();
  };
  Guide guide{{}, following.moved};
  if (moved) {
    for (const size_t w : following.outputs) guide.places.push_back(places_[w]);
  }
  const auto found = gather({*model_, following.plan, find, kernels_}, following.outputs.size(), draws(),
                            input_.probabilities, run, workspace_, guide);
  if (!found) return found.error();
  following.moved = guide.moved;
  for (size_t k = 0; k < following.outputs.size(); ++k) {
    const size_t w = following.outputs[k];
    outputs_[w] = summary_of(input_.model.quantities[wanted_[w]], (*found)[k], input_.probabilities);
    if (!guide.places.empty()) places_[w] = std::move(guide.places[k]);
  }
  return std::nullopt;
}

LiveModel::Following& LiveModel::following(size_t place) {
  const auto known = followings_.find(place);
  if (known != followings_.end()) return known->second;
  std::vector<bool> marked(model_->size());
  marked[place] = true;
  mark_what_follows(*model_, marked);
  std::vector<size_t> outputs, places;
  for (size_t w = 0; w < wanted_.size(); ++w) {
    if (!marked[wanted_[w]]) continue;
    outputs.push_back(w);
    places.push_back(wanted_[w]);
  }
  mark_what_it_follows_from(*model_, marked);
  return followings_.emplace(place, Following{outputs, Plan(*model_, places, std::move(marked))}).first->second;
}

size_t LiveModel::input_at(size_t place) const {
  const auto& inputs = model_->inputs();
  const auto found =
      std::find_if(inputs.begin(), inputs.end(), [&](const auto& one) { return one.place == place; });
  return static_cast<size_t>(found - inputs.begin());
}

}  // namespace economics
