// A project's budget line by line, and its follow-up: what is spent beside what was granted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "economics/faults.h"

namespace economics {

struct BudgetLine {
  std::string name;
  Money amount;
  std::optional<Money> spent;  // so far; a line that is not followed up yet has none
};

struct BudgetInput {
  std::vector<BudgetLine> lines;
};

struct BudgetRow {
  std::string name;
  Money amount;
  std::optional<Money> spent;
  std::optional<Money> remaining;     // negative: more was spent than granted
  std::optional<double> spent_share;  // none where nothing was granted
};

struct Budget {
  std::vector<BudgetRow> rows;
  BudgetRow total;  // `spent`, where any line has it, sums the lines that have it
  int lines_without_spent = 0;
};

// Rules broken: list.empty, name.repeated, amount.negative.
base::Result<Budget> budget(const BudgetInput& input);

}  // namespace economics
