#include "calculations/calculation.h"

#include "base/text.h"

namespace calculations {

base::Status check(const Calculation& calculation) {
  if (base::tidy_line(calculation.name).empty()) return base::invalid("name", "field.required");
  if (calculation.input.size() <= kCalculationInputMax) return base::done();
  return base::invalid({{"input", "text.too_long", {{"max", std::to_string(kCalculationInputMax)}}}});
}

}  // namespace calculations
