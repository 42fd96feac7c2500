// The list of referrals page by page, over the demo municipality.
#include <algorithm>

#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

std::vector<std::string> texts(const std::string& body, const std::string& member) {
  std::vector<std::string> out;
  const std::string mark = "\"" + member + "\":\"";
  for (size_t at = body.find(mark); at != std::string::npos; at = body.find(mark, at + 1)) {
    const size_t from = at + mark.size();
    out.push_back(body.substr(from, body.find('"', from) - from));
  }
  return out;
}

class ReferralListTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override { service.log_in("karin.wallgren"); }
  int total(const std::string& query) {
    return std::stoi(service.get("/referrals?limit=1&" + query).text("total_records"));
  }
  TestService service{GetParam()};
};
ON_BOTH_DATABASES(ReferralListTest);

TEST_P(ReferralListTest, pages_hold_every_row_once_in_the_order_asked_for) {
  const int all = total("state=all");
  ASSERT_GT(all, 60);
  std::vector<std::string> days;
  for (int page = 1; page <= (all + 24) / 25; ++page) {
    const auto answer = service.get(
        "/referrals?state=all&limit=25&sort_by=answer_by_on&sort_direction=asc&page=" + std::to_string(page));
    for (auto& day : texts(answer.body, "answer_by_on")) days.push_back(std::move(day));
  }
  EXPECT_EQ(static_cast<int>(days.size()), all);
  EXPECT_TRUE(std::is_sorted(days.begin(), days.end()));
  const auto newest = texts(service.get("/referrals?state=all&limit=100").body, "sent_on");
  EXPECT_TRUE(std::is_sorted(newest.rbegin(), newest.rend()));
}

TEST_P(ReferralListTest, filters_part_the_list) {
  const int all = total("state=all");
  EXPECT_EQ(total("state=open") + total("state=answered"), all);
  EXPECT_EQ(total("state=all&kind=referral") + total("state=all&kind=order"), all);
  EXPECT_GT(total("state=all&kind=order"), 0);
  int by_unit = 0;
  for (const char* name : {"Arbetsmarknadsenheten", "Arbetsmarknadstorget", "Kom i Jobb"}) {
    by_unit += total("state=all&unit_id=" + service.unit(name));
  }
  EXPECT_EQ(by_unit, all);
  EXPECT_EQ(total("state=all&unit_id=" + service.unit("Socialpsykiatrin")), 0);
}

TEST_P(ReferralListTest, who_works_in_no_branch_sees_none) {
  service.log_in("oskar.rehn");
  EXPECT_EQ(total("state=all"), 0);
  EXPECT_EQ(total("state=all&direction=sent"), 0);
}

}  // namespace
}  // namespace app
