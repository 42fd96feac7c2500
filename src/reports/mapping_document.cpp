#include "reports/mapping_document.h"

#include "reports/figures_text.h"
#include "reports/panel_parts.h"

namespace reports {

PanelDocument document_of(const MappingSheet& sheet, Language language) {
  return {say(language, "mapping.title"),
          sheet.place,
          asked_facts(sheet, language),
          {said_of(language, "mapping.people", sheet.report.people.total), say(language, "protected")},
          mapping_panels(sheet.report, {language}),
          sheet.made_at,
          (language == Language::sv ? "kartlaggning-" : "mapping-") + sheet.asked.to.str()};
}

}  // namespace reports
