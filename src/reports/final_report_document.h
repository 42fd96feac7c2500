#pragma once

#include "reports/appendix_document.h"
#include "reports/final_report_parts.h"

namespace reports {

// The whole report; a workbook and CSV have the tables of its panels, and CSV its words too. Errors: those of
// appendix_document.
base::Result<std::string> final_document(const FinalSheet& sheet, Format format, Language language);
// To be edited further. Errors: those of platform::render_docx.
base::Result<std::string> final_docx(const FinalSheet& sheet, Language language);

inline constexpr const char* kDocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
// `rapport-2015-02-01--2016-01-31.docx`: no name of a unit or a person.
std::string file_name(const FinalSheet& sheet, std::string_view extension, Language language);

}  // namespace reports
