#include <set>

#include "demo/load_person.h"
#include "demo/test_demo.h"
#include "platform/sql/statement.h"

namespace demo {
namespace {

// Every person, stay and measurement without the entry that its row names, and every thread whose last number
// is not the count of its entries.
const sql::Statement kUnpaired{
    "load_test.unpaired",
    "SELECT (SELECT COUNT(*) FROM person x WHERE NOT EXISTS (SELECT 1 FROM entry e "
    "WHERE e.municipality_id = x.municipality_id AND e.id = x.entry_id AND e.subject_id = x.id)) + "
    "(SELECT COUNT(*) FROM participation x WHERE NOT EXISTS (SELECT 1 FROM entry e "
    "WHERE e.municipality_id = x.municipality_id AND e.id = x.entry_id AND e.subject_id = x.id)) + "
    "(SELECT COUNT(*) FROM measurement x WHERE NOT EXISTS (SELECT 1 FROM entry e "
    "WHERE e.municipality_id = x.municipality_id AND e.id = x.entry_id AND e.subject_id = x.id)) + "
    "(SELECT COUNT(*) FROM person_thread t WHERE t.last_number <> (SELECT COUNT(*) FROM entry e "
    "WHERE e.municipality_id = t.municipality_id AND e.person_id = t.id))"};
const sql::Statement kPeople{"load_test.people", "SELECT COUNT(*) FROM person"};
const sql::Statement kNumbers{"load_test.numbers", "SELECT COUNT(*) FROM identity_number"};

class Load : public testing::TestWithParam<sql::Driver> {
 protected:
  std::int64_t count(const sql::Statement& statement) {
    return demo_.read([&](record::Work& work) {
      return work.session().first(statement, {}, [](const sql::Row& row) { return row.integer(0); }).value();
    });
  }
  void make(long people) {
    ASSERT_TRUE(make_load(demo_.dispatcher(), people, [&](double share) {
                  shares_.push_back(share);
                }).has_value());
  }

  TestDemo demo_{GetParam()};
  std::vector<double> shares_;
};
ON_BOTH_DATABASES(Load);

TEST_P(Load, adds_so_many_people_without_numbers_and_every_row_has_its_entry) {
  make(0);
  const auto before = count(kPeople);
  const auto numbers = count(kNumbers);
  make(120);
  EXPECT_EQ(count(kPeople) - before, 120);
  EXPECT_EQ(count(kNumbers), numbers);
  EXPECT_EQ(count(kUnpaired), 0);
  EXPECT_EQ(shares_.back(), 1.0);
}

TEST_P(Load, goes_on_where_it_stopped_and_never_makes_anybody_twice) {
  make(10);
  const auto ten = count(kPeople);
  make(10);
  EXPECT_EQ(count(kPeople), ten);
  make(25);
  EXPECT_EQ(count(kPeople), ten + 15);
  EXPECT_EQ(count(kUnpaired), 0);
}

TEST(LoadPeople, have_ten_years_of_stays_in_order_and_in_the_past) {
  const auto today = day(kToday);
  std::set<std::string> case_numbers;
  int ongoing = 0;
  size_t stays = 0;
  for (long number = 0; number < 2000; ++number) {
    const LoadPerson person = load_person(number, Language::sv);
    EXPECT_TRUE(case_numbers.insert(load_case_number(number)).second);
    base::Date last = person.registered_on;
    for (const auto& stay : person.stays) {
      EXPECT_GT(stay.starts_on, last);
      last = stay.exit ? stay.exit->ends_on : stay.starts_on;
      EXPECT_GE(last, stay.starts_on);
      EXPECT_LE(last, today);
      ongoing += stay.exit ? 0 : 1;
    }
    stays += person.stays.size();
  }
  EXPECT_NEAR(static_cast<double>(stays), 3200, 120);
  EXPECT_NEAR(ongoing, 286, 60);
}

}  // namespace
}  // namespace demo
