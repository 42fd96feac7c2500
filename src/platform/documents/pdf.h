// HTML to tagged PDF by WeasyPrint in a child process (docs/adr/0005-tagged-pdf.md).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace platform {

struct PdfLimits {
  unsigned seconds = 30;                // of wall time, and of processor time
  size_t memory_bytes = 1'500'000'000;  // address space of the child
  size_t output_bytes = 50'000'000;
};

// `html` is a whole UTF-8 document with <html lang>, <title> and its style inside; pictures are
// inline SVG or data: addresses with alternative text. The child has no network, no environment and
// fetches nothing: any other address is left out. Blocks until done; safe from any thread. Rules
// (code unavailable): pdf.too_slow, pdf.too_large, pdf.failed.
base::Result<std::string> render_pdf(std::string_view html, const PdfLimits& limits = {});

}  // namespace platform
