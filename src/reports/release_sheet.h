// The rows that leave the house as CSV, and the meaning of every column and code. Pure.
#pragma once

#include "platform/documents/sheet_content.h"
#include "reports/release_document.h"

namespace reports {

platform::SheetContent release_rows_sheet(const ReleaseContent& content);
platform::SheetContent release_columns_sheet(const ReleaseContent& content, Language language);

}  // namespace reports
