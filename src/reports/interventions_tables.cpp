#include "reports/interventions_tables.h"

#include <cmath>
#include <functional>

#include "reports/interventions_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::InterventionLine;
using Value = std::optional<std::int64_t>;
using Values = std::vector<Value>;
using ValuesOf = std::function<Values(const InterventionLine&)>;

FigureColumn column(const char* panel, const std::string& name, FigureUnit unit, Language language) {
  return {name, "total", intervention_column_words({panel, {}, name, "total"}, language), unit};
}

Value share_of(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return tenths(static_cast<double>(part) / whole);
}
Value maybe_tenths(const std::optional<double>& share) {
  if (!share) return std::nullopt;
  return tenths(*share);
}

FigureLine line_of(const InterventionLine& line, const InterventionsReport& report, Values values,
                   Language language) {
  const std::string key = line_key(line);
  FigureLine out{key, intervention_line_words(key, report.tags, language), std::move(values)};
  return out;
}

void put_lines(FigureTable& table, const std::vector<InterventionLine>& lines, const InterventionsReport& report,
               const ValuesOf& values_of, Language language) {
  for (const auto& line : lines) table.lines.push_back(line_of(line, report, values_of(line), language));
}

FigureLine sum_of(const InterventionsReport& report, const ValuesOf& values_of, Language language) {
  FigureLine out = line_of(report.figures.all, report, values_of(report.figures.all), language);
  out.is_total = true;
  return out;
}

// What the catalogue says of each.
std::vector<FigureTable> with_tags(std::vector<FigureTable> tables, const InterventionsReport& report,
                                   Language language) {
  for (size_t i = 0; i < report.figures.interventions.size(); ++i) {
    const auto& line = report.figures.interventions[i];
    tables.front().lines[i].note = tag_words(report.tags.at(*line.intervention), language);
  }
  return tables;
}

// By intervention and by class, each with everything at its end.
std::vector<FigureTable> both_tables(const char* panel, const std::vector<FigureColumn>& columns,
                                     const InterventionsReport& report, const ValuesOf& values_of,
                                     Language language) {
  const std::string key = std::string("panel.") + panel;
  FigureTable classes{
      "classes", say(language, key + ".classes"), say(language, "interventions.class"), columns, {}, true};
  FigureTable types{"types", say(language, key), say(language, "interventions.type"), columns, {}, true};
  put_lines(classes, report.figures.categories, report, values_of, language);
  put_lines(types, report.figures.interventions, report, values_of, language);
  for (auto* table : {&classes, &types}) table->lines.push_back(sum_of(report, values_of, language));
  return {std::move(types), std::move(classes)};
}

Values given_values(const InterventionLine& line) {
  const int ended = line.completed + line.ended_early;
  const auto days = [&](double analysis::LengthOfEnded::*of) -> Value {
    if (!line.length) return std::nullopt;
    return std::llround((*line.length).*of * 10);
  };
  return {line.people,
          line.interventions,
          line.days,
          line.ongoing,
          line.completed,
          maybe_tenths(line.completion),
          line.ended_early,
          share_of(line.ended_early, ended),
          days(&analysis::LengthOfEnded::median),
          days(&analysis::LengthOfEnded::lower),
          days(&analysis::LengthOfEnded::upper)};
}

std::string reason_column(const std::string& reason) {
  return std::string(kReasonColumn) + (reason.empty() ? kNoReason : reason);
}

bool is_known(const InterventionLine& all, std::string_view variable) {
  for (const auto& one : all.background) {
    if (one.variable == variable) return true;
  }
  return false;
}

void put_result(Values& out, const InterventionLine& line) {
  const auto& result = line.result;
  out.push_back(result ? Value(tenths(result->share)) : std::nullopt);
  out.push_back(result ? Value(tenths(result->interval.low)) : std::nullopt);
  out.push_back(result ? Value(tenths(result->interval.high)) : std::nullopt);
  out.push_back(line.expected ? Value(tenths(line.expected->share)) : std::nullopt);
}

std::vector<FigureColumn> outcome_columns(const InterventionsReport& report, Language language) {
  constexpr const char* kPanel = "interventions_outcome";
  std::vector<FigureColumn> out;
  for (const char* name : {"result", "low", "high", "expected"}) {
    out.push_back(column(kPanel, name, FigureUnit::tenths_of_percent, language));
  }
  out.back().missing = say(language, "interventions.too_few");
  for (const auto& variable : background_variables()) {
    if (!is_known(report.figures.all, variable.name)) continue;
    const std::string name(variable.name);
    out.push_back({name, "beside", say(language, "interventions.beside." + name), FigureUnit::tenths_of_percent});
  }
  out.push_back({"unknown_background", "beside", say(language, "interventions.beside.unknown"),
                 FigureUnit::tenths_of_percent});
  for (const char* name : {"ended", "work", "studies", "other", "unknown"}) {
    out.push_back(column(kPanel, name, FigureUnit::count, language));
  }
  return out;
}

// Of all that is asked of everybody, how much is not known.
Value unknown_share(const InterventionLine& line) {
  int unknown = 0, asked = 0;
  for (const auto& variable : background_variables()) {
    unknown +=
        is_known(line, variable.name) ? background_count(line, variable.name, "unknown") : line.participations;
    asked += line.participations;
  }
  return share_of(unknown, asked);
}

