// The diagram of a panel, as it stands in a document.
#pragma once

#include <string>

#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

// An <svg> with bars for total, women and men of every row that has anybody: where before and after are
// compared, the two stand beside each other for each of the three. Shares are drawn where the panel is one of
// shares (education, age), else numbers. Empty where there is nobody.
std::string panel_chart(const analysis::Panel& panel, Language language);

}  // namespace reports
