// A table of the reader's own: two variables of the catalogue against each other, in a population.
#pragma once

#include <map>

#include "analysis/cross_table.h"
#include "reports/figures_report.h"

namespace reports {

enum class CrossMeasure { people, participations };
inline constexpr std::pair<CrossMeasure, std::string_view> kCrossMeasureNames[] = {
    {CrossMeasure::people, "people"}, {CrossMeasure::participations, "participations"}};
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
};

struct CrossReport {
  FiguresAsked asked;
  CrossChoice choice;
  std::string place;
  analysis::CrossTable table;
  std::map<std::string, std::string> unit_names;  // by id
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

inline constexpr const char* kCrossPanel = "cross_table";

// Its counts open by the panel's key, a line "main_outcome=studies", a column "sex=woman", or "all" for either.
FigurePanel cross_panel(const CrossReport& report, const Shown& shown);

// The filters that such a line and column stand for, after those of the population; empty where they are not such.
std::optional<std::string> cross_filters(const std::string& filters, const std::string& line,
                                         const std::string& column);
// "Utfall: studier".
std::string cross_words(const std::string& line, Language language);

}  // namespace reports
