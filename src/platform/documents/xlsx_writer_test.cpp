#include "platform/documents/xlsx_writer.h"

#include <gtest/gtest.h>

#include "platform/documents/xlsx_reader.h"

namespace platform {
namespace {

const WorkbookProperties kProperties{"Bilaga", *base::Instant::parse("2026-11-23T08:00:00Z")};

TEST(XlsxWriter, cells_keep_their_types) {
  const auto bytes = *write_xlsx(
      {{"Försörjning",
        {"Bilaga 1"},
        {"Namn", "Antal", "Andel", "Dag"},
        {{std::string("=1+1"), int64_t{12}, Tenths{333}, *base::Date::parse("2016-02-29")},
         {std::string("Åsa"), std::monostate{}, Tenths{1000}}}}},
      kProperties);
  const auto sheet = read_xlsx(bytes)->sheets.at(0);
  EXPECT_EQ(sheet.name, "Försörjning");
  ASSERT_EQ(sheet.rows.size(), 4u);
  EXPECT_EQ(sheet.rows[0].cells[0].text, "Bilaga 1");
  EXPECT_EQ(sheet.rows[1].cells[3].text, "Dag");
  EXPECT_EQ(sheet.rows[2].cells[0], (Cell{"=1+1", CellKind::text}));
  EXPECT_EQ(sheet.rows[2].cells[1], (Cell{"12", CellKind::number}));
  EXPECT_EQ(sheet.rows[2].cells[2], (Cell{"33.3", CellKind::number}));
  EXPECT_EQ(sheet.rows[2].cells[3], (Cell{"2016-02-29", CellKind::date}));
  EXPECT_EQ(sheet.rows[3].cells[1].kind, CellKind::empty);
}

TEST(XlsxWriter, same_content_at_the_same_instant_gives_the_same_bytes) {
  const SheetContent content{"A", {}, {"x"}, {{int64_t{1}}}};
  EXPECT_EQ(*write_xlsx({content}, kProperties), *write_xlsx({content}, kProperties));
}

TEST(XlsxWriter, sheet_names_are_made_possible_and_different) {
  const std::string long_name = "Försörjning: före/efter [alla] under hela perioden";
  const auto bytes = *write_xlsx({{long_name, {}, {"a"}, {{int64_t{1}}}},
                                  {long_name, {}, {"a"}, {{int64_t{1}}}},
                                  {"", {}, {"a"}, {{int64_t{1}}}}},
                                 kProperties);
  const auto table = *read_xlsx(bytes);
  EXPECT_EQ(table.sheets[0].name, "Försörjning  före efter  alla  ");
  EXPECT_EQ(table.sheets[1].name, "Försörjning  före efter  alla 2");
  EXPECT_EQ(table.sheets[2].name, "1");
}

TEST(XlsxWriter, a_text_longer_than_a_cell_is_cut) {
  const auto bytes = *write_xlsx({{"A", {}, {"x"}, {{std::string(40'000, 'x')}}}}, kProperties);
  EXPECT_EQ(read_xlsx(bytes)->sheets[0].rows[1].cells[0].text.size(), 32'767u);
}

}  // namespace
}  // namespace platform
