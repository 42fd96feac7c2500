#include <gtest/gtest.h>

#include "base/ensure.h"
#include "charts/axis.h"
#include "charts/flow_chart.h"
#include "charts/line_chart.h"

namespace charts {
namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

LineChart line_chart() {
  return {"Tid <till> arbete",
          "Hälften efter 200 dagar",
          "dagar",
          "I riskzonen",
          {{0, "0"}, {400, "400"}},
          {{0, "0 %"}, {1, "100 %"}},
          {{"Kvinnor", {{0, 1, 1, 1}, {100, 0.5, 0.3, 0.7}, {400, 0.5, 0.3, 0.7}}, {"10", "2"}},
           {"Män", {{0, 1, 1, 1}, {200, 0.4, 0.4, 0.4}}, {"7", "1"}}}};
}

TEST(AxisValues, are_round_numbers_that_hold_everything_and_nought) {
  EXPECT_EQ(axis_values(0, 304), (std::vector<double>{0, 100, 200, 300, 400}));
  EXPECT_EQ(axis_values(-30, 45), (std::vector<double>{-40, -20, 0, 20, 40, 60}));
  EXPECT_EQ(axis_values(2, 3, 1), (std::vector<double>{0, 1, 2, 3}));
  EXPECT_EQ(axis_values(0, 0, 1), (std::vector<double>{0, 1}));
}

TEST(LineChart, is_told_in_words_and_has_its_numbers_at_risk) {
  const auto svg = line_chart_svg(line_chart(), "k");
  for (const char* part : {"<title id='k-t'>Tid &lt;till&gt; arbete</title>", "Hälften efter 200 dagar",
                           ">Kvinnor<", ">I riskzonen<", ">10<", ">100 %<", ">dagar<"}) {
    EXPECT_TRUE(has(svg, part)) << part;
  }
}

TEST(LineChart, steps_hold_their_value_and_curves_differ_by_dash) {
  const auto svg = line_chart_svg(line_chart(), "k");
  EXPECT_TRUE(has(svg, " H"));
  EXPECT_TRUE(has(svg, "stroke-dasharray='6 3'"));
  auto plain = line_chart();
  plain.is_stepped = false;
  plain.curves.pop_back();
  EXPECT_FALSE(has(line_chart_svg(plain, "k"), " H"));
}

TEST(LineChart, leaves_out_what_would_stand_on_another_but_never_the_last) {
  auto chart = line_chart();
  chart.curves.pop_back();
  chart.curves[0].below.clear();
  chart.x_ticks = {{0, "2027-01"}, {50, "2027-02"}, {200, "2027-05"}, {390, "2027-11"}, {400, "2027-12"}};
  const auto svg = line_chart_svg(chart, "k");
  for (const char* shown : {">2027-01<", ">2027-05<", ">2027-12<"}) EXPECT_TRUE(has(svg, shown)) << shown;
  EXPECT_FALSE(has(svg, ">2027-11<"));
  EXPECT_TRUE(has(svg, ">2027-02<"));
  chart.width = kNarrow;
  EXPECT_FALSE(has(line_chart_svg(chart, "k"), ">2027-02<"));
}

TEST(LineChart, only_curves_with_an_interval_have_a_band) {
  const auto svg = line_chart_svg(line_chart(), "k");
  EXPECT_EQ(svg.find("fill-opacity"), svg.rfind("fill-opacity"));
  auto wrong = line_chart();
  wrong.curves[0].below.pop_back();
  EXPECT_THROW((void)line_chart_svg(wrong, "k"), base::InvariantViolation);
}

TEST(FlowChart, tells_both_sides_and_every_link) {
  const FlowChart chart{"Försörjning", "", "Före", "Efter", {"Bistånd", "Lön"}, {{1, 9}, {0, 2}}};
  for (const int width : {kWide, kNarrow}) {
    FlowChart wide = chart;
    wide.width = width;
    const auto svg = flow_chart_svg(wide, "f");
    for (const char* part : {">10 Bistånd<", ">1 Bistånd<", ">2 Lön<", ">11 Lön<", "Bistånd → Lön: 9"}) {
      EXPECT_TRUE(has(svg, part)) << part;
    }
  }
  EXPECT_THROW((void)flow_chart_svg({"", "", "", "", {"a"}, {{0}}}, "f"), base::InvariantViolation);
}

TEST(Drawing, long_text_is_broken_at_a_space_and_then_cut) {
  EXPECT_EQ(broken("Kort", 200).first, "Kort");
  const auto lines = broken("Sjukersättning eller aktivitetsersättning från Försäkringskassan", 200);
  EXPECT_EQ(lines.first, "Sjukersättning eller");
  EXPECT_EQ(lines.second.substr(0, 9), "aktivitet");
  EXPECT_LE(text_width(lines.second), 206);
}

}  // namespace
}  // namespace charts
