#include "compute/money_json.h"

#include <gtest/gtest.h>

namespace economics {
namespace {

struct Both {
  Money kr;
  Ratio share;
};
template <class V>
void describe(V& v, Both& x) {
  v.field("kr", x.kr);
  v.field("share", x.share);
}

std::string broken(const std::string& kr, const std::string& share) {
  const auto read = http::read_json<Both>(R"({"kr":)" + kr + R"(,"share":)" + share + "}");
  if (read) return "";
  const auto& violation = read.error().violations.at(0);
  return violation.field + " " + violation.rule;
}

TEST(MoneyJson, is_kronor_with_two_decimals_and_exact) {
  for (const char* kr : {"0", "-0.01", "0.1", "697.43", "9999999999.99", "-1991000"}) {
    const auto read = http::read_json<Both>(std::string(R"({"kr":)") + kr + R"(,"share":0.3142})");
    ASSERT_TRUE(read) << kr;
    EXPECT_EQ(http::to_json(*read), std::string(R"({"kr":)") + kr + R"(,"share":0.3142})");
  }
  EXPECT_EQ(http::read_json<Both>(R"({"kr":0.29,"share":1})")->kr.ore(), 29);
}

TEST(MoneyJson, refuses_more_decimals_than_it_keeps) {
  EXPECT_EQ(broken("0.001", "1"), "kr amount.too_fine");
  EXPECT_EQ(broken("9999999999.995", "1"), "kr amount.too_fine");
  EXPECT_EQ(broken("1e10", "1"), "");
  EXPECT_EQ(broken("1.1e10", "1"), "kr amount.too_large");
  EXPECT_EQ(broken("\"1\"", "1"), "kr field.type");
  EXPECT_EQ(broken("1", "0.123456789"), "");
  EXPECT_EQ(broken("1", "0.1234567891"), "share ratio.too_fine");
  EXPECT_EQ(broken("1", "1000001"), "share ratio.too_large");
}

}  // namespace
}  // namespace economics
