// The panels of the national definition: its share by sex, the municipality's own beside it, and code by code what
// tells the two apart.
#include <algorithm>

#include "base/names.h"
#include "charts/bar_chart.h"
#include "reports/national_document.h"
#include "reports/national_text.h"
#include "reports/panel_chart.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::NationalFigures;
using analysis::NationalOutcomes;
using Values = std::vector<std::optional<std::int64_t>>;

constexpr std::pair<const char*, NationalFigures NationalOutcomes::*> kGroups[] = {
    {"total", &NationalOutcomes::total}, {"women", &NationalOutcomes::women}, {"men", &NationalOutcomes::men}};

std::optional<std::int64_t> share_of(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return tenths(static_cast<double>(part) / whole);
}

void add_groups(FigureTable& table, Language language) {
  for (const auto& [group, of] : kGroups) {
    table.columns.push_back({"count", group, say(language, group), FigureUnit::count});
    table.columns.push_back({"count", group, say(language, group) + ", %", FigureUnit::tenths_of_percent});
  }
}

template <class Count>
FigureLine line_of(const NationalOutcomes& found, const char* panel, const std::string& key, Language language,
                   Count count, bool is_total = false) {
  FigureLine line{key, national_line_words({panel, key, "count", "total"}, {}, language), {}, is_total};
  for (const auto& [group, of] : kGroups) {
    const int people = count(found.*of);
    line.values.emplace_back(people);
    line.values.push_back(share_of(people, (found.*of).people));
  }
  return line;
}

FigureTable share_table(const NationalOutcomes& found, Language language) {
  FigureTable table{"share", say(language, "panel.national_share"), say(language, "national.why"), {}, {}, true};
  add_groups(table, language);
  const auto verdict = [&](const char* key, int NationalFigures::*count) {
    table.lines.push_back(line_of(
        found, "national_share", key, language, [count](const auto& one) { return one.*count; }, true));
  };
  for (size_t i = 0; i < std::size(analysis::kOutcomeLineNames); ++i) {
    const auto line = analysis::kOutcomeLineNames[i].first;
    if (line == analysis::OutcomeLine::work_month) verdict("counted", &NationalFigures::counted);
    if (line == analysis::OutcomeLine::work_duration_unknown) verdict("perhaps", &NationalFigures::perhaps);
    if (line == analysis::OutcomeLine::municipal_employment) verdict("not_counted", &NationalFigures::not_counted);
    if (line == analysis::OutcomeLine::unmapped && found.unmapped_codes.empty()) continue;
    table.lines.push_back(line_of(found, "national_share", base::name_of(line), language,
                                  [i](const auto& one) { return one.lines[i].people; }));
  }
  verdict("total", &NationalFigures::people);
  return table;
}

FigureTable beside_table(const NationalOutcomes& found, Language language) {
  FigureTable table{"beside", say(language, "panel.national_beside"), say(language, "national.definition"), {}, {},
                    true};
  add_groups(table, language);
  const auto add = [&](const char* key, auto count) {
    table.lines.push_back(line_of(found, "national_beside", key, language, count));
  };
  add("least", [](const NationalFigures& one) { return one.counted; });
  add("most", [](const NationalFigures& one) { return one.counted + one.perhaps; });
  add("own", [](const NationalFigures& one) { return one.own_counted; });
  return table;
}

constexpr std::pair<const char*, int analysis::CodeDifference::*> kCodeColumns[] = {
    {"count", &analysis::CodeDifference::people},
    {"counted", &analysis::CodeDifference::counted},
    {"perhaps", &analysis::CodeDifference::perhaps},
    {"own", &analysis::CodeDifference::own_counted},
    {"only_own", &analysis::CodeDifference::only_own},
    {"perhaps_only_own", &analysis::CodeDifference::perhaps_only_own},
    {"only_national", &analysis::CodeDifference::only_national}};

