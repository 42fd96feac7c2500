#pragma once

#include "reports/appendix_document.h"
#include "reports/figures_report.h"

namespace reports {

// The whole document. The PDF is tagged. Rules (code unavailable): those of platform::render_pdf and write_xlsx.
base::Result<std::string> figures_document(const FiguresReport& report, Format format, Language language);

// `siffror-2015-02-01--2016-01-31.pdf`: no name of a unit or a person.
std::string file_name(const FiguresReport& report, Format format, Language language);

}  // namespace reports
