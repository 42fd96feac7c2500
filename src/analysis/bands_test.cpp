#include "analysis/bands.h"

#include <gtest/gtest.h>

namespace analysis {
namespace {

std::string keys(const Bands& bands) {
  std::string out;
  for (const Band& band : bands) out += (out.empty() ? "" : " ") + band.key();
  return out;
}

std::string fault(std::string_view text) {
  const auto bands = parse_bands(text, "month_bands");
  if (bands) return "none";
  std::string out;
  for (const auto& violation : bands.error().violations) {
    out += (out.empty() ? "" : " ") + violation.field + ":" + violation.rule;
  }
  return out;
}

TEST(Bands, reads_what_people_write) {
  EXPECT_EQ(keys(*parse_bands("0-3,4-6,7-12,13-", "b")), "0-3 4-6 7-12 13-");
  EXPECT_EQ(keys(*parse_bands(" 16 - 24 , 25\xE2\x80\x93"
                              "54,55-64",
                              "b")),
            "16-24 25-54 55-64");
  EXPECT_EQ(keys(*parse_bands("0,1-2,3-", "b")), "0 1-2 3-");
  EXPECT_EQ(keys(*parse_bands("0-", "b")), "0-");
  EXPECT_EQ(keys(*parse_bands("7-7", "b")), "7");
}

TEST(Bands, errors_name_the_band) {
  EXPECT_EQ(fault(""), "month_bands:bands.empty");
  EXPECT_EQ(fault("   "), "month_bands:bands.empty");
  EXPECT_EQ(fault("0-3,,4-"), "month_bands[2]:band.unreadable");
  EXPECT_EQ(fault("0-3,x-6"), "month_bands[2]:band.unreadable");
  EXPECT_EQ(fault("0-3,4-6-8"), "month_bands[2]:band.unreadable");
  EXPECT_EQ(fault("-3"), "month_bands[1]:band.unreadable");
  EXPECT_EQ(fault("0-3,5-8"), "month_bands[2]:band.gap");
  EXPECT_EQ(fault("0-3,3-8"), "month_bands[2]:band.overlap");
  EXPECT_EQ(fault("4-6,0-3"), "month_bands[2]:band.order");
  EXPECT_EQ(fault("0-3,6-4"), "month_bands[2]:band.reversed");
  EXPECT_EQ(fault("0-,4-6"), "month_bands[1]:band.open_not_last");
  EXPECT_EQ(fault("0-1000"), "month_bands[1]:band.number_too_large");
  EXPECT_EQ(fault("0-99999999999999999999"), "month_bands[1]:band.number_too_large");
  EXPECT_EQ(fault("0-3,5-6,6-8"), "month_bands[2]:band.gap month_bands[3]:band.overlap");
}

TEST(Bands, errors_carry_the_numbers_but_never_the_text) {
  const auto gap = parse_bands("0-3,5-8", "b").error().violations.at(0);
  EXPECT_EQ(gap.params[0].second, "5-8");
  EXPECT_EQ(gap.params[1].second, "0-3");
  EXPECT_TRUE(parse_bands("<script>", "b").error().violations.at(0).params.empty());
}

TEST(Bands, are_at_most_twenty) {
  std::string text = "0";
  for (int i = 1; i < 20; ++i) text += "," + std::to_string(i);
  EXPECT_EQ(fault(text), "none");
  EXPECT_EQ(fault(text + ",20"), "month_bands:bands.too_many");
}

TEST(Bands, find_the_band_of_a_number) {
  const auto bands = *parse_bands("16-24,25-54,55-", "b");
  EXPECT_FALSE(band_of(bands, 15));
  EXPECT_EQ(band_of(bands, 16), 0u);
  EXPECT_EQ(band_of(bands, 24), 0u);
  EXPECT_EQ(band_of(bands, 25), 1u);
  EXPECT_EQ(band_of(bands, 400), 2u);
  EXPECT_FALSE(cover_all(bands));
  EXPECT_TRUE(cover_all(*parse_bands("0-3,4-", "b")));
  EXPECT_FALSE(cover_all(*parse_bands("0-3,4-9", "b")));
}

}  // namespace
}  // namespace analysis
