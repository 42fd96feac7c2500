#include "platform/documents/xlsx_reader.h"

#include <gtest/gtest.h>

#include "platform/documents/workbook_builder.h"

namespace platform {
namespace {

std::string shown(const Sheet& sheet) {
  std::string out;
  for (const auto& row : sheet.rows) {
    out += std::to_string(row.number);
    for (const auto& cell : row.cells)
      out += "|" + (cell.kind == CellKind::merged ? "^" : cell.text);
    out += "\n";
  }
  return out;
}

std::string read(const WorkbookBuilder& book) {
  return shown(read_xlsx(book.bytes())->sheets.at(0));
}

std::string fault(const WorkbookBuilder& book, const TableLimits& limits = {}) {
  const auto table = read_xlsx(book.bytes(), limits);
  return table ? "none" : table.error().rule;
}

std::string number(const std::string& reference, const std::string& value) {
  return "<c r='" + reference + "'><v>" + value + "</v></c>";
}

TEST(XlsxReader, reads_every_kind_of_cell) {
  WorkbookBuilder book;
  book.part(
      "xl/sharedStrings.xml",
      "<sst><si><t>Åsa</t></si><si><r><t>rik</t></r><r><rPr><b/></rPr><t xml:space='preserve'> text"
      "</t></r><rPh><t>phonetic</t></rPh></si><si><t/></si></sst>");
  book.rows(
      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
      "<c r='C1' t='inlineStr'><is><t>inne</t></is></c><c r='D1' t='b'><v>1</v></c>"
      "<c r='E1' t='e'><v>#N/A</v></c><c r='F1' t='str'><f>A1&amp;1</f><v>form</v></c>"
      "<c r='G1'><v>0.30000000000000004</v></c><c r='H1' t='d'><v>2015-02-01T00:00:00</v></c>"
      "<c r='I1' s='1'/><c r='J1' t='s'><v>2</v></c></row>");
  const auto table = *read_xlsx(book.bytes());
  const auto& cells = table.sheets[0].rows.at(0).cells;
  EXPECT_EQ(read(book), "1|Åsa|rik text|inne|true|#N/A|form|0.3|2015-02-01\n");
  EXPECT_EQ(cells[3].kind, CellKind::boolean);
  EXPECT_EQ(cells[4].kind, CellKind::error);
  EXPECT_EQ(cells[6].kind, CellKind::number);
  EXPECT_EQ(cells[7].kind, CellKind::date);
}

TEST(XlsxReader, dates_are_known_by_the_number_format) {
  WorkbookBuilder book;
  book.part("xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/>"
            "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
            "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>"
            "</styleSheet>");
  book.rows(
      "<row r='1'><c r='A1'><v>42036</v></c><c r='B1' s='1'><v>42036</v></c>"
      "<c r='C1' s='2'><v>42036.5</v></c><c r='D1' s='9'><v>1</v></c></row>");
  EXPECT_EQ(read(book), "1|42036|2015-02-01|2015-02-01 12:00|1\n");
  book.part("xl/workbook.xml",
            "<workbook><workbookPr date1904='1'/><sheets>"
            "<sheet name='B' sheetId='1' r:id='rId1'/></sheets></workbook>");
  EXPECT_EQ(read(book), "1|42036|2019-02-02|2019-02-02 12:00|1\n");
}

TEST(XlsxReader, empty_rows_keep_their_numbers_and_gaps_are_empty_cells) {
  WorkbookBuilder book;
  book.rows("<row r='3'>" + number("B3", "1") + number("D3", "2") +
            "</row><row r='4'/><row r='7'>" + number("A7", "3") + "</row>");
  EXPECT_EQ(read(book), "3||1||2\n7|3\n");
  book.rows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>");
  EXPECT_EQ(read(book), "1|1|2\n3|3\n");
}

TEST(XlsxReader, a_merged_cell_has_its_value_in_every_row_that_it_covers) {
  WorkbookBuilder book;
  book.rows("<row r='1'>" + number("A1", "1") + "<c r='B1'><v>9</v></c></row><row r='2'>" +
                number("D2", "2") + "</row><row r='3'>" + number("A3", "3") + "</row>",
            "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='D2:D3'/></mergeCells>");
  EXPECT_EQ(read(book), "1|1|^|^\n2||||2\n3|3|||2\n");
  EXPECT_EQ(read_xlsx(book.bytes())->sheets[0].rows[0].cells[2].text, "1");
  book.rows("<row r='1'>" + number("A1", "1") + "</row><row r='2'><c r='A2'><v>9</v></c></row>",
            "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>");
  EXPECT_EQ(read(book), "1|1\n");
}

TEST(XlsxReader, names_every_sheet_and_marks_the_hidden) {
  WorkbookBuilder book;
  book.part("xl/workbook.xml",
            "<x:workbook xmlns:x='a'><x:sheets><x:sheet name='Deltagare' sheetId='5' r:id='rId2'/>"
            "<x:sheet name='Listor' sheetId='1' state='veryHidden' "
            "r:id='rId1'/></x:sheets></x:workbook>");
  book.part("xl/worksheets/sheet2.xml",
            "<x:worksheet><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></"
            "x:worksheet>");
  book.rows("<row><c><v>1</v></c></row>");
  const auto table = *read_xlsx(book.bytes());
  ASSERT_EQ(table.sheets.size(), 2u);
  EXPECT_EQ(table.sheets[0].name, "Deltagare");
  EXPECT_FALSE(table.sheets[0].hidden);
  EXPECT_EQ(shown(table.sheets[0]), "1|2\n");
  EXPECT_TRUE(table.sheets[1].hidden);
}

TEST(XlsxReader, refuses_entities) {
  WorkbookBuilder book;
  book.part("xl/worksheets/sheet1.xml",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>");
  EXPECT_EQ(fault(book), "xlsx.doctype");
}

TEST(XlsxReader, refuses_bombs) {
  WorkbookBuilder book;
  book.rows("<row><c t='inlineStr'><is><t>" + std::string(20'000'000, ' ') + "</t></is></c></row>");
  EXPECT_EQ(fault(book), "table.cell_too_long");
  book.rows(std::string(20'000'000, ' '));
  EXPECT_EQ(fault(book), "xlsx.too_large");
  TableLimits limits;
  limits.inflated_bytes = 1000;
  EXPECT_EQ(fault(book, limits), "xlsx.too_large");
  limits = {};
  limits.parts = 2;
  EXPECT_EQ(fault(book, limits), "xlsx.too_many_parts");
}

TEST(XlsxReader, refuses_one_long_text_named_by_many_cells) {
  WorkbookBuilder book;
  book.part("xl/sharedStrings.xml", "<sst><si><t>" + std::string(1000, 'x') + "</t></si></sst>");
  std::string row;
  for (int i = 0; i < 100; ++i) row += "<c t='s'><v>0</v></c>";
  book.rows("<row>" + row + "</row>");
  TableLimits limits;
  limits.text_bytes = 50'000;
  EXPECT_EQ(fault(book, limits), "table.too_much_text");
}

TEST(XlsxReader, refuses_too_many_cells_and_columns) {
  WorkbookBuilder book;
  book.rows("<row r='1'>" + number("XFD1", "1") + "</row>");
  EXPECT_EQ(fault(book), "table.too_many_columns");
  book.rows("<row r='1'><c r='XFD1' s='1'/></row>");
  EXPECT_EQ(fault(book), "none");
  TableLimits limits;
  limits.cells = 10;
  book.rows("<row r='1'>" + number("Z1", "1") + "</row>");
  EXPECT_EQ(fault(book, limits), "table.too_many_cells");
  book.rows("<row r='1'>" + number("A1", "1") + "</row>",
            "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>");
  EXPECT_EQ(fault(book, limits), "table.too_many_cells");
}

TEST(XlsxReader, refuses_the_damaged) {
  WorkbookBuilder book;
  for (const char* rows :
       {"<row r='2'/><row r='2'/>", "<row r='x'/>", "<row r='0'/>", "<row r='1'><c r='A2'/></row>",
        "<row r='1'><c r='B1'/><c r='A1'/></row>", "<row r='1'><c r='AAAA1'/></row>", "<c r='A1'/>",
        "<row><c t='s'><v>5</v></c></row>", "<row><c t='s'><v>x</v></c></row>", "<row>",
        "<row r='9999999'/>"}) {
    EXPECT_EQ(fault(book.rows(rows)), "xlsx.damaged") << rows;
  }
  book.rows("", "<mergeCells><mergeCell ref='A1:?'/></mergeCells>");
  EXPECT_EQ(fault(book), "xlsx.damaged");
  std::string cut = WorkbookBuilder().rows("<row/>").bytes();
  cut.resize(cut.size() / 2);
  EXPECT_EQ(read_xlsx(cut).error().rule, "xlsx.damaged");
}

TEST(XlsxReader, refuses_an_archive_that_is_no_workbook) {
  WorkbookBuilder book;
  book.part("_rels/.rels", "<Relationships/>");
  EXPECT_EQ(fault(book), "xlsx.not_a_workbook");
  EXPECT_EQ(fault(WorkbookBuilder()), "xlsx.damaged");  // its sheet is missing
}

}  // namespace
}  // namespace platform
