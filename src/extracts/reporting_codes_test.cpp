#include "extracts/reporting_codes.h"

#include <gtest/gtest.h>

namespace extracts {
namespace {

std::string changed(const std::string& from, const std::string& to) {
  std::string text(shipped_reporting_codes_file());
  const size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::string faults(const std::string& text) {
  const auto found = read_reporting_codes(reports::shipped_sheet(text));
  std::string out;
  if (found.has_value()) return out;
  for (const auto& one : found.error().violations) out += one.field + " " + one.rule + ";";
  return out;
}

base::Date day(const char* text) { return base::Date::parse(text).value(); }

TEST(ReportingCodes, as_shipped_are_due_on_the_fifteenth_and_not_filled_in) {
  const auto& shipped = shipped_reporting_codes();
  ASSERT_EQ(shipped.size(), 1u);
  EXPECT_EQ(shipped[0].due_on(day("2026-12-01")), day("2027-01-15"));
  EXPECT_EQ(shipped[0].reported.size(), 5u + 3 + 3 + 23 + 12 + 15);
  for (const auto& [code, reported] : shipped[0].reported) EXPECT_EQ(reported, "") << code.code;
}

TEST(ReportingCodes, are_filled_in_by_the_municipality) {
  const auto found = read_reporting_codes(reports::shipped_sheet(changed(";social_reasons;;", ";social_reasons;31;")));
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->front().of({"support_obstacle", "social_reasons"}), "31");
  EXPECT_EQ(found->front().of({"support_obstacle", "no_childcare"}), "");
}

TEST(ReportingCodes, a_wrong_file_is_refused_by_row_and_column) {
  EXPECT_EQ(faults(changed("due_day;15", "due_day;29")), "rows[2].reported template.value;");
  EXPECT_EQ(faults(changed("due_day;15", "due_day;mitten")),
            "rows[2].reported template.value;rows[2].code template.lacks;");
  EXPECT_EQ(faults(changed(";social_reasons;;", ";laziness;;")),
            "rows[26].code template.unknown_code;rows[2].code template.lacks;");
  EXPECT_EQ(faults(changed(";sex;man;", ";sex;woman;")), "rows[12].code template.twice;rows[2].code template.lacks;");
  EXPECT_EQ(faults(changed("version;", "Version;")), "rows[1] template.headings;");
  EXPECT_EQ(faults("version;valid_from;valid_to;list;code;reported;source_sv;source_en\n1;2017-01-01;;sex;man;;s;s\n")
                .substr(0, 50),
            "rows[2].code template.lacks;rows[2].code template.");
}

}  // namespace
}  // namespace extracts
