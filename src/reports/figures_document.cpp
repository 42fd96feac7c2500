#include "reports/figures_document.h"

#include "reports/appendix_text.h"
#include "reports/figures_text.h"
#include "reports/panel_parts.h"

namespace reports {

PanelDocument document_of(const FiguresReport& report, Language language) {
  return {say(language, "figures.title"),
          report.place,
          figures_facts(report, language),
          population_notes(report.appendix, language),
          panels_of(report, {language}),
          report.made_at,
          (language == Language::sv ? "siffror-" : "figures-") + report.asked.from.str() + "--" +
              report.asked.to.str()};
}

}  // namespace reports
