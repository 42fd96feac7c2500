#include "calculations/calculation.h"

#include "base/text.h"

namespace calculations {

base::Status check(const Calculation& calculation) {
  if (base::tidy_line(calculation.name).empty()) return base::invalid("name", "field.required");
  return base::done();
}

}  // namespace calculations
