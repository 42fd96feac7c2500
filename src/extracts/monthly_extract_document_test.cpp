#include "extracts/monthly_extract_document.h"

#include <gtest/gtest.h>

#include "extracts/test_extract.h"
#include "platform/documents/table.h"

namespace extracts {
namespace {

using reports::Language;

ExtractSheet sheet() {
  ReportingCodes codes = shipped_reporting_codes().front();
  codes.reported[{"support_obstacle", "sick_without_benefit"}] = "071";
  codes.reported[{"skr_category", "language"}] = "9";
  codes.reported[{"assistance_end_reason", "work"}] = "3";
  auto extract = two_households();
  extract.ended = extract_ends(
      day("2026-10-01"),
      {{"h3", assistance::HouseholdType::single, somebody("h3", "gun", assistance::MemberRole::child).person},
       {"h4", assistance::HouseholdType::couple, somebody("h4", "per", assistance::MemberRole::child).person}},
      {{"h3", {day("2026-10-01"), assistance::AssistanceEndReason::other}},
       {"h3", {day("2026-10-01"), assistance::AssistanceEndReason::work}},
       {"h4", {day("2026-09-01"), assistance::AssistanceEndReason::work}}});
  extract.ended[0].identity_number = "somebody's";
  auto unfilled = unfilled_codes(extract, codes);
  return {std::move(extract), std::move(codes), std::move(unfilled), "2281",
          base::Instant::parse("2026-11-23T08:00:00Z").value()};
}

std::vector<std::string> cells(const platform::TableRow& row) {
  std::vector<std::string> out;
  for (const auto& cell : row.cells) out.push_back(cell.text);
  return out;
}

TEST(MonthlyExtractDocument, has_a_row_a_person_and_amounts_once_a_household) {
  const auto table = platform::read_table(extract_csv(sheet(), Language::sv)).value();
  const auto& rows = table.sheets.at(0).rows;
  ASSERT_EQ(rows.size(), 5u);
  EXPECT_EQ(rows[0].cells.size(), 19u);
  EXPECT_EQ(cells(rows[1]),
            (std::vector<std::string>{"2026-10", "2281", "1", "Par med barn", "", "9001", "1200", "Registerledare",
                                      "", "", "1984", "Kvinna", "",
                                      "Sjukskriven med läkarintyg, ingen sjukpenning", "071", "2026-10",
                                      "Arbetsprövning, arbetsträning och förberedande insatser; Språkträning, "
                                      "språkinsats och SFI",
                                      "; 9", "ej angiven; 50"}));
  EXPECT_EQ(cells(rows[2])[2], "1");
  EXPECT_EQ(cells(rows[2])[5], "");
  EXPECT_EQ(cells(rows[4])[2], "2");
  EXPECT_EQ(cells(rows[4])[6], "500");
}

TEST(MonthlyExtractDocument, has_why_assistance_ended_on_a_sheet_of_its_own) {
  const auto table = platform::read_table(extract_workbook(sheet(), Language::sv).value()).value();
  const auto& rows = table.sheets.at(1).rows;
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(cells(rows[1]), (std::vector<std::string>{"2026-10", "2281", "Ensamstående utan barn", "", "somebody's",
                                                      "Arbete", "3"}));
  auto untold = cells(rows[2]);
  untold.resize(7);
  EXPECT_EQ(untold, (std::vector<std::string>{"2026-10", "2281", "Par utan barn", "", "", "", ""}));
  EXPECT_EQ(table.sheets[0].rows.size(), 5u);
}

TEST(MonthlyExtractDocument, tells_in_the_workbook_which_codes_are_not_filled_in) {
  const auto table = platform::read_table(extract_workbook(sheet(), Language::en).value()).value();
  ASSERT_EQ(table.sheets.size(), 3u);
  EXPECT_EQ(table.sheets[0].rows.size(), 5u);
  std::string all;
  for (const auto& row : table.sheets[2].rows) {
    for (const auto& cell : row.cells) all += cell.text + "|";
    all += "\n";
  }
  EXPECT_NE(all.find("HSLF-FS 2015:30"), std::string::npos);
  EXPECT_NE(all.find("Sex|Man|\n"), std::string::npos) << all;
  EXPECT_EQ(all.find("On certified sick leave"), std::string::npos);
}

TEST(MonthlyExtractDocument, is_named_by_its_month_alone) {
  EXPECT_EQ(extract_file_stem(day("2026-10-01"), Language::sv), "manadsuppgifter-2026-10");
}

}  // namespace
}  // namespace extracts
