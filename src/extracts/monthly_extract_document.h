// What is reported of a month as a workbook or CSV: one row a person, with the register's words and the reported codes
// side by side. Pure.
#pragma once

#include "extracts/monthly_extract.h"
#include "platform/documents/sheet_content.h"
#include "reports/report_words.h"

namespace extracts {

// Amounts stand on the registered applicant's row, in whole kronor, rounded; households are numbered from 1.
platform::SheetContent people_sheet(const ExtractSheet& sheet, reports::Language language);
// The households that have assistance no longer, and why.
platform::SheetContent ended_sheet(const ExtractSheet& sheet, reports::Language language);
// What the codes come from, what is not in the file, and the codes that nobody has filled in.
platform::SheetContent about_sheet(const ExtractSheet& sheet, reports::Language language);

// Error: that of platform::write_xlsx.
base::Result<std::string> extract_workbook(const ExtractSheet& sheet, reports::Language language);
std::string extract_csv(const ExtractSheet& sheet, reports::Language language);
// `manadsuppgifter-2026-10`: no name of a place or a person.
std::string extract_file_stem(base::Date month, reports::Language language);

}  // namespace extracts
