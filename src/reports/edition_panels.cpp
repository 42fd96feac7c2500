#include "reports/edition_panels.h"

#include <fmt/format.h>

#include "analysis/share.h"
#include "charts/bar_chart.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::CountTable;
using analysis::TableCell;
using Name = std::optional<std::string>;

struct Sex {
  const char* group;  // the key of its words
  Name name;
};
const Sex kSexes[] = {{"total", {}}, {"women", "woman"}, {"men", "man"}, {"document.unknown", "unknown"}};

// What of an edition's tables a panel shows, side by side: one, or two where before and after are compared.
struct Part {
  const char* column;
  const char* words;
  std::string table;
  std::string base;  // the table of whom shares are of; empty: the table's own total
};

std::vector<Part> parts_of(const std::string& panel) {
  if (panel != "income_source" && panel != "occupation") return {{"count", "", panel, ""}};
  return {{"before", "before", panel + "_before", panel + "_before_answered"},
          {"after", "after", panel + "_after", panel + "_after_answered"}};
}

std::optional<std::int64_t> count_of(const TableCell* cell) {
  return cell == nullptr || cell->suppressed ? std::nullopt : std::optional(cell->count);
}

class PanelOf {
 public:
  PanelOf(const EditionTables& tables, std::string key, const Shown& shown)
      : tables_(tables), key_(std::move(key)), shown_(shown), parts_(parts_of(key_)) {
    has_shares_ = key_ != "participants";
    for (const Sex& sex : kSexes) {
      if (!sex.name || *sex.name != "unknown" || has_unknown()) sexes_.push_back(sex);
    }
  }

  FigurePanel make() {
    FigurePanel out{
        key_,     say(shown_.language, "panel." + key_), {}, say(shown_.language, "definition." + key_), {}, {},
        {table()}};
    const auto total = count_of(base_cell(parts_.front(), {}));
    const auto hidden = hidden_in(out.tables.front());
    out.says = said(shown_.language, hidden.suppressed == 0 ? "edition.says_all" : "edition.says",
                    {{"total", total ? std::to_string(*total) : say(shown_.language, "edition.few")},
                     {"hidden", std::to_string(hidden.suppressed)},
                     {"cells", std::to_string(hidden.cells)}});
    if (hidden.suppressed * 2 < hidden.cells) out.drawing = drawing();
    return out;
  }

 private:
  bool has_unknown() const {
    for (const Part& part : parts_) {
      for (const TableCell& cell : find_table(tables_, part.table)->cells) {
        if (cell.values[1] == "unknown" && (cell.suppressed || cell.count > 0)) return true;
      }
    }
    return false;
  }

  const TableCell* base_cell(const Part& part, const Name& sex) const {
    if (key_ == "participants") return find_cell(tables_, key_, "took_part", sex);
    if (part.base.empty()) return find_cell(tables_, part.table, {}, sex);
    return find_cell(tables_, part.base, "yes", sex);
  }

  std::string label(const Part& part, const Sex& sex) const {
    const std::string group = say(shown_.language, sex.group);
    return *part.words == '\0' ? group : say(shown_.language, part.words) + ", " + inside(group);
  }

  FigureTable table() const {
    FigureTable out{key_, say(shown_.language, "panel." + key_), say(shown_.language, "head." + key_), {}, {}};
    out.hidden_mark = kHiddenMark;
    for (const Sex& sex : sexes_) {
      for (const Part& part : parts_) {
        out.columns.push_back({part.column, sex.group, label(part, sex), FigureUnit::count});
        if (has_shares_) {
          out.columns.push_back({part.column, sex.group, label(part, sex) + ", %", FigureUnit::tenths_of_percent});
        }
      }
    }
    for (const auto& line : find_table(tables_, parts_.front().table)->dimensions[0].categories) {
      out.lines.push_back({line, row_label(shown_.language, key_, line), values(line), false});
    }
    if (has_shares_) {
      const char* total = parts_.size() == 1 ? "row.total" : "edition.answered";
      out.lines.push_back({"total", say(shown_.language, total), values({}), true});
    }
    return out;
  }

  std::vector<std::optional<std::int64_t>> values(const Name& line) const {
    std::vector<std::optional<std::int64_t>> out;
    for (const Sex& sex : sexes_) {
      for (const Part& part : parts_) {
        const auto base = count_of(base_cell(part, sex.name));
        const auto count = line ? count_of(find_cell(tables_, part.table, line, sex.name)) : base;
        out.push_back(count);
        if (!has_shares_) continue;
        const bool has_share = count && base && line;
        out.push_back(has_share ? share(*count, *base) : std::nullopt);
      }
    }
    return out;
  }

  static std::optional<std::int64_t> share(std::int64_t count, std::int64_t base) {
    const auto tenths = analysis::share_tenths_half_away(static_cast<int>(count), static_cast<int>(base));
    return tenths ? std::optional<std::int64_t>(*tenths) : std::nullopt;
  }

