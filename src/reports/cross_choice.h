// What a table of the reader's own shows: which variables against each other, what is counted, what shares are of.
#pragma once

#include <string_view>
#include <utility>

#include "analysis/population.h"

namespace reports {

// Days: those of the period on which the participations went on, first and last counted.
enum class CrossMeasure { people, participations, days };
inline constexpr std::pair<CrossMeasure, std::string_view> kCrossMeasureNames[] = {
    {CrossMeasure::people, "people"},
    {CrossMeasure::participations, "participations"},
    {CrossMeasure::days, "days"}};
constexpr const auto& enum_names(CrossMeasure) { return kCrossMeasureNames; }

// What the shares are of.
enum class CrossShares { none, line, column, all };
inline constexpr std::pair<CrossShares, std::string_view> kCrossSharesNames[] = {{CrossShares::none, "none"},
                                                                                 {CrossShares::line, "line"},
                                                                                 {CrossShares::column, "column"},
                                                                                 {CrossShares::all, "all"}};
constexpr const auto& enum_names(CrossShares) { return kCrossSharesNames; }

struct CrossChoice {
  analysis::Variable lines = analysis::Variable::main_outcome;
  analysis::Variable columns = analysis::Variable::sex;
  CrossMeasure measure = CrossMeasure::people;
  CrossShares shares = CrossShares::none;
  friend bool operator==(const CrossChoice&, const CrossChoice&) = default;
};

}  // namespace reports
