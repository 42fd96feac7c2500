// The lines of a panel, and how a row finds its own: what counts a line and what opens it.
#pragma once

#include "analysis/bands.h"
#include "analysis/columns.h"

namespace analysis {

using LineSet = std::uint64_t;  // bit by bit, the lines that a row counts in

// What a line of a panel is counted by.
enum class Measure {
  sources_before,
  sources_after,
  occupations_before,
  occupations_after,
  months,
  education,
  age,
  exit_reason,
  main_outcome,
};

struct Lines {
  Measure measure = Measure::months;
  std::vector<std::string> keys;
  size_t always = 0;                       // so many stand there without anybody in them; others not
  std::vector<std::uint8_t> line_of = {};  // months and ages: by value
  std::uint8_t none = kNoCode;             // the line of a row without a code; kNoCode: in no line
};
Lines lines_of(const Columns& columns, Measure measure);
// Bands, then `outside` where it can occur and, of ages, `unknown`.
Lines month_lines(const Bands& bands);
Lines age_lines(const Bands& bands);

LineSet lines_in(const Columns& columns, const Lines& lines, size_t row);

// Of months and ages the planes of the numbers' binary digits, of the other measures the rows of each line.
const std::vector<RowBits>& planes_of(const Columns& columns, Measure measure);

}  // namespace analysis
