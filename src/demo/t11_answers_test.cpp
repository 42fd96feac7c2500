#include <map>

#include "assessment/assessment_store.h"
#include "base/names.h"
#include "demo/t11_table.h"
#include "demo/test_demo.h"
#include "outcomes/register_store.h"

namespace demo {
namespace {

using assessment::Variable;
using Counts = std::map<std::string, int>;

Counts of_table(const std::string& variable) {
  Counts out;
  for (const auto& row : t11_counts()) {
    if (row.variable == variable) out[row.value] = row.count;
  }
  return out;
}

// What the database holds of each of the 286: who is asked, and what is answered.
class T11Answers : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    const auto organisation = demo_.organisation();
    const auto branch = organisation.branches.at("social_services");
    const auto unit = organisation.units.at("mapping");
    mappings_ = demo_.read([&](record::Work& work) {
      std::vector<assessment::Mapping> out;
      for (const auto& row : outcomes::list_for_statistics(work.session(), work.municipality_id(), unit, work.today(),
                                                           work.today(), 3)) {
        const auto whole = assessment::find_whole(work.session(), work.municipality_id(),
                                                  row.participation.person_id, branch);
        if (whole) out.push_back(assessment::known_on(whole->answers, work.today()));
      }
      return out;
    });
  }
  Counts counts_of(Variable variable) {
    Counts out;
    for (const auto& mapping : mappings_) {
      const auto found = mapping.find(variable);
      ++out[found == mapping.end() ? "not_stated" : found->second.told.values.at(0).code];
    }
    return out;
  }

  TestDemo& demo_ = shared_demo(GetParam());
  std::vector<assessment::Mapping> mappings_;
};
ON_BOTH_DATABASES(T11Answers);

TEST_P(T11Answers, everybody_is_mapped_and_each_variable_is_the_tables) {
  EXPECT_EQ(mappings_.size(), static_cast<size_t>(kMappedPeople));
  for (const auto variable : {Variable::work_history, Variable::unemployment_fund, Variable::ill_health,
                              Variable::sick_note, Variable::compensation_refused, Variable::addiction,
                              Variable::housing, Variable::children}) {
    EXPECT_EQ(counts_of(variable), of_table(base::name_of(variable))) << base::name_of(variable);
  }
}

TEST_P(T11Answers, agree_with_what_is_measured) {
  EXPECT_EQ(counts_of(Variable::main_income), of_table("main_income"));
  EXPECT_EQ(counts_of(Variable::registered_at_af), of_table("registered_at_af"));
  EXPECT_EQ(counts_of(Variable::ongoing_studies), of_table("studies"));
  EXPECT_EQ(counts_of(Variable::ongoing_work)["part_time"], of_table("ongoing_work").at("working"));
}

TEST_P(T11Answers, barriers_are_several_each_and_as_many_as_the_tables) {
  Counts barriers;
  int several = 0;
  for (const auto& mapping : mappings_) {
    const auto found = mapping.find(Variable::barriers);
    if (found == mapping.end()) continue;
    const auto& values = found->second.told.values;
    several += values.size() > 1 ? 1 : 0;
    for (const auto& value : values) {
      ++barriers[value.code];
      if (value.code == "unclear") {
        EXPECT_EQ(values.size(), 1u);
      }
    }
  }
  EXPECT_EQ(barriers.size(), 6u);
  for (const auto& [code, count] : barriers) EXPECT_EQ(count, of_table("barrier_" + code).at("yes")) << code;
  EXPECT_GT(several, 50);
}

TEST_P(T11Answers, thirty_two_are_homeless) {
  auto housing = counts_of(Variable::housing);
  EXPECT_EQ(housing["homeless"] + housing["acutely_homeless"], 32);
  EXPECT_EQ(housing["acutely_homeless"], 6);
  EXPECT_EQ(counts_of(Variable::compensation_refused)["yes"], 41);
}

// A share of the source is the nearest whole number of 286; tenths of a percent where the source has them.
TEST(T11AnswersTable, counts_are_the_nearest_to_the_shares_of_the_source) {
  const std::map<std::pair<std::string, std::string>, int> permille = {
      {{"work_history", "long_work"}, 210},        {{"work_history", "short_work"}, 120},
      {{"work_history", "never_worked"}, 200},     {{"work_history", "unknown"}, 400},
      {{"unemployment_fund", "yes"}, 30},          {{"barrier_mental_ill_health", "yes"}, 280},
      {{"barrier_physical_ill_health", "yes"}, 260}, {{"barrier_swedish", "yes"}, 230},
      {{"barrier_social", "yes"}, 170},            {{"barrier_neuropsychiatric", "yes"}, 150},
      {{"barrier_unclear", "yes"}, 240},           {{"children", "at_home"}, 370},
      {{"ill_health", "both"}, 180},               {{"ill_health", "mental"}, 170},
      {{"ill_health", "physical"}, 140},           {{"ill_health", "unknown"}, 130},
      {{"sick_note", "full"}, 280},                {{"sick_note", "part"}, 80},
      {{"addiction", "yes"}, 67},                  {{"addiction", "unclear"}, 138},
      {{"addiction", "no"}, 780}};
  for (const auto& [key, share] : permille) {
    EXPECT_EQ(of_table(key.first).at(key.second), (kMappedPeople * share + 500) / 1000) << key.first << key.second;
  }
}

}  // namespace
}  // namespace demo
