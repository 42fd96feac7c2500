#include "reports/edition_json.h"

#include "reports/edition_panels.h"

namespace reports {

EditionView view_of(const StatisticsEdition& edition) {
  return {edition.id,           edition.version,          edition.place_name,    edition.from,
          edition.to,           edition.threshold,        edition.register_hash, edition.published_at,
          edition.withdrawn_on, edition.withdrawal_reason};
}

EditionSheetView view_of(const EditionSheet& sheet, const Shown& shown) {
  const auto size = size_of(sheet.tables);
  EditionSheetView out{view_of(sheet.edition),
                       sheet.may_publish,
                       {},
                       edition_notes(sheet, shown.language),
                       size.cells,
                       size.suppressed,
                       {}};
  for (const auto& [name, value] : edition_facts(sheet, shown.language)) out.facts.push_back(name + ": " + value);
  for (auto& panel : edition_panels(sheet.tables, shown)) out.panels.push_back(view_of(std::move(panel)));
  return out;
}

}  // namespace reports
