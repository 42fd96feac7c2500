#include "reports/workload_cases.h"

#include <gtest/gtest.h>

#include "reports/test_participations.h"

namespace reports {
namespace {

std::string cut(const std::vector<analysis::Spell>& spells, std::vector<OwnedCase> owned) {
  const auto columns = analysis::columns_of(spells, {});
  std::vector<size_t> rows;
  for (size_t i = 0; i < columns.size(); ++i) rows.push_back(i);
  std::string out;
  for (const auto& one : cases_of(columns, rows, std::move(owned))) {
    out += one.thread + " " + one.from.str().substr(5) + "–" + (one.to ? one.to->str().substr(5) : "") + " " +
           one.owner.value_or("-") + (one.deputy ? "/" + *one.deputy : "");
    if (one.weight != 1) out += " ×" + std::to_string(static_cast<int>(one.weight * 10));
    out += "; ";
  }
  return out;
}

TEST(WorkloadCases, are_cut_where_the_case_changes_hands) {
  EXPECT_EQ(cut({spell("anna", "1", "2026-01-10", "2026-06-01")},
                {{"anna", day("2026-03-01"), {}, "bo", "cia"},
                 {"anna", day("2026-01-10"), day("2026-03-01"), "eva", {}}}),
            "anna 01-10–03-01 eva; anna 03-01–06-01 bo/cia; ");
}

TEST(WorkloadCases, are_cut_where_they_become_heavier_or_lighter) {
  EXPECT_EQ(cut({spell("anna", "1", "2026-01-10", "2026-09-01")},
                {{"anna", day("2026-01-01"), day("2026-07-01"), "eva", {},
                  {{day("2026-01-05"), 2},
                   {day("2026-03-01"), 1.5},
                   {day("2026-03-01"), 0.5},
                   {day("2026-08-01"), 3}}}}),
            "anna 01-10–03-01 eva ×20; anna 03-01–07-01 eva ×5; anna 07-01–09-01 -; ");
  EXPECT_EQ(cut({spell("anna", "1", "2026-01-10")},
                {{"anna", day("2026-01-01"), {}, "eva", {}, {{day("2026-03-01"), 1.5}}}}),
            "anna 01-10–03-01 eva; anna 03-01– eva ×15; ");
}

TEST(WorkloadCases, what_is_given_counts_while_the_person_takes_part) {
  const auto columns = analysis::columns_of(
      {spell("anna", "1", "2026-01-10", "2026-03-01"), spell("anna", "2", "2026-05-01"),
       spell("bo", "3", "2026-01-01")},
      {});
  std::string out;
  for (const auto& one : given_while_taking_part(columns, {0, 1},
                                                 {{"anna", "course", day("2026-02-01"), {}},
                                                  {"anna", "coach", day("2026-03-01"), day("2026-05-01")},
                                                  {"bo", "course", day("2026-02-01"), {}}})) {
    out += one.person + " " + one.service + " " + one.from.str().substr(5) + "–" +
           (one.to ? one.to->str().substr(5) : "") + "; ";
  }
  EXPECT_EQ(out, "anna course 02-01–03-01; anna course 05-01–; ");
}

TEST(WorkloadCases, have_no_owner_before_between_and_after) {
  EXPECT_EQ(cut({spell("anna", "1", "2026-01-10")},
                {{"anna", day("2026-02-01"), day("2026-03-01"), "eva", {}},
                 {"anna", day("2026-04-01"), day("2026-05-01"), "bo", {}},
                 {"none", day("2026-01-01"), {}, "bo", {}}}),
            "anna 01-10–02-01 -; anna 02-01–03-01 eva; anna 03-01–04-01 -; anna 04-01–05-01 bo; anna 05-01– -; ");
}

TEST(WorkloadCases, of_somebody_who_takes_part_twice_at_once_are_one) {
  EXPECT_EQ(cut({spell("anna", "1", "2026-01-10", "2026-03-01"), spell("anna", "2", "2026-02-01", "2026-04-01"),
                 spell("anna", "3", "2026-05-01", "2026-05-01"), spell("anna", "4", "2026-06-01")},
                {{"anna", day("2025-01-01"), {}, "eva", {}}}),
            "anna 01-10–04-01 eva; anna 06-01– eva; ");
}

// Handed over twice on one day, the one in between has it no day's end.
TEST(WorkloadCases, of_no_day_are_nobodys) {
  EXPECT_EQ(cut({spell("anna", "1", "2026-01-10")},
                {{"anna", day("2026-01-10"), day("2026-03-01"), "eva", {}},
                 {"anna", day("2026-03-01"), day("2026-03-01"), "bo", {}},
                 {"anna", day("2026-03-01"), {}, "cia", {}}}),
            "anna 01-10–03-01 eva; anna 03-01– cia; ");
}

}  // namespace
}  // namespace reports
