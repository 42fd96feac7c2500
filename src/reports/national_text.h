// What outcomes by the national definition say in words.
#pragma once

#include <string>
#include <vector>

#include "analysis/opening.h"
#include "parties/code_list.h"
#include "reports/report_words.h"

namespace reports {

// A main outcome's label, a branch's own, or "none" or empty: no outcome is registered.
std::string outcome_words(const std::string& code, const std::vector<parties::LocalCode>& own, Language language);

// The line and the column of a figure's address (national_report.h).
std::string national_line_words(const analysis::Cell& cell, const std::vector<parties::LocalCode>& own,
                                Language language);
std::string national_column_words(const analysis::Cell& cell, Language language);

}  // namespace reports
