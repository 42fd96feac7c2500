#include "reports/introductions.h"

#include <gtest/gtest.h>

#include "base/names.h"
#include "reports/test_participations.h"

namespace reports {
namespace {

std::string found(const std::vector<analysis::Spell>& spells, const std::vector<DayOf>& sittings,
                  const std::vector<DayOf>& plans) {
  const auto columns = analysis::columns_of(spells, {});
  std::vector<size_t> rows;
  for (size_t i = 0; i < columns.size(); ++i) rows.push_back(i);
  const auto shown = [](const std::optional<base::Date>& one) { return one ? one->str().substr(5) : "-"; };
  std::string out;
  for (const auto& one : introductions_of(columns, rows, sittings, plans)) {
    out += columns.id.text(one.row) + " " + shown(one.mapped) + " " + shown(one.plan_begun) + " " +
           shown(one.done(Step::introduced)) + "; ";
  }
  return out;
}

TEST(Introductions, are_done_when_both_are) {
  EXPECT_EQ(found({spell("anna", "1", "2026-03-02")}, {{"anna", day("2026-03-04")}, {"anna", day("2026-03-20")}},
                  {{"anna", day("2026-03-09")}}),
            "1 03-04 03-09 03-09; ");
  EXPECT_EQ(found({spell("anna", "1", "2026-03-02")}, {{"bo", day("2026-03-04")}}, {{"anna", day("2026-03-09")}}),
            "1 - 03-09 -; ");
}

TEST(Introductions, of_who_is_known_already_are_done_from_the_first_day) {
  EXPECT_EQ(found({spell("anna", "1", "2026-03-02")}, {{"anna", day("2026-02-20")}}, {{"anna", day("2026-02-25")}}),
            "1 03-02 03-02 03-02; ");
}

TEST(Introductions, begin_anew_after_a_time_that_ended) {
  const std::vector<analysis::Spell> twice = {spell("anna", "1", "2026-01-05", "2026-02-10"),
                                              spell("anna", "2", "2026-03-02")};
  EXPECT_EQ(found(twice, {{"anna", day("2026-01-07")}, {"anna", day("2026-03-05")}},
                  {{"anna", day("2026-01-07"), day("2026-02-10")}}),
            "1 01-07 01-07 01-07; 2 03-05 - -; ");
  // A plan that runs on into the second time is begun already.
  EXPECT_EQ(found(twice, {}, {{"anna", day("2026-01-07")}}), "1 - 01-07 -; 2 - 03-02 -; ");
}

TEST(Introductions, of_two_at_once_share_what_is_known) {
  EXPECT_EQ(found({spell("anna", "1", "2026-01-05"), spell("anna", "2", "2026-03-02", "2026-04-01"),
                   spell("anna", "3", "2026-05-01"), spell("bo", "4", "2026-05-01")},
                  {{"anna", day("2026-01-07")}, {"bo", day("2026-05-02")}}, {}),
            "1 01-07 - -; 2 03-02 - -; 3 05-01 - -; 4 05-02 - -; ");
}

TEST(Introductions, of_nobody_who_is_anonymous) {
  auto unknown = spell("x", "1", "2026-01-05");
  unknown.anonymous = true;
  EXPECT_EQ(found({unknown}, {}, {}), "");
}

}  // namespace
}  // namespace reports
