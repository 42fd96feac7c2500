#include "reports/national_text.h"

#include "reports/national_report.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

std::string outcome_words(const std::string& code, const std::vector<parties::LocalCode>& own, Language language) {
  if (code.empty() || code == kNoOutcome) return say(language, "national.none");
  if (code == "total") return say(language, "total");
  for (const auto& one : own) {
    if (one.id == code) return language == Language::sv ? one.label_sv : one.label_en;
  }
  return row_label(language, "main_outcome", code);
}

std::string national_line_words(const analysis::Cell& cell, const std::vector<parties::LocalCode>& own,
                                Language language) {
  if (cell.panel == "national_codes") return outcome_words(cell.line, own, language);
  return cell.line == "total" ? say(language, "total") : say(language, "national.line." + cell.line);
}

std::string national_column_words(const analysis::Cell& cell, Language language) {
  const std::string group = cell.group == "total" ? std::string() : ", " + inside(say(language, cell.group));
  return say(language, "national.column." + cell.column) + group;
}

}  // namespace reports
