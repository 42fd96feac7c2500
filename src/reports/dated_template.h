// What the installation's dated templates have in common: files whose rows each name a version, the days on which it
// holds and where it comes from. Pure.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/names.h"
#include "base/result.h"
#include "platform/documents/table.h"

namespace reports {

struct TemplateHead {
  std::string version;
  base::Date valid_from;
  std::optional<base::Date> valid_to;  // the last day; none: until another follows
  std::string source_sv;
  std::string source_en;
};

// Reads such a file row by row and gathers what is wrong with it, at rows[number of the row].column. Rules: those of
// the calls.
class TemplateRows {
 public:
  // All columns in the file's order; the five of the head are among them.
  TemplateRows(const platform::Sheet& sheet, std::vector<std::string> columns);

  // Whether the first row names the columns.
  bool has_headings() const;
  // The others.
  std::vector<platform::TableRow> rows() const;
  std::string text(const platform::TableRow& row, std::string_view column) const;
  // False, and template.empty, where one of them is.
  bool all_filled(const platform::TableRow& row, const std::vector<std::string>& columns);
  // Which version the row belongs to, of those met so far: the heads' index. None where a cell is wrong: template.day,
  // template.period_reversed, template.differs (from the first row of its version).
  std::optional<size_t> version_of(const platform::TableRow& row);
  // Rule: template.value (with `values`).
  template <class Enum>
  std::optional<Enum> named(const platform::TableRow& row, const std::string& column) {
    const auto found = base::find_named<Enum>(text(row, column));
    if (found) return found;
    std::string names;
    for (const auto& [value, name] : enum_names(Enum{})) names += (names.empty() ? "" : ", ") + std::string(name);
    refuse(row.number, column, "template.value", {{"values", names}});
    return found;
  }

  void refuse(int row, const std::string& column, const char* rule,
              std::vector<std::pair<std::string, std::string>> params = {});
  const std::vector<TemplateHead>& heads() const { return heads_; }
  int first_row(size_t version) const { return first_rows_[version]; }
  const std::vector<base::Violation>& broken() const { return broken_; }

 private:
  std::optional<base::Date> day(const platform::TableRow& row, const std::string& column);

  const platform::Sheet& sheet_;
  std::vector<std::string> columns_;
  std::vector<TemplateHead> heads_;
  std::vector<int> first_rows_;
  std::vector<base::Violation> broken_;
};

// Such a file whole: `add(file, row, found)` takes a row into its version, `check(file, version, one)` sees to what
// each has to have. By first day. Rules also: template.headings.
template <class Template, class Add, class Check>
base::Result<std::vector<Template>> read_templates(const platform::Sheet& sheet, std::vector<std::string> columns,
                                                   Add add, Check check) {
  TemplateRows file(sheet, std::move(columns));
  if (!file.has_headings()) return base::invalid("rows[1]", "template.headings");
  std::vector<Template> found;
  for (const auto& row : file.rows()) add(file, row, found);
  for (size_t i = 0; i < found.size(); ++i) check(file, i, found[i]);
  if (!file.broken().empty()) return base::invalid(file.broken());
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.valid_from < b.valid_from; });
  return found;
}

// A file that is shipped with the program: it quotes nothing.
platform::Sheet shipped_sheet(std::string_view file);

// The one that holds on that day, of several the latest; none: null.
template <class Template>
const Template* holding_on(const std::vector<Template>& all, base::Date day) {
  const Template* found = nullptr;
  for (const auto& one : all) {
    if (one.valid_from > day || (one.valid_to && *one.valid_to < day)) continue;
    if (found == nullptr || one.valid_from >= found->valid_from) found = &one;
  }
  return found;
}

}  // namespace reports
