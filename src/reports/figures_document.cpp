#include "reports/figures_document.h"

#include <fmt/format.h>

#include "reports/appendix_text.h"
#include "reports/figures_text.h"
#include "reports/panel_document.h"

namespace reports {

base::Result<std::string> figures_document(const FiguresReport& report, Format format, Language language) {
  return panel_document({std::string(words(language, "figures.title")), report.place, figures_facts(report, language),
                         population_notes(report.appendix, language), panels_of(report, {language}), report.made_at},
                        format, language);
}

std::string file_name(const FiguresReport& report, Format format, Language language) {
  return fmt::format("{}-{}--{}.{}", language == Language::sv ? "siffror" : "figures", report.asked.from.str(),
                     report.asked.to.str(), base::name_of(format));
}

}  // namespace reports
