// The list of those behind a figure, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <iterator>
#include <regex>

#include "app/test_service.h"

namespace app {
namespace {

class OpenedListTest : public testing::TestWithParam<sql::Driver> {
 protected:
  TestService service{GetParam()};
};
ON_BOTH_DATABASES(OpenedListTest);

TEST_P(OpenedListTest, the_list_tells_what_the_register_knows_of_each) {
  service.log_in("karin.wallgren");
  const auto found = service.get("/reports/figures?unit_id=" + service.unit("Arbetsmarknadstorget") +
                                 "&from=2026-01-01&to=2026-11-23&filters=sex:woman;"
                                 "income_source_start:financial_assistance");
  const auto opened = service.post("/reports/figure-openings",
                                   R"({"population_token":")" + found.text("population_token") +
                                       R"(","cell":{"panel":"participants","line":"took_part","column":"count",)"
                                       R"("group":"total"}})");
  ASSERT_EQ(opened.status, 200) << opened.body;
  const int people = std::stoi(found.text("participants"));
  ASSERT_GT(people, 2);
  const auto count = [&](const std::string& part) {
    int out = 0;
    for (size_t at = opened.body.find(part); at != std::string::npos; at = opened.body.find(part, at + 1)) ++out;
    return out;
  };
  EXPECT_EQ(count(R"("sex":"woman","age":)"), people);
  EXPECT_EQ(count(R"("age":null)"), 0);
  const std::regex assisted(R"re("income_source_start":\[("[a-z_]+",)*"financial_assistance")re");
  const auto begin = std::sregex_iterator(opened.body.begin(), opened.body.end(), assisted);
  EXPECT_EQ(std::distance(begin, std::sregex_iterator()), people);
}

}  // namespace
}  // namespace app
