#include "panels/panel_sheet.h"

#include "platform/documents/csv_writer.h"

namespace panels {

namespace {

using platform::CellValue;
using platform::SheetContent;

CellValue cell_of(const FigureTable& table, const FigureLine& line, size_t column, Language language) {
  const auto& value = line.values[column];
  const FigureUnit unit = table.columns[column].unit;
  if (!value && unit == FigureUnit::count && !table.hidden_mark.empty()) return table.hidden_mark;
  if (!value && !table.columns[column].missing.empty()) return table.columns[column].missing;
  if (!value) return std::monostate{};
  switch (unit) {
    case FigureUnit::tenths_of_percent:
    case FigureUnit::tenths_of_point:
    case FigureUnit::tenths_of_day:
    case FigureUnit::tenths:
      return platform::Tenths{static_cast<int>(*value)};
    case FigureUnit::hundredths:
    case FigureUnit::thousandths:
      return value_words(*value, unit, language == Language::sv);
    case FigureUnit::count:
    case FigureUnit::days:
    case FigureUnit::kronor:
      break;
  }
  return *value;
}

// At most thirty-one characters, as a workbook wants, and different from the others.
std::string sheet_name(const FigurePanel& panel, const FigureTable& table) {
  return &table == &panel.tables.front() ? panel.title : table.caption;
}

void put_text(SheetContent& sheet, const FigurePanel& panel, const std::string& what, const std::string& text) {
  if (!text.empty()) sheet.rows.push_back({panel.title, {}, {}, what, {}, text});
}

}  // namespace

std::vector<SheetContent> table_sheets(const std::vector<FigurePanel>& panels,
                                       const std::vector<std::string>& notes, Language language) {
  std::vector<SheetContent> out;
  for (const auto& panel : panels) {
    for (const auto& table : panel.tables) {
      SheetContent sheet{sheet_name(panel, table), {panel.title, panel.says}, {table.head}, {}};
      for (const auto& warning : panel.warnings)
        sheet.notes.push_back(std::string(words(language, "document.warning")) + ": " + warning);
      sheet.notes.push_back(panel.definition);
      sheet.notes.insert(sheet.notes.end(), panel.notes.begin(), panel.notes.end());
      sheet.notes.insert(sheet.notes.end(), notes.begin(), notes.end());
      for (const auto& column : table.columns) sheet.headings.push_back(column.label);
      for (const auto& line : table.lines) {
        std::vector<CellValue> row = {label_with_note(line)};
        for (size_t i = 0; i < line.values.size(); ++i) {
          row.push_back(cell_of(table, line, i, language));
        }
        sheet.rows.push_back(std::move(row));
      }
      out.push_back(std::move(sheet));
    }
  }
  return out;
}

std::string panels_csv(const std::vector<FigurePanel>& panels, const std::vector<std::string>& notes,
                       Language language) {
  SheetContent sheet{std::string(words(language, "figures.title")), {}, {}, {}};
  for (const char* key : {"document.panel", "document.table", "document.row", "document.measure", "document.value",
                          "document.text"}) {
    sheet.headings.emplace_back(words(language, key));
  }
  for (const auto& note : notes) sheet.rows.push_back({{}, {}, {}, {}, {}, note});
  for (const auto& panel : panels) {
    put_text(sheet, panel, std::string(words(language, "document.says")), panel.says);
    for (const auto& warning : panel.warnings)
      put_text(sheet, panel, std::string(words(language, "document.warning")), warning);
    put_text(sheet, panel, std::string(words(language, "document.definition")), panel.definition);
    for (const auto& note : panel.notes)
      put_text(sheet, panel, std::string(words(language, "document.note")), note);
    for (const auto& table : panel.tables) {
      for (const auto& line : table.lines) {
        for (size_t i = 0; i < line.values.size(); ++i) {
          auto cell = cell_of(table, line, i, language);
          if (std::holds_alternative<std::monostate>(cell)) continue;
          sheet.rows.push_back(
              {panel.title, table.caption, label_with_note(line), table.columns[i].label, std::move(cell), {}});
        }
      }
    }
  }
  return platform::write_csv(sheet, decimal_mark(language));
}

}  // namespace panels
