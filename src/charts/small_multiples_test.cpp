#include "charts/small_multiples.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace charts {
namespace {

size_t times(const std::string& text, std::string_view part) {
  size_t out = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
  return out;
}

SmallMultiples chart(size_t places, int width = kWide) {
  SmallMultiples out{"Deltagare <alla>", "Enhet för enhet", "jan 2025", "dec 2025", {}, width};
  for (size_t i = 0; i < places; ++i) {
    const int base = static_cast<int>(i);
    out.curves.push_back({"Arbetsmarknadsenheten " + std::to_string(i), {base, base + 40, base + 7}, "Enhet"});
  }
  return out;
}

TEST(SmallMultiples, each_place_has_its_own_curve_before_those_of_the_others) {
  for (const int width : {kWide, kCard, kNarrow}) {
    const auto svg = small_multiples_svg(chart(5, width), "s");
    EXPECT_EQ(times(svg, "<circle"), 5u);
    EXPECT_EQ(times(svg, "stroke='#d8dce2' stroke-width='1'/>"), 5u * 4u);
    EXPECT_EQ(times(svg, ">44<"), 5u);  // the same height for all
    EXPECT_EQ(times(svg, ">dec 2025<"), 5u);
    EXPECT_NE(svg.find("Deltagare &lt;alla&gt;"), std::string::npos);
  }
}

TEST(SmallMultiples, one_place_with_one_value_is_drawn_too) {
  SmallMultiples one{"t", "d", "dec 2025", "dec 2025", {{"En", {0}, ""}}};
  const auto svg = small_multiples_svg(one, "s");
  EXPECT_EQ(times(svg, "dec 2025"), 1u);
  EXPECT_EQ(svg.find("nan"), std::string::npos);
}

TEST(SmallMultiples, take_no_curves_of_different_lengths) {
  auto one = chart(2);
  one.curves[1].values.pop_back();
  EXPECT_THROW(small_multiples_svg(one, "s"), base::InvariantViolation);
  EXPECT_THROW(small_multiples_svg(chart(0), "s"), base::InvariantViolation);
}

}  // namespace
}  // namespace charts
