// The cells of an edition, each once, and every sum that holds between them.
// Threading: plain values.
#pragma once

#include "analysis/suppression.h"

namespace analysis {

using CellConditions = std::vector<Condition>;  // sorted, each variable once

struct EditionCell {
  CellConditions conditions;
  std::int64_t count = 0;
  std::optional<std::int64_t> people = {};  // behind the count, where they may be fewer
  std::vector<int> tables;      // of the edition, where it stands; none: it is only implied
  bool shown_earlier = false;
  bool hidden_earlier = false;  // it stood in an earlier table, suppressed
};

struct CellSum {
  int whole = 0;
  std::vector<int> parts;
  std::vector<int> tables;  // of the edition, that imply it
  bool always = false;      // an earlier table or a relation does
};

struct EditionCells {
  std::vector<EditionCell> cells;  // by conditions
  std::vector<CellSum> sums;       // by whole and parts
};

// What is wrong with the edition's form, before its counts are compared.
std::vector<base::Violation> form_violations(const Edition& edition);

// Rules broken: those of the input in suppression.h.
base::Result<EditionCells> edition_cells(const Edition& edition);

}  // namespace analysis
