#include "calculations/calculation_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "charts/axis.h"

namespace calculations {

namespace {

bool is_swedish(Language language) { return language == Language::sv; }

}  // namespace

std::string say(Language language, std::string_view key, const panels::Blanks& blanks) {
  return panels::said(language, key, blanks, panels::Catalogue::calculations);
}

std::string say_of(Language language, std::string_view key, int count, panels::Blanks blanks) {
  return panels::said_of(language, key, count, std::move(blanks), panels::Catalogue::calculations);
}

std::int64_t kronor(Money amount) {
  const std::int64_t ore = amount.ore();
  return (ore + (ore < 0 ? -50 : 50)) / 100;
}

Cell kronor(const std::optional<Money>& amount) { return amount ? Cell(kronor(*amount)) : std::nullopt; }

std::int64_t hundredths(double value) { return std::llround(value * 100); }

Cell hundredths(const std::optional<double>& value) { return value ? Cell(hundredths(*value)) : std::nullopt; }

std::string kr_words(Money amount, Language language) {
  return panels::value_words(kronor(amount), FigureUnit::kronor, is_swedish(language)) + "\u00a0kr";
}

std::string bar_words(Money amount, Language language) {
  constexpr std::int64_t kInThousandsFrom = 100'000;
  const std::int64_t value = kronor(amount), size = value < 0 ? -value : value;
  if (size < kInThousandsFrom) return kr_words(amount, language);
  const std::int64_t thousands = (size + 500) / 1000;
  return panels::value_words(value < 0 ? -thousands : thousands, FigureUnit::kronor, is_swedish(language)) +
         "\u00a0" + say(language, "axis.thousands");
}

std::string exact_words(double value, Language language) {
  std::string text = fmt::format("{:.4f}", std::fabs(value));
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  const size_t dot = text.find('.');
  const std::string whole =
      panels::value_words(std::stoll(text.substr(0, dot)), FigureUnit::count, is_swedish(language));
  const std::string part = dot == std::string::npos ? "" : panels::decimal_mark(language) + text.substr(dot + 1);
  return (value < 0 ? "\u2212" : "") + whole + part;
}

std::string exact_percent(double share, Language language) {
  return exact_words(share * 100, language) + "\u00a0%";
}

std::string chance_words(double share, Language language) {
  constexpr double kLeast = 0.001;
  if (share > 0 && share < kLeast)
    return say(language, "chance.below", {{"share", panels::percent(kLeast, language)}});
  if (share < 1 && share > 1 - kLeast)
    return say(language, "chance.above", {{"share", panels::percent(1 - kLeast, language)}});
  return panels::percent(share, language);
}

std::string decimal_words(double value, Language language) {
  return panels::value_words(hundredths(value), FigureUnit::hundredths, is_swedish(language));
}

std::string years_words(double years, Language language) {
  const std::int64_t value = hundredths(years);
  if (value == 100) return say(language, "one_year");
  const bool is_whole = value % 100 == 0;
  const std::string number = is_whole ? std::to_string(value / 100) : decimal_words(years, language);
  return say(language, "years_of", {{"years", number}});
}

std::string months_words(int months, Language language) {
  const auto part = [&](const char* key, int count) { return say_of(language, key, count); };
  if (months < 12) return part("span.months", months);
  const std::string years = part("span.years", months / 12);
  if (months % 12 == 0) return years;
  return say(language, "span.both", {{"years", years}, {"months", part("span.months", months % 12)}});
}

std::string money_label(double kronor, Language language) {
  const double size = std::fabs(kronor);
  if (kronor == 0) return "0";
  const auto in = [&](double unit, const char* key) {
    const double value = kronor / unit;
    const bool is_whole = std::fabs(value - std::round(value)) < 1e-9;
    const std::string number =
        panels::value_words(std::llround(is_whole ? value : value * 10),
                            is_whole ? FigureUnit::count : FigureUnit::tenths, is_swedish(language));
    return number + "\u00a0" + say(language, key);
  };
  if (size >= 1e6) return in(1e6, "axis.millions");
  return size >= 1e3 ? in(1e3, "axis.thousands") : in(1, "axis.kronor");
}

std::vector<charts::Tick> money_ticks(double low, double high, Language language) {
  std::vector<charts::Tick> out;
  for (const double at : charts::axis_values(low, high)) out.push_back({at, money_label(at, language)});
  return out;
}

FigurePanel panel_of(const std::string& key, Language language) {
  return {key, say(language, "panel." + key), {}, say(language, "definition." + key), {}, {}, {}};
}

FigureTable table_of(const FigurePanel& panel, const char* head, const std::vector<ColumnOf>& columns,
                     Language language) {
  FigureTable out{panel.key, panel.title, say(language, std::string("head.") + head), {}, {}};
  for (const auto& column : columns) {
    out.columns.push_back({column.key, "", say(language, std::string("column.") + column.key), column.unit});
  }
  return out;
}

std::string gains_drawing(const FigurePanel& panel, const std::vector<std::pair<std::string, Money>>& gains,
                          const Shown& shown) {
  charts::SignedBarChart chart{
      panel.title, "", say(shown.language, "chart.gains"), say(shown.language, "chart.pays"), {}, shown.units()};
  for (const auto& [name, amount] : gains) {
    const std::string value = kr_words(amount, shown.language);
    chart.bars.push_back({name, bar_words(amount, shown.language), amount.kronor(), {}, {}, name + ": " + value});
    chart.description += name + ": " + value + ". ";
  }
  return chart.bars.empty() ? "" : charts::signed_bar_chart_svg(chart, "chart-" + panel.key);
}

}  // namespace calculations