  static EditionSize hidden_in(const FigureTable& table) {
    EditionSize out;
    for (const auto& line : table.lines) {
      for (size_t i = 0; i < line.values.size(); ++i) {
        if (table.columns[i].unit != FigureUnit::count) continue;
        ++out.cells;
        out.suppressed += line.values[i] ? 0 : 1;
      }
    }
    return out;
  }

  // Those with any count that is shown and not nought.
  std::vector<std::string> drawn_lines() const {
    std::vector<std::string> out;
    for (const auto& line : find_table(tables_, parts_.front().table)->dimensions[0].categories) {
      for (const Part& part : parts_) {
        const TableCell* cell = find_cell(tables_, part.table, line, {});
        if (count_of(cell).value_or(0) == 0) continue;
        out.push_back(line);
        break;
      }
    }
    return out;
  }

  void put(charts::BarSeries& series, const Part& part, const std::string& line, const Sex& sex) const {
    const auto count = count_of(find_cell(tables_, part.table, line, sex.name));
    series.values.push_back(static_cast<int>(count.value_or(0)));
    series.value_labels.push_back(count ? std::to_string(*count) : kHiddenMark);
  }

  std::string drawing() const {
    const auto lines = drawn_lines();
    if (lines.empty()) return {};
    charts::BarChart chart;
    chart.title = say(shown_.language, "panel." + key_);
    chart.width = shown_.units();
    if (parts_.size() == 1)
      by_sex(chart, lines);
    else
      before_after(chart, lines);
    for (size_t i = 0; i < chart.categories.size(); ++i) {
      if (!chart.headings.empty() && !chart.headings[i].empty()) chart.description += chart.headings[i] + ": ";
      chart.description += chart.categories[i];
      for (const auto& series : chart.series) {
        chart.description += fmt::format(", {} {}", series.name, series.value_labels[i]);
      }
      chart.description += ". ";
    }
    return charts::bar_chart_svg(chart, "chart-" + key_.substr(0, key_.find('_')));
  }

  void by_sex(charts::BarChart& chart, const std::vector<std::string>& lines) const {
    for (const auto& line : lines) chart.categories.push_back(row_label(shown_.language, key_, line));
    for (size_t i = 0; i < 3; ++i) {
      charts::BarSeries series{say(shown_.language, kSexes[i].group), {}, {}};
      for (const auto& line : lines) put(series, parts_.front(), line, kSexes[i]);
      chart.series.push_back(std::move(series));
    }
  }

  void before_after(charts::BarChart& chart, const std::vector<std::string>& lines) const {
    for (const Part& part : parts_) chart.series.push_back({say(shown_.language, part.words), {}, {}});
    for (const auto& line : lines) {
      for (size_t i = 0; i < 3; ++i) {
        chart.headings.push_back(i == 0 ? row_label(shown_.language, key_, line) : std::string());
        chart.categories.push_back(say(shown_.language, kSexes[i].group));
        for (size_t p = 0; p < parts_.size(); ++p) put(chart.series[p], parts_[p], line, kSexes[i]);
      }
    }
  }

  const EditionTables& tables_;
  std::string key_;
  Shown shown_;
  std::vector<Part> parts_;
  std::vector<Sex> sexes_;
  bool has_shares_ = true;
};

}  // namespace

std::vector<FigurePanel> edition_panels(const EditionTables& tables, const Shown& shown) {
  std::vector<FigurePanel> out;
  if (tables.empty()) return out;
  for (const char* key : kEditionPanels) {
    out.push_back(PanelOf(tables, key, shown).make());
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> edition_facts(const EditionSheet& sheet, Language language) {
  const auto& edition = sheet.edition;
  std::vector<std::pair<std::string, std::string>> out = {
      {say(language, "document.unit"), edition.place_name},
      {say(language, "document.period"), edition.from.str() + " – " + edition.to.str()}};
  if (!edition.id.empty()) {
    out.emplace_back(say(language, "edition.published"),
                     edition.published_at.str().substr(0, 10) + ", " + sheet.published_by_name);
  }
  if (edition.withdrawn_on) {
    out.emplace_back(say(language, "edition.withdrawn"),
                     edition.withdrawn_on->str() + ". " + edition.withdrawal_reason);
  }
  out.emplace_back(say(language, "document.definition_version"), std::to_string(edition.definition_version));
  out.emplace_back(say(language, "figures.register"), edition.register_hash.substr(0, 16));
  return out;
}

std::vector<std::string> edition_notes(const EditionSheet& sheet, Language language) {
  return {said(language, "edition.rule", {{"threshold", std::to_string(sheet.edition.threshold)}}),
          say(language, "edition.counts")};
}

}  // namespace reports
