// What the overlap of agencies says in words.
#pragma once

#include <string>
#include <vector>

#include "reports/overlap_report.h"
#include "reports/report_words.h"

namespace reports {

std::string agency_words(Agency agency, Language language);
// The same inside a sentence: in Swedish the two authorities are names.
std::string agency_inside(Agency agency, Language language);
// "Arbetsförmedlingen och ekonomiskt bistånd"; of none, words of its own. Codes joined as in a figure's address.
std::string place_words(const std::string& codes, Language language);

// The line and the column of a figure's address (overlap_report.h).
std::string overlap_line_words(const analysis::Cell& cell, Language language);
std::string overlap_column_words(const analysis::Cell& cell, Language language);

// What each agency means, line by line.
std::vector<std::string> agency_definitions(Language language);

}  // namespace reports
