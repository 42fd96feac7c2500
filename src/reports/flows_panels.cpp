#include <algorithm>
#include <cmath>
#include <map>

#include "base/names.h"
#include "calculations/calculation_parts.h"
#include "charts/axis.h"
#include "charts/line_chart.h"
#include "reports/figures_text.h"
#include "reports/flows_report.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::Month;
using economics::FlowsFrom;
using economics::FlowTo;
using economics::GroupFlows;

constexpr const char* kFlowsPanel = "flows";
constexpr int kHundred = 100;

const FlowTo* flow_to(const FlowsFrom& from, const std::string& state) {
  const auto found =
      std::find_if(from.to.begin(), from.to.end(), [&](const FlowTo& one) { return one.state == state; });
  return found == from.to.end() ? nullptr : &*found;
}

// How many were where each month.
std::map<std::string, std::vector<int>> people_by_month(const FlowsReport& report) {
  std::map<std::string, std::vector<int>> out;
  const int first = report.window.first_month.number, months = report.window.last_month.number - first + 1;
  for (const auto& state : report.states) out[state].resize(static_cast<size_t>(months));
  for (const auto& spell : report.spells) {
    for (int at = spell.first_month; at <= spell.last_month; ++at)
      ++out[spell.state][static_cast<size_t>(at - first)];
  }
  return out;
}

class Panels {
 public:
  Panels(const FlowsReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  std::vector<FigurePanel> make() const {
    if (!x_.flows) return {empty_panel(kFlowsPanel, text("flows.nobody"), shown_.language)};
    std::vector<FigurePanel> out;
    for (const auto& one : x_.flows->flows) out.push_back(flows(one));
    out.push_back(people());
    out.push_back(arrivals());
    return out;
  }

 private:
  std::string text(const std::string& key) const { return say(shown_.language, key); }
  std::string text(const std::string& key, const Blanks& blanks) const {
    return said(shown_.language, key, blanks);
  }
  std::string state(const std::string& name) const { return flow_state_words(name, shown_.language); }
  std::string group(const std::string& name) const { return flow_group_words(x_.by, name, shown_.language); }

  // Of one group, whose name it then bears.
  FigurePanel flows(const GroupFlows& of) const {
    FigurePanel out = empty_panel(kFlowsPanel, says(of), shown_.language);
    if (x_.by != FlowsBy::all) {
      out.key += "_" + of.group;
      out.title = text("flows.matrix", {{"group", group(of.group)}});
    }
    out.notes = {text("flows.window", {{"from", x_.window.first_month.str()}, {"to", x_.window.last_month.str()}})};
    if (x_.has_assistance) out.notes.push_back(text("flows.with_assistance"));
    if (!x_.has_assistance && &of == &x_.flows->flows.front()) out.warnings.push_back(text("flows.without_assistance"));
    if (x_.assistance_month) {
      out.notes.push_back(text("flows.assistance_month",
                               {{"amount", calculations::kr_words(*x_.assistance_month, shown_.language)}}));
    }
    out.tables = {matrix(of), detail(of)};
    return out;
  }

  // Of those who are where most were, how many went to work a month.
  std::string says(const GroupFlows& of) const {
    for (const auto* state_from : {"assistance", "programme"}) {
      for (const auto& from : of.from) {
        if (from.state != state_from || from.followed == 0) continue;
        const FlowTo* to = flow_to(from, "work");
        if (to == nullptr || !to->interval) continue;
        return text("flows.says", {{"group", group(of.group)},
                                   {"from", text("flows.of." + from.state)},
                                   {"share", share_words(to->share)},
                                   {"low", share_words(to->interval->low)},
                                   {"high", share_words(to->interval->high)},
                                   {"months", count_words(from.followed, shown_.language)}});
      }
    }
    return text("flows.says_people", {{"people", count_words(x_.people, shown_.language)}});
  }
  std::string share_words(double share) const {
    return calculations::exact_percent(rounded(share), shown_.language);
  }
  static double rounded(double share) { return std::round(share * kHundred * kHundred) / (kHundred * kHundred); }

  FigureTable matrix(const GroupFlows& flows) const {
    FigureTable out{
        "flows_" + flows.group, text("flows.matrix", {{"group", group(flows.group)}}), text("flows.from"), {}, {}};
    out.columns.push_back({"followed", "", text("flows.followed"), FigureUnit::count});
    for (const auto& name : x_.states)
      out.columns.push_back({name, "", state(name), FigureUnit::tenths_of_percent});
    for (const auto& from : flows.from) {
      FigureLine line{from.state, state(from.state), {from.followed}};
      for (const auto& name : x_.states) {
        const FlowTo* to = flow_to(from, name);
        line.values.push_back(to == nullptr ? std::nullopt : std::optional(tenths(to->share)));
      }
      if (from.followed == 0) line.note = text("flows.never_observed");
      out.lines.push_back(std::move(line));
    }
    return out;
  }

  FigureTable detail(const GroupFlows& flows) const {
    FigureTable out{"flows_detail_" + flows.group,
                    text("flows.detail", {{"group", group(flows.group)}}),
                    text("flows.flow"),
                    {},
                    {}};
    out.columns = {{"count", "", text("flows.count"), FigureUnit::count},
                   {"share", "", text("document.share"), FigureUnit::tenths_of_percent},
                   {"low", "", text("interval.low"), FigureUnit::tenths_of_percent},
                   {"high", "", text("interval.high"), FigureUnit::tenths_of_percent}};
    for (const auto& from : flows.from) {
      for (const auto& to : from.to) {
        if (to.count == 0) continue;
        FigureLine line{from.state + "-" + to.state,
                        state(from.state) + " → " + state(to.state),
                        {to.count, tenths(to.share), {}, {}}};
        if (to.interval) line.values[2] = tenths(to.interval->low), line.values[3] = tenths(to.interval->high);
        out.lines.push_back(std::move(line));
      }
    }
    return out;
  }

  FigurePanel people() const {
    const auto by_month = people_by_month(x_);
    FigurePanel out = empty_panel("flows_people",
                                  text("flows.says_people", {{"people", count_words(x_.people, shown_.language)}}),
                                  shown_.language);
    FigureTable table{"flows_people", text("panel.flows_people"), text("flows.month"), {}, {}};
    for (const auto& name : x_.states) table.columns.push_back({name, "", state(name), FigureUnit::count});
    const int first = x_.window.first_month.number;
    for (int at = first; at <= x_.window.last_month.number; ++at) {
      FigureLine line{Month{at}.str(), Month{at}.str(), {}};
      for (const auto& name : x_.states)
        line.values.emplace_back(by_month.at(name)[static_cast<size_t>(at - first)]);
      table.lines.push_back(std::move(line));
    }
    out.drawing = drawing(by_month, out.says);
    out.tables = {std::move(table)};
    return out;
  }

  std::string drawing(const std::map<std::string, std::vector<int>>& by_month,
                      const std::string& description) const {
    charts::LineChart chart{text("panel.flows_people"), description, text("flows.month"), {}, {}, {}, {}, false};
    int most = 1;
    for (const auto& name : x_.states) {
      charts::Curve curve{state(name), {}, {}};
      for (size_t at = 0; at < by_month.at(name).size(); ++at) {
        const int people = by_month.at(name)[at];
        most = std::max(most, people);
        curve.points.push_back({static_cast<double>(at), static_cast<double>(people), static_cast<double>(people),
                                static_cast<double>(people)});
      }
      chart.curves.push_back(std::move(curve));
    }
    const int months = x_.window.last_month.number - x_.window.first_month.number;
    const int step = std::max(1, (months + 5) / 6);
    for (int at = 0; at < months; at += step) chart.x_ticks.push_back(tick(at));
    chart.x_ticks.push_back(tick(months));
    for (const double at : charts::axis_values(0, most, 1)) {
      chart.y_ticks.push_back({at, count_words(std::llround(at), shown_.language)});
    }
    chart.width = shown_.units();
    return charts::line_chart_svg(chart, "chart-flows");
  }
  charts::Tick tick(int at) const {
    return {static_cast<double>(at), Month{x_.window.first_month.number + at}.str()};
  }

  FigurePanel arrivals() const {
    std::int64_t all = 0;
    FigureTable table{"flows_arrivals", text("panel.flows_arrivals"), text("flows.to"), {}, {}};
    table.columns = {{"people", "", text("flows.arrived"), FigureUnit::count},
                     {"mean", "", text("flows.mean"), FigureUnit::hundredths},
                     {"low", "", text("interval.low"), FigureUnit::hundredths},
                     {"high", "", text("interval.high"), FigureUnit::hundredths}};
    const auto hundredths = [](double value) { return std::llround(value * kHundred); };
    for (const auto& flows : x_.flows->flows) {
      for (const auto& one : flows.arrivals) {
        if (one.people == 0) continue;
        all += one.people;
        table.lines.push_back(
            {flows.group + "-" + one.state,
             x_.by == FlowsBy::all ? state(one.state) : group(flows.group) + ": " + state(one.state),
             {one.people, hundredths(one.mean_a_month), hundredths(one.interval.low),
              hundredths(one.interval.high)}});
      }
    }
    FigurePanel out =
        empty_panel("flows_arrivals", text("flows.says_arrivals", {{"people", count_words(all, shown_.language)}}),
                    shown_.language);
    if (!table.lines.empty()) out.tables = {std::move(table)};
    return out;
  }

  const FlowsReport& x_;
  Shown shown_;
};

}  // namespace

