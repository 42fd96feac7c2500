#include "platform/documents/docx.h"

#include "platform/documents/child_process.h"

namespace platform {

namespace {

// Pictures stand in the page as text, and are held several times over.
constexpr size_t kMemoryBytes = 6'000'000'000;

base::Result<std::string> converted(const std::vector<std::string>& arguments, std::string_view input,
                                    std::string_view begins_with) {
  ChildResult result = run_child(arguments, input, {30, kMemoryBytes, 100'000'000});
  if (result.end == ChildEnd::too_slow) return base::Error{base::ErrorCode::unavailable, "docx.too_slow", {}};
  if (result.end != ChildEnd::finished || !result.output.starts_with(begins_with)) {
    return base::Error{base::ErrorCode::unavailable, "docx.failed", {}};
  }
  return std::move(result.output);
}

}  // namespace

base::Result<std::string> render_docx(std::string_view html) {
  return converted({"/usr/bin/pandoc", "--from=html", "--to=docx", "--output=-"}, html, "PK");
}

base::Result<std::string> render_png(std::string_view svg) {
  return converted({"/usr/bin/rsvg-convert", "--format=png", "--zoom=2", "--background-color=white"}, svg,
                   "\x89PNG");
}

}  // namespace platform
