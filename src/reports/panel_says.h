// One sentence that says what a panel shows, from its figures alone.
#pragma once

#include "analysis/appendix.h"
#include "reports/report_words.h"

namespace reports {

std::string panel_says(const analysis::Panel& panel, Language language);

// A label inside a sentence: its first letter small.
std::string inside(const std::string& label);

}  // namespace reports
