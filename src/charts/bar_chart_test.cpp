#include "charts/bar_chart.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace charts {
namespace {

BarChart chart() {
  return {"Försörjning <före>",
          "Tio & \"nio\"",
          {"Ekonomiskt bistånd", "Lön"},
          {{"Kvinnor", {3, 0}, {}}, {"Män", {7, 9}, {"7 (100,0 %)", "9"}}}};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(BarChart, tells_in_words_what_it_shows) {
  const auto svg = bar_chart_svg(chart(), "c1");
  EXPECT_TRUE(has(svg, "<title id='c1-t'>Försörjning &lt;före&gt;</title>"));
  EXPECT_TRUE(has(svg, "<desc id='c1-d'>Tio &amp; &quot;nio&quot;</desc>"));
  EXPECT_TRUE(has(svg, "role='img' aria-labelledby='c1-t c1-d'"));
}

TEST(BarChart, every_value_stands_as_text) {
  const auto svg = bar_chart_svg(chart(), "c1");
  for (const char* text :
       {">Kvinnor<", ">Män<", ">Ekonomiskt bistånd<", ">Lön<", ">3<", ">0<", ">7 (100,0 %)<", ">9<"}) {
    EXPECT_TRUE(has(svg, text)) << text;
  }
}

TEST(BarChart, series_differ_by_pattern_and_not_by_colour_alone) {
  const auto svg = bar_chart_svg(chart(), "c1");
  EXPECT_TRUE(has(svg, "<pattern id='c1-p1'"));
  EXPECT_TRUE(has(svg, "fill='url(#c1-p1)'"));
}

TEST(BarChart, the_largest_bar_fills_the_width_and_nothing_has_no_bar) {
  const auto svg = bar_chart_svg(chart(), "c1");
  EXPECT_TRUE(has(svg, "width='415.1'"));
  auto empty = chart();
  for (auto& series : empty.series) series.values = {0, 0};
  EXPECT_FALSE(has(bar_chart_svg(empty, "c1"), "width='0.0'"));
}

TEST(BarChart, long_names_are_broken_and_cut) {
  auto named = chart();
  named.categories[0] = "Aktivitetsstöd inklusive utvecklingsersättning och mycket annat därtill";
  const auto svg = bar_chart_svg(named, "c1");
  EXPECT_TRUE(has(svg, ">Aktivitetsstöd inklusive<"));
  EXPECT_TRUE(has(svg, "…<"));
}

TEST(BarChart, categories_can_stand_under_one_name) {
  auto headed = chart();
  headed.headings = {"Lön & annat", ""};
  EXPECT_TRUE(has(bar_chart_svg(headed, "c1"), "font-weight='bold'>Lön &amp; annat<"));
  headed.headings.pop_back();
  EXPECT_THROW((void)bar_chart_svg(headed, "c1"), base::InvariantViolation);
}

TEST(BarChart, wrong_sizes_are_our_own_fault) {
  auto wrong = chart();
  wrong.series[0].values.pop_back();
  EXPECT_THROW((void)bar_chart_svg(wrong, "c"), base::InvariantViolation);
}

}  // namespace
}  // namespace charts
