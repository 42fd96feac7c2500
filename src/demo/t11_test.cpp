#include <fstream>
#include <map>
#include <set>

#include "base/names.h"
#include "demo/numbers.h"
#include "demo/t11_table.h"
#include "demo/test_demo.h"
#include "outcomes/register_store.h"
#include "people/person_store.h"

namespace demo {
namespace {

using outcomes::IncomeSource;
using outcomes::OccupationStatus;
using outcomes::StatisticsRow;
using Counts = std::map<std::string, int>;

// A variable's rows of the table; remainders that the model does not hold as a value left out.
Counts of_table(const std::string& variable) {
  Counts out;
  for (const auto& row : t11_counts()) {
    if (row.variable == variable) out[row.value] = row.count;
  }
  return out;
}

TEST(T11Table, every_variable_adds_up_to_everybody) {
  Counts sums;
  for (const auto& row : t11_counts()) sums[row.variable] += row.count;
  EXPECT_EQ(sums.size(), 22u);
  for (const auto& [variable, sum] : sums) EXPECT_EQ(sum, kMappedPeople) << variable;
}

TEST(T11Table, counts_are_the_nearest_to_the_shares_of_the_source) {
  const std::map<std::pair<std::string, std::string>, int> shares = {
      {{"sex", "woman"}, 48},          {{"sex", "man"}, 52},
      {{"age_band", "under_25"}, 25},  {{"age_band", "over_55"}, 14},
      {{"main_income", "financial_assistance"}, 80}, {{"main_income", "salary"}, 4},
      {{"main_income", "activity_support"}, 3},      {{"ongoing_work", "working"}, 6},
      {{"studies", "sfi"}, 13},        {{"studies", "adult_education"}, 5},
      {{"studies", "upper_secondary"}, 7},           {{"registered_at_af", "yes"}, 42},
      {{"intervention", "none"}, 52}};
  for (const auto& [key, share] : shares) {
    EXPECT_EQ(of_table(key.first).at(key.second), (kMappedPeople * share + 50) / 100) << key.second;
  }
  const auto interventions = of_table("intervention");
  EXPECT_EQ(interventions.at("torget") + interventions.at("torget_and_af"), (kMappedPeople * 28 + 50) / 100);
  EXPECT_EQ(interventions.at("af") + interventions.at("torget_and_af"), (kMappedPeople * 22 + 50) / 100);
}

constexpr int kEveryLevel = 3;  // the tables are of everybody mapped, the protected as well

class T11 : public testing::TestWithParam<sql::Driver> {
 protected:
  std::vector<StatisticsRow> rows_of(const std::string& unit) {
    const auto unit_id = demo_.organisation().units.at(unit);
    return demo_.read([&](record::Work& work) {
      return outcomes::list_for_statistics(work.session(), work.municipality_id(), unit_id, work.today(),
                                           work.today(), kEveryLevel);
    });
  }
  std::set<std::string> people_of(const std::string& unit) {
    std::set<std::string> out;
    for (const auto& row : rows_of(unit)) {
      if (mapped_.count(row.participation.person_id.str()) > 0) out.insert(row.participation.person_id.str());
    }
    return out;
  }
  void SetUp() override {
    rows_ = rows_of("mapping");
    for (const auto& row : rows_) mapped_.insert(row.participation.person_id.str());
  }

