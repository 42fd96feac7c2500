// The figures of a row by what they count, as the tables of documents list them.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "analysis/appendix.h"
#include "platform/documents/sheet_content.h"

namespace reports {

struct Measure {
  const char* key;  // of its words
  const analysis::Figures* figures;
};

// Only those that the row has, in their order.
std::vector<Measure> measures_of(const analysis::Row& row);
// Total, women and men, by the keys of their words.
std::array<std::pair<const char*, const analysis::Figure*>, 3> figures_of(const analysis::Figures& figures);
// Per cent; empty where there is none.
platform::CellValue share_of(const analysis::Figure& figure);

}  // namespace reports
