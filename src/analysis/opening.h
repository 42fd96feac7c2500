// The participations behind one figure, by the very rules that count it.
#pragma once

#include "analysis/appendix.h"
#include "analysis/follow_up.h"

namespace analysis {

// A figure by its place: panel, line (for a flow "before>after"), what is counted ("count", "spells",
// "before", "after") and of whom ("total", "women", "men").
struct Cell {
  std::string panel;
  std::string line;
  std::string column;
  std::string group;
  friend bool operator==(const Cell&, const Cell&) = default;
};

// Whether somebody of that sex, as a column has it, is of the group; everybody is of any but `women` and `men`.
bool is_in_group(const std::string& group, std::uint8_t sex);

// Rows of columns, rising. Where people are counted, all their rows that count. Empty when there is no
// such figure.
std::optional<std::vector<size_t>> rows_in(const Columns& columns, const Standing& standing,
                                           const AppendixQuery& query, const Cell& cell);

}  // namespace analysis
