#include "reports/interventions_document.h"

#include "reports/figures_text.h"
#include "reports/interventions_panels.h"
#include "reports/panel_parts.h"

namespace reports {

PanelDocument document_of(const InterventionsSheet& sheet, Language language) {
  return {say(language, "interventions.title"),
          sheet.place,
          asked_facts(sheet, language),
          {said_of(language, "interventions.people", sheet.report.figures.all.people), say(language, "protected")},
          intervention_panels(sheet.report, {language}),
          sheet.made_at,
          interventions_stem(sheet.asked, language)};
}

std::string interventions_stem(const FiguresAsked& asked, Language language) {
  return (language == Language::sv ? "insatser-" : "interventions-") + asked.from.str() + "--" + asked.to.str();
}

}  // namespace reports
