#include "analysis/suppression_grid.h"

#include <algorithm>

namespace analysis {

Grid::Grid(const CountTable& table) : table_(&table), strides_(table.dimensions.size()) {
  for (size_t d = table.dimensions.size(); d-- > 0;) {
    strides_[d] = slots_;
    slots_ *= table.dimensions[d].categories.size() + 1;
  }
}

std::vector<size_t> Grid::lines(size_t slot) const {
  std::vector<size_t> out;
  for (size_t d = 0; d < dimensions(); ++d) {
    out.push_back(slot / strides_[d] % (table_->dimensions[d].categories.size() + 1));
  }
  return out;
}

size_t Grid::slot(const std::vector<size_t>& lines) const {
  size_t out = 0;
  for (size_t d = 0; d < dimensions(); ++d) out += strides_[d] * lines[d];
  return out;
}

bool Grid::is_total(size_t slot, size_t dimension) const {
  const size_t categories = table_->dimensions[dimension].categories.size();
  return slot / strides_[dimension] % (categories + 1) == categories;
}

bool Grid::totals_are(size_t slot, bool (*allowed)(Total)) const {
  for (size_t d = 0; d < dimensions(); ++d) {
    if (is_total(slot, d) && !allowed(table_->dimensions[d].total)) return false;
  }
  return true;
}

bool Grid::is_inner(size_t slot) const {
  return totals_are(slot, [](Total) { return false; });
}
bool Grid::exists(size_t slot) const {
  return totals_are(slot, [](Total total) { return total != Total::none; });
}
bool Grid::stands(size_t slot) const {
  return totals_are(slot, [](Total total) { return total == Total::shown; });
}

size_t Grid::total_of(size_t slot, size_t dimension) const {
  auto out = lines(slot);
  out[dimension] = table_->dimensions[dimension].categories.size();
  return this->slot(out);
}

std::optional<size_t> Grid::find(const CellValues& values) const {
  if (values.size() != dimensions()) return std::nullopt;
  std::vector<size_t> out;
  for (size_t d = 0; d < dimensions(); ++d) {
    const auto& categories = table_->dimensions[d].categories;
    const auto found = values[d] ? std::find(categories.begin(), categories.end(), *values[d]) : categories.end();
    if (values[d] && found == categories.end()) return std::nullopt;
    out.push_back(static_cast<size_t>(found - categories.begin()));
  }
  const size_t at = slot(out);
  return stands(at) ? std::optional(at) : std::nullopt;
}

CellValues Grid::values(size_t slot) const {
  CellValues out;
  const auto at = lines(slot);
  for (size_t d = 0; d < dimensions(); ++d) {
    const auto& categories = table_->dimensions[d].categories;
    out.push_back(at[d] < categories.size() ? std::optional(categories[at[d]]) : std::nullopt);
  }
  return out;
}

std::vector<Condition> Grid::conditions(size_t slot) const {
  auto out = table_->conditions;
  const auto named = values(slot);
  for (size_t d = 0; d < dimensions(); ++d) {
    if (named[d]) out.push_back({table_->dimensions[d].variable, *named[d]});
  }
  std::sort(out.begin(), out.end());
  return out;
}

size_t slots_of(const std::vector<Dimension>& dimensions, size_t most) {
  size_t out = 1;
  for (const Dimension& dimension : dimensions) {
    if (dimension.categories.size() + 1 > most / out) return most + 1;
    out *= dimension.categories.size() + 1;
  }
  return out;
}

}  // namespace analysis
