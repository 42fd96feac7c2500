// A table's cells as places in a grid that has one line more than categories in each dimension, for its total.
// Threading: plain values.
#pragma once

#include "analysis/suppression.h"

namespace analysis {

using CellValues = std::vector<std::optional<std::string>>;

class Grid {
 public:
  // Of a table whose dimensions have categories; their product is small (slots_of).
  explicit Grid(const CountTable& table);

  size_t slots() const { return slots_; }
  size_t dimensions() const { return table_->dimensions.size(); }
  // The category's index in each dimension; as many as there are categories: the total.
  std::vector<size_t> lines(size_t slot) const;
  size_t slot(const std::vector<size_t>& lines) const;
  bool is_total(size_t slot, size_t dimension) const;
  bool is_inner(size_t slot) const;  // a total in no dimension
  bool exists(size_t slot) const;    // no total of what does not add up
  bool stands(size_t slot) const;    // in the table
  // The same place with the total of that dimension.
  size_t total_of(size_t slot, size_t dimension) const;
  // Empty when the table has no such cell.
  std::optional<size_t> find(const CellValues& values) const;
  CellValues values(size_t slot) const;
  // Sorted by variable, as a cell is known by.
  std::vector<Condition> conditions(size_t slot) const;

 private:
  bool totals_are(size_t slot, bool (*allowed)(Total)) const;

  const CountTable* table_;
  std::vector<size_t> strides_;
  size_t slots_ = 1;
};

// How many places the grid would have; as many as `most` + 1 when it is more.
size_t slots_of(const std::vector<Dimension>& dimensions, size_t most);

}  // namespace analysis
