#include "import_rows/values.h"

#include <gtest/gtest.h>

#include "import_rows/words.h"

namespace import_rows {
namespace {

using platform::Cell;
using platform::CellKind;

const base::Date kToday = *base::Date::parse("2026-11-23");

std::string date(std::string text, CellKind kind = CellKind::text) {
  const auto read = read_date({std::move(text), kind}, kToday);
  return read ? read->str() : read.error().violations.at(0).rule;
}

TEST(ImportDate, is_read_as_swedes_write_it) {
  for (const char* text : {"2015-02-01",
                           "2015-02-01 00:00",
                           "2015-02-01T13:45:00",
                           "2015-02-01 9:05:00",
                           "20150201",
                           "150201",
                           "15-02-01",
                           "2015/02/01",
                           "2015.02.01",
                           "2015 02 01",
                           "1/2 2015",
                           "1/2-2015",
                           "1/2/2015",
                           "01.02.2015",
                           "1.2.2015",
                           "1 feb 2015",
                           "1 feb. 2015",
                           "1 februari 2015",
                           "den 1 februari 2015",
                           "1 FEB 15",
                           "February 1, 2015",
                           "Feb 1 2015",
                           "1-2-2015",
                           "2015-2-1"}) {
    EXPECT_EQ(date(text), "2015-02-01") << text;
  }
  EXPECT_EQ(date("3 maj 2015"), "2015-05-03");
  EXPECT_EQ(date("3 mars 2015"), "2015-03-03");
  EXPECT_EQ(date("3 okt 2015"), "2015-10-03");
  EXPECT_EQ(date("2016-02-29"), "2016-02-29");
}

TEST(ImportDate, may_be_a_serial_only_in_a_number_cell) {
  EXPECT_EQ(date("42036", CellKind::number), "2015-02-01");
  EXPECT_EQ(date("42036"), "date.unreadable");
  EXPECT_EQ(date("123", CellKind::number), "date.unreadable");
  EXPECT_EQ(date("20150201", CellKind::number), "2015-02-01");
}

TEST(ImportDate, two_digits_are_the_latest_year_that_is_near) {
  EXPECT_EQ(date("310101"), "2031-01-01");
  EXPECT_EQ(date("990101"), "1999-01-01");
}

TEST(ImportDate, says_why_it_cannot_be_read) {
  for (const char* text : {"snart", "2015-02-30", "2015-13-01", "2015-02", "2015", "1/2",
                           "1 foo 2015", "201502011", "99999999999999999999", "2015-02-01-03",
                           "32 jan 2015", "-", "2015-022-1", "feb 2015", "1 feb 201"}) {
    EXPECT_EQ(date(text), "date.unreadable") << text;
  }
  EXPECT_EQ(date("01/02/03"), "date.ambiguous");
  EXPECT_EQ(date("1-2-15"), "date.ambiguous");
  EXPECT_EQ(date("1015-02-01"), "date.unreadable");
  EXPECT_EQ(date("1915-02-01"), "date.out_of_range");
  EXPECT_EQ(date("2051-02-01"), "date.out_of_range");
}

TEST(ImportBirthYear, is_two_or_four_digits_or_a_date) {
  const auto year = [](std::string text) {
    const auto read = read_birth_year({std::move(text), CellKind::text}, kToday);
    return read ? std::to_string(*read) : read.error().violations.at(0).rule;
  };
  EXPECT_EQ(year("1975"), "1975");
  EXPECT_EQ(year("75"), "1975");
  EXPECT_EQ(year("05"), "2005");
  EXPECT_EQ(year("1975-03-02"), "1975");
  EXPECT_EQ(year("2027"), "birth_year.out_of_range");
  EXPECT_EQ(year("1905"), "birth_year.out_of_range");
  EXPECT_EQ(year("sjuttiofem"), "birth_year.unreadable");
  EXPECT_EQ(year("197"), "birth_year.unreadable");
}

TEST(ImportName, is_divided_as_people_write_it) {
  EXPECT_EQ(read_full_name("Åberg, Anna Karin"), (PersonName{"Anna Karin", "Åberg"}));
  EXPECT_EQ(read_full_name("Anna Åberg"), (PersonName{"Anna", "Åberg"}));
  EXPECT_EQ(read_full_name("Carl von Linné"), (PersonName{"Carl", "von Linné"}));
  EXPECT_EQ(read_full_name("Maria de la Cruz"), (PersonName{"Maria", "de la Cruz"}));
  EXPECT_EQ(read_full_name("von Linné"), (PersonName{"von", "Linné"}));
  EXPECT_EQ(read_full_name("Madonna"), (PersonName{"Madonna", ""}));
}

std::string answers(std::string_view list, std::string_view text) {
  const auto read = read_answers(list, text);
  if (!read) return read.error().violations.at(0).rule;
  std::string out;
  for (const auto& one : *read) {
    out += (out.empty() ? "" : " ") + one.code;
    if (one.extent_percent) out += ":" + std::to_string(*one.extent_percent);
  }
  return out;
}

TEST(ImportAnswers, several_stand_in_one_cell) {
  EXPECT_EQ(answers("occupation_status", "arbetar 75 %, studerar 25 %"), "working:75 studying:25");
  EXPECT_EQ(answers("occupation_status", "Arbetar 75%; aktivt arbetssökande"),
            "working:75 job_seeking");
  EXPECT_EQ(answers("income_source", "lön + försörjningsstöd"), "salary financial_assistance");
  EXPECT_EQ(answers("income_source", "lön\nCSN"), "salary student_aid");
  EXPECT_EQ(answers("income_source", "Lön och studiemedel 25 %"), "salary student_aid:25");
  EXPECT_EQ(answers("income_source", "lön/a-kassa"), "salary unemployment_benefit");
  EXPECT_EQ(answers("income_source", "Aktivitetsstöd/utvecklingsersättning"), "activity_support");
  EXPECT_EQ(answers("income_source", "salary and social assistance"),
            "salary financial_assistance");
  EXPECT_EQ(answers("income_source", "lön, lön"), "salary");
  EXPECT_EQ(answers("income_source", ";,"), "");
}

TEST(ImportAnswers, extents_are_read_before_and_after) {
  EXPECT_EQ(answers("occupation_status", "75 % arbete"), "working:75");
  EXPECT_EQ(answers("occupation_status", "arbetar 37,5 %"), "extent.not_whole");
  EXPECT_EQ(answers("occupation_status", "arbetar 12.5"), "extent.not_whole");
  EXPECT_EQ(answers("occupation_status", "arbetar 37,0 %"), "working:37");
  EXPECT_EQ(answers("occupation_status", "arbetar 0,75"), "working:75");
  EXPECT_EQ(answers("occupation_status", "arbetar 0,29"), "working:29");
  EXPECT_EQ(answers("occupation_status", "arbetar 0,375"), "extent.not_whole");
  EXPECT_EQ(answers("occupation_status", "arbetar heltid"), "working:100");
  EXPECT_EQ(answers("occupation_status", "Arbetar (50 %)"), "working:50");
  EXPECT_EQ(answers("occupation_status", "arbetar 175 %"), "extent.out_of_range");
  EXPECT_EQ(answers("occupation_status", "arbetar 0 %"), "extent.out_of_range");
  EXPECT_EQ(answers("occupation_status", "flyger 50 %"), "code.unknown_word");
  EXPECT_EQ(answers("occupation_status", "arbetar, flyger"), "code.unknown_word");
}

TEST(ImportWords, are_compared_without_case_accents_and_signs) {
  EXPECT_EQ(code_for("income_source", "FÖRSÖRJNINGSSTÖD"), "financial_assistance");
  EXPECT_EQ(code_for("income_source", "forsorjningsstod"), "financial_assistance");
  EXPECT_EQ(code_for("income_source",
                     "fo\xCC\x88rso\xCC\x88rjningssto\xCC\x88"
                     "d"),
            "financial_assistance");
  EXPECT_EQ(code_for("income_source", "A kassa"), "unemployment_benefit");
  EXPECT_EQ(code_for("income_source", "sickness_benefit"), "sickness_benefit");
  EXPECT_EQ(code_for("sex", "K"), "woman");
  EXPECT_EQ(code_for("sex", "Man"), "man");
  EXPECT_EQ(code_for("sex", "Women"), "woman");
  EXPECT_EQ(code_for("exit_reason", "Felregistrering"), "registered_in_error");
  EXPECT_EQ(code_for("exit_reason", "Medgivande återtaget"), "consent_withdrawn");
  EXPECT_EQ(code_for("education_level", "Ej slutförd grundskola"), "primary_incomplete");
  EXPECT_EQ(code_for("exit_reason", "Lön"), "");
  EXPECT_EQ(code_for("sex", ""), "");
}

TEST(ImportWords, every_code_of_every_list_is_a_word_for_itself) {
  const std::pair<const char*, std::vector<const char*>> lists[] = {
      {"income_source",
       {"sickness_benefit", "activity_compensation", "sickness_compensation",
        "unemployment_benefit", "activity_support", "establishment_benefit", "financial_assistance",
        "student_aid", "salary", "other_public_support", "no_public_support"}},
      {"occupation_status", {"working", "studying", "job_seeking", "other"}},
      {"education_level",
       {"primary_incomplete", "primary", "upper_secondary", "post_secondary_short",
        "post_secondary_long", "unknown"}},
      {"exit_reason",
       {"work", "studies", "continued_rehabilitation", "other_intervention",
        "sickness_or_activity_compensation", "pension", "illness", "moved", "own_withdrawal",
        "deceased", "other", "ended_unmeasured", "consent_withdrawn", "registered_in_error"}},
      {"sex", {"woman", "man", "unknown"}}};
  for (const auto& [list, codes] : lists) {
    for (const char* code : codes) EXPECT_EQ(code_for(list, code), code) << list;
  }
}

TEST(ImportEmail, looks_like_an_address) {
  EXPECT_EQ(*read_email("anna@example.se"), "anna@example.se");
  for (const char* text : {"anna", "anna@", "@example.se", "anna@example", "a b@example.se",
                           "a@b@c.se", "anna@example."}) {
    EXPECT_FALSE(read_email(text)) << text;
  }
}

}  // namespace
}  // namespace import_rows
