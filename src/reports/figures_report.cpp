#include "reports/figures_report.h"

#include <algorithm>

#include "base/names.h"
#include "base/text.h"

namespace reports {

namespace {

base::Error filter_error(const char* rule, const std::string& filter) {
  return base::invalid({{"filters", rule, {{"filter", filter}}}});
}

}  // namespace

base::Result<std::vector<analysis::Filter>> filters_of(const std::string& text) {
  std::vector<analysis::Filter> out;
  if (text.empty()) return out;
  for (const auto& part : base::split(text, ';')) {
    const size_t colon = part.find(':');
    if (colon == std::string::npos || colon + 1 == part.size())
      return filter_error("figures.filter_unreadable", part);
    const bool none_of = colon > 0 && part[colon - 1] == '!';
    const std::string name = part.substr(0, none_of ? colon - 1 : colon);
    const auto variable = base::find_named<analysis::Variable>(name);
    if (!variable) return filter_error("figures.variable_unknown", name);
    out.push_back({*variable, base::split(part.substr(colon + 1), '|'), none_of});
  }
  return out;
}

base::Result<FiguresAsked> until_today(FiguresAsked asked, base::Date today) {
  if (asked.from > today) return base::invalid("from", "date.in_future");
  asked.to = std::min(asked.to, today);
  return asked;
}

std::string question_of(const FiguresAsked& asked) {
  std::string out = "from=" + asked.from.str() + "&to=" + asked.to.str() + "&basis=" + base::name_of(asked.basis);
  if (!asked.filters.empty()) out += "&filters=" + asked.filters;
  return out + "&month_bands=" + asked.month_bands + "&age_bands=" + asked.age_bands;
}

base::Result<analysis::AppendixQuery> query_of(const FiguresAsked& asked) {
  TRY_ASSIGN(auto months, analysis::parse_bands(asked.month_bands, "month_bands"));
  TRY_ASSIGN(auto ages, analysis::parse_bands(asked.age_bands, "age_bands"));
  TRY_ASSIGN(auto filters, filters_of(asked.filters));
  if (!asked.unit_id.empty()) filters.push_back({analysis::Variable::unit, {asked.unit_id}, false});
  return analysis::AppendixQuery{
      {asked.from, asked.to, asked.basis, std::move(filters)}, std::move(months), std::move(ages)};
}

std::vector<FigurePanel> panels_of(const FiguresReport& report, const Shown& shown) {
  std::vector<FigurePanel> out;
  for (const auto& panel : report.appendix.panels) {
    out.push_back(figure_panel(panel, shown));
    if (panel.key == "income_source") out.push_back(figure_panel(report.source_flow, shown));
    if (panel.key != "duration") continue;
    out.push_back(figure_panel(report.exit_reasons, shown));
    out.push_back(figure_panel(report.outcomes, shown));
  }
  out.push_back(time_to_exit_panel(report.time_to_exit, shown));
  out.push_back(exit_cause_panel(report.time_to_exit, shown));
  if (report.assistance) {
    out.push_back(concentration_panel(*report.assistance, shown));
    for (auto& panel : assistance_cost_panels(*report.assistance, shown)) out.push_back(std::move(panel));
    out.push_back(returns_panel(*report.assistance, shown));
    out.push_back(assistance_ends_panel(*report.assistance, shown));
  }
  return out;
}

}  // namespace reports