  TestDemo& demo_ = shared_demo(GetParam());
  std::vector<StatisticsRow> rows_;
  std::set<std::string> mapped_;
};
ON_BOTH_DATABASES(T11);

TEST_P(T11, two_hundred_and_eighty_six_people_are_mapped) {
  EXPECT_EQ(rows_.size(), static_cast<size_t>(kMappedPeople));
  EXPECT_EQ(mapped_.size(), static_cast<size_t>(kMappedPeople));
}

TEST_P(T11, sex_and_age_are_the_tables) {
  Counts sexes;
  Counts bands;
  for (const auto& row : rows_) {
    ++sexes[base::name_of(row.sex)];
    const auto starts_on = row.participation.starts_on;
    const int age = row.birth_on ? base::whole_years(*row.birth_on, starts_on)
                                 : starts_on.year() - row.birth_year.value();
    ++bands[age < 25 ? "under_25" : age <= 55 ? "from_25_to_55" : "over_55"];
  }
  EXPECT_EQ(sexes, of_table("sex"));
  EXPECT_EQ(bands, of_table("age_band"));
}

TEST_P(T11, main_income_is_the_source_with_the_largest_extent) {
  Counts incomes;
  for (const auto& row : rows_) {
    if (!row.at_start) {
      ++incomes["not_stated"];
      continue;
    }
    const auto* main = &row.at_start->sources.at(0);
    for (const auto& source : row.at_start->sources) {
      if (source.extent_percent.value() > main->extent_percent.value()) main = &source;
    }
    ++incomes[base::name_of(main->income_source)];
  }
  EXPECT_EQ(incomes, of_table("main_income"));
}

TEST_P(T11, work_studies_and_seeking_are_the_tables) {
  std::map<OccupationStatus, int> statuses;
  for (const auto& row : rows_) {
    if (!row.at_start) continue;
    for (const auto& one : row.at_start->occupations) ++statuses[one.occupation_status];
  }
  const auto studies = of_table("studies");
  EXPECT_EQ(statuses[OccupationStatus::working], of_table("ongoing_work").at("working"));
  EXPECT_EQ(statuses[OccupationStatus::studying], kMappedPeople - studies.at("not_stated"));
  EXPECT_EQ(statuses[OccupationStatus::job_seeking], of_table("registered_at_af").at("yes"));
  EXPECT_EQ(people_of("adult_education").size(),
            static_cast<size_t>(studies.at("sfi") + studies.at("adult_education")));
}

TEST_P(T11, registration_at_the_employment_service_is_the_tables) {
  int registered = 0;
  for (const auto& row : rows_) {
    const auto measurements = demo_.read([&](record::Work& work) {
      return outcomes::measurements_of(work.session(), work.municipality_id(), row.participation.id);
    });
    if (!measurements.empty() && measurements.at(0).registered_at_af == true) ++registered;
  }
  EXPECT_EQ(registered, of_table("registered_at_af").at("yes"));
}

TEST_P(T11, interventions_are_the_tables) {
  const auto torget = people_of("torget");
  const auto af = people_of("af");
  Counts counts;
  for (const auto& id : mapped_) {
    const bool at_torget = torget.count(id) > 0;
    const bool at_af = af.count(id) > 0;
    ++counts[at_torget && at_af ? "torget_and_af" : at_torget ? "torget" : at_af ? "af" : "none"];
  }
  EXPECT_EQ(counts, of_table("intervention"));
}

TEST_P(T11, education_is_not_stated) {
  for (const auto& row : rows_) {
    EXPECT_EQ(row.participation.education_level, outcomes::EducationLevel::unknown);
  }
}

TEST_P(T11, most_have_a_number_of_the_published_series_and_nobody_has_two) {
  std::ifstream file(SAMSYN_SOURCE_DIR "/tests/fixtures/identity_numbers.csv");
  std::set<std::string> published;
  for (std::string line; std::getline(file, line);) published.insert(line.substr(0, line.find(',')));
  std::set<std::string> given;
  for (const auto& id : mapped_) {
    const auto numbers = demo_.read([&](record::Work& work) {
      return people::numbers_of(work.session(), work.municipality_id(), work.keys(), base::PersonId(id),
                                work.today());
    });
    ASSERT_LE(numbers.size(), 1u);
    if (numbers.empty()) continue;
    EXPECT_EQ(published.count(numbers[0].number.digits()), 1u);
    EXPECT_GE(numbers[0].number.birth_year(), kBirthYearMin);
    EXPECT_TRUE(given.insert(numbers[0].number.digits()).second);
  }
  EXPECT_GE(given.size(), 230u);
}

}  // namespace
}  // namespace demo
