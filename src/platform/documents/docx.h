// HTML to a document that can be edited (Office Open XML), by pandoc in a child process, and drawings to pictures that
// every word processor shows, by rsvg-convert (docs/adr/0021-editable-reports.md).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace platform {

// `html` is a whole UTF-8 document with <html lang> and <title>, which becomes the document's title; pictures are
// data: addresses of PNG. The child has no network and no environment. Blocks until done; safe from any thread.
// Rules (code unavailable): docx.too_slow, docx.failed.
base::Result<std::string> render_docx(std::string_view html);

// The drawing as PNG at twice its size. Rules: as above.
base::Result<std::string> render_png(std::string_view svg);

}  // namespace platform
