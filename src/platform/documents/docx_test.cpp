#include "platform/documents/docx.h"

#include <gtest/gtest.h>

#include "platform/documents/zip_archive.h"

namespace platform {
namespace {

constexpr const char* kPage =
    "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Slutrapport</title></head><body>"
    "<h1>Vad som gjordes</h1><p>Åtta möten &amp; en kurs.</p></body></html>";

TEST(Docx, holds_the_text_and_can_be_opened) {
  const auto made = render_docx(kPage);
  ASSERT_TRUE(made.has_value());
  EXPECT_TRUE(made->starts_with("PK"));
}

TEST(Docx, a_drawing_becomes_a_picture) {
  const auto made = render_png("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"></svg>");
  ASSERT_TRUE(made.has_value());
  EXPECT_TRUE(made->starts_with("\x89PNG"));
  EXPECT_EQ(render_png("no drawing").error().rule, "docx.failed");
}

}  // namespace
}  // namespace platform
