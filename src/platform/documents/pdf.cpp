#include "platform/documents/pdf.h"

#include "platform/documents/child_process.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& document_scripts();

namespace platform {

namespace {

base::Error unavailable(const char* rule) { return {base::ErrorCode::unavailable, rule, {}}; }

}  // namespace

base::Result<std::string> render_pdf(std::string_view html, const PdfLimits& limits) {
  const std::string script(document_scripts().at(0).text);
  ChildResult result = run_child({"/usr/bin/python3", "-I", "-B", "-c", script}, html,
                                 {limits.seconds, limits.memory_bytes, limits.output_bytes});
  if (result.end == ChildEnd::too_slow) return unavailable("pdf.too_slow");
  if (result.end == ChildEnd::too_much_output) return unavailable("pdf.too_large");
  if (result.end != ChildEnd::finished || !result.output.starts_with("%PDF-")) {
    return unavailable("pdf.failed");
  }
  return std::move(result.output);
}

}  // namespace platform
