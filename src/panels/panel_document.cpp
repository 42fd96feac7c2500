#include "panels/panel_document.h"

#include "panels/panel_html.h"
#include "panels/panel_sheet.h"
#include "platform/documents/pdf.h"
#include "platform/documents/xlsx_writer.h"

namespace panels {

namespace {

std::vector<std::string> lines_of(const PanelDocument& document) {
  std::vector<std::string> out;
  for (const auto& [name, value] : document.facts) out.push_back(name + ": " + value);
  out.insert(out.end(), document.notes.begin(), document.notes.end());
  return out;
}

}  // namespace

base::Result<std::string> panel_document(const PanelDocument& document, Format format, Language language) {
  if (format == Format::csv) return panels_csv(document.panels, lines_of(document), language);
  if (format == Format::xlsx) {
    return platform::write_xlsx(table_sheets(document.panels, lines_of(document), language),
                                {document.title, document.made_at});
  }
  HtmlDocument html{document.title + " – " + document.place, document.facts, document.notes, {}};
  for (const auto& panel : document.panels) html.body += panel_section(panel, language);
  return platform::render_pdf(html_document(html, language));
}

}  // namespace panels
