// What the figures of interventions say in words.
#pragma once

#include "reports/interventions_report.h"
#include "reports/report_words.h"

namespace reports {

// "Stöd i forskning · kompetenshöjande"; empty where nothing is known of its evidence and it raises none.
std::string tag_words(const InterventionTag& tag, Language language);
// Of a line's key; a type that the tags do not have gives its key.
std::string intervention_line_words(const std::string& line, const InterventionTags& tags, Language language);
std::string intervention_column_words(const analysis::Cell& cell, Language language);
// "kvinna"; `unknown` is who has no value. A variable's own name where `code` is empty.
std::string background_words(std::string_view variable, std::string_view code, Language language);

}  // namespace reports
