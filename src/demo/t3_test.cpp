#include "demo/t3_table.h"
#include "demo/test_demo.h"
#include "reports/overlap_actions.h"

namespace demo {
namespace {

using reports::Agency;

class T3 : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    const auto organisation = demo_.organisation();
    reports::FiguresAsked asked{organisation.units.at("outside_work").str(),
                                {},
                                day_of("2026-05-01"),
                                day_of(std::string(kToday).c_str())};
    asked.basis = analysis::DateBasis::ongoing;
    report_ = demo_.read([&](record::Work& work) {
      reports::Registers registers;
      return reports::make_overlap(work, organisation.staff.at("greta.sandell"), registers, asked).value().report;
    });
  }
  static base::Date day_of(const char* text) { return base::Date::parse(text).value(); }
  int pair(Agency one, Agency other) const { return reports::pair_of(report_.last().total, one, other).people; }

  TestDemo& demo_ = shared_demo(GetParam());
  reports::OverlapReport report_;
};
ON_BOTH_DATABASES(T3);

TEST_P(T3, of_815_people_121_are_at_the_employment_service_and_on_assistance_and_17_work_beside_it) {
  EXPECT_EQ(report_.last().total.people, 815);
  EXPECT_EQ(pair(Agency::employment_service, Agency::financial_assistance), 121);
  EXPECT_EQ(pair(Agency::financial_assistance, Agency::part_time_work), 17);
  EXPECT_EQ(report_.last().total.uncertain, 0);
  EXPECT_EQ(report_.agencies.size(), reports::kAgencyCount);
}

// Sets of the table, by exactly who is where.
TEST_P(T3, everybody_is_exactly_where_the_table_says) {
  EXPECT_EQ(report_.last().total.sets.size(), t3_table().size());
  for (const auto& where : t3_table()) {
    std::vector<std::string> codes;
    if (where.studies) codes.emplace_back("education");
    if (where.at_employment_service) codes.emplace_back("employment_service");
    if (where.on_assistance) codes.emplace_back("financial_assistance");
    if (where.has_sick_note) codes.emplace_back("health_care");
    if (where.works_part_time) codes.emplace_back("part_time_work");
    if (where.has_social_insurance) codes.emplace_back("social_insurance");
    EXPECT_EQ(reports::set_size(report_.last().total, codes), where.count);
  }
}

TEST_P(T3, they_come_over_seven_months) {
  ASSERT_EQ(report_.months.size(), 7u);
  for (size_t i = 1; i < report_.months.size(); ++i) {
    EXPECT_GT(report_.months[i].total.people, report_.months[i - 1].total.people);
  }
}

}  // namespace
}  // namespace demo
