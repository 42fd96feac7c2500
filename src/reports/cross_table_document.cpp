#include "reports/cross_table_document.h"

#include "reports/figures_text.h"
#include "reports/panel_parts.h"

namespace reports {

PanelDocument document_of(const CrossReport& report, Language language) {
  return {say(language, "cross.title"),
          report.place,
          asked_facts(report, language),
          {say(language, "protected")},
          {cross_panel(report, {language})},
          report.made_at,
          (language == Language::sv ? "egen-tabell-" : "own-table-") + report.asked.from.str() + "--" +
              report.asked.to.str()};
}

}  // namespace reports
