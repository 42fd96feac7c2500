#include "reports/exit_panels.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "reports/exit_curves.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::KaplanMeier;
using Values = std::vector<std::optional<std::int64_t>>;

FigureTable at_days(const KaplanMeier& found, Language language) {
  FigureTable table{"at_days", say(language, "panel.time_to_exit"), say(language, "exit.days"), {}, {}, true};
  table.columns = {{"at_risk", "total", say(language, "returns.at_risk"), FigureUnit::count},
                   {"left", "", say(language, "exit.still_there"), FigureUnit::tenths_of_percent},
                   {"low", "", say(language, "interval.low"), FigureUnit::tenths_of_percent},
                   {"high", "", say(language, "interval.high"), FigureUnit::tenths_of_percent}};
  for (const int day : analysis::kExitDays) {
    const auto& at = analysis::at_day(found, day);
    Values values = {at.at_risk, {}, {}, {}};
    if (at.estimate) {
      values[1] = tenths(at.estimate->survival);
      if (at.estimate->lower) values[2] = tenths(*at.estimate->lower);
      if (at.estimate->upper) values[3] = tenths(*at.estimate->upper);
    }
    table.lines.push_back({std::to_string(at.day), std::to_string(at.day), std::move(values)});
  }
  return table;
}

std::optional<std::int64_t> whole(const std::optional<int>& days) {
  return days ? std::optional<std::int64_t>(*days) : std::nullopt;
}

FigureTable medians(const analysis::TimeToExit& found, Language language) {
  FigureTable table{"medians", say(language, "exit.median"), say(language, "document.group"), {}, {}, true};
  table.columns = {{"rows", "total", say(language, "document.participations"), FigureUnit::count},
                   {"exits", "total", say(language, "exit.exits"), FigureUnit::count},
                   {"median", "", say(language, "exit.median_days"), FigureUnit::days},
                   {"low", "", say(language, "interval.low"), FigureUnit::days},
                   {"high", "", say(language, "interval.high"), FigureUnit::days}};
  const auto line = [&](const char* key, const KaplanMeier& km) {
    table.lines.push_back(
        {key,
         say(language, key),
         {km.rows, km.events, whole(km.median_days), whole(km.median_lower_days), whole(km.median_upper_days)}});
  };
  line("total", found.all);
  if (found.by_sex.size() == 2) {
    line("women", found.by_sex[0]);
    line("men", found.by_sex[1]);
  }
  return table;
}

std::string survival_drawing(const analysis::TimeToExit& found, const Shown& shown,
                             const std::string& description) {
  const auto ticks = day_ticks(found.axis_days);
  charts::LineChart chart{say(shown.language, "panel.time_to_exit"),
                          description,
                          say(shown.language, "exit.days"),
                          say(shown.language, "returns.at_risk"),
                          ticks,
                          percent_ticks(shown.language),
                          {},
                          true,
                          false,
                          shown.units()};
  if (found.by_sex.size() == 2) {
    chart.curves.push_back(staying_curve(found.by_sex[0], say(shown.language, "women"), found.axis_days));
    chart.curves.push_back(staying_curve(found.by_sex[1], say(shown.language, "men"), found.axis_days));
  } else {
    chart.curves.push_back(staying_curve(found.all, say(shown.language, "total"), found.axis_days));
  }
  return charts::line_chart_svg(chart, "chart-time-to-exit");
}

