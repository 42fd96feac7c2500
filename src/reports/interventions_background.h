// Which background stands beside the results of interventions, and in which codes. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/columns.h"
#include "analysis/interventions.h"
#include "base/result.h"

namespace reports {

struct BackgroundVariable {
  std::string_view name;
  std::vector<std::string_view> codes;  // in the order that they are shown
  std::string_view beside;              // the code whose share stands beside every result
};
// In the order that they are shown.
const std::vector<BackgroundVariable>& background_variables();

// What the expected result is adjusted for where nothing is said: the fewer, the more lines have enough people.
inline constexpr const char* kUsualAdjustment = "sex,age,education";
// "sex,age", or "none". Error at adjusted_for: interventions.variable_unknown with `variable`.
base::Result<std::vector<std::string>> adjustment_of(const std::string& text);

// At the start of a participation, by its row; what is not known is left out. The work history is none of it.
std::vector<analysis::BackgroundValue> background_at_start(const analysis::Columns& columns, size_t row);

}  // namespace reports
