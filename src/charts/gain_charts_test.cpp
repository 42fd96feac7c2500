#include <gtest/gtest.h>

#include "base/ensure.h"
#include "charts/signed_bar_chart.h"
#include "charts/tornado_chart.h"

namespace charts {
namespace {

size_t times(const std::string& text, std::string_view part) {
  size_t out = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
  return out;
}

TEST(SignedBarChart, has_gains_to_the_right_of_nought_and_payments_to_the_left_with_their_intervals) {
  for (const int width : {kWide, kCard, kNarrow}) {
    const SignedBarChart chart{
        "Vem <vinner>",
        "i ord",
        "vinner",
        "betalar",
        {{"Kommunen", "1 581 tkr", 1'581'200, -501'716, 4'640'250, "Kommunen: 1 581 200 kr"},
         {"Arbetsförmedlingen", "−1 022 tkr", -1'022'322, {}, {}, ""}},
        width};
    const auto svg = signed_bar_chart_svg(chart, "g");
    for (const char* part : {"Kommunen", "Arbetsförmedlingen", "vinner", "betalar", "i ord", "Vem &lt;"}) {
      EXPECT_NE(svg.find(part), std::string::npos) << part << width;
    }
    // The interval with its two ends, and the line at nought: on a narrow drawing between the names.
    EXPECT_EQ(times(svg, "stroke-width='1.5'"), width == kNarrow ? 5u : 4u) << svg;
  }
}

TEST(SignedBarChart, has_room_for_the_words_of_both_sides_where_one_is_small) {
  SignedBarChart chart{"Effects", "", "More", "Fewer", {{"A", "5 %", 0.05, -0.01, 0.11, "A"}}, kNarrow};
  const std::string svg = signed_bar_chart_svg(chart, "c");
  const auto place = [&](const std::string& word) {
    const size_t end = svg.find(">" + word + "<"), at = svg.rfind("<text x='", end) + 9;
    return std::stod(svg.substr(at));
  };
  EXPECT_GE(place("More"), place("Fewer") + text_width("Fewer"));
}

TEST(SignedBarChart, draws_nothing_but_noughts_too) {
  EXPECT_NE(signed_bar_chart_svg({"t", "d", "g", "p", {{"Alla", "0 kr", 0, {}, {}, ""}}, kWide}, "n").find("0 kr"),
            std::string::npos);
}

TEST(TornadoChart, has_two_parts_for_every_assumption) {
  for (const int width : {kWide, kNarrow}) {
    const TornadoChart chart{"t",
                             "i ord",
                             "låg",
                             "hög",
                             5,
                             {{0, "0"}, {10, "10"}},
                             {{"Dödvikt", 7, 2, "Dödvikt"}, {"Andel i arbete", 3, 8, "Andel"}},
                             width};
    const auto svg = tornado_chart_svg(chart, "t");
    EXPECT_GE(times(svg, "<rect"), 4u + 2u);
    for (const char* part : {"Dödvikt", "Andel i arbete", "låg", "hög"})
      EXPECT_NE(svg.find(part), std::string::npos);
  }
  EXPECT_THROW(tornado_chart_svg({"t", "d", "l", "h", 0, {{0, "0"}, {1, "1"}}, {}, kWide}, "t"),
               base::InvariantViolation);
}

}  // namespace
}  // namespace charts