Values time_values(const InterventionLine& line) {
  const auto& time = line.time_to_work;
  Values out = {time.rows, time.work, time.otherwise, time.censored};
  for (const auto& at : time.at_days) {
    out.push_back(at.estimate ? Value(tenths(at.estimate->incidence)) : std::nullopt);
  }
  out.resize(4 + analysis::kWorkDays.size());
  out.push_back(time.median_days ? Value(*time.median_days) : std::nullopt);
  return out;
}

}  // namespace

int background_count(const InterventionLine& line, std::string_view variable, std::string_view code) {
  for (const auto& one : line.background) {
    if (one.variable == variable && one.value.value_or("unknown") == code) return one.participations;
  }
  return 0;
}

std::vector<FigureTable> given_tables(const InterventionsReport& report, Language language) {
  constexpr const char* kPanel = "interventions_given";
  std::vector<FigureColumn> columns = {column(kPanel, "people", FigureUnit::count, language),
                                       column(kPanel, "interventions", FigureUnit::count, language),
                                       column(kPanel, "days", FigureUnit::days, language),
                                       column(kPanel, "ongoing", FigureUnit::count, language)};
  for (const char* name : {"completed", "ended_early"}) {
    columns.push_back(column(kPanel, name, FigureUnit::count, language));
    columns.push_back(column(kPanel, name, FigureUnit::tenths_of_percent, language));
    columns.back().label += ", %";
  }
  for (const char* name : {"median", "lower", "upper"}) {
    columns.push_back(column(kPanel, name, FigureUnit::tenths_of_day, language));
  }
  return with_tags(both_tables(kPanel, columns, report, given_values, language), report, language);
}

std::vector<FigureTable> early_tables(const InterventionsReport& report, Language language) {
  constexpr const char* kPanel = "interventions_early";
  std::vector<FigureColumn> columns;
  for (const auto& one : report.figures.all.reasons) {
    columns.push_back(column(kPanel, reason_column(one.reason), FigureUnit::count, language));
  }
  if (columns.empty()) return {};
  return both_tables(
      kPanel, columns, report,
      [&](const InterventionLine& line) {
        Values out;
        for (const auto& wanted : report.figures.all.reasons) {
          int count = 0;
          for (const auto& one : line.reasons) count += one.reason == wanted.reason ? one.interventions : 0;
          out.emplace_back(count);
        }
        return out;
      },
      language);
}

std::vector<FigureTable> outcome_tables(const InterventionsReport& report, Language language) {
  const auto values = [&](const InterventionLine& line) {
    Values out;
    put_result(out, line);
    for (const auto& variable : background_variables()) {
      if (!is_known(report.figures.all, variable.name)) continue;
      const int known = line.participations - background_count(line, variable.name, "unknown");
      out.push_back(share_of(background_count(line, variable.name, variable.beside), known));
    }
    out.push_back(unknown_share(line));
    const auto& outcomes = line.outcomes;
    for (const int count : {outcomes.ended, outcomes.work, outcomes.studies, outcomes.other, outcomes.unknown}) {
      out.emplace_back(count);
    }
    return out;
  };
  auto tables = both_tables("interventions_outcome", outcome_columns(report, language), report, values, language);
  return with_tags(std::move(tables), report, language);
}

std::vector<FigureTable> time_tables(const InterventionsReport& report, Language language) {
  constexpr const char* kPanel = "interventions_time";
  std::vector<FigureColumn> columns;
  for (const char* name : {"followed", "work", "otherwise", "censored"}) {
    columns.push_back(column(kPanel, name, FigureUnit::count, language));
  }
  for (const int day : analysis::kWorkDays) {
    columns.push_back({"by_" + std::to_string(day), "total",
                       said(language, "interventions.by_day", {{"days", std::to_string(day)}}),
                       FigureUnit::tenths_of_percent});
  }
  columns.push_back(column(kPanel, "half", FigureUnit::days, language));
  columns.back().missing = say(language, "interventions.not_reached");
  return both_tables(kPanel, columns, report, time_values, language);
}

std::vector<FigureTable> background_tables(const InterventionsReport& report, Language language) {
  std::vector<FigureTable> out;
  for (const auto& variable : background_variables()) {
    if (!is_known(report.figures.all, variable.name)) continue;
    const std::string name(variable.name);
    FigureTable table{
        name, say(language, "interventions.caption." + name), say(language, "interventions.type"), {}, {}, true};
    std::vector<std::string> codes(variable.codes.begin(), variable.codes.end());
    codes.emplace_back("unknown");
    for (const auto& code : codes) {
      const std::string label = background_words(name, code, language);
      table.columns.push_back({name + "." + code, "total", label, FigureUnit::count});
      table.columns.push_back({name + "." + code, "total", label + ", %", FigureUnit::tenths_of_percent});
    }
    const auto values = [&](const InterventionLine& line) {
      Values cells;
      for (const auto& code : codes) {
        const int count = background_count(line, name, code);
        cells.emplace_back(count);
        cells.push_back(share_of(count, line.participations));
      }
      return cells;
    };
    put_lines(table, report.figures.interventions, report, values, language);
    table.lines.push_back(sum_of(report, values, language));
    out.push_back(std::move(table));
  }
  return out;
}

}  // namespace reports
