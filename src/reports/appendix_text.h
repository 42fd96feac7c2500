// What the documents of the appendix say in words.
#pragma once

#include <string>
#include <vector>

#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

std::string row_words(const analysis::Panel& panel, const analysis::Row& row, Language language);
// "10 totalt, 3 kvinnor, 7 män" of the panel's population.
std::string population_words(const analysis::Panel& panel, Language language);
// What was left out and what was not measured; empty when nothing was.
std::string exclusion_words(const analysis::Panel& panel, Language language);
// Of whom the shares are, where answers overlap; empty in the other panels and where nobody was measured.
std::string share_words(const analysis::Panel& panel, Language language);
// Median and mean days; empty where the panel has none.
std::string days_words(const analysis::Panel& panel, Language language);
// "33,3" of 333 tenths, with the language's decimal mark.
std::string tenths_words(int tenths, Language language);

// Title, unit, period, definition, population, exclusions and comment, line by line.
std::vector<std::string> notes_of(const AppendixReport& report, const analysis::Panel& panel, Language language);
std::string comment_of(const AppendixReport& report, const analysis::Panel& panel);

}  // namespace reports
