#include "charts/time_chart.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace charts {
namespace {

size_t times(const std::string& text, std::string_view part) {
  size_t out = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
  return out;
}

TimeChart chart(int width = kWide) {
  return {"Deltaganden <alla>",
          "Två personer",
          {"Avslutat", "Pågår"},
          {{0, "2025-01"}, {182, "2025-07"}, {365, "2026-01"}},
          {{"Anna Ek", {{10, 100, 0, "Anna Ek: jan–apr"}, {200, 365, 1, "Anna Ek: sedan juli"}}},
           {"Bertil Alm-Carlsson med ett mycket långt namn", {{40, 40, 0, "en dag"}}}},
          width};
}

TEST(TimeChart, has_a_bar_for_each_stay) {
  for (const int width : {kWide, kCard, kNarrow}) {
    const auto svg = time_chart_svg(chart(width), "t");
    EXPECT_EQ(times(svg, "height='12.0' fill='#"), 3u);
    EXPECT_EQ(times(svg, ">2025-07<"), 1u);
    for (const char* part : {">Anna Ek<", "jan–apr", "sedan juli", "Deltaganden &lt;alla&gt;", ">Pågår<"}) {
      EXPECT_NE(svg.find(part), std::string::npos) << part << " " << width;
    }
    EXPECT_EQ(svg.find("mycket långt namn<"), std::string::npos);
    EXPECT_NE(svg.find("width='3.0'"), std::string::npos);  // the day
  }
}

TEST(TimeChart, takes_no_bar_outside_the_axis_or_backwards) {
  auto one = chart();
  one.rows[0].bars[1].to = 366;
  EXPECT_THROW(time_chart_svg(one, "t"), base::InvariantViolation);
  one = chart();
  one.rows[0].bars[0].to = 9;
  EXPECT_THROW(time_chart_svg(one, "t"), base::InvariantViolation);
}

}  // namespace
}  // namespace charts
