#include "economics/budget.h"

namespace economics {

namespace {

BudgetRow row(const std::string& name, Money amount, std::optional<Money> spent) {
  BudgetRow out{name, amount, spent, {}, {}};
  if (!spent) return out;
  out.remaining = amount - *spent;
  if (amount != Money{}) out.spent_share = quotient(*spent, amount);
  return out;
}

}  // namespace

base::Result<Budget> budget(const BudgetInput& input) {
  Faults faults;
  faults.want_some("lines", input.lines.size());
  std::vector<std::string> names;
  for (size_t i = 0; i < input.lines.size(); ++i) {
    const BudgetLine& line = input.lines[i];
    names.push_back(line.name);
    faults.want_not_negative(at("lines", i, "amount_kr"), line.amount);
    if (line.spent) faults.want_not_negative(at("lines", i, "spent_kr"), *line.spent);
  }
  faults.want_unique("lines", names);
  if (faults.any()) return faults.error();

  Budget out;
  Money amount;
  std::optional<Money> spent;
  for (const BudgetLine& line : input.lines) {
    out.rows.push_back(row(line.name, line.amount, line.spent));
    amount += line.amount;
    if (line.spent) spent = spent.value_or(Money{}) + *line.spent;
    out.lines_without_spent += line.spent ? 0 : 1;
  }
  out.total = row("total", amount, spent);
  return out;
}

}  // namespace economics
