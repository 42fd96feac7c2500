// The kinds of calculations: each reads its JSON as `samsyn compute` does, computes, and says it in panels.
// Threading: pure functions; what is drawn many times waits for a turn of platform::compute_crew.
#pragma once

#include "calculations/calculation.h"
#include "calculations/calculation_panels.h"

namespace calculations {

// Errors: those of the kind, each naming its field; calculation.too_much at draws or replications where a page
// would wait too long.
base::Result<Panels> panels_of(CalculationKind kind, std::string_view input, const Shown& shown);
// What is drawn many times has a room for few at once: unavailable (server.busy) where too many wait already.
base::Status have_room(CalculationKind kind);

base::Status check_input(CalculationKind kind, std::string_view input);

// What was assumed, name and value, in the words of the page's own form.
std::vector<std::pair<std::string, std::string>> assumptions_of(std::string_view input, Language language);

// What the sources put into them: published examples, as they stand in docs/compute/examples; of a caseload an
// invented one.
struct Example {
  CalculationKind kind = CalculationKind::break_even;
  std::string name;  // of the catalogue: example.<kind>.<name>
  std::string input;
};
const std::vector<Example>& examples();

}  // namespace calculations
