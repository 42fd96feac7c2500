#include "reports/edition_document.h"

#include "reports/edition_panels.h"
#include "reports/panel_parts.h"

namespace reports {

PanelDocument document_of(const EditionSheet& sheet, Language language) {
  const auto& edition = sheet.edition;
  return {say(language, "edition.title"),
          edition.place_name,
          edition_facts(sheet, language),
          edition_notes(sheet, language),
          edition_panels(sheet.tables, {language}),
          edition.published_at,
          (language == Language::sv ? "publicerad-statistik-" : "published-statistics-") + edition.from.str() +
              "--" + edition.to.str()};
}

}  // namespace reports
