#include "reports/intervention_groups.h"

#include <gtest/gtest.h>

#include "reports/test_interventions.h"

namespace reports {
namespace {

// "job_search: a b; none: c", by participation.
std::string groups_of(const Branch& branch, std::vector<BegunOne> all) {
  const auto given = branch.given({std::move(all), kTags, {}});
  const auto started = branch.everybody.counting(analysis::kTookPart);
  std::string out;
  for (const auto& group : intervention_groups(branch.columns, started, given)) {
    out += group.name + ":";
    analysis::for_each_row(group.rows, 0, [&](size_t row) { out += " " + branch.columns.id.text(row); });
    out += "; ";
  }
  return out;
}

TEST(InterventionGroups, are_of_what_began_within_the_first_days) {
  const Branch branch({spell("a", "p", "home", day("2026-01-01")), spell("b", "q", "home", day("2026-01-01")),
                       spell("c", "r", "home", day("2026-01-01"))});
  EXPECT_EQ(groups_of(branch, {begun("p", "coach", day("2026-01-01")), begun("q", "coach", day("2026-01-30")),
                               begun("r", "coach", day("2026-01-31"))}),
            "job_search: a b; none: c; ");
}

TEST(InterventionGroups, stand_in_the_order_of_the_classes_and_at_each_of_them) {
  const Branch branch({spell("a", "p", "home", day("2026-01-01")), spell("b", "q", "home", day("2026-01-01"))});
  EXPECT_EQ(groups_of(branch, {begun("p", "coach", day("2026-01-02")), begun("p", "group", day("2026-01-03")),
                               begun("p", "train", day("2026-01-04"))}),
            "work_training: a; job_search: a; none: b; ");
}

}  // namespace
}  // namespace reports
