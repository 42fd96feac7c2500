#include "reports/appendix_document.h"

#include <fmt/format.h>

#include "base/names.h"
#include "platform/documents/csv_writer.h"
#include "platform/documents/pdf.h"
#include "platform/documents/xlsx_writer.h"
#include "reports/appendix_html.h"
#include "reports/appendix_sheet.h"

namespace reports {

base::Result<std::string> appendix_document(const AppendixReport& report, Format format, Language language) {
  switch (format) {
    case Format::csv:
      return platform::write_csv(long_table(report, language), decimal_mark(language));
    case Format::xlsx:
      return platform::write_xlsx(panel_sheets(report, language),
                                  {std::string(words(language, "title")), report.made_at});
    case Format::pdf:
      return platform::render_pdf(appendix_html(report, language));
  }
  return std::string();
}

std::string file_name(const AppendixReport& report, Format format, Language language) {
  return fmt::format("{}-{}--{}.{}", language == Language::sv ? "statistikbilaga" : "statistics-appendix",
                     report.appendix.from.str(), report.appendix.to.str(), base::name_of(format));
}

}  // namespace reports
