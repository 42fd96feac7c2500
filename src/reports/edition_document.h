#pragma once

#include "reports/appendix_document.h"
#include "reports/edition_tables.h"

namespace reports {

// The whole edition. Errors: those of appendix_document.
base::Result<std::string> edition_document(const EditionSheet& sheet, Format format, Language language);

// `publicerad-statistik-2025-01-01--2025-12-31.pdf`.
std::string file_name(const EditionSheet& sheet, Format format, Language language);

}  // namespace reports