FigureTable causes_table(const analysis::TimeToExit& found, Language language) {
  FigureTable table{"causes", say(language, "panel.exit_cause"), say(language, "head.main_outcome"), {}, {}, true};
  table.columns = {{"exits", "total", say(language, "exit.exits"), FigureUnit::count}};
  for (const int day : analysis::kExitDays) {
    table.columns.push_back({"day" + std::to_string(day), "",
                             said(language, "exit.within", {{"days", std::to_string(day)}}),
                             FigureUnit::tenths_of_percent});
    table.columns.push_back(
        {"se" + std::to_string(day), "", say(language, "exit.se"), FigureUnit::tenths_of_percent});
  }
  for (size_t i = 0; i < found.causes.causes.size(); ++i) {
    const auto& cause = found.causes.causes[i];
    const std::string key(analysis::kExitCauseNames[i].second);
    FigureLine line{key, say(language, "exit_cause." + key), {cause.events}};
    for (const auto& at : cause.at_days) {
      line.values.push_back(at.estimate ? std::optional(tenths(at.estimate->incidence)) : std::nullopt);
      line.values.push_back(at.estimate ? std::optional(tenths(std::sqrt(at.estimate->variance))) : std::nullopt);
    }
    table.lines.push_back(std::move(line));
  }
  return table;
}

std::string causes_drawing(const analysis::TimeToExit& found, const Shown& shown, const std::string& description) {
  const auto ticks = day_ticks(found.axis_days);
  charts::LineChart chart{say(shown.language, "panel.exit_cause"),
                          description,
                          say(shown.language, "exit.days"),
                          {},
                          ticks,
                          percent_ticks(shown.language),
                          {},
                          true,
                          false,
                          shown.units()};
  for (size_t i = 0; i < found.causes.causes.size(); ++i) {
    const std::string name = say(shown.language, "exit_cause." + std::string(analysis::kExitCauseNames[i].second));
    chart.curves.push_back(leaving_curve(found.causes.causes[i], name, found.all.last_day));
  }
  return charts::line_chart_svg(chart, "chart-exit-cause");
}

std::vector<std::string> followed_notes(const analysis::TimeToExit& found, Language language) {
  std::vector<std::string> out = {
      said(language, "exit.followed",
           {{"count", std::to_string(found.rows)}, {"exits", std::to_string(found.all.events)}})};
  if (found.log_rank) {
    out.push_back(said(language, "exit.log_rank",
                       {{"chi", value_words(std::llround(found.log_rank->chi_square * 1000),
                                            FigureUnit::thousandths, language == Language::sv)},
                        {"p", p_words(found.log_rank->p_value, language)}}));
  }
  return out;
}

}  // namespace

FigurePanel time_to_exit_panel(const std::optional<analysis::TimeToExit>& found, const Shown& shown) {
  FigurePanel out = empty_panel(analysis::kTimeToExitPanel, say(shown.language, "says.nobody"), shown.language);
  if (!found) return out;
  const auto& median = found->all.median_days;
  out.says = median ? said(shown.language, "says.median_exit", {{"days", std::to_string(*median)}})
                    : std::string(words(shown.language, "says.no_median_exit"));
  out.notes = followed_notes(*found, shown.language);
  out.drawing = survival_drawing(*found, shown, out.says);
  out.tables = {at_days(found->all, shown.language), medians(*found, shown.language)};
  return out;
}

FigurePanel exit_cause_panel(const std::optional<analysis::TimeToExit>& found, const Shown& shown) {
  FigurePanel out = empty_panel(analysis::kExitCausePanel, say(shown.language, "says.nobody"), shown.language);
  if (!found) return out;
  const auto year = [&](size_t cause) -> std::optional<double> {
    for (const auto& at : found->causes.causes[cause].at_days) {
      if (at.day == 365 && at.estimate) return at.estimate->incidence;
    }
    return std::nullopt;
  };
  const auto work = year(0), studies = year(1);
  out.says = work && studies
                 ? said(shown.language, "says.exit_cause",
                        {{"work", percent(*work, shown.language)}, {"studies", percent(*studies, shown.language)}})
                 : std::string(words(shown.language, "says.no_exit_cause"));
  out.notes = {followed_notes(*found, shown.language).front()};
  out.drawing = causes_drawing(*found, shown, out.says);
  out.tables = {causes_table(*found, shown.language)};
  return out;
}

}  // namespace reports