std::string flow_state_words(const std::string& state, Language language) {
  return say(language, "flow_state." + state);
}

std::string flow_group_words(FlowsBy by, const std::string& group, Language language) {
  if (by == FlowsBy::all) return say(language, "flows.everybody");
  if (group == "unknown") return say(language, "flows.unknown");
  return row_label(language, base::name_of(by), group);
}

std::vector<FigurePanel> flows_panels(const FlowsReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

std::vector<economics::CaseloadGroup> caseload_groups(const FlowsReport& report, Language language) {
  if (!report.flows) return {};
  auto out = report.flows->groups;
  const auto name = [&](std::string& state) { state = flow_state_words(state, language); };
  for (auto& group : out) {
    group.name = flow_group_words(report.by, group.name, language);
    for (auto& one : group.start) name(one.state);
    for (auto& one : group.inflow) name(one.state);
    for (auto& row : group.transitions) {
      name(row.from);
      for (auto& entry : row.row) name(entry.to);
    }
  }
  return out;
}

PanelDocument document_of(const FlowsReport& report, Language language) {
  const auto& asked = report.asked;
  auto facts = asked_facts(report, language);
  facts.emplace_back(say(language, "flows.by"), say(language, "flows.by." + base::name_of(report.by)));
  return {say(language, "flows.title"),
          report.place,
          std::move(facts),
          {say(language, "protected")},
          flows_panels(report, {language}),
          report.made_at,
          (language == Language::sv ? "floden-" : "flows-") + asked.from.str() + "--" + asked.to.str()};
}

}  // namespace reports
