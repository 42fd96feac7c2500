#include "reports/edition_document.h"

#include <fmt/format.h>

#include "base/names.h"
#include "reports/edition_panels.h"
#include "reports/panel_document.h"

namespace reports {

base::Result<std::string> edition_document(const EditionSheet& sheet, Format format, Language language) {
  const PanelDocument document{std::string(words(language, "edition.title")),
                               sheet.edition.place_name,
                               edition_facts(sheet, language),
                               edition_notes(sheet, language),
                               edition_panels(sheet.tables, {language}),
                               sheet.edition.published_at};
  return panel_document(document, format, language);
}

std::string file_name(const EditionSheet& sheet, Format format, Language language) {
  return fmt::format("{}-{}--{}.{}", language == Language::sv ? "publicerad-statistik" : "published-statistics",
                     sheet.edition.from.str(), sheet.edition.to.str(), base::name_of(format));
}

}  // namespace reports
