#include "charts/upset_chart.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace charts {
namespace {

size_t times(const std::string& text, std::string_view part) {
  size_t out = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
  return out;
}

UpsetChart chart(int width = kWide) {
  return {"Överlapp <alla>",
          "815 personer",
          "Känt",
          "Något okänt",
          {{"Arbetsförmedlingen", 588, 0, "588"}, {"Bistånd", 348, 0, "348"}, {"Arbete", 17, 0, "17"}},
          {{{true, false, false}, 467, 0, "Bara AF"},
           {{true, true, false}, 121, 0, "Båda"},
           {{false, true, true}, 17, 0, "Arbete med bistånd"},
           {{false, false, false}, 3, 0, "Ingenstans"}},
          width};
}

TEST(UpsetChart, has_a_dot_for_every_place_in_every_combination_and_tells_them_apart_by_shape) {
  for (const int width : {kWide, kCard, kNarrow}) {
    const auto svg = upset_chart_svg(chart(width), "u");
    EXPECT_EQ(times(svg, "<circle"), 12u);
    EXPECT_EQ(times(svg, "fill='#fff' stroke='#565d66'"), 7u);  // rings: not in the combination
    for (const char* part : {">467<", ">121<", ">17<", ">588<", ">348<", "Arbetsförmedlingen", "815 personer",
                             "Överlapp &lt;alla&gt;"}) {
      EXPECT_NE(svg.find(part), std::string::npos) << part << " " << width;
    }
  }
}

TEST(UpsetChart, joins_the_dots_of_a_combination_of_several) {
  EXPECT_EQ(times(upset_chart_svg(chart(), "u"), "stroke-width='2.5'"), 2u);
}

TEST(UpsetChart, hatches_what_is_not_known_and_says_so) {
  EXPECT_EQ(upset_chart_svg(chart(), "u").find("Något okänt"), std::string::npos);
  auto some = chart();
  some.combinations[0].uncertain = 7;
  const auto svg = upset_chart_svg(some, "u");
  EXPECT_NE(svg.find("Något okänt"), std::string::npos);
  EXPECT_NE(svg.find("url(#u-p1)"), std::string::npos);
  some.combinations[0].uncertain = 468;
  EXPECT_THROW((void)upset_chart_svg(some, "u"), base::InvariantViolation);
}

TEST(UpsetChart, takes_as_many_combinations_as_there_is_room_for) {
  auto full = chart(kNarrow);
  full.combinations.assign(upset_room(full), full.combinations[0]);
  EXPECT_GE(full.combinations.size(), 8u);
  EXPECT_FALSE(upset_chart_svg(full, "u").empty());
  full.combinations.push_back(full.combinations[0]);
  EXPECT_THROW((void)upset_chart_svg(full, "u"), base::InvariantViolation);
}

}  // namespace
}  // namespace charts
