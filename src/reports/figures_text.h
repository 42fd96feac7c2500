// What figures say of themselves: of whom, from when to when, by which day, from which register.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "reports/figures_report.h"

namespace reports {

// Place, period, basis, filters, definitions and register, as names with values.
std::vector<std::pair<std::string, std::string>> figures_facts(const FiguresReport& report, Language language);

// Who of them, "Sex: woman; Age at start: 16-24"; empty where it is everybody. The place is none of it.
std::string selection_words(const analysis::Population& population, Language language);

// The same of what was asked alone: place, period, filters, definitions and register.
struct Counted {
  const FiguresAsked& asked;
  const std::string& place;
  int definition_version;
  const std::string& register_hash;
  base::Instant read_at;
};
std::vector<std::pair<std::string, std::string>> facts_of(const Counted& counted, Language language);
template <class Sheet>
std::vector<std::pair<std::string, std::string>> asked_facts(const Sheet& sheet, Language language) {
  return facts_of({sheet.asked, sheet.place, Sheet::kDefinitionVersion, sheet.register_hash, sheet.read_at}, language);
}

}  // namespace reports
