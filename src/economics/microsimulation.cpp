#include "economics/microsimulation.h"

#include <algorithm>
#include <limits>

#include "economics/caseload_check.h"
#include "economics/caseload_summary.h"

namespace economics {

namespace {

Faults check(const CaseloadInput& input) {
  CaseloadCheck check(input.model);
  for (size_t i = 0; i < input.scenarios.size(); ++i)
    check.changes(at("scenarios", i, "changes"), input.scenarios[i].changes);
  Faults faults = check.faults();
  faults.want_count("seed", input.seed, 0, std::numeric_limits<std::int64_t>::max());
  faults.want_count("replications", input.replications, 2, kReplicationsMax);
  for (size_t i = 0; i < input.probabilities.size(); ++i) {
    const double p = input.probabilities[i];
    if (!(p >= 0 && p <= 1)) faults.add(at("probabilities", i), "share.outside");
  }
  if (input.scenarios.size() > kScenariosMax)
    faults.add("scenarios", "list.too_long", {{"max", std::to_string(kScenariosMax)}});
  std::vector<std::string> names;
  for (const CaseloadScenario& one : input.scenarios) names.push_back(one.name);
  faults.want_unique("scenarios", names);
  return faults;
}

// Of plans that could be made: what they would take.
Faults check_size(const CaseloadInput& input, const std::vector<CaseloadPlan>& plans) {
  Faults faults;
  double person_months = 0;
  for (size_t i = 0; i < plans.size(); ++i) {
    person_months += plans[i].person_months();
    if (plans[i].people_most() > static_cast<double>(kCaseloadPeopleMax)) {
      faults.add(i == 0 ? in("model", "groups") : at("scenarios", i - 1, "changes"), "caseload.people_too_many",
                 {{"max", std::to_string(kCaseloadPeopleMax)}});
    }
  }
  const auto most = static_cast<std::int64_t>(kPersonMonthsMax / std::max(person_months, 1.0));
  if (input.replications > most) faults.add("replications", "caseload.too_much", {{"max", std::to_string(most)}});
  const auto fit = kDrawnNumbersMax / static_cast<std::int64_t>(2 * kept_numbers(plans[0]));
  if (input.replications > fit) faults.add("replications", "draws.too_many", {{"max", std::to_string(fit)}});
  return faults;
}

}  // namespace

base::Result<Caseload> microsimulate(const CaseloadInput& input, const Runner& run) {
  return microsimulate_on(best_people_kernels(), input, run);
}

base::Result<Caseload> microsimulate_on(const PeopleKernels& kernels, const CaseloadInput& input,
                                        const Runner& run) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  std::vector<CaseloadPlan> plans{CaseloadPlan(input.model, {})};
  for (const CaseloadScenario& one : input.scenarios) plans.emplace_back(input.model, one.changes);
  faults = check_size(input, plans);
  if (faults.any()) return faults.error();

  const auto replicated = [&](const CaseloadPlan& plan) {
    return replicate(plan, input.seed, input.replications, input.model.rate, run, kernels);
  };
  Caseload out;
  for (int m = 0; m < input.model.months; ++m) out.months.push_back(input.model.first_month + m);
  const CaseloadColumns base = replicated(plans[0]);
  out.as_it_stands = summary("as_it_stands", input, plans[0], base);
  for (size_t i = 0; i < input.scenarios.size(); ++i) {
    const CaseloadColumns columns = replicated(plans[i + 1]);
    out.scenarios.push_back(summary(input.scenarios[i].name, input, plans[i + 1], columns));
    out.scenarios.back().differences = differences(input, plans[i + 1], columns, base);
  }
  return out;
}

}  // namespace economics
