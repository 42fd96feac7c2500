// CSV as Swedish spreadsheet programs open it: UTF-8 with byte-order mark, semicolon, CRLF.
#pragma once

#include <string>

#include "platform/documents/sheet_content.h"

namespace platform {

// Headings and rows; notes are left out. Text and headings that begin like a formula are
// neutralised.
std::string write_csv(const SheetContent& content, char decimal_mark = ',');

}  // namespace platform
