#include "activities/extent.h"

#include <gtest/gtest.h>

namespace activities {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }

const Extents kGrowing = {{date("2026-01-12"), 25}, {date("2026-03-02"), 50}, {date("2026-06-01"), 75}};

TEST(Extent, is_that_of_the_latest_row_that_has_come) {
  EXPECT_EQ(extent_on(kGrowing, date("2026-01-11")), std::nullopt);
  EXPECT_EQ(extent_on(kGrowing, date("2026-01-12")), 25);
  EXPECT_EQ(extent_on(kGrowing, date("2026-03-01")), 25);
  EXPECT_EQ(extent_on(kGrowing, date("2026-03-02")), 50);
  EXPECT_EQ(extent_on(kGrowing, date("2030-01-01")), 75);
}

TEST(Extent, from_a_day_supersedes_that_day_and_what_was_to_come) {
  EXPECT_EQ(with_extent(kGrowing, date("2026-03-02"), 60),
            (Extents{{date("2026-01-12"), 25}, {date("2026-03-02"), 60}}));
  EXPECT_EQ(with_extent(kGrowing, date("2026-04-01"), 40),
            (Extents{{date("2026-01-12"), 25}, {date("2026-03-02"), 50}, {date("2026-04-01"), 40}}));
}

TEST(Extent, is_not_said_twice) {
  EXPECT_EQ(with_extent(kGrowing, date("2026-04-01"), 50),
            (Extents{{date("2026-01-12"), 25}, {date("2026-03-02"), 50}}));
}

TEST(Extent, follows_a_start_that_moves) {
  EXPECT_EQ(moved_to(kGrowing, date("2026-01-05")).front(), (Extent{date("2026-01-05"), 25}));
  EXPECT_EQ(moved_to(kGrowing, date("2026-01-05")).size(), 3u);
  EXPECT_EQ(moved_to(kGrowing, date("2026-04-01")),
            (Extents{{date("2026-04-01"), 50}, {date("2026-06-01"), 75}}));
  EXPECT_EQ(moved_to({}, date("2026-04-01")), Extents{});
}

}  // namespace
}  // namespace activities
