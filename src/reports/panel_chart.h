// The diagram of a panel: the same on the page and in a document.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "analysis/appendix.h"
#include "panels/shown.h"
#include "reports/report_words.h"

namespace reports {

// Beside one another wherever figures stand, by the keys of their words.
struct FigureGroup {
  const char* key;
  analysis::Figure analysis::Figures::*figure;
};
inline constexpr FigureGroup kFigureGroups[] = {
    {"total", &analysis::Figures::total}, {"women", &analysis::Figures::women}, {"men", &analysis::Figures::men}};

// An <svg> with bars for total, women and men of every row that has anybody: where before and after are
// compared, the two stand beside each other for each of the three. Shares are drawn where the panel is one of
// shares (education, age), else numbers. Empty where there is nobody.
std::string panel_chart(const analysis::Panel& panel, const Shown& shown);

}  // namespace reports
