#include "economics/project.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace economics {

namespace {

// How far a distribution reaches.
std::pair<double, double> reach_of(const Distribution& x) {
  switch (x.shape) {
    case Shape::fixed:
      return {*x.value, *x.value};
    case Shape::uniform:
    case Shape::triangular:
    case Shape::beta:
      return {*x.low, *x.high};
    case Shape::empirical:
      return {*std::min_element(x.values->begin(), x.values->end()),
              *std::max_element(x.values->begin(), x.values->end())};
    case Shape::log_normal:
      return {0, std::numeric_limits<double>::infinity()};
    case Shape::normal:
      break;
  }
  return {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
}

class Check {
 public:
  Faults take() { return std::move(faults_); }
  Faults& faults() { return faults_; }

  // True where the distribution is one, and reaches no further than that.
  bool within(const std::string& field, const Uncertain& x, double min, double max) {
    Faults own;
    check_distribution(own, in(field, "distribution"), x.distribution);
    const bool is_sound = !own.any();
    faults_.take(std::move(own));
    if (!is_sound) return true;
    const auto [low, high] = reach_of(x.distribution);
    return low >= min && high <= max;
  }
  void share(const std::string& field, const Uncertain& x) {
    if (!within(field, x, 0, 1)) faults_.add(in(field, "distribution"), "share.outside");
  }
  void number(const std::string& field, const Uncertain& x, double min, double max) {
    if (!within(field, x, min, max)) faults_.want_number(in(field, "distribution"), max + 1, min, max);
  }
  void any(const std::string& field, const Uncertain& x) {
    check_distribution(faults_, in(field, "distribution"), x.distribution);
  }

 private:
  Faults faults_;
};

// A share in work with its deadweight, or an effect that bears both.
void check_effect(Check& check, const ProjectInput& x) {
  const std::pair<const char*, const std::optional<Uncertain>&> parts[] = {{"success_share", x.success_share},
                                                                           {"deadweight", x.deadweight}};
  for (const auto& [field, part] : parts) {
    if (x.effect && part) check.faults().add(field, "field.not_used");
    if (!x.effect && !part) check.faults().add(field, "field.required");
    if (part) check.share(field, *part);
  }
  // Measured with its error, it may reach beyond what a share can be; a bounded one may not.
  if (!x.effect) return;
  const bool is_measured = x.effect->distribution.shape == Shape::normal;
  if (is_measured) {
    check.any("effect", *x.effect);
  } else if (!check.within("effect", *x.effect, -1, 1)) {
    check.faults().want_number(in("effect", "distribution"), 2, -1, 1);
  }
}

void check_lines(Check& check, const ProjectInput& x) {
  Faults& faults = check.faults();
  faults.want_some("lines", x.lines.size());
  if (x.lines.size() > kProjectLinesMax)
    faults.add("lines", "list.too_long", {{"max", std::to_string(kProjectLinesMax)}});
  std::vector<std::string> names;
  bool has_payer = false, has_gain = false;
  for (size_t i = 0; i < x.lines.size(); ++i) {
    names.push_back(x.lines[i].name);
    has_payer = has_payer || x.lines[i].name == x.payer;
    if (x.lines[i].name == kSociety) faults.add(at("lines", i, "name"), "project.reserved_name");
    has_gain = has_gain || !x.lines[i].transfer;
    check.any(at("lines", i, "yearly_kr"), x.lines[i].yearly);
  }
  faults.want_unique("lines", names);
  if (!has_payer) faults.add("payer", "name.unknown");
  if (!has_gain && !x.lines.empty()) faults.add("lines", "project.all_transfers");
}

std::optional<base::Error> fault_of(const ProjectInput& x) {
  constexpr double kPeople = kPeopleMax;
  Check check;
  check.faults().want_count("years", x.years, 1, kProjectYearsMax);
  check.faults().want_count("draws", x.draws, 2, 1'000'000);
  check.faults().want_some("cost_kr_by_year", x.cost_by_year.size());
  if (x.cost_by_year.size() > static_cast<size_t>(std::max(x.years, 0))) {
    check.faults().add("cost_kr_by_year", "list.too_long", {{"max", std::to_string(x.years)}});
  }
  for (size_t i = 0; i < x.cost_by_year.size(); ++i) {
    check.number(at("cost_kr_by_year", i), x.cost_by_year[i], 0, kQuantityMax);
  }
  check.number("participants", x.participants, 0, kPeople);
  check_effect(check, x);
  check.number("delay_years", x.delay_years, 0, kProjectYearsMax);
  check.share("remaining_share", x.remaining_share);
  check.share("displacement", x.displacement);
  if (!check.within("rate", x.rate, kRateMin, kRateMax))
    check.faults().want_rate(in("rate", "distribution"), kRateMax + 1);
  check_lines(check, x);
  Faults faults = check.take();
  if (faults.any()) return faults.error();
  return std::nullopt;
}

// Outputs stand actor by actor, society last, and then the shortfalls of who pays and of society.
MonteCarloInput drawn(const ProjectInput& x, Model model) {
  MonteCarloInput out{std::move(model), x.seed, x.draws, {}, {0.05, 0.5, 0.95}, {}, {}};
  const auto put = [&](std::string (*name)(std::string_view, int), const std::string& actor) {
    for (int year = 1; year <= x.years; ++year) out.outputs.push_back(name(actor, year));
  };
  for (const auto& line : x.lines) put(cumulative_name, line.name);
  put(cumulative_name, kSociety);
  put(shortfall_name, x.payer);
  put(shortfall_name, kSociety);
  return out;
}

ProjectActor actor_of(const ProjectInput& x, const ScenarioSummary& found, size_t at) {
  const size_t years = static_cast<size_t>(x.years), all = x.lines.size() + 1;
  const bool is_society = at == x.lines.size();
  ProjectActor out{is_society ? kSociety : x.lines[at].name, !is_society && x.lines[at].transfer, {}};
  for (size_t year = 0; year < years; ++year) {
    const auto& one = found.outputs[at * years + year];
    const auto& quantiles = one.quantiles;
    out.years.push_back({static_cast<int>(year + 1), one.spread, quantiles[0].value, quantiles[1].value,
                         quantiles[2].value, one.probability_positive, std::nullopt});
    if (!is_society && out.name != x.payer) continue;
    const auto& short_of = found.outputs[(all + (is_society ? 1U : 0U)) * years + year];
    const double draws = static_cast<double>(x.draws);
    out.years.back().reached_by = (draws - std::round(short_of.probability_positive * draws)) / draws;
  }
  return out;
}

}  // namespace

base::Result<Project> project(const ProjectInput& input, const Runner& run) {
  if (auto fault = fault_of(input)) return std::move(*fault);
  Model model = project_model(input);
  TRY_ASSIGN(const MonteCarlo found, monte_carlo(drawn(input, model), run));
  Project out{{}, {}, {}};
  for (size_t i = 0; i < input.lines.size(); ++i) out.actors.push_back(actor_of(input, found.as_it_stands, i));
  out.society = actor_of(input, found.as_it_stands, input.lines.size());
  TRY_ASSIGN(out.tornado, tornado({std::move(model), cumulative_name(kSociety, input.years)}));
  return out;
}

}  // namespace economics
