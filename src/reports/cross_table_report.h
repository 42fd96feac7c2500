// A table of the reader's own: two variables of the catalogue against each other, in a population.
#pragma once

#include <map>

#include "analysis/cross_table.h"
#include "reports/cross_choice.h"
#include "reports/figures_report.h"

namespace reports {

struct CrossReport {
  static constexpr int kDefinitionVersion = 1;
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
// "Utfall: studier"; units by their names.
std::string cross_words(const std::string& line, const std::map<std::string, std::string>& unit_names,
                        Language language);

}  // namespace reports
