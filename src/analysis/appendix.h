// The statistics appendix of a coordination association: six panels over one period, each by total,
// women and men. Definitions (mission row K10; both ends of the period are inside):
//  participants  with personal data: took part at least one day, started, ended, still ongoing at
//  the
//                to-date (starts_on <= to and no end or ends_on > to). One person can be in several
//                bars.
//  income_source every source at start and at end of those who ended in the period.
//  occupation    likewise.
//  duration      whole months from start to end of those who ended.
//  education     highest completed at start of those who started.
//  age           whole years at start of those who started; where only the year of birth is known,
//  the
//                difference of the years, and how many that were is told.
// A person who takes part twice is one participant in the first panel and two spells in the others;
// both counts stand in every population. Spells registered in error count nowhere. Those ended
// without measurement or with consent withdrawn are left out of income_source and occupation.
// Unknown sex is in the total only. People with protected personal data are in no figure, nor among the
// anonymous, for any viewer: the spells come without them. Threading: pure functions over plain data.
#pragma once

#include <string>
#include <vector>

#include "analysis/bands.h"
#include "analysis/figures.h"
#include "analysis/population.h"
#include "analysis/runner.h"

namespace analysis {

inline constexpr int kAppendixDefinitionVersion = 2;

inline constexpr const char* kRowUnknown = "unknown";
inline constexpr const char* kRowOutside = "outside";  // in none of the chosen bands
inline constexpr const char* kRowTotal = "total";

// `count` in participants (people), duration, education and age; `spells` beside it in
// participants; `before` and `after` in income_source and occupation.
struct Row {
  std::string key;
  std::optional<Figures> count;
  std::optional<Figures> spells;
  std::optional<Figures> before;
  std::optional<Figures> after;
};

struct Excluded {  // spells that the panel would have had
  Split ended_unmeasured;
  Split consent_withdrawn;
  Split registered_in_error;
};

// Spells of the population for which nothing was measured; the bases of the shares are the others.
struct Unmeasured {
  Split at_start;
  Split at_end;
};

// In tenths of a day from start to end; the day of start is not counted, as in the months.
struct Days {
  std::optional<int> median_tenths;
  std::optional<int> mean_tenths;
};

struct DurationDays {
  Days total;
  Days women;
  Days men;
};

struct Panel {
  std::string key;
  Split participants;  // people in the panel's population
  Split spells;        // their participations
  Excluded excluded;
  std::optional<Unmeasured> without_measurement;  // income_source, occupation
  std::optional<DurationDays> days;               // duration
  std::optional<Split> age_by_year_only;          // age
  std::vector<Row> rows;
  std::optional<Row> total;  // the sum of the rows; none in participants, whose bars overlap. In
                             // income_source and occupation of answers, and so without shares
};

// A panel's own rule holds within the population: of who took part, the six panels are the
// appendix's; of who ended, all are about the same.
struct AppendixQuery {
  Population population;
  Bands month_bands;
  Bands age_bands;
};

struct Totals {  // people with personal data, as the first panel's bars
  Split took_part;
  Split started;
  Split ended;
  Split ongoing;
};

struct Appendix {
  base::Date from;
  base::Date to;
  int definition_version = kAppendixDefinitionVersion;
  Totals totals;
  Split anonymous;  // anonymous participations of at least one day in the period
  // Participations of at least one day with personal data and no registered consent.
  int without_consent = 0;
  std::vector<Panel> panels;  // in the order above
};

// With what it is counted: which instruction set, who does the tasks it is cut into, and how many rows a block has
// at the least, in words of bits. None of it changes the answer.
struct Counting {
  const RowKernels& kernels = best_row_kernels();
  Runner run = one_after_another;
  size_t block_words = 4096;
};

// Errors: those of standing_in.
base::Result<Appendix> appendix(const Columns& columns, const AppendixQuery& query, const Counting& how = {});

}  // namespace analysis
