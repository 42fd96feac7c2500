// What the documents of the appendix say in words: the sentences of its page.
#pragma once

#include <string>
#include <vector>

#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

std::string row_words(const analysis::Panel& panel, const analysis::Row& row, Language language);
// The same of a figure's address: a line by its panel and key, a column by what it counts of whom.
std::string line_words(const std::string& panel, const std::string& line, Language language);
std::string column_words(const std::string& column, const std::string& group, Language language);
// "33,3" of 333 tenths, with the language's decimal mark.
std::string tenths_words(int tenths, Language language);

// What holds for all panels: who is counted apart, who lacks consent, who is never counted, and by which version of
// the definitions.
std::vector<std::string> population_notes(const analysis::Appendix& appendix, Language language);
// The definition of the panel, whom it counts, whom it leaves out and what is not known of them.
std::vector<std::string> panel_notes(const analysis::Panel& panel, Language language);

// Title, unit, period, the notes above and the comment, line by line.
std::vector<std::string> notes_of(const AppendixReport& report, const analysis::Panel& panel, Language language);
std::string comment_of(const AppendixReport& report, const analysis::Panel& panel);

}  // namespace reports
