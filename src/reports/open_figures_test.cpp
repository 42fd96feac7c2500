#include "reports/open_figures.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }

constexpr const char* kHead = "Mått;Områdeskod;Område;Grupp;Period;Värde;Enhet\n";

std::vector<OpenRow> rows_of(const std::string& lines) {
  return read_open_rows(platform::read_table(kHead + lines).value()).value();
}

std::string faults_of(const OpenRow& row) {
  std::string out;
  for (const auto& one : row.faults) out += one.field + " " + one.rule + ";";
  return out;
}

KeptFigure kept(const OpenRow& row, const char* source_on, const char* imported_at) {
  return {row.figure, "SCB", day(source_on), base::Instant::parse(imported_at).value()};
}

TEST(OpenFigures, are_read_by_their_headings_in_either_language) {
  const auto rows = rows_of(
      "Arbetslöshet;2281;Exempelkommun;Utrikes födda;2019;22,3;%\n"
      "Bistånd;0022;Västernorrland;;2019-03;1 234;kronor\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].figure.population, "Utrikes födda");
  EXPECT_EQ(rows[0].figure.value_thousandths, 22'300);
  EXPECT_EQ(rows[0].row_number, 2);
  EXPECT_EQ(rows[1].figure.area_code, "22");
  EXPECT_EQ(rows[1].figure.value_thousandths, 1'234'000);
  const auto english = read_open_rows(
      platform::read_table("measure,area code,area,period,value,unit\nRate,00,Nation,2025Q4,-0.125,number\n")
          .value());
  ASSERT_TRUE(english.has_value());
  EXPECT_EQ(english->at(0).figure.value_thousandths, -125);
  EXPECT_EQ(english->at(0).figure.population, "");
}

TEST(OpenFigures, say_of_each_row_what_is_wrong_in_which_column) {
  const auto rows = rows_of(
      "Mått;x1;A;;2019;1;%\nMått;2281;A;;2019-13;1;%\nMått;2281;A;;2019;1,2345;%\n"
      "Mått;2281;A;;2019;1;äpplen\n;2281;;;2019;1;%\nMått;2281;A;;2019;1;%\n"
      "Mått;2281;A;;2019;2;%\nMått;22;B;;2019;2;personer\n");
  EXPECT_EQ(faults_of(rows[0]), "area_code open_figures.area_unreadable;");
  EXPECT_EQ(faults_of(rows[1]), "period open_figures.period_unreadable;");
  EXPECT_EQ(faults_of(rows[2]), "value open_figures.value_unreadable;");
  EXPECT_EQ(faults_of(rows[3]), "unit open_figures.unit_unknown;");
  EXPECT_EQ(faults_of(rows[4]), "measure field.required;area_name field.required;");
  EXPECT_EQ(faults_of(rows[5]), "");
  EXPECT_EQ(faults_of(rows[6]), "measure open_figures.row_twice;");
  EXPECT_EQ(faults_of(rows[7]), "unit open_figures.unit_differs;");
  EXPECT_EQ(count(rows).errors, 7);
}

TEST(OpenFigures, are_refused_whole_without_their_columns_or_rows) {
  const auto refused = read_open_rows(platform::read_table("mått;period\nA;2019\n").value());
  EXPECT_EQ(refused.error().violations.at(0).rule, "open_figures.column_missing");
  EXPECT_EQ(read_open_rows(platform::read_table(kHead).value()).error().violations.at(0).rule, "list.empty");
}

TEST(OpenFigures, are_skipped_where_they_are_here_and_replaced_by_a_source_that_is_not_older) {
  const auto there = rows_of("M;2281;A;;2019;7,8;%\n");
  const std::vector<KeptFigure> shown = {kept(there[0], "2025-06-01", "2026-01-01T10:00:00Z")};
  const auto state = [&](const char* line, const char* source_on) {
    auto rows = rows_of(line);
    assess(rows, shown, day(source_on));
    return rows[0].state;
  };
  EXPECT_EQ(state("M;2281;A;;2019;7,8;%\n", "2025-01-01"), OpenState::already_here);
  EXPECT_EQ(state("M;2281;A;;2019;7,9;%\n", "2025-05-31"), OpenState::older);
  EXPECT_EQ(state("M;2281;A;;2019;7,9;%\n", "2025-06-01"), OpenState::replaces);
  EXPECT_EQ(state("M;2281;A;;2020;7,8;%\n", "2025-01-01"), OpenState::is_new);
}

TEST(OpenFigures, are_shown_by_the_latest_source_then_the_latest_import) {
  const auto rows = rows_of("M;2281;A;;2019;1;%\n"), other = rows_of("M;2281;A;;2019;2;%\n");
  const auto older = kept(rows[0], "2025-06-01", "2026-02-01T10:00:00Z");
  const auto newer = kept(other[0], "2025-07-01", "2026-01-01T10:00:00Z");
  EXPECT_EQ(latest_of({older, newer}).at(0).figure.value_thousandths, 2000);
  EXPECT_EQ(latest_of({newer, older}).at(0).figure.value_thousandths, 2000);
  const auto again = kept(rows[0], "2025-07-01", "2026-03-01T10:00:00Z");
  EXPECT_EQ(latest_of({newer, again}).at(0).figure.value_thousandths, 1000);
  EXPECT_EQ(latest_of({newer, again}).size(), 1u);
}

}  // namespace
}  // namespace reports
