// The panel of who is enrolled at the employment service, month by month, beside what the branch aims at (mission
// row T26). Pure.
#pragma once

#include "panels/figure_panel.h"
#include "reports/overlap_report.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

// Lines are months; the columns kEnrolled and kNotKnown open, and so does "count".
inline constexpr const char* kEnrolmentPanel = "overlap_enrolment";
inline constexpr const char* kEnrolled = "employment_service";
inline constexpr const char* kNotKnown = "unknown";

FigurePanel enrolment_panel(const OverlapReport& report, const Shown& shown);

}  // namespace reports
