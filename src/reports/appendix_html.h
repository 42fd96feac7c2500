// The appendix as one HTML document, for the tagged PDF.
#pragma once

#include <string>

#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

std::string appendix_html(const AppendixReport& report, Language language);

}  // namespace reports
