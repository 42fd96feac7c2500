// Rows for a matched comparison (matching.h) from the register: of those who ended in the period, one unit's
// against all others', by what was known when they started. Threading: pure functions.
#pragma once

#include <string>
#include <vector>

#include "analysis/bands.h"
#include "analysis/followed.h"
#include "analysis/matching.h"
#include "analysis/population.h"

namespace analysis {

// What an exit is asked whether it led to.
enum class ComparedOutcome { work, work_or_studies };
inline constexpr std::pair<ComparedOutcome, std::string_view> kComparedOutcomeNames[] = {
    {ComparedOutcome::work, "work"}, {ComparedOutcome::work_or_studies, "work_or_studies"}};
constexpr const auto& enum_names(ComparedOutcome) { return kComparedOutcomeNames; }

// A value is a covariate of its own where at least so many have it, and so many do not, in each of the two groups:
// fewer say nothing of the others, and may tell the groups apart altogether.
inline constexpr int kLevelMin = 3;

struct Comparison {
  std::vector<MatchingRow> rows;       // with no stratum
  std::vector<size_t> of_row;          // the columns' row of each
  std::vector<std::string> set_aside;  // values that are covariates of nobody's, "education_level=upper_secondary"
};

// One row for each person: the latest ended in the period, within the unit where there is one, so that nobody is
// compared with themselves. Covariates: the values that were known at the start (sex, age by the bands, education,
// sources, occupations; not known is a value of its own) but the commonest of each that excludes others, "started"
// (years from the period's first day, negative before it), and no two that say the same of everybody. Ids are `p`
// and the person's number. Errors: those of standing_in; comparison.unit_unknown at `treated`.
base::Result<Comparison> comparison(const Columns& columns, const Population& population,
                                    const std::string& treated_unit, ComparedOutcome outcome, const Bands& ages);

// What they say. A covariate that follows from the others is set aside, and the rest compared. Errors: those of
// matching but matching.constant and matching.collinear.
base::Result<Matching> compared(Comparison& comparison);

}  // namespace analysis
