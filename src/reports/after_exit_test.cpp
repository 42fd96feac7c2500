#include <gtest/gtest.h>

#include "reports/after_exit_report.h"

namespace reports {
namespace {

using outcomes::FollowUpState;
using outcomes::MainOutcome;

base::Date day(const char* text) { return base::Date::parse(text).value(); }

AfterExitReport report() {
  const auto at = base::Instant::parse("2026-11-23T08:00:00Z").value();
  AfterExitReport out{{"u", "", day("2026-01-01"), day("2026-06-30")}, "Torget", day("2026-11-23"), 4, {}, "h", at, at};
  const auto reached = [&](size_t row, int months, const char* on, MainOutcome outcome) {
    out.all.push_back({row, months, day("2026-06-01"), FollowUpState::reached, day(on), outcome});
  };
  reached(4, 3, "2026-05-20", MainOutcome::unsubsidised_work);
  reached(2, 3, "2026-06-08", MainOutcome::subsidised_work);
  reached(3, 3, "2026-06-08", MainOutcome::studies);
  out.all.push_back({1, 3, day("2026-06-01"), FollowUpState::not_reached, day("2026-06-03"), {}});
  out.all.push_back({1, 6, day("2026-09-01"), FollowUpState::planned, {}, {}});
  reached(2, 6, "2026-09-08", MainOutcome::unchanged);
  out.all.push_back({2, 12, day("2027-03-01"), FollowUpState::planned, {}, {}});
  return out;
}

std::string behind(const char* panel, const std::string& line, const std::string& column) {
  const auto found = rows_behind(report(), {panel, line, column, "total"});
  if (!found) return "none";
  std::string out;
  for (const size_t row : *found) out += std::to_string(row);
  return out;
}

TEST(AfterExit, counts_what_was_to_be_asked_by_the_day) {
  EXPECT_EQ(report().months(), (std::set<int>{3, 6}));
  EXPECT_EQ(behind(kAfterExitAskedPanel, "3", kDue), "1234");
  EXPECT_EQ(behind(kAfterExitAskedPanel, "3", "reached"), "234");
  EXPECT_EQ(behind(kAfterExitAskedPanel, "6", "planned"), "1");
  EXPECT_EQ(behind(kAfterExitAskedPanel, "12", kDue), "");
  EXPECT_EQ(behind(kAfterExitAskedPanel, "x", kDue), "none");
  EXPECT_EQ(behind(kAfterExitAskedPanel, "3", "shoes"), "none");
}

TEST(AfterExit, tells_how_it_went_for_who_was_reached) {
  EXPECT_EQ(behind(kAfterExitOutcomePanel, kInWork, "months_3"), "24");
  EXPECT_EQ(behind(kAfterExitOutcomePanel, "studies", "months_3"), "3");
  EXPECT_EQ(behind(kAfterExitOutcomePanel, "unchanged", "months_6"), "2");
  EXPECT_EQ(behind(kAfterExitOutcomePanel, "unchanged", "months_x"), "none");
  EXPECT_EQ(behind(kAfterExitOutcomePanel, "shoes", "months_3"), "none");
}

// What is asked or refused on the day itself is counted, not waited for.
TEST(AfterExit, has_the_same_number_in_the_share_and_in_the_table) {
  auto today = report();
  today.all.push_back({0, 3, day("2026-11-23"), FollowUpState::planned, {}, {}});
  today.all.push_back({0, 6, day("2026-12-01"), FollowUpState::declined, day("2026-11-23"), {}});
  const auto rate = analysis::response_rate(responses_of(today)).value();
  for (const auto& line : rate.instruments) {
    const auto due = rows_behind(today, {kAfterExitAskedPanel, line.name, kDue, "total"}).value();
    EXPECT_EQ(static_cast<size_t>(line.counts.rate.among), due.size()) << line.name;
  }
  EXPECT_EQ(rate.all.waiting, 0);
}

TEST(AfterExit, is_the_response_rate_of_the_command) {
  const auto rate = analysis::response_rate(responses_of(report())).value();
  EXPECT_EQ(rate.all.sent, 6);
  EXPECT_EQ(rate.all.answered, 4);
  ASSERT_EQ(rate.instruments.size(), 2u);
  EXPECT_DOUBLE_EQ(rate.instruments[0].counts.rate.share.value(), 0.75);
}

// Every count that opens is as many as stand behind it, in both languages.
TEST(AfterExit, every_count_is_those_behind_it) {
  int checked = 0;
  for (const Language language : {Language::sv, Language::en}) {
    for (const auto& panel : after_exit_panels(report(), {language})) {
      EXPECT_EQ(panel.says.find("{{"), std::string::npos) << panel.says;
      for (const auto& line : panel.tables.at(0).lines) {
        for (size_t i = 0; i < line.values.size(); ++i) {
          const auto& column = panel.tables[0].columns[i];
          if (column.unit != FigureUnit::count) continue;
          const auto found = rows_behind(report(), {panel.key, line.key, column.column, "total"});
          EXPECT_EQ(static_cast<std::int64_t>(found.value().size()), line.values[i].value()) << line.key;
          ++checked;
        }
      }
    }
  }
  EXPECT_GT(checked, 20);
}

}  // namespace
}  // namespace reports
