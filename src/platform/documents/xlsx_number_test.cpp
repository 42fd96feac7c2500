#include "platform/documents/xlsx_number.h"

#include <gtest/gtest.h>

namespace platform {
namespace {

TEST(NumberFormat, tells_dates_from_numbers) {
  for (const char* code :
       {"General", "0", "#,##0.00", "0.00E+00", "#,##0.00\\ \"kr\"", "0\\d", "[Red]0",
        "_-* #,##0\\ _k_r_-", "\"dag\" 0", "@", "0%", "[$kr-41D] 0", "\"", "[", "\\"}) {
    EXPECT_EQ(meaning_of_format(code), NumberMeaning::number) << code;
  }
  for (const char* code : {"yyyy-mm-dd", "yyyy\\-mm\\-dd", "[$-41D]d mmmm yyyy;@", "d/m yy", "mmm",
                           "\"den\" d mmmm"}) {
    EXPECT_EQ(meaning_of_format(code), NumberMeaning::date) << code;
  }
  for (const char* code : {"yyyy-mm-dd hh:mm", "m/d/yy h:mm"}) {
    EXPECT_EQ(meaning_of_format(code), NumberMeaning::date_time) << code;
  }
  for (const char* code : {"hh:mm", "mm:ss", "[h]:mm:ss"}) {
    EXPECT_EQ(meaning_of_format(code), NumberMeaning::time) << code;
  }
  EXPECT_EQ(meaning_of_builtin(14), NumberMeaning::date);
  EXPECT_EQ(meaning_of_builtin(22), NumberMeaning::date_time);
  EXPECT_EQ(meaning_of_builtin(20), NumberMeaning::time);
  EXPECT_EQ(meaning_of_builtin(4), NumberMeaning::number);
}

std::string day(std::string_view serial, bool from_1904 = false) {
  return number_cell(serial, NumberMeaning::date, from_1904).text;
}

TEST(DateSerial, counts_in_both_systems) {
  EXPECT_EQ(day("42036"), "2015-02-01");
  EXPECT_EQ(day("40574", true), "2015-02-01");
  EXPECT_EQ(day("1"), "1900-01-01");
  EXPECT_EQ(day("59"), "1900-02-28");
  EXPECT_EQ(day("61"), "1900-03-01");
  EXPECT_EQ(day("0", true), "1904-01-01");
  EXPECT_EQ(day("42428"), "2016-02-28");
  EXPECT_EQ(day("42429"), "2016-02-29");
}

TEST(DateSerial, has_its_time_of_day) {
  EXPECT_EQ(day("42036.5"), "2015-02-01 12:00");
  EXPECT_EQ(day("42036.000011574"), "2015-02-01 00:00:01");
  EXPECT_EQ(day("42036.9999999999"), "2015-02-02");
  EXPECT_EQ(number_cell("0.354166666666667", NumberMeaning::time, false),
            (Cell{"08:30", CellKind::time}));
}

TEST(DateSerial, that_is_no_day_stays_a_number) {
  EXPECT_EQ(number_cell("-5", NumberMeaning::date, false), (Cell{"-5", CellKind::number}));
  EXPECT_EQ(number_cell("999999", NumberMeaning::date, false), (Cell{"999999", CellKind::number}));
}

TEST(NumberCell, has_no_noise_of_binary_fractions) {
  const auto text = [](std::string_view stored) {
    return number_cell(stored, NumberMeaning::number, false).text;
  };
  EXPECT_EQ(text("0.30000000000000004"), "0.3");
  EXPECT_EQ(text("74.999999999999986"), "75");
  EXPECT_EQ(text("196603782399"), "196603782399");
  EXPECT_EQ(text("1.966037823990E11"), "196603782399");
  EXPECT_EQ(text("-0"), "0");
  EXPECT_EQ(number_cell("x", NumberMeaning::number, false).kind, CellKind::error);
  EXPECT_EQ(number_cell("inf", NumberMeaning::number, false).kind, CellKind::error);
}

}  // namespace
}  // namespace platform