FigureTable codes_table(const NationalSheet& sheet, Language language) {
  FigureTable table{"codes", say(language, "panel.national_codes"), say(language, "national.code"), {}, {}, true};
  FigureLine sum{"total", say(language, "total"), {}, true};
  for (const auto& [column, of] : kCodeColumns) {
    table.columns.push_back({column, "total",
                             national_column_words({"national_codes", {}, column, "total"}, language),
                             FigureUnit::count});
    int people = 0;
    for (const auto& code : sheet.found->codes) people += code.*of;
    sum.values.emplace_back(people);
  }
  for (const auto& code : sheet.found->codes) {
    FigureLine line{
        code.code.empty() ? kNoOutcome : code.code, outcome_words(code.code, sheet.own_codes, language), {}};
    for (const auto& [column, of] : kCodeColumns) line.values.emplace_back(code.*of);
    table.lines.push_back(std::move(line));
  }
  table.lines.push_back(std::move(sum));
  return table;
}

// Least, most and own for each sex, in per cent.
std::string beside_drawing(const NationalOutcomes& found, const Shown& shown) {
  const Language language = shown.language;
  charts::BarChart chart;
  chart.title = say(language, "panel.national_beside");
  chart.width = shown.units();
  constexpr std::pair<const char*, std::optional<double> NationalFigures::*> kShares[] = {
      {"least", &NationalFigures::least_share},
      {"most", &NationalFigures::most_share},
      {"own", &NationalFigures::own_share}};
  for (const auto& [key, share] : kShares) {
    charts::BarSeries series{say(language, std::string("national.line.") + key), {}, {}};
    for (const auto& [group, of] : kGroups) {
      const auto value = (found.*of).*share;
      if (!value) continue;
      if (chart.series.empty()) chart.categories.push_back(say(language, group));
      series.values.push_back(static_cast<int>(tenths(*value)));
      series.value_labels.push_back(percent(*value, language));
      chart.description +=
          say(language, group) + ", " + inside(series.name) + ": " + series.value_labels.back() + ". ";
    }
    chart.series.push_back(std::move(series));
  }
  return charts::bar_chart_svg(chart, "chart-national-beside");
}

std::string share_says(const NationalFigures& all, Language language) {
  return said_of(language, "says.national_share", all.people,
                 {{"counted", std::to_string(all.counted)},
                  {"perhaps", std::to_string(all.perhaps)},
                  {"least", percent(*all.least_share, language)},
                  {"most", percent(*all.most_share, language)}});
}

std::string beside_says(const NationalFigures& all, Language language) {
  return said(language, "says.national_beside",
              {{"own", percent(*all.own_share, language)},
               {"count", std::to_string(all.own_counted)},
               {"people", std::to_string(all.people)},
               {"least", percent(*all.least_share, language)},
               {"most", percent(*all.most_share, language)}});
}

std::string codes_say(const NationalOutcomes& found, Language language) {
  int only_own = 0, perhaps = 0, only_national = 0;
  for (const auto& code : found.codes) {
    only_own += code.only_own;
    perhaps += code.perhaps_only_own;
    only_national += code.only_national;
  }
  return said(language, "says.national_codes",
              {{"only_own", std::to_string(only_own)},
               {"perhaps", std::to_string(perhaps)},
               {"only_national", std::to_string(only_national)}});
}

}  // namespace

std::vector<FigurePanel> panels_of(const NationalSheet& sheet, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel share = empty_panel("national_share", say(language, "says.national_nobody"), language);
  FigurePanel beside = empty_panel("national_beside", say(language, "says.national_nobody"), language);
  FigurePanel codes = empty_panel("national_codes", say(language, "says.national_nobody"), language);
  for (const char* key : {"national.untold.month", "national.untold.employer", "national.untold.studies"}) {
    share.notes.push_back(say(language, key));
  }
  if (sheet.found) {
    share.says = share_says(sheet.found->total, language);
    share.tables = {share_table(*sheet.found, language)};
    beside.says = beside_says(sheet.found->total, language);
    beside.tables = {beside_table(*sheet.found, language)};
    beside.drawing = beside_drawing(*sheet.found, shown);
    codes.says = codes_say(*sheet.found, language);
    codes.tables = {codes_table(sheet, language)};
  }
  return {std::move(share), std::move(beside), std::move(codes)};
}

}  // namespace reports
