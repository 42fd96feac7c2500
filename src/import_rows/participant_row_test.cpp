#include "import_rows/participant_row.h"

#include <gtest/gtest.h>

namespace import_rows {
namespace {

using base::Sex;
using platform::CellKind;

const base::Date kToday = *base::Date::parse("2026-11-23");

// A row given as target and text.
using Given = std::vector<std::pair<Target, std::string>>;

Columns columns_of(const Given& given) {
  Columns columns;
  for (const auto& [target, text] : given) {
    columns.headings.push_back("H:" + std::string(target_code(target)));
    columns.mapping.push_back(target);
  }
  return columns;
}

platform::TableRow row_of(int number, const Given& given) {
  platform::TableRow row{number, {}};
  for (const auto& [target, text] : given) {
    row.cells.push_back({text, text.empty() ? CellKind::empty : CellKind::text});
  }
  return row;
}

ParticipantRow read(const Given& given) {
  return read_row(row_of(7, given), columns_of(given), kToday);
}

std::string problems(const ParticipantRow& row) {
  std::string out;
  for (const auto& problem : row.problems) {
    out += (out.empty() ? "" : " ") + problem.field + "=" + problem.rule;
  }
  return out;
}

Given with(Given more) {
  more.insert(more.begin(),
              {{Target::full_name, "Åberg, Anna"}, {Target::starts_on, "2015-02-01"}});
  return more;
}

// 1966-03-18 (day 78 of a coordination number), a man.
constexpr const char* kNumber = "196603782399";

TEST(ImportRow, with_a_fault_of_its_own_has_that_alone) {
  auto given = row_of(7, with({}));
  given.fault = "csv.unterminated_quote";
  const auto row = read_row(given, columns_of(with({})), kToday);
  EXPECT_EQ(row.row_number, 7);
  EXPECT_EQ(problems(row), "=csv.unterminated_quote");
}

TEST(ImportRow, tells_what_stands_beyond_the_headings) {
  auto given = row_of(7, with({}));
  given.cells.push_back({});
  given.cells.push_back({"Anna", CellKind::merged});
  EXPECT_EQ(problems(read_row(given, columns_of(with({})), kToday)), "");
  given.cells.push_back({"hemlig", CellKind::text});
  EXPECT_EQ(problems(read_row(given, columns_of(with({})), kToday)), "=row.cells_beyond_headings");
}

TEST(ImportRow, reads_a_merged_cell_in_its_first_column_alone) {
  auto given = row_of(7, with({{Target::phone, "Åberg, Anna"}}));
  given.cells[2].kind = CellKind::merged;
  const auto row = read_row(given, columns_of(with({{Target::phone, ""}})), kToday);
  EXPECT_EQ(row.phone, "");
  EXPECT_EQ(problems(row), "");
}

TEST(ImportRow, becomes_a_participant) {
  const auto row = read(with({{Target::identity_number,
                               "660378\xE2\x80\x93"
                               "2399"},
                              {Target::ends_on, "31 jan 2016"},
                              {Target::exit_reason, "Arbete"},
                              {Target::education_level, "Gymnasium"},
                              {Target::registration_consent_on, "2015-01-30"},
                              {Target::income_source_start, "Försörjningsstöd"},
                              {Target::occupation_end, "arbetar 75 %, studerar 25 %"},
                              {Target::phone, " 070  123 "},
                              {Target::external_reference, "A-1"}}));
  EXPECT_EQ(problems(row), "");
  EXPECT_EQ(row.row_number, 7);
  EXPECT_EQ(row.given_name, "Anna");
  EXPECT_EQ(row.family_name, "Åberg");
  EXPECT_EQ(row.identity_number->digits(), kNumber);
  EXPECT_EQ(row.birth_year, 1966);
  EXPECT_EQ(row.sex, Sex::man);
  EXPECT_EQ(row.starts_on->str(), "2015-02-01");
  EXPECT_EQ(row.ends_on->str(), "2016-01-31");
  EXPECT_EQ(row.exit_reason, "work");
  EXPECT_EQ(row.education_level, "upper_secondary");
  EXPECT_EQ(row.income_source_start, (std::vector<CodedAnswer>{{"financial_assistance", {}}}));
  EXPECT_EQ(row.occupation_end, (std::vector<CodedAnswer>{{"working", 75}, {"studying", 25}}));
  EXPECT_EQ(row.phone, "070 123");
  EXPECT_EQ(row.external_reference, "A-1");
}

TEST(ImportRow, needs_a_name_or_number_and_a_start) {
  EXPECT_EQ(
      problems(
          read({{Target::full_name, ""}, {Target::identity_number, " "}, {Target::starts_on, ""}})),
      "H:full_name=row.name_or_number_missing H:starts_on=row.starts_on_missing");
  EXPECT_EQ(problems(read({{Target::identity_number, kNumber}, {Target::starts_on, "2015-02-01"}})),
            "");
}

TEST(ImportRow, what_cannot_be_read_is_not_missing_too) {
  EXPECT_EQ(problems(read({{Target::full_name, "Anna Åberg"}, {Target::starts_on, "snart"}})),
            "H:starts_on=date.unreadable");
  EXPECT_EQ(problems(read(
                {{Target::identity_number, "196603782390"}, {Target::starts_on, "2015-02-01"}})),
            "H:identity_number=identity_number.check_digit");
  EXPECT_EQ(problems(read(with({{Target::ends_on, "sen"}, {Target::exit_reason, "work"}}))),
            "H:ends_on=date.unreadable");
}

TEST(ImportRow, periods_and_exits_must_hold_together) {
  EXPECT_EQ(problems(read(with({{Target::ends_on, "2015-01-31"}}))),
            "H:ends_on=row.ends_before_start");
  EXPECT_EQ(problems(read(with({{Target::ends_on, "2015-02-01"}}))), "");
  EXPECT_EQ(problems(read(with({{Target::exit_reason, "arbete"}}))),
            "H:exit_reason=row.exit_reason_without_end");
  EXPECT_EQ(problems(read(with({{Target::registration_consent_on, "2026-11-24"}}))),
            "H:registration_consent_on=row.consent_after_today");
}

TEST(ImportRow, the_number_and_the_columns_must_agree) {
  EXPECT_EQ(problems(read(with({{Target::identity_number, kNumber},
                                {Target::birth_year, "1967"},
                                {Target::sex, "kvinna"}}))),
            "H:birth_year=birth_year.differs_from_number H:sex=sex.differs_from_number");
  const auto unknown = read(with({{Target::identity_number, kNumber}, {Target::sex, "okänt"}}));
  EXPECT_EQ(problems(unknown), "");
  EXPECT_EQ(unknown.sex, Sex::man);
  EXPECT_EQ(read(with({{Target::sex, "k"}, {Target::birth_year, "75"}})).birth_year, 1975);
}

TEST(ImportRow, odd_cells_are_told) {
  EXPECT_EQ(problems(read({{Target::full_name, "Anna 2"}, {Target::starts_on, "2015-02-01"}})),
            "H:full_name=name.has_digits");
  EXPECT_EQ(problems(read(with({{Target::phone, std::string(201, '0')}}))),
            "H:phone=text.too_long");
  auto given = with({{Target::education_level, "#N/A"}});
  auto row = row_of(7, given);
  row.cells[2].kind = CellKind::error;
  EXPECT_EQ(problems(read_row(row, columns_of(given), kToday)),
            "H:education_level=cell.spreadsheet_error");
}

TEST(ImportRow, problems_never_repeat_what_the_cell_said) {
  const auto row = read({{Target::full_name, "MARKER1 4"},
                         {Target::starts_on, "MARKER2"},
                         {Target::identity_number, "MARKER3"},
                         {Target::sex, "MARKER4"},
                         {Target::income_source_end, "MARKER5"},
                         {Target::email, "MARKER6"},
                         {Target::birth_year, "MARKER7"}});
  EXPECT_EQ(row.problems.size(), 7u);
  for (const auto& problem : row.problems) {
    EXPECT_EQ((problem.field + problem.rule).find("MARKER"), std::string::npos);
    for (const auto& [name, value] : problem.params)
      EXPECT_EQ(value.find("MARKER"), std::string::npos);
  }
}

std::string told(const std::vector<Given>& all) {
  platform::Sheet sheet;
  sheet.rows.push_back({1, {}});
  int number = 3;
  for (const auto& given : all) sheet.rows.push_back(row_of(number++, given));
  std::string out;
  for (const auto& row : read_rows(sheet, 1, columns_of(all.at(0)), kToday)) {
    for (const auto& problem : row.problems) {
      out += (out.empty() ? "" : " ") + std::to_string(row.row_number) + ":" + problem.rule + ":" +
             problem.params.at(0).second;
    }
  }
  return out;
}

Given person(std::string name, std::string start, std::string number = "",
             std::string reference = "") {
  return {{Target::full_name, std::move(name)},
          {Target::starts_on, std::move(start)},
          {Target::identity_number, std::move(number)},
          {Target::external_reference, std::move(reference)}};
}

TEST(ImportRows, duplicates_in_the_file_name_the_earlier_row) {
  EXPECT_EQ(told({person("Anna Åberg", "2015-02-01"), person("ANNA ÅBERG", "1/2 2015")}),
            "4:row.duplicate_in_file:3");
  EXPECT_EQ(told({person("Anna Åberg", "2015-02-01"), person("Anna Åberg", "2015-02-02")}), "");
  EXPECT_EQ(
      told({person("Bo Ek", "2015-02-01", kNumber), person("Bo Ek", "2015-02-01", "660378-2399")}),
      "4:row.duplicate_in_file:3");
  EXPECT_EQ(told({person("Bo Ek", "2015-02-01", kNumber), person("Bo Alm", "2016-02-01", kNumber)}),
            "4:row.number_has_other_name:3");
  EXPECT_EQ(told({person("Bo Ek", "2015-02-01", kNumber), person("Ek, Bo", "2016-02-01", kNumber)}),
            "");
  EXPECT_EQ(told({person("Bo Ek", "2015-02-01", "", "7"), person("Bo Alm", "2016-02-01", "", "7")}),
            "4:row.duplicate_reference:3");
}

}  // namespace
}  // namespace import_rows
