#include "reports/appendix_sheet.h"

#include "reports/appendix_text.h"

namespace reports {

namespace {

using platform::CellValue;
using platform::SheetContent;
using platform::Tenths;

CellValue share_of(const analysis::Figure& figure) {
  if (!figure.share_tenths) return std::monostate{};
  return Tenths{*figure.share_tenths};
}

// One figure of a row as a measure has it.
struct Measure {
  std::string key;
  const std::optional<analysis::Figures>* figures;
};

std::vector<Measure> measures_of(const analysis::Row& row) {
  std::vector<Measure> out;
  for (const Measure& one : {Measure{"people", row.spells ? &row.count : nullptr},
                             Measure{"count", row.spells ? nullptr : &row.count},
                             Measure{"participations", &row.spells}, Measure{"before", &row.before},
                             Measure{"after", &row.after}}) {
    if (one.figures && one.figures->has_value()) out.push_back(one);
  }
  return out;
}

void add_long_rows(SheetContent& sheet, const analysis::Panel& panel, const analysis::Row& row, Language language) {
  for (const auto& measure : measures_of(row)) {
    const auto& figures = **measure.figures;
    const std::pair<const char*, const analysis::Figure*> groups[] = {
        {"total", &figures.total}, {"women", &figures.women}, {"men", &figures.men}};
    for (const auto& [group, figure] : groups) {
      sheet.rows.push_back({std::string(words(language, "panel." + panel.key)), row_words(panel, row, language),
                            std::string(words(language, measure.key)), std::string(words(language, group)),
                            std::int64_t{figure->count}, share_of(*figure), {}});
    }
  }
}

void add_wide_row(SheetContent& sheet, const analysis::Panel& panel, const analysis::Row& row, Language language) {
  std::vector<CellValue> cells = {row_words(panel, row, language)};
  for (const auto& measure : measures_of(row)) {
    const auto& figures = **measure.figures;
    for (const auto* figure : {&figures.total, &figures.women, &figures.men}) {
      cells.emplace_back(std::int64_t{figure->count});
      cells.push_back(share_of(*figure));
    }
  }
  sheet.rows.push_back(std::move(cells));
}

void add_wide_headings(SheetContent& sheet, const analysis::Panel& panel, Language language) {
  sheet.headings.emplace_back(words(language, "row"));
  if (panel.rows.empty()) return;
  for (const auto& measure : measures_of(panel.rows.front())) {
    for (const char* group : {"total", "women", "men"}) {
      const std::string start = std::string(words(language, measure.key)) + ", " +
                                std::string(words(language, group));
      sheet.headings.push_back(start);
      sheet.headings.push_back(start + ", %");
    }
  }
}

}  // namespace

SheetContent long_table(const AppendixReport& report, Language language) {
  SheetContent sheet;
  sheet.name = words(language, "title");
  for (const char* key : {"panel", "row", "measure", "group", "count", "share", "comment"}) {
    sheet.headings.emplace_back(words(language, key));
  }
  for (const auto& panel : report.appendix.panels) {
    for (const auto& row : panel.rows) add_long_rows(sheet, panel, row, language);
    if (panel.total) add_long_rows(sheet, panel, *panel.total, language);
    const std::string comment = comment_of(report, panel);
    if (!comment.empty()) {
      sheet.rows.push_back({std::string(words(language, "panel." + panel.key)), {}, {}, {}, {}, {}, comment});
    }
  }
  return sheet;
}

std::vector<SheetContent> panel_sheets(const AppendixReport& report, Language language) {
  std::vector<SheetContent> out;
  for (const auto& panel : report.appendix.panels) {
    SheetContent sheet;
    sheet.name = words(language, "panel." + panel.key);
    sheet.notes = notes_of(report, panel, language);
    add_wide_headings(sheet, panel, language);
    for (const auto& row : panel.rows) add_wide_row(sheet, panel, row, language);
    if (panel.total) add_wide_row(sheet, panel, *panel.total, language);
    out.push_back(std::move(sheet));
  }
  return out;
}

}  // namespace reports
