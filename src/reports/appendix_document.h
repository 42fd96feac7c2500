#pragma once

#include "base/result.h"
#include "panels/format.h"
#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

// The whole document. The PDF is tagged. Rules (code unavailable): those of platform::render_pdf and
// write_xlsx.
base::Result<std::string> appendix_document(const AppendixReport& report, Format format, Language language);

// `statistikbilaga-2015-02-01--2016-01-31.pdf`: no name of a unit or a person.
std::string file_name(const AppendixReport& report, Format format, Language language);

}  // namespace reports
