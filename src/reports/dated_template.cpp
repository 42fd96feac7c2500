#include "reports/dated_template.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/text.h"

namespace reports {

TemplateRows::TemplateRows(const platform::Sheet& sheet, std::vector<std::string> columns)
    : sheet_(sheet), columns_(std::move(columns)) {}

bool TemplateRows::has_headings() const {
  if (sheet_.rows.empty() || sheet_.rows.front().cells.size() != columns_.size()) return false;
  for (size_t i = 0; i < columns_.size(); ++i) {
    if (sheet_.rows.front().cells[i].text != columns_[i]) return false;
  }
  return true;
}

std::vector<platform::TableRow> TemplateRows::rows() const {
  if (sheet_.rows.empty()) return {};
  return {sheet_.rows.begin() + 1, sheet_.rows.end()};
}

std::string TemplateRows::text(const platform::TableRow& row, std::string_view column) const {
  const auto at = std::find(columns_.begin(), columns_.end(), column);
  ENSURE(at != columns_.end());
  const auto index = static_cast<size_t>(at - columns_.begin());
  return index < row.cells.size() ? row.cells[index].text : std::string();
}

void TemplateRows::refuse(int row, const std::string& column, const char* rule,
                          std::vector<std::pair<std::string, std::string>> params) {
  broken_.push_back({"rows[" + std::to_string(row) + "]." + column, rule, std::move(params)});
}

bool TemplateRows::all_filled(const platform::TableRow& row, const std::vector<std::string>& columns) {
  for (const auto& column : columns) {
    if (!text(row, column).empty()) continue;
    refuse(row.number, column, "template.empty");
    return false;
  }
  return true;
}

std::optional<base::Date> TemplateRows::day(const platform::TableRow& row, const std::string& column) {
  const std::string written = text(row, column);
  if (written.empty()) return std::nullopt;
  const auto found = base::Date::parse(written);
  if (!found) refuse(row.number, column, "template.day");
  return found;
}

std::optional<size_t> TemplateRows::version_of(const platform::TableRow& row) {
  const size_t wrong_before = broken_.size();
  const auto from = day(row, "valid_from"), to = day(row, "valid_to");
  if (broken_.size() > wrong_before || !from) return std::nullopt;
  if (to && *to < *from) {
    refuse(row.number, "valid_to", "template.period_reversed");
    return std::nullopt;
  }
  TemplateHead told{text(row, "version"), *from, to, text(row, "source_sv"), text(row, "source_en")};
  const auto same =
      std::find_if(heads_.begin(), heads_.end(), [&](const auto& one) { return one.version == told.version; });
  if (same == heads_.end()) {
    heads_.push_back(std::move(told));
    first_rows_.push_back(row.number);
    return heads_.size() - 1;
  }
  if (same->valid_from != told.valid_from) refuse(row.number, "valid_from", "template.differs");
  if (same->valid_to != told.valid_to) refuse(row.number, "valid_to", "template.differs");
  if (same->source_sv != told.source_sv) refuse(row.number, "source_sv", "template.differs");
  if (same->source_en != told.source_en) refuse(row.number, "source_en", "template.differs");
  return static_cast<size_t>(same - heads_.begin());
}

platform::Sheet shipped_sheet(std::string_view file) {
  platform::Sheet out;
  int number = 0;
  for (const auto& line : base::split(file, '\n')) {
    ++number;
    if (line.empty()) continue;
    platform::TableRow row{number, {}};
    for (const auto& cell : base::split(line, ';')) row.cells.push_back({cell, platform::CellKind::text});
    out.rows.push_back(std::move(row));
  }
  return out;
}

}  // namespace reports
