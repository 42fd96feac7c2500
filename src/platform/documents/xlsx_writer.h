// Workbooks with typed cells, a header that stays in view, and columns as wide as their content.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "platform/documents/sheet_content.h"

namespace platform {

struct WorkbookProperties {
  std::string title;
  base::Instant created_at;  // the same content at the same instant gives the same bytes
};

// Sheet names are cut to 31 characters, cleared of []:*?/\ and made different. Text is always text,
// never a formula, and is cut to the 32 767 characters a cell can hold. Works in memory only. Rule:
// xlsx.not_written (code unavailable) where the machine has no memory file to give.
base::Result<std::string> write_xlsx(const std::vector<SheetContent>& sheets,
                                     const WorkbookProperties& properties);

}  // namespace platform
