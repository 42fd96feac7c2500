#include "panels/figure_panel.h"

#include <fmt/format.h>

namespace panels {

namespace {

// With a thin space in Swedish and a comma in English every three digits.
std::string grouped(std::int64_t value, bool is_swedish) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<size_t>(at), is_swedish ? "\u00a0" : ",");
  }
  return (value < 0 ? "\u2212" : "") + digits;
}

std::string decimals(std::int64_t value, int by, bool is_swedish) {
  const std::int64_t size = value < 0 ? -value : value;
  return fmt::format("{}{}{}{:0{}}", value < 0 ? "\u2212" : "", grouped(size / by, is_swedish),
                     is_swedish ? "," : ".", size % by, by == 10 ? 1 : by == 100 ? 2 : 3);
}

}  // namespace

double shown_value(std::int64_t value, FigureUnit unit) {
  const auto number = static_cast<double>(value);
  switch (unit) {
    case FigureUnit::tenths_of_percent:
    case FigureUnit::tenths_of_point:
    case FigureUnit::tenths_of_day:
    case FigureUnit::tenths:
      return number / 10;
    case FigureUnit::hundredths:
      return number / 100;
    case FigureUnit::thousandths:
      return number / 1000;
    case FigureUnit::count:
    case FigureUnit::days:
    case FigureUnit::kronor:
      break;
  }
  return number;
}

std::string label_with_note(const FigureLine& line) {
  return line.note.empty() ? line.label : line.label + " (" + line.note + ")";
}

std::string value_words(std::int64_t value, FigureUnit unit, bool is_swedish) {
  switch (unit) {
    case FigureUnit::tenths_of_percent:
      return decimals(value, 10, is_swedish) + "\u00a0%";
    case FigureUnit::tenths_of_point:
    case FigureUnit::tenths_of_day:
    case FigureUnit::tenths:
      return decimals(value, 10, is_swedish);
    case FigureUnit::hundredths:
      return decimals(value, 100, is_swedish);
    case FigureUnit::thousandths:
      return decimals(value, 1000, is_swedish);
    case FigureUnit::count:
    case FigureUnit::days:
    case FigureUnit::kronor:
      break;
  }
  return grouped(value, is_swedish);
}

}  // namespace panels
