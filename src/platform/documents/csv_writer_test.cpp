#include "platform/documents/csv_writer.h"

#include <gtest/gtest.h>

#include "platform/documents/csv_reader.h"

namespace platform {
namespace {

SheetContent content(std::vector<std::vector<CellValue>> rows) {
  return {"blad", {"not shown"}, {"namn", "värde"}, std::move(rows)};
}

TEST(CsvWriter, writes_what_swedish_programs_open) {
  const auto day = *base::Date::parse("2015-02-01");
  EXPECT_EQ(write_csv(content({{std::string("Åsa; \"x\""), int64_t{-5}},
                               {day, Tenths{333}},
                               {std::monostate{}, Tenths{-5}}})),
            "\xEF\xBB\xBFnamn;värde\r\n\"Åsa; \"\"x\"\"\";-5\r\n2015-02-01;33,3\r\n;-0,5\r\n");
  EXPECT_EQ(write_csv(content({{Tenths{1000}}}), '.'), "\xEF\xBB\xBFnamn;värde\r\n100.0\r\n");
}

TEST(CsvWriter, text_that_begins_like_a_formula_is_neutralised) {
  for (const char* text : {"=1+1", "+46 70", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1",
                           "\xEF\xBC\x9D"
                           "1"}) {
    EXPECT_EQ(neutralised(text), std::string("'") + text);
  }
  for (const char* text : {"", "Anna-Lena", "a=b", "5", "'=1"}) EXPECT_EQ(neutralised(text), text);
}

TEST(CsvWriter, is_read_back_by_the_reader) {
  const auto table = *read_csv(write_csv(content({{std::string("a;b\nc"), std::string("\"")}})));
  EXPECT_EQ(table.encoding, "utf-8");
  EXPECT_EQ(table.sheets[0].rows[1].cells[0].text, "a;b\nc");
  EXPECT_EQ(table.sheets[0].rows[1].cells[1].text, "\"");
}

TEST(CsvWriter, no_text_makes_another_sign_the_delimiter) {
  for (const char* text : {"a,b,c", "a\tb\tc", "a|b|c", ",\n\",x\",", "|\r\"|"}) {
    const auto table = read_csv(write_csv(content({{std::string(text)}, {std::string(text)}, {std::string(text)}})));
    ASSERT_TRUE(table.has_value()) << text;
    EXPECT_EQ(table->delimiter, ";") << text;
    EXPECT_EQ(table->sheets[0].rows[1].cells[0].text, neutralised(text));
  }
}

}  // namespace
}  // namespace platform
