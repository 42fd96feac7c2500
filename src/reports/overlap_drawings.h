// The diagrams of the overlap. Empty where there is nothing to draw.
#pragma once

#include "charts/line_chart.h"
#include "reports/overlap_report.h"
#include "reports/panel_chart.h"

namespace reports {

// Of the last month: an UpSet diagram of the most common sets, and how many of them it leaves to the table.
struct SetsDrawing {
  std::string svg;
  int left_out = 0;
};
SetsDrawing sets_drawing(const OverlapReport& report, const std::string& says, const Shown& shown);
std::string agencies_drawing(const OverlapReport& report, const Shown& shown);
std::string pairs_drawing(const OverlapReport& report, const Shown& shown);
// Some of the months under an axis whose points are numbered from 0.
std::vector<charts::Tick> month_ticks(const OverlapReport& report, const Shown& shown);
std::string months_drawing(const OverlapReport& report, const Shown& shown);

// What is largest among the agencies, in a sentence.
std::string agencies_say(const OverlapReport& report, Language language);

}  // namespace reports
