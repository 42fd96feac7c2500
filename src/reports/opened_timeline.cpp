#include "reports/opened_timeline.h"

#include <algorithm>
#include <map>

#include "analysis/columns.h"
#include "charts/time_chart.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using Stays = std::vector<const PersonStay*>;


base::Date end_of(const PersonStay& stay, base::Date today) {
  return std::max(stay.ends_on.value_or(today), stay.starts_on);
}

// Each person's stays, by start; the people by their first.
std::vector<Stays> stays_of(const std::vector<PersonStay>& all) {
  std::map<std::string, Stays> by_person;
  for (const auto& stay : all) by_person[stay.person_id].push_back(&stay);
  std::vector<Stays> out;
  for (auto& [person, stays] : by_person) {
    std::sort(stays.begin(), stays.end(), [](const auto* a, const auto* b) {
      return std::tie(a->starts_on, a->ends_on) < std::tie(b->starts_on, b->ends_on);
    });
    out.push_back(std::move(stays));
  }
  std::sort(out.begin(), out.end(), [](const Stays& a, const Stays& b) {
    return std::tie(a.front()->starts_on, a.front()->name_sort, a.front()->person_id) <
           std::tie(b.front()->starts_on, b.front()->name_sort, b.front()->person_id);
  });
  if (out.size() > kTimelineMax) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(kTimelineMax));
  return out;
}

}  // namespace

std::vector<charts::Tick> date_ticks(base::Date from, base::Date to, int width) {
  const size_t most = charts::is_narrow(width) ? 4 : 8;
  for (const int step : {1, 3, 6, 12, 24, 60, 120, 600, 2400}) {
    std::vector<charts::Tick> out;
    const bool by_year = step >= 12;
    base::Date day = from.month_start();
    if (by_year) day = day.plus_months(1 - static_cast<int>(day.month()));
    for (bool is_past = false; !is_past; day = day.plus_months(step)) {
      out.push_back({static_cast<double>(analysis::day_of(day)), day.str().substr(0, by_year ? 4 : 7)});
      is_past = day > to;
    }
    if (out.size() <= most) return out;
  }
  return {};
}

std::string opened_timeline(const std::vector<PersonStay>& all, base::Date today, const Shown& shown) {
  const auto people = stays_of(all);
  if (people.empty()) return {};
  base::Date from = people.front().front()->starts_on, to = from;
  charts::TimeChart chart;
  for (const auto& stays : people) {
    charts::TimeRow line{stays.front()->name, {}};
    for (const auto* stay : stays) {
      const base::Date end = end_of(*stay, today);
      to = std::max(to, end);
      const std::string until = stay->ends_on ? stay->ends_on->str() : std::string();
      line.bars.push_back({static_cast<double>(analysis::day_of(stay->starts_on)),
                           static_cast<double>(analysis::day_of(end)), stay->ends_on ? size_t{0} : size_t{1},
                           line.name + ": " + stay->starts_on.str() + " – " + until});
    }
    chart.rows.push_back(std::move(line));
  }
  chart.title = words(shown.language, "opened.timeline");
  chart.description = said(shown.language, "opened.timeline_says",
                           {{"people", std::to_string(people.size())}, {"from", from.str()}, {"to", to.str()}});
  chart.series = {std::string(words(shown.language, "opened.ended")),
                  std::string(words(shown.language, "opened.goes_on"))};
  chart.ticks = date_ticks(from, to, shown.units());
  chart.width = shown.units();
  return charts::time_chart_svg(chart, "chart-timeline");
}

}  // namespace reports
