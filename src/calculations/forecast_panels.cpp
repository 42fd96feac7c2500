#include "base/names.h"
#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::ForecastInput;
using economics::ForecastRow;
using economics::ForecastTable;

std::vector<ColumnOf> columns_of(const ForecastInput& input) {
  std::vector<ColumnOf> out = {
      {"self_supporting", FigureUnit::hundredths}, {"cost"}, {"reduced_assistance"}, {"net"}, {"tax"}, {"gain"}};
  if (input.state_subsidy) {
    out.push_back({"state_subsidy"});
    out.push_back({"gain_after_state_subsidy"});
  }
  return out;
}

FigureLine line_of(std::string key, std::string label, const ForecastInput& input, const ForecastRow& row) {
  FigureLine out{std::move(key), std::move(label), {}};
  out.values = {hundredths(row.self_supporting),
                kronor(row.cost),
                kronor(row.reduced_assistance),
                kronor(row.net),
                kronor(row.tax),
                kronor(row.gain)};
  if (input.state_subsidy) {
    out.values.push_back(kronor(row.state_subsidy));
    out.values.push_back(kronor(row.gain_after_state_subsidy));
  }
  return out;
}

void put_rows(FigureTable& table, const ForecastInput& input, const std::vector<ForecastRow>& years,
              const ForecastRow& total, Language language) {
  for (size_t i = 0; i < years.size(); ++i) {
    const std::string year = std::to_string(i + 1);
    table.lines.push_back(line_of(year, say(language, "year_of", {{"year", year}}), input, years[i]));
  }
  table.lines.push_back(line_of("total", say(language, "total"), input, total));
  table.lines.back().is_total = true;
}

FigurePanel reading_panel(const ForecastInput& input, const ForecastTable& table, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("forecast_" + base::name_of(table.reading), language);
  const auto& total = table.total;
  out.says = say(language, "forecast.says",
                 {{"years", say_of(language, "span.years", static_cast<int>(table.years.size()))},
                  {"cost", kr_words(total.cost, language)},
                  {"reduced", kr_words(total.reduced_assistance, language)},
                  {"net", kr_words(total.net, language)},
                  {"gain", kr_words(total.gain, language)}});
  if (table.gives_printed_table) {
    auto& found = *table.gives_printed_table ? out.notes : out.warnings;
    found.push_back(say(language, *table.gives_printed_table ? "forecast.gives" : "forecast.gives_not"));
  }
  if (!input.state_subsidy) out.warnings.push_back(say(language, "forecast.without_subsidy"));
  std::vector<std::pair<std::string, Money>> gains;
  for (size_t i = 0; i < table.years.size(); ++i) {
    const std::string year = say(language, "year_of", {{"year", std::to_string(i + 1)}});
    gains.emplace_back(year + ", " + say(language, "forecast.municipality"), table.years[i].net);
    gains.emplace_back(year + ", " + say(language, "forecast.society"), table.years[i].gain);
  }
  out.drawing = gains_drawing(out, gains, shown);
  out.tables.push_back(table_of(out, "year", columns_of(input), language));
  put_rows(out.tables[0], input, table.years, table.total, language);
  if (table.present_values && table.total_present_value) {
    out.tables.push_back(table_of(out, "year", columns_of(input), language));
    out.tables[1].key += "_present";
    out.tables[1].caption = say(language, "present_values");
    put_rows(out.tables[1], input, *table.present_values, *table.total_present_value, language);
  }
  return out;
}

// What "25 % of these" can mean, side by side.
FigurePanel readings_panel(const ForecastInput& input, const economics::Forecast& answer, Language language) {
  FigurePanel out = panel_of("forecast_readings", language);
  std::vector<ColumnOf> columns = {{"of_cohort"}, {"of_year_before"}};
  if (input.printed_reduced_assistance) columns.push_back({"printed"});
  auto table = table_of(out, "year", columns, language);
  for (size_t i = 0; i < input.starts.size(); ++i) {
    const std::string year = std::to_string(i + 1);
    FigureLine line{year, say(language, "year_of", {{"year", year}}), {}};
    for (const auto& reading : answer.readings) line.values.push_back(kronor(reading.years[i].reduced_assistance));
    if (input.printed_reduced_assistance) line.values.push_back(kronor((*input.printed_reduced_assistance)[i]));
    table.lines.push_back(std::move(line));
  }
  const auto last = [&](size_t at) {
    return kr_words(answer.readings[at].years.back().reduced_assistance, language);
  };
  out.says = say(language, "forecast.readings_say",
                 {{"cohort", last(0)}, {"before", last(1)}, {"year", std::to_string(input.starts.size())}});
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const ForecastInput& input, const economics::Forecast& answer, const Shown& shown) {
  Panels out;
  for (const auto& reading : answer.readings) out.push_back(reading_panel(input, reading, shown));
  out.push_back(readings_panel(input, answer, shown.language));
  return out;
}

}  // namespace calculations
