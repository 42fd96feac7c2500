#include "charts/histogram.h"

#include <gtest/gtest.h>

#include <regex>

#include "base/ensure.h"

namespace charts {
namespace {

Histogram chart(int width = kWide) {
  return {"Tid <alla>",
          "9 personer",
          "månader",
          "antal per månad",
          {"Kvinnor", "Män"},
          1,
          {{0, 4, {4, 0}, "0–3"}, {4, 12, {2, 2}, "4–11"}, {12, {}, {0, 1}, "12–"}},
          width};
}

struct Rect {
  double width = 0;
  double height = 0;
};

// Of the columns alone: the legend's are 22 by 13.
std::vector<Rect> rects(const std::string& svg) {
  std::vector<Rect> out;
  const std::regex shape("<rect x='[0-9.]+' y='[0-9.]+' width='([0-9.]+)' height='([0-9.]+)' fill='#");
  for (std::sregex_iterator at(svg.begin(), svg.end(), shape), end; at != end; ++at) {
    const Rect found{std::stod((*at)[1]), std::stod((*at)[2])};
    if (found.width != 22 || found.height != 13) out.push_back(found);
  }
  return out;
}

TEST(Histogram, areas_are_numbers) {
  for (const int width : {kWide, kCard, kNarrow}) {
    const auto found = rects(histogram_svg(chart(width), "h"));
    ASSERT_EQ(found.size(), 4u);  // a part with nobody is not drawn
    const double one = (found[0].width + 1) * found[0].height / 4;
    EXPECT_NEAR((found[1].width + 1) * found[1].height, 2 * one, one * 0.02);
    EXPECT_NEAR((found[2].width + 1) * found[2].height, 2 * one, one * 0.02);
    EXPECT_NEAR((found[3].width + 1) * found[3].height, one, one * 0.02);
    EXPECT_NEAR(found[1].width + 1, 2 * (found[0].width + 1), 0.3);
    EXPECT_NEAR(found[3].width, found[1].width, 0.3);  // open: as the one before
  }
}

TEST(Histogram, says_the_classes_and_the_numbers) {
  const auto svg = histogram_svg(chart(), "h");
  for (const char* part :
       {">0<", ">4<", ">12<", ">→<", "Tid &lt;alla&gt;", "9 personer", "antal per månad", "Män"}) {
    EXPECT_NE(svg.find(part), std::string::npos) << part;
  }
}

TEST(Histogram, takes_no_classes_over_one_another_and_none_without_anybody) {
  auto one = chart();
  one.classes[1].from = 3;
  EXPECT_THROW(histogram_svg(one, "h"), base::InvariantViolation);
  one = chart();
  one.classes[0].to.reset();
  EXPECT_THROW(histogram_svg(one, "h"), base::InvariantViolation);
  one.classes = {{0, 4, {0, 0}, ""}};
  EXPECT_THROW(histogram_svg(one, "h"), base::InvariantViolation);
}

}  // namespace
}  // namespace charts
