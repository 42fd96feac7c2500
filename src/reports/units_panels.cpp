#include <algorithm>

#include "charts/small_multiples.h"
#include "reports/figures_text.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"
#include "reports/units_report.h"

namespace reports {

namespace {

constexpr size_t kDrawnMax = 12;

class Months {
 public:
  Months(const UnitsReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  FigurePanel make() const {
    FigurePanel out = empty_panel(kUnitMonthsPanel, text("says.nobody"), shown_.language);
    if (x_.months.units.empty()) return out;
    out.says = said(shown_.language, "units.says",
                    {{"people", std::to_string(x_.months.all.back())},
                     {"day", x_.months.days.back().str()},
                     {"units", std::to_string(units_now())}});
    if (x_.months.units.size() > kDrawnMax) out.notes.push_back(text("units.largest_drawn"));
    out.tables = {table()};
    out.drawing = drawing(out.says);
    return out;
  }

 private:
  // With anybody on the last day.
  std::int64_t units_now() const {
    return std::count_if(x_.months.units.begin(), x_.months.units.end(),
                         [](const auto& unit) { return unit.people.back() > 0; });
  }
  std::string text(const char* key) const { return say(shown_.language, key); }

  std::string name_of(const std::string& unit) const {
    const auto found = x_.exits.unit_names.find(unit);
    return found == x_.exits.unit_names.end() ? row_label(shown_.language, "unit", unit) : found->second;
  }

  FigureTable table() const {
    FigureTable out{kUnitMonthsPanel, text("panel.unit_months"), text("units.day"), {}, {}, true};
    for (const auto& unit : x_.months.units) {
      out.columns.push_back({"unit=" + unit.unit, "total", name_of(unit.unit), FigureUnit::count});
    }
    out.columns.push_back({"all", "total", text("total"), FigureUnit::count});
    for (size_t at = 0; at < x_.months.days.size(); ++at) {
      FigureLine line{x_.months.days[at].str(), x_.months.days[at].str(), {}};
      for (const auto& unit : x_.months.units) line.values.emplace_back(unit.people[at]);
      line.values.emplace_back(x_.months.all[at]);
      out.lines.push_back(std::move(line));
    }
    return out;
  }

  // The largest, in their order: of more none is seen.
  std::vector<const analysis::UnitMonths::Line*> drawn() const {
    std::vector<const analysis::UnitMonths::Line*> out;
    for (const auto& unit : x_.months.units) out.push_back(&unit);
    const auto most = [](const auto* unit) { return *std::max_element(unit->people.begin(), unit->people.end()); };
    std::stable_sort(out.begin(), out.end(), [&](const auto* a, const auto* b) { return most(a) > most(b); });
    out.resize(std::min(out.size(), kDrawnMax));
    std::sort(out.begin(), out.end());  // as they lie in the list
    return out;
  }

  std::string drawing(const std::string& description) const {
    const auto& days = x_.months.days;
    charts::SmallMultiples chart{text("panel.unit_months"),
                                 description,
                                 axis_day(days.front(), shown_),
                                 axis_day(days.back(), shown_),
                                 {},
                                 shown_.units()};
    for (const auto* unit : drawn()) {
      const std::string name = name_of(unit->unit);
      const auto most = *std::max_element(unit->people.begin(), unit->people.end());
      const std::string says = said(shown_.language, "units.one_says",
                                    {{"unit", name},
                                     {"first", std::to_string(unit->people.front())},
                                     {"last", std::to_string(unit->people.back())},
                                     {"most", std::to_string(most)}});
      chart.description += " " + says;
      chart.curves.push_back({name, unit->people, says});
    }
    return charts::small_multiples_svg(chart, "chart-units");
  }

  const UnitsReport& x_;
  Shown shown_;
};

}  // namespace

std::vector<FigurePanel> units_panels(const UnitsReport& report, const Shown& shown) {
  std::vector<FigurePanel> out = {Months(report, shown).make()};
  if (report.exits.table.all.participations > 0) out.push_back(cross_panel(report.exits, shown));
  return out;
}

PanelDocument document_of(const UnitsReport& report, Language language) {
  return {
      say(language, "units.title"),
      report.place,
      asked_facts(report, language),
      {say(language, "protected")},
      units_panels(report, {language}),
      report.made_at,
      (language == Language::sv ? "enheter-" : "units-") + report.asked.from.str() + "--" + report.asked.to.str()};
}

}  // namespace reports
