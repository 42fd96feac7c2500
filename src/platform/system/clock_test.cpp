#include "platform/system/clock.h"

#include <gtest/gtest.h>

namespace platform {
namespace {

std::string swedish(const char* text) { return swedish_date(base::Instant::parse(text).value()).str(); }

TEST(SwedishDate, turns_at_midnight_in_sweden) {
  EXPECT_EQ(swedish("2026-11-23T22:59:59Z"), "2026-11-23");
  EXPECT_EQ(swedish("2026-11-23T23:00:00Z"), "2026-11-24");
  EXPECT_EQ(swedish("2026-07-01T21:59:59Z"), "2026-07-01");
  EXPECT_EQ(swedish("2026-07-01T22:00:00Z"), "2026-07-02");
}

TEST(SwedishDate, changes_with_summer_time) {
  EXPECT_EQ(swedish("2026-03-28T22:30:00Z"), "2026-03-28");  // still winter time
  EXPECT_EQ(swedish("2026-03-29T22:30:00Z"), "2026-03-30");  // summer time since 01:00 UTC
  EXPECT_EQ(swedish("2026-10-24T22:30:00Z"), "2026-10-25");
  EXPECT_EQ(swedish("2026-10-25T22:30:00Z"), "2026-10-25");
}

}  // namespace
}  // namespace platform
