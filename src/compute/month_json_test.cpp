#include "compute/month_json.h"

#include <gtest/gtest.h>

namespace compute {
namespace {

struct Told {
  analysis::Month month;
};
template <class V>
void describe(V& v, Told& x) {
  v.field("month", x.month);
}

TEST(MonthJson, is_read_and_written_as_text) {
  auto told = http::read_json<Told>(R"({"month":"2015-02"})").value();
  EXPECT_EQ(told.month.number, 2015 * 12 + 1);
  EXPECT_EQ(http::to_json(told), R"({"month":"2015-02"})");
}

TEST(MonthJson, is_nothing_but_year_and_month) {
  for (const auto* wrong : {R"("2015-13")", R"("2015-02-01")", R"("2015-2")", R"("")"}) {
    const auto result = http::read_json<Told>(std::string(R"({"month":)") + wrong + "}");
    ASSERT_FALSE(result) << wrong;
    EXPECT_EQ(result.error().violations.at(0).field, "month");
    EXPECT_EQ(result.error().violations.at(0).rule, "field.month");
  }
  EXPECT_EQ(http::read_json<Told>(R"({"month":201502})").error().violations.at(0).rule, "field.type");
}

}  // namespace
}  // namespace compute
