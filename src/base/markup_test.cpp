#include "base/markup.h"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Markup, is_escaped) {
  EXPECT_EQ(escaped("<a href=\"x\" b='y'>&\x01"),
            "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
  EXPECT_EQ(shortened("åäö", 3), "åäö");
  EXPECT_EQ(shortened("åäöå", 3), "åä…");
}

}  // namespace
}  // namespace base
