#include "charts/interval_chart.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace charts {
namespace {

size_t times(const std::string& text, std::string_view part) {
  size_t out = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
  return out;
}

IntervalChart chart(int width = kWide) {
  return {"Utfall <alla>",
          "30 deltaganden",
          "Utfall",
          "Förväntat",
          "Alla",
          "för få",
          {"0 %", "25 %", "50 %", "75 %", "100 %"},
          {{"Jobbcoachning", "12 av 30", 0.4, 0.25, 0.58, 0.35, "Jobbcoachning: 40 %"},
           {"Arbetsprövning", "0 av 3", 0, 0, 0.56, {}, "Arbetsprövning: 0 %"}},
          0.3,
          width};
}

TEST(IntervalChart, has_a_dot_for_every_row_and_a_ring_where_something_is_expected) {
  for (const int width : {kWide, kCard, kNarrow}) {
    const auto svg = interval_chart_svg(chart(width), "i");
    EXPECT_EQ(times(svg, "<circle"), 2u + 2u + 1u);  // the legend's two, the rows' dots, one ring
    EXPECT_EQ(times(svg, "stroke='#565d66'"), 2u);
    for (const char* part :
         {"Jobbcoachning", "Arbetsprövning", "12 av 30", "för få", "30 deltaganden", "Utfall &lt;"}) {
      EXPECT_NE(svg.find(part), std::string::npos) << part << " " << width;
    }
  }
}

TEST(IntervalChart, has_no_line_down_where_there_is_no_whole) {
  auto one = chart();
  one.whole.reset();
  EXPECT_EQ(interval_chart_svg(one, "i").find(">Alla<"), std::string::npos);
  EXPECT_NE(interval_chart_svg(chart(), "i").find(">Alla<"), std::string::npos);
}

TEST(IntervalChart, takes_no_share_outside_its_interval) {
  auto one = chart();
  one.rows[0].low = 0.5;
  EXPECT_THROW(interval_chart_svg(one, "i"), base::InvariantViolation);
  one.rows.clear();
  EXPECT_THROW(interval_chart_svg(one, "i"), base::InvariantViolation);
}

}  // namespace
}  // namespace charts
