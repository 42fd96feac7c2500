#include "reports/statistics_edition.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }

StatisticsEdition of(const char* from, const char* to) {
  return {"",
          1,
          base::HolderId("b"),
          base::UnitId("u"),
          "",
          day(from),
          day(to),
          "",
          "",
          5,
          1,
          "",
          base::Instant::parse("2026-01-31T10:00:00Z").value(),
          base::StaffId("s")};
}

std::vector<std::string> broken(const char* from, const char* to,
                                const std::vector<StatisticsEdition>& published) {
  const auto status = check_publishing(day(from), day(to), published, day("2026-11-27"));
  std::vector<std::string> out;
  if (status.has_value()) return out;
  for (const auto& one : status.error().violations) out.push_back(one.field + " " + one.rule);
  return out;
}
using Broken = std::vector<std::string>;

TEST(StatisticsEdition, is_of_a_period_that_is_over_and_not_published) {
  const std::vector<StatisticsEdition> published = {of("2025-01-01", "2025-12-31")};
  EXPECT_EQ(broken("2024-01-01", "2024-12-31", published), Broken{});
  EXPECT_EQ(broken("2026-01-01", "2026-11-26", published), Broken{});
  EXPECT_EQ(broken("2026-01-01", "2026-11-27", published), Broken{"to edition.period_goes_on"});
  EXPECT_EQ(broken("2024-01-01", "2025-01-01", published), Broken{"from edition.period_published"});
  EXPECT_EQ(broken("2025-12-31", "2026-06-30", published), Broken{"from edition.period_published"});
  EXPECT_EQ(broken("2024-12-31", "2024-01-01", published), Broken{"to population.period_reversed"});
}

TEST(StatisticsEdition, hangs_together_with_the_periods_that_it_goes_on_from_and_to) {
  const std::vector<StatisticsEdition> published = {of("2025-01-01", "2025-12-31"), of("2023-01-01", "2023-12-31"),
                                                    of("2022-01-01", "2022-12-31"),
                                                    of("2020-01-01", "2020-12-31")};
  const auto found = linked({day("2024-01-01"), day("2024-12-31")}, published);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_TRUE(linked({day("2026-02-01"), day("2026-03-31")}, published).empty());
}

}  // namespace
}  // namespace reports
