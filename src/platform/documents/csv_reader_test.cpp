#include "platform/documents/csv_reader.h"

#include <gtest/gtest.h>

namespace platform {
namespace {

std::string shown(const Table& table) {
  std::string out;
  for (const auto& row : table.sheets.at(0).rows) {
    out += std::to_string(row.number);
    for (const auto& cell : row.cells) out += "|" + cell.text;
    out += "\n";
  }
  return out;
}

std::string read(std::string_view bytes) { return shown(*read_csv(bytes)); }

std::string fault(std::string_view bytes, const TableLimits& limits = {}) {
  const auto table = read_csv(bytes, limits);
  return table ? "none" : table.error().rule;
}

TEST(CsvReader, knows_the_encodings_that_people_send) {
  EXPECT_EQ(read_csv("namn\n\xC3\x85sa\n")->encoding, "utf-8");
  const auto marked = *read_csv("\xEF\xBB\xBFnamn;f\nÅsa;2\n");
  EXPECT_EQ(marked.encoding, "utf-8");
  EXPECT_EQ(marked.sheets[0].rows[0].cells[0].text, "namn");
  const auto western = *read_csv("namn;pris\n\xC5sa \x96 \x80;\x81\n");
  EXPECT_EQ(western.encoding, "windows-1252");
  EXPECT_EQ(western.sheets[0].rows[1].cells[0].text, "Åsa – €");
  EXPECT_EQ(western.sheets[0].rows[1].cells[1].text, "\xEF\xBF\xBD");
}

TEST(CsvReader, finds_the_delimiter) {
  EXPECT_EQ(read_csv("a;b;c\n1,5;2;3\n")->delimiter, ";");
  EXPECT_EQ(read_csv("a,b,c\n1;2,3,4\n")->delimiter, ",");
  EXPECT_EQ(read_csv("a\tb\n1,2\t3,4\n")->delimiter, "\t");
  EXPECT_EQ(read_csv("Deltagare 2015, hela \xC3\xA5ret\n\nnamn;andel\nx;1,5\ny;2,5\n")->delimiter,
            ";");
  EXPECT_EQ(read_csv("namn\nx\n")->delimiter, ";");
  EXPECT_EQ(read_csv("a;\"x,y,z\"\nb;\"1,2,3\"\n")->delimiter, ";");
  EXPECT_EQ(read_csv("a;b\n1,5;2,5\n")->delimiter, ";");
}

TEST(CsvReader, a_delimiter_that_leaves_a_quotation_mark_open_is_none) {
  const auto table = *read_csv("a,b,c;d\n1,2,3;\"x,\"\"\"\n4,5,6;7\n");
  EXPECT_EQ(table.delimiter, ";");
  EXPECT_EQ(table.sheets[0].rows[1].cells[1].text, "x,\"");
}

TEST(CsvReader, a_stated_delimiter_decides_and_is_no_row) {
  const auto table = *read_csv("sep=,\r\na,b;c\r\n");
  EXPECT_EQ(table.delimiter, ",");
  EXPECT_EQ(shown(table), "1|a|b;c\n");
  EXPECT_EQ(read("sep=\"\na;b\n").substr(0, 2), "1|");
}

TEST(CsvReader, quotes_hold_delimiters_quotes_and_line_breaks) {
  EXPECT_EQ(read("a;b\n\"x;y\";\"say \"\"hi\"\"\"\n"), "1|a|b\n2|x;y|say \"hi\"\n");
  EXPECT_EQ(read("a;b\n\"one\ntwo\";z\nlast;1\n"), "1|a|b\n2|one\ntwo|z\n3|last|1\n");
  EXPECT_EQ(read("a;5\" pipe;b\n"), "1|a|5\" pipe|b\n");
  EXPECT_EQ(read("\"ab\"cd;e\n"), "1|abcd|e\n");
}

TEST(CsvReader, empty_rows_keep_their_numbers) {
  EXPECT_EQ(read("a;b\n\n;;;\nc;d;;\n"), "1|a|b\n4|c|d\n");
  EXPECT_EQ(read("a;;b"), "1|a||b\n");
  EXPECT_EQ(read("a\rb\rc"), "1|a\n2|b\n3|c\n");
  EXPECT_EQ(read("a\r\nb\r\n"), "1|a\n2|b\n");
  EXPECT_EQ(read(""), "");
}

TEST(CsvReader, refuses_what_it_cannot_read) {
  EXPECT_EQ(fault("\xFF\xFE"
                  "a"),
            "csv.utf16");
  EXPECT_EQ(fault(std::string_view("a;b\0c", 5)), "csv.binary");
}

std::string faulty(const Table& table) {
  std::string out;
  for (const auto& row : table.sheets.at(0).rows) {
    if (!row.fault.empty()) out += std::to_string(row.number) + " " + row.fault + "\n";
  }
  return out;
}

TEST(CsvReader, a_missing_quotation_mark_is_a_fault_of_its_row_alone) {
  const auto open = *read_csv("a;b\nx;\"y\nz;1\n");
  EXPECT_EQ(faulty(open), "2 csv.unterminated_quote\n");
  EXPECT_EQ(shown(open), "1|a|b\n2|x|\"y\n3|z|1\n");
  const auto quoted_after = *read_csv("a,b\n1,\"x\n2,\"y\"\n\"one\ntwo\",4\n");
  EXPECT_EQ(faulty(quoted_after), "2 csv.unterminated_quote\n");
  EXPECT_EQ(shown(quoted_after), "1|a|b\n2|1|\"x\n3|2|y\n4|one\ntwo|4\n");
  EXPECT_EQ(faulty(*read_csv("a;b\n\"x")), "2 csv.unterminated_quote\n");
  EXPECT_EQ(faulty(*read_csv("\"ab\"cd;e\n\"one\ntwo\";z\n")), "");
}

TEST(CsvReader, keeps_its_limits) {
  TableLimits limits;
  limits.cells = 3;
  EXPECT_EQ(fault("a;b\nc;d\n", limits), "table.too_many_cells");
  limits = {};
  limits.columns = 2;
  EXPECT_EQ(fault("a;b;c\n", limits), "table.too_many_columns");
  EXPECT_EQ(fault("a;b;;;\n", limits), "none");
  limits = {};
  limits.cell_bytes = 2;
  EXPECT_EQ(fault("abc\n", limits), "table.cell_too_long");
  limits = {};
  limits.file_bytes = 2;
  EXPECT_EQ(fault("abc\n", limits), "file.too_large");
}

TEST(ReadTable, tells_the_format_by_the_content) {
  EXPECT_EQ(read_table("").error().rule, "file.empty");
  EXPECT_EQ(read_table("\xD0\xCF\x11\xE0\xA1\xB1").error().rule, "file.encrypted_or_old");
  EXPECT_EQ(read_table("PK\x03\x04rest").error().rule, "xlsx.damaged");
  EXPECT_EQ(read_table("a;b\n")->delimiter, ";");
}

}  // namespace
}  // namespace platform
