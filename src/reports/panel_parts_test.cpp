#include "reports/panel_parts.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

TEST(PWords, are_never_nought) {
  EXPECT_EQ(p_words(0.2, Language::sv), "0,200");
  EXPECT_EQ(p_words(0.0456, Language::en), "0.046");
  EXPECT_EQ(p_words(0.001, Language::sv), "0,001");
  EXPECT_EQ(p_words(0.00099, Language::sv), "< 0,001");
  EXPECT_EQ(p_words(0, Language::en), "< 0.001");
}

TEST(AxisDay, is_a_month_where_a_telephone_has_no_room) {
  const auto day = base::Date::parse("2026-11-23").value();
  EXPECT_EQ(axis_day(day, {Language::sv, DrawingWidth::wide}), "2026-11-23");
  EXPECT_EQ(axis_day(day, {Language::sv, DrawingWidth::narrow}), "2026-11");
}

}  // namespace
}  // namespace reports
