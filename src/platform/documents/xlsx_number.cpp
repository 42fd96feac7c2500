#include "platform/documents/xlsx_number.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/date.h"
#include "base/text.h"

namespace platform {

namespace {

constexpr long kSecondsPerDay = 86'400;
constexpr double kSerialMax = 500'000;  // past the year 2999

struct Tokens {
  bool date = false;
  bool time = false;
};

// How far what starts at `i` reaches when it is not to be read as tokens: quoted text, an escaped
// character, padding, or a bracket such as [Red] or [$-41D].
size_t skipped_from(std::string_view code, size_t i) {
  const size_t end = code.size();
  switch (code[i]) {
    case '"':
      return std::min(code.find('"', i + 1), end - 1) - i + 1;
    case '\\':
    case '_':
    case '*':
      return 2;
    case '[': {
      const size_t close = std::min(code.find(']', i), end - 1);
      const std::string inside = base::lower_ascii(code.substr(i + 1, close - i - 1));
      const bool elapsed = !inside.empty() && inside.find_first_not_of("hms") == std::string::npos;
      return elapsed ? 0 : close - i + 1;
    }
    default:
      return 0;
  }
}

// `m` is minutes after hours or before seconds, else months.
Tokens tokens_of(std::string_view code) {
  Tokens found;
  bool months_or_minutes = false;
  for (size_t i = 0; i < code.size() && code[i] != ';';) {
    const size_t skipped = skipped_from(code, i);
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    const char c = code[i++];
    if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') found.date = true;
    if (c == 'h' || c == 'H' || c == 's' || c == 'S') found.time = true;
    if (c == 'm' || c == 'M') months_or_minutes = true;
  }
  if (months_or_minutes && !found.time) found.date = true;
  return found;
}

std::string clock_text(long seconds) {
  const long rest = seconds % 60;
  const std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
  return rest == 0 ? text : text + fmt::format(":{:02}", rest);
}

Cell plain_number(double value) {
  std::string text = fmt::format("{:.15g}", value);
  if (text == "-0") text = "0";
  return {std::move(text), CellKind::number};
}

base::Date first_day(bool from_1904, long serial) {
  if (from_1904) return *base::Date::from_ymd(1904, 1, 1);
  return serial >= 60 ? *base::Date::from_ymd(1899, 12, 30) : *base::Date::from_ymd(1899, 12, 31);
}

}  // namespace

NumberMeaning meaning_of_format(std::string_view code) {
  if (base::lower_ascii(code) == "general") return NumberMeaning::number;
  const Tokens tokens = tokens_of(code);
  if (tokens.date) return tokens.time ? NumberMeaning::date_time : NumberMeaning::date;
  return tokens.time ? NumberMeaning::time : NumberMeaning::number;
}

NumberMeaning meaning_of_builtin(int id) {
  if (id == 22) return NumberMeaning::date_time;
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
    return NumberMeaning::date;
  }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
    return NumberMeaning::time;
  }
  return NumberMeaning::number;
}

Cell number_cell(std::string_view text, NumberMeaning meaning, bool from_1904) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
    return {std::string(text), CellKind::error};
  }
  if (meaning == NumberMeaning::number || value < 0 || value > kSerialMax)
    return plain_number(value);
  auto serial = static_cast<long>(std::floor(value));
  auto seconds = std::lround((value - std::floor(value)) * static_cast<double>(kSecondsPerDay));
  if (seconds == kSecondsPerDay) {
    seconds = 0;
    ++serial;
  }
  if (meaning == NumberMeaning::time && serial == 0) return {clock_text(seconds), CellKind::time};
  const auto day = first_day(from_1904, serial).plus_days(static_cast<int>(serial));
  if (day.year() > 2999) return plain_number(value);
  if (seconds == 0) return {day.str(), CellKind::date};
  return {day.str() + " " + clock_text(seconds), CellKind::date};
}

}  // namespace platform
