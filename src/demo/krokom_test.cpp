#include <algorithm>

#include "demo/test_demo.h"
#include "outcomes/register_store.h"

namespace demo {
namespace {

using outcomes::IncomeSource;
using outcomes::OccupationStatus;
using outcomes::StatisticsRow;

class Krokom : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    const auto unit = demo_.organisation().units.at("kom_i_jobb");
    rows_ = demo_.read([&](record::Work& work) {
      return outcomes::list_for_statistics(work.session(), work.municipality_id(), unit,
                                           base::Date::parse("2015-02-01").value(),
                                           base::Date::parse("2016-01-31").value());
    });
  }

  template <class Condition>
  int count(Condition condition) const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), condition));
  }

  bool is_registered_at_start_and_end(const std::string& participation_id) {
    const auto measurements = demo_.read([&](record::Work& work) {
      return outcomes::measurements_of(work.session(), work.municipality_id(), participation_id);
    });
    return measurements.size() == 2 && std::all_of(measurements.begin(), measurements.end(), [](const auto& m) {
             return m.registered_at_af == true;
           });
  }

  TestDemo& demo_ = shared_demo(GetParam());
  std::vector<StatisticsRow> rows_;
};
ON_BOTH_DATABASES(Krokom);

bool has(const std::optional<outcomes::Measurement>& m, OccupationStatus status, std::optional<int> extent = {}) {
  const auto& list = m.value().occupations;
  return std::any_of(list.begin(), list.end(), [&](const auto& one) {
    return one.occupation_status == status && (!extent || one.extent_percent == extent);
  });
}

bool has(const std::optional<outcomes::Measurement>& m, IncomeSource source) {
  const auto& list = m.value().sources;
  return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.income_source == source; });
}

TEST_P(Krokom, ten_took_part_three_women_and_seven_men) {
  EXPECT_EQ(rows_.size(), 10u);
  EXPECT_EQ(count([](const StatisticsRow& r) { return r.sex == base::Sex::woman; }), 3);
  EXPECT_EQ(count([](const StatisticsRow& r) { return r.sex == base::Sex::man; }), 7);
  EXPECT_EQ(count([](const StatisticsRow& r) { return r.is_anonymous; }), 0);
}

TEST_P(Krokom, all_started_and_ended_within_the_project) {
  EXPECT_EQ(count([](const StatisticsRow& r) {
              return r.participation.starts_on.str() >= "2015-02-01" && r.participation.ends_on.has_value() &&
                     r.participation.ends_on->str() <= "2016-01-31";
            }),
            10);
}

TEST_P(Krokom, all_ten_seek_work_at_start_and_at_end) {
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_start, OccupationStatus::job_seeking); }), 10);
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_end, OccupationStatus::job_seeking); }), 10);
  EXPECT_EQ(count([&](const StatisticsRow& r) { return is_registered_at_start_and_end(r.participation.id); }), 10);
}

TEST_P(Krokom, nine_have_work_left_and_one_is_back_on_assistance) {
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_start, IncomeSource::financial_assistance); }), 10);
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_start, OccupationStatus::working); }), 0);
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_end, OccupationStatus::working); }), 9);
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_end, IncomeSource::salary); }), 9);
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_end, IncomeSource::financial_assistance); }), 1);
}

TEST_P(Krokom, one_works_three_quarters_and_studies_one) {
  EXPECT_EQ(count([](const StatisticsRow& r) {
              return has(r.at_end, OccupationStatus::working, 75) && has(r.at_end, OccupationStatus::studying, 25);
            }),
            1);
  EXPECT_EQ(count([](const StatisticsRow& r) { return has(r.at_end, OccupationStatus::studying); }), 1);
}

}  // namespace
}  // namespace demo
