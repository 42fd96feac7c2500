#include "reports/national_document.h"

#include "reports/figures_text.h"
#include "reports/national_text.h"
#include "reports/panel_parts.h"

namespace reports {

std::vector<std::string> national_notes(const NationalSheet& sheet, Language language) {
  const auto& used = sheet.used;
  std::vector<std::string> out = {said_of(language, "national.people", sheet.people()),
                                  said(language, "national.template",
                                       {{"version", used.version},
                                        {"from", used.valid_from.str()},
                                        {"source", language == Language::sv ? used.source_sv : used.source_en}})};
  if (sheet.still_taking_part > 0) out.push_back(said_of(language, "national.still", sheet.still_taking_part));
  if (sheet.anonymous > 0) out.push_back(said_of(language, "national.anonymous", sheet.anonymous));
  if (sheet.found && !sheet.found->unmapped_codes.empty()) {
    std::string names;
    for (const auto& code : sheet.found->unmapped_codes) {
      names += (names.empty() ? "" : ", ") + outcome_words(code, sheet.own_codes, language);
    }
    out.push_back(said(language, "national.unmapped", {{"names", names}}));
  }
  out.push_back(say(language, "protected"));
  return out;
}

PanelDocument document_of(const NationalSheet& sheet, Language language) {
  return {say(language, "national.title"),
          sheet.place,
          asked_facts(sheet, language),
          national_notes(sheet, language),
          panels_of(sheet, {language}),
          sheet.made_at,
          national_file_stem(sheet.asked, language)};
}

std::string national_file_stem(const FiguresAsked& asked, Language language) {
  return (language == Language::sv ? "nationellt-" : "national-") + asked.from.str() + "--" + asked.to.str();
}

}  // namespace reports
