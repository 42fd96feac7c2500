#include <algorithm>
#include <cmath>

#include "base/names.h"
#include "charts/bar_chart.h"
#include "charts/small_multiples.h"
#include "reports/figures_text.h"
#include "reports/panel_parts.h"
#include "reports/workload_report.h"
#include "reports/workload_services.h"

namespace reports {

namespace {

using analysis::WorkloadPoint;
using Values = std::vector<std::optional<std::int64_t>>;

constexpr size_t kDrawnMax = 20;

class Panels {
 public:
  Panels(const WorkloadReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  std::vector<FigurePanel> make() const {
    const auto& points = x_.found.points;
    const bool is_empty = std::all_of(points.begin(), points.end(), [](const auto& one) { return one.cases == 0; });
    if (is_empty) return {empty_panel(kWorkloadPanel, text("says.nobody"), shown_.language)};
    return {workers(), months(), hand_overs(), services_panel(x_, shown_)};
  }

 private:
  std::string text(const char* key) const { return say(shown_.language, key); }
  std::string words(const std::string& part) const { return workload_words(part, x_.names, shown_.language); }
  const WorkloadPoint& last() const { return x_.found.points.back(); }
  std::int64_t owners() const {
    return std::count_if(x_.found.workers.begin(), x_.found.workers.end(),
                         [](const auto& one) { return one.cases > 0; });
  }

  // By name: it is no league table.
  std::vector<const analysis::WorkerLoad*> by_name() const {
    std::vector<const analysis::WorkerLoad*> out;
    for (const auto& one : x_.found.workers) out.push_back(&one);
    std::sort(out.begin(), out.end(), [&](const auto* a, const auto* b) {
      return std::pair(words(a->worker), a->worker) < std::pair(words(b->worker), b->worker);
    });
    return out;
  }

  FigurePanel workers() const {
    FigurePanel out = empty_panel(kWorkloadPanel, said(shown_.language, "workload.says",
                                                       {{"cases", std::to_string(last().cases)},
                                                        {"workers", std::to_string(owners())},
                                                        {"day", last().day.str()},
                                                        {"unowned", std::to_string(last().without_owner)}}),
                                  shown_.language);
    if (last().per_full_time) out.says += " " + per_full_time_says();
    if (last().full_time == 0) {
      out.warnings.push_back(text("workload.no_shares"));
    } else if (last().of_unknown_share > 0) {
      out.warnings.push_back(said_of(shown_.language, "workload.unknown_share", last().of_unknown_share));
    }
    FigureTable table{kWorkloadPanel, text("panel.workload_workers"), text("workload.worker"), {}, {}, true};
    table.columns = {{kCases, "total", text("workload.cases"), FigureUnit::count},
                     {"percent", "", text("workload.percent"), FigureUnit::tenths_of_percent},
                     {"per_full_time", "", text("workload.per_full_time"), FigureUnit::tenths},
                     {"weighted", "", text("workload.weighted"), FigureUnit::tenths},
                     {"weighted_per_full_time", "", text("workload.weighted_per_full_time"), FigureUnit::tenths}};
    charts::BarChart chart{text("panel.workload_workers"), out.says, {}, {{text("workload.cases"), {}, {}}}};
    chart.width = shown_.units();
    for (const auto* one : by_name()) {
      table.lines.push_back(line_of(*one));
      if (chart.categories.size() == kDrawnMax) continue;
      chart.categories.push_back(words(one->worker));
      chart.series[0].values.push_back(one->cases);
    }
    table.lines.push_back({kNoOwner, words(kNoOwner), {last().without_owner, {}, {}, {}, {}}});
    table.lines.push_back({kAllCases, text("total"),
                           {last().cases, {}, tenths_of(last().per_full_time), tenths_of(last().weighted),
                            tenths_of(last().weighted_per_full_time)},
                           true});
    if (!chart.categories.empty()) out.drawing = charts::bar_chart_svg(chart, "chart-workload");
    if (x_.found.workers.size() > kDrawnMax) out.notes.push_back(text("workload.first_drawn"));
    out.tables = {std::move(table)};
    return out;
  }

  static std::optional<std::int64_t> tenths_of(const std::optional<double>& value) {
    return value ? std::optional<std::int64_t>(std::llround(*value * 10)) : std::nullopt;
  }
  std::string one_decimal(double value) const {
    return value_words(std::llround(value * 10), FigureUnit::tenths, shown_.language == Language::sv);
  }

  std::string per_full_time_says() const {
    std::string out = said(
        shown_.language, "workload.per_full_time_says",
        {{"full_time", one_decimal(last().full_time)}, {"per_full_time", one_decimal(*last().per_full_time)}});
    if (last().gini) {
      const auto gini = value_words(std::llround(*last().gini * 1000), FigureUnit::thousandths,
                                    shown_.language == Language::sv);
      out += " " + said(shown_.language, "workload.gini_says", {{"gini", gini}});
    }
    return out;
  }

  // With the target beside the name, and whether it is met.
  FigureLine line_of(const analysis::WorkerLoad& one) const {
    FigureLine out{one.worker, words(one.worker), 
                   {one.cases, {}, tenths_of(one.per_full_time), tenths_of(one.weighted),
                    tenths_of(one.weighted_per_full_time)}};
    if (one.percent) out.values[1] = *one.percent * 10;
    if (one.target_least) {
      out.note = said(shown_.language,
                      one.against ? "workload.target." + base::name_of(*one.against) : std::string("workload.target"),
                      {{"least", std::to_string(*one.target_least)}, {"most", std::to_string(*one.target_most)}});
    }
    return out;
  }

  FigurePanel months() const {
    FigurePanel out = empty_panel(kWorkloadMonthsPanel, text("workload.months_say"), shown_.language);
    FigureTable table{kWorkloadMonthsPanel, text("panel.workload_months"), text("units.day"), {}, {}, true};
    const std::pair<const char*, int WorkloadPoint::*> counts[] = {{kAllCases, &WorkloadPoint::cases},
                                                                   {kNoOwner, &WorkloadPoint::without_owner},
                                                                   {kNoDeputy, &WorkloadPoint::without_deputy}};
    const auto& points = x_.found.points;
    charts::SmallMultiples chart{text("panel.workload_months"),
                                 out.says,
                                 axis_day(points.front().day, shown_),
                                 axis_day(points.back().day, shown_),
                                 {},
                                 shown_.units()};
    for (const auto& [column, member] : counts) {
      table.columns.push_back({column, "total", words(column), FigureUnit::count});
      charts::SmallCurve curve{words(column), {}, words(column)};
      for (const auto& point : points) curve.values.push_back(point.*member);
      chart.curves.push_back(std::move(curve));
    }
    table.columns.push_back({"full_time", "", text("workload.full_time"), FigureUnit::tenths});
    table.columns.push_back({"per_full_time", "", text("workload.per_full_time"), FigureUnit::tenths});
    for (const auto& point : points) {
      table.lines.push_back({point.day.str(),
                             point.day.str(),
                             {point.cases, point.without_owner, point.without_deputy,
                              point.full_time > 0 ? tenths_of(point.full_time) : std::nullopt,
                              tenths_of(point.per_full_time)}});
    }
    out.drawing = charts::small_multiples_svg(chart, "chart-workload-months");
    out.tables = {std::move(table)};
    return out;
  }

  FigurePanel hand_overs() const {
    const auto& found = x_.found.hand_overs;
    FigurePanel out = empty_panel(kHandOversPanel, said(shown_.language, "workload.hand_overs_say",
                                                        {{"cases", std::to_string(found.cases)},
                                                         {"hand_overs", std::to_string(found.hand_overs)},
                                                         {"several", std::to_string(found.with_several_owners)}}),
                                  shown_.language);
    FigureTable table{kHandOversPanel, text("panel.workload_hand_overs"), text("workload.in_period"), {}, {}, true};
    const auto scaled = [](const std::optional<double>& value, double unit) {
      return value ? std::optional<std::int64_t>(std::llround(*value * unit)) : std::nullopt;
    };
    table.columns = {{kOwned, "total", text("workload.owned"), FigureUnit::count},
                     {"hand_overs", "", text("workload.hand_overs"), FigureUnit::count},
                     {"per_case", "", text("workload.per_case"), FigureUnit::thousandths},
                     {kHandedOver, "total", text("workload.handed_over"), FigureUnit::count},
                     {kSeveral, "total", text("workload.several"), FigureUnit::count},
                     {"several_share", "", text("workload.several_share"), FigureUnit::tenths_of_percent},
                     {"ended", "", text("workload.ended"), FigureUnit::count},
                     {"median", "", text("workload.median"), FigureUnit::tenths_of_day}};
    table.lines = {{kAllCases, text("total"),
                    Values{found.cases, found.hand_overs, scaled(found.per_case, 1000), found.cases_handed_over,
                           found.with_several_owners, scaled(found.several_share, 1000), found.ended_spells,
                           scaled(found.median_days, 10)}}};
    out.tables = {std::move(table)};
    return out;
  }

  const WorkloadReport& x_;
  Shown shown_;
};

}  // namespace

std::string workload_words(const std::string& part, const std::map<std::string, std::string>& names,
                           Language language) {
  if (part == kCases || part == kAllCases) return say(language, "workload.cases");
  if (part == kGivenNow) return say(language, "workload.people_now");
  if (part == kOwned || part == kSeveral || part == kHandedOver) return say(language, "workload." + part);
  if (part == kNoOwner) return say(language, "workload.no_owner");
  if (part == kNoDeputy) return say(language, "workload.no_deputy");
  const auto found = names.find(part);
  return found == names.end() ? part : found->second;
}

std::vector<FigurePanel> workload_panels(const WorkloadReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

PanelDocument document_of(const WorkloadReport& report, Language language) {
  return {say(language, "workload.title"),
          report.place,
          asked_facts(report, language),
          {say(language, "protected")},
          workload_panels(report, {language}),
          report.made_at,
          say(language, "workload.file") + "-" + report.asked.from.str() + "--" + report.asked.to.str()};
}

}  // namespace reports
