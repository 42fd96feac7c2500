#include "reports/interventions_text.h"

#include "base/names.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

std::string tag_words(const InterventionTag& tag, Language language) {
  std::string out;
  if (tag.evidence != activities::Evidence::unknown) {
    out = inside(code_words(language, "evidence", base::name_of(tag.evidence)));
  }
  if (tag.raises_competence) out += (out.empty() ? "" : ", ") + say(language, "interventions.raises_competence");
  return out;
}

std::string intervention_line_words(const std::string& line, const InterventionTags& tags, Language language) {
  if (line.starts_with(kClassLine)) return code_words(language, "skr_category", line.substr(kClassLine.size()));
  if (!line.starts_with(kTypeLine)) return say(language, "interventions.all");
  const auto tag = tags.find(line.substr(kTypeLine.size()));
  return tag == tags.end() ? line : tag->second.name;
}

std::string intervention_column_words(const analysis::Cell& cell, Language language) {
  if (cell.column.starts_with(kReasonColumn)) {
    const std::string reason = cell.column.substr(kReasonColumn.size());
    return reason == kNoReason ? say(language, "interventions.no_reason")
                               : code_words(language, "change_reason", reason);
  }
  const size_t dot = cell.column.find('.');
  if (dot == std::string::npos) return say(language, "interventions.column." + cell.column);
  const std::string variable = cell.column.substr(0, dot);
  return background_words(variable, {}, language) + ": " +
         inside(background_words(variable, cell.column.substr(dot + 1), language));
}

std::string background_words(std::string_view variable, std::string_view code, Language language) {
  const std::string key = "interventions.background." + std::string(variable);
  if (code == "unknown") return say(language, "interventions.unknown");
  return say(language, code.empty() ? key : key + "." + std::string(code));
}

}  // namespace reports
