// A register of 2 000 participants with 60 deliberate faults, in three formats made by
// tests/fixtures/make_import.py: exactly those are found, at the rows a spreadsheet shows.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <gtest/gtest.h>

#include "import_rows/participant_row.h"
#include "platform/system/clock.h"

namespace import_rows {
namespace {

using Faults = std::multiset<std::string>;

const base::Date kToday = *base::Date::parse("2026-11-23");

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class ImportFixture : public testing::TestWithParam<const char*> {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::filesystem::path(testing::TempDir()) / "samsyn_import_fixture";
    std::filesystem::create_directories(folder_);
    const std::string command = "/usr/bin/python3 " SAMSYN_SOURCE_DIR
                                "/tests/fixtures/make_import.py '" +
                                folder_.string() + "'";
    ASSERT_EQ(std::system(command.c_str()), 0);
  }

  static Faults expected() {
    std::ifstream in(folder_ / "faults.csv");
    Faults out;
    for (std::string line; std::getline(in, line);) out.insert(line);
    return out;
  }

  static platform::Table table() { return *platform::read_table(bytes_of(folder_ / GetParam())); }

  static std::vector<ParticipantRow> rows_of(const platform::Sheet& sheet) {
    const int header_row = suggest_header_row(sheet);
    const auto headings = headings_at(sheet, header_row);
    return read_rows(sheet, header_row, {headings, suggest_mapping(headings)}, kToday);
  }

  inline static std::filesystem::path folder_;
};

TEST_P(ImportFixture, has_exactly_its_sixty_faults) {
  const auto rows = rows_of(table().sheets.at(0));
  EXPECT_EQ(rows.size(), 2000u);
  Faults found;
  for (const auto& row : rows) {
    for (const auto& problem : row.problems) {
      found.insert(std::to_string(row.row_number) + ";" + problem.rule);
      EXPECT_FALSE(problem.field.empty());
    }
  }
  EXPECT_EQ(expected().size(), 60u);
  EXPECT_EQ(found, expected());
}

TEST_P(ImportFixture, every_column_but_the_officers_is_recognised) {
  const auto sheet = table().sheets.at(0);
  EXPECT_EQ(suggest_header_row(sheet), 5);
  const auto mapping = suggest_mapping(headings_at(sheet, 5));
  ASSERT_EQ(mapping.size(), 16u);
  for (size_t i = 0; i < 15; ++i) EXPECT_NE(mapping[i], Target::ignore) << i;
  EXPECT_EQ(mapping[15], Target::ignore);
  EXPECT_TRUE(check_mapping(mapping));
}

TEST_P(ImportFixture, names_keep_their_letters) {
  std::set<std::string> families;
  for (const auto& row : rows_of(table().sheets.at(0))) families.insert(row.family_name);
  for (const char* name : {"Åberg", "Öhman", "von Essen", "de la Cruz", "Norén"}) {
    EXPECT_TRUE(families.contains(name)) << name;
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, ImportFixture,
                         testing::Values("participants_utf8.csv", "participants_1252.csv",
                                         "participants.xlsx"),
                         [](const auto& of) {
                           const std::string name = of.param;
                           return name == "participants.xlsx" ? std::string("xlsx")
                                                              : name.substr(13, name.size() - 17);
                         });

// Five copies of the register in one sheet. The limit is loose enough for sanitizers on a busy
// machine; the release build takes a tenth of it.
TEST(ImportSpeed, ten_thousand_rows_take_no_time) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "samsyn_import_speed";
  std::filesystem::create_directories(folder);
  const std::string command = "/usr/bin/python3 " SAMSYN_SOURCE_DIR
                              "/tests/fixtures/make_import.py '" +
                              folder.string() + "'";
  ASSERT_EQ(std::system(command.c_str()), 0);
  const std::string one = bytes_of(folder / "participants_utf8.csv");
  const size_t body = one.find("Handl\xC3\xA4ggare\r\n") + 14;
  std::string five = one;
  for (int i = 0; i < 4; ++i) five += one.substr(body);
  const double begun = platform::monotonic_seconds();
  const auto table = *platform::read_table(five);
  const auto headings = headings_at(table.sheets[0], 5);
  const auto rows = read_rows(table.sheets[0], 5, {headings, suggest_mapping(headings)}, kToday);
  const double taken = platform::monotonic_seconds() - begun;
  EXPECT_EQ(rows.size(), 10'000u);
  EXPECT_LT(taken, 5.0);
  RecordProperty("milliseconds", static_cast<int>(taken * 1000));
}

}  // namespace
}  // namespace import_rows
