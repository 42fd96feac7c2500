#include "reports/overlap_document.h"

#include "reports/figures_text.h"
#include "reports/overlap_panels.h"
#include "reports/panel_parts.h"

namespace reports {

PanelDocument document_of(const OverlapSheet& sheet, Language language) {
  return {say(language, "overlap.title"),
          sheet.place,
          asked_facts(sheet, language),
          {said_of(language, "overlap.people", sheet.report.last().total.people, {{"date", sheet.asked.to.str()}}),
           say(language, "protected")},
          overlap_panels(sheet.report, {language}),
          sheet.made_at,
          file_stem(sheet.asked, language)};
}

std::string file_stem(const FiguresAsked& asked, Language language) {
  return (language == Language::sv ? "overlapp-" : "overlap-") + asked.from.str() + "--" + asked.to.str();
}

}  // namespace reports
