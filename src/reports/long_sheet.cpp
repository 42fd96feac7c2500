#include "reports/appendix_sheet.h"
#include "reports/appendix_text.h"
#include "reports/figures_sheet.h"

namespace reports {

namespace {

using analysis::Panel;
using analysis::Split;
using platform::CellValue;
using platform::SheetContent;

// Writes rows of one file: where from, what, how much.
class LongTable {
 public:
  LongTable(const AppendixReport& report, Language language) : report_(report), language_(language) {
    sheet_.name = words(language, "title");
    for (const char* key : {"document.unit", "document.from", "document.to", "document.definition_version",
                            "document.panel", "document.row", "document.measure", "document.group", "document.value",
                            "document.share", "document.text"}) {
      sheet_.headings.emplace_back(words(language, key));
    }
  }

  SheetContent take() {
    add_split("", "document.anonymous", report_.appendix.anonymous);
    add_value("", "document.without_consent", "total", std::int64_t{report_.appendix.without_consent});
    add_text("", "document.definition", std::string(words(language_, "protected")));
    for (const auto& panel : report_.appendix.panels) add_panel(panel);
    return std::move(sheet_);
  }

 private:
  void add(const std::string& panel, std::string row, const char* measure, const char* group, CellValue value,
           CellValue share, CellValue text) {
    const auto& appendix = report_.appendix;
    const std::string panel_name = panel.empty() ? "" : std::string(words(language_, "panel." + panel));
    sheet_.rows.push_back({report_.unit.unit.name, appendix.from, appendix.to,
                           std::int64_t{appendix.definition_version}, panel_name, std::move(row),
                           std::string(words(language_, measure)),
                           *group ? CellValue(std::string(words(language_, group))) : CellValue(), std::move(value),
                           std::move(share), std::move(text)});
  }

  void add_value(const std::string& panel, const char* measure, const char* group, CellValue value) {
    add(panel, {}, measure, group, std::move(value), {}, {});
  }

  void add_text(const std::string& panel, const char* measure, std::string text) {
    if (!text.empty()) add(panel, {}, measure, "", {}, {}, std::move(text));
  }

  void add_split(const std::string& panel, const char* measure, const Split& split) {
    add_value(panel, measure, "total", std::int64_t{split.total});
    add_value(panel, measure, "women", std::int64_t{split.women});
    add_value(panel, measure, "men", std::int64_t{split.men});
    add_value(panel, measure, "document.unknown", std::int64_t{split.unknown});
  }

  void add_days(const Panel& panel, const char* group, const analysis::Days& days) {
    if (days.median_tenths) add_value(panel.key, "document.median_days", group, platform::Tenths{*days.median_tenths});
    if (days.mean_tenths) add_value(panel.key, "document.mean_days", group, platform::Tenths{*days.mean_tenths});
  }

  // Whom the panel counts, whom it leaves out and what is not known of them, above its rows.
  void add_totals(const Panel& panel) {
    add_text(panel.key, "document.definition", std::string(words(language_, "definition." + panel.key)));
    add_split(panel.key, "document.population_people", panel.participants);
    add_split(panel.key, "document.population_participations", panel.spells);
    add_split(panel.key, "document.ended_unmeasured", panel.excluded.ended_unmeasured);
    add_split(panel.key, "document.consent_withdrawn", panel.excluded.consent_withdrawn);
    add_split(panel.key, "document.registered_in_error", panel.excluded.registered_in_error);
    if (panel.without_measurement) {
      add_split(panel.key, "document.unmeasured_start", panel.without_measurement->at_start);
      add_split(panel.key, "document.unmeasured_end", panel.without_measurement->at_end);
    }
    if (panel.age_by_year_only) add_split(panel.key, "document.by_year_only", *panel.age_by_year_only);
    if (!panel.days) return;
    add_days(panel, "total", panel.days->total);
    add_days(panel, "women", panel.days->women);
    add_days(panel, "men", panel.days->men);
  }

  void add_row(const Panel& panel, const analysis::Row& row) {
    for (const auto& measure : measures_of(row)) {
      for (const auto& [group, figure] : figures_of(*measure.figures)) {
        add(panel.key, row_words(panel, row, language_), measure.key, group, std::int64_t{figure->count},
            share_of(*figure), {});
      }
    }
  }

  void add_panel(const Panel& panel) {
    add_totals(panel);
    for (const auto& row : panel.rows) add_row(panel, row);
    if (panel.total) add_row(panel, *panel.total);
    add_text(panel.key, "document.comment", comment_of(report_, panel));
  }

  const AppendixReport& report_;
  Language language_;
  SheetContent sheet_;
};

}  // namespace

SheetContent long_table(const AppendixReport& report, Language language) {
  return LongTable(report, language).take();
}

}  // namespace reports
