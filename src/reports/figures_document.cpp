#include "reports/figures_document.h"

#include <fmt/format.h>

#include "platform/documents/pdf.h"
#include "platform/documents/xlsx_writer.h"
#include "reports/appendix_text.h"
#include "reports/figures_text.h"
#include "reports/panel_html.h"
#include "reports/panel_sheet.h"

namespace reports {

namespace {

std::vector<std::string> lines_of(const std::vector<std::pair<std::string, std::string>>& facts,
                                  const std::vector<std::string>& notes) {
  std::vector<std::string> out;
  for (const auto& [name, value] : facts) out.push_back(name + ": " + value);
  out.insert(out.end(), notes.begin(), notes.end());
  return out;
}

}  // namespace

base::Result<std::string> figures_document(const FiguresReport& report, Format format, Language language) {
  const auto panels = panels_of(report, {language});
  const auto facts = figures_facts(report, language);
  const auto notes = population_notes(report.appendix, language);
  const std::string title(words(language, "figures.title"));
  if (format == Format::csv) {
    return panels_csv(panels, lines_of(facts, notes), language);
  }
  if (format == Format::xlsx) {
    return platform::write_xlsx(table_sheets(panels, lines_of(facts, notes)), {title, report.made_at});
  }
  HtmlDocument document{fmt::format("{} – {}", title, report.place), facts, notes, {}};
  for (const auto& panel : panels) document.body += panel_section(panel, language);
  return platform::render_pdf(html_document(document, language));
}

std::string file_name(const FiguresReport& report, Format format, Language language) {
  return fmt::format("{}-{}--{}.{}", language == Language::sv ? "siffror" : "figures", report.asked.from.str(),
                     report.asked.to.str(), base::name_of(format));
}

}  // namespace reports
