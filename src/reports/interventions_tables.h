// The tables of the interventions' panels. Each is by class, or by intervention.
#pragma once

#include "panels/figure_panel.h"
#include "reports/interventions_report.h"
#include "reports/report_words.h"

namespace reports {

std::vector<FigureTable> given_tables(const InterventionsReport& report, Language language);
std::vector<FigureTable> early_tables(const InterventionsReport& report, Language language);
// Results with the background beside them in the same table: a result never stands without it.
std::vector<FigureTable> outcome_tables(const InterventionsReport& report, Language language);
std::vector<FigureTable> time_tables(const InterventionsReport& report, Language language);
// One for each variable of the background of which something is known.
std::vector<FigureTable> background_tables(const InterventionsReport& report, Language language);

// Participations of the line with that code; `unknown` is who has no value. Nought where the variable is unknown.
int background_count(const analysis::InterventionLine& line, std::string_view variable, std::string_view code);

}  // namespace reports
