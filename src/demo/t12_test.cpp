#include "assistance/household_list_store.h"
#include "demo/t12.h"
#include "demo/test_demo.h"

namespace demo {
namespace {

class T12 : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    rows_ = demo_.read([&](record::Work& work) {
      const assistance::HouseholdQuery query{demo_.organisation().branches.at("social_services"), period_};
      return assistance::list_households(work.session(), work.municipality_id(), query);
    });
  }

  TestDemo& demo_ = shared_demo(GetParam());
  const assistance::MonthPeriod period_{first_assistance_month(), last_assistance_month()};
  std::vector<assistance::HouseholdRow> rows_;
};
ON_BOTH_DATABASES(T12);

TEST_P(T12, of_760_households_109_had_assistance_in_every_month_with_48_per_cent_of_the_cost) {
  EXPECT_EQ(period_.month_count(), 48);
  const auto found = assistance::concentration_of(rows_, period_);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->households, 760);
  EXPECT_EQ(found->continuous_households, 109);
  EXPECT_NEAR(found->continuous_share_of_households, 0.14, 0.005);
  EXPECT_NEAR(found->continuous_share_of_cost, 0.48, 0.0005);
}

TEST_P(T12, a_month_of_assistance_is_about_7800_kronor) {
  std::int64_t amount_ore = 0;
  int months = 0;
  for (const auto& row : rows_) {
    amount_ore += row.amount_ore;
    months += row.month_count;
  }
  EXPECT_NEAR(static_cast<double>(amount_ore) / 100.0 / months, 7'800, 300);
}

}  // namespace
}  // namespace demo
