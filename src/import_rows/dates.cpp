#include <algorithm>
#include <array>

#include "base/text.h"
#include "import_rows/values.h"
#include "import_rows/words.h"

namespace import_rows {

namespace {

using base::Date;

constexpr int kYearMin = 1950;
constexpr int kYearsAhead = 10;
constexpr int kShortYearsAhead = 5;
constexpr int kSerialMin = 18'264;  // 1950-01-01

// How the months begin in Swedish and English.
constexpr std::array<std::array<std::string_view, 2>, 12> kMonths = {{{"jan", "jan"},
                                                                      {"feb", "feb"},
                                                                      {"mar", "mar"},
                                                                      {"apr", "apr"},
                                                                      {"maj", "may"},
                                                                      {"jun", "jun"},
                                                                      {"jul", "jul"},
                                                                      {"aug", "aug"},
                                                                      {"sep", "sep"},
                                                                      {"okt", "oct"},
                                                                      {"nov", "nov"},
                                                                      {"dec", "dec"}}};

struct Token {
  std::string text;
  bool digits;
  char before;  // the sign before it
};

base::Error broken(const char* rule) { return base::invalid("date", rule); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

int month_of(const std::string& word) {
  const std::string key = word_key(word);
  for (size_t i = 0; i < kMonths.size(); ++i) {
    for (const auto& beginning : kMonths[i]) {
      if (key.starts_with(beginning)) return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

// What stands before a time of day.
std::string_view without_time(std::string_view text) {
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const size_t gap = text.substr(0, colon).find_last_of(" T");
  return gap == std::string_view::npos ? text : text.substr(0, gap);
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  char sign = '\0';
  for (const char c : text) {
    if (std::string_view(" -/.,").find(c) != std::string_view::npos) {
      sign = sign == '\0' || sign == ' ' ? c : sign;
      continue;
    }
    const bool continues = !tokens.empty() && sign == '\0' && tokens.back().digits == is_digit(c);
    if (continues) {
      tokens.back().text += c;
    } else {
      tokens.push_back({std::string(1, c), is_digit(c), sign});
    }
    sign = '\0';
  }
  std::erase_if(tokens, [](const Token& token) { return token.text == "den"; });
  return tokens;
}

int full_year(std::string_view digits, Date today) {
  const int year = number(digits);
  if (digits.size() != 2) return year;
  const int latest = today.year() + kShortYearsAhead;
  const int candidate = latest - latest % 100 + year;
  return candidate > latest ? candidate - 100 : candidate;
}

base::Result<Date> made(int year, int month, int day, Date today) {
  const auto date = Date::from_ymd(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (!date) return broken("date.unreadable");
  if (year < kYearMin || year > today.year() + kYearsAhead) return broken("date.out_of_range");
  return *date;
}

base::Result<Date> from_digits(const std::string& digits, platform::CellKind kind, Date today) {
  if (digits.size() == 8) {
    return made(number(digits.substr(0, 4)), number(digits.substr(4, 2)), number(digits.substr(6)),
                today);
  }
  if (digits.size() == 6) {
    return made(full_year(digits.substr(0, 2), today), number(digits.substr(2, 2)),
                number(digits.substr(4)), today);
  }
  const bool serial = kind == platform::CellKind::number && digits.size() == 5;
  if (!serial || number(digits) < kSerialMin) return broken("date.unreadable");
  const Date date = Date::from_ymd(1899, 12, 30)->plus_days(number(digits));
  return made(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()), today);
}

base::Result<Date> from_numbers(const std::vector<Token>& t, Date today) {
  const auto at = [&](size_t i) { return number(t[i].text); };
  if (t[0].text.size() == 4) return made(at(0), at(1), at(2), today);
  if (t[2].text.size() == 4) return made(at(2), at(1), at(0), today);
  if (t[0].text.size() == 2 && t[1].before == '-' && t[2].before == '-') {
    return made(full_year(t[0].text, today), at(1), at(2), today);
  }
  return broken("date.ambiguous");
}

}  // namespace

base::Result<Date> read_date(const platform::Cell& cell, Date today) {
  const auto t = tokens_of(without_time(cell.text));
  const bool short_enough = std::all_of(t.begin(), t.end(), [](const Token& token) {
    return !token.digits || token.text.size() <= 8;
  });
  if (!short_enough || t.empty()) return broken("date.unreadable");
  if (t.size() == 1 && t[0].digits) return from_digits(t[0].text, cell.kind, today);
  if (t.size() != 3 || !t[2].digits) return broken("date.unreadable");
  const bool parts_fit = std::all_of(t.begin(), t.end(), [](const Token& token) {
    return !token.digits || token.text.size() <= 2 || token.text.size() == 4;
  });
  if (!parts_fit) return broken("date.unreadable");
  if (t[0].digits && t[1].digits) return from_numbers(t, today);
  const size_t word = t[0].digits ? 1 : 0;
  const int month = month_of(t[word].text);
  if (month == 0 || !t[1 - word].digits || t[2].text.size() % 2 != 0)
    return broken("date.unreadable");
  return made(full_year(t[2].text, today), month, number(t[1 - word].text), today);
}

base::Result<int> read_birth_year(const platform::Cell& cell, Date today) {
  const std::string text = base::trim(cell.text);
  int year = 0;
  if (!text.empty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), is_digit)) {
    if (text.size() == 3 || text.size() == 1)
      return base::invalid("birth_year", "birth_year.unreadable");
    year = number(text);
    if (text.size() == 2) {
      year += today.year() - today.year() % 100;
      if (year > today.year()) year -= 100;
    }
  } else if (const auto whole = Date::parse(text.substr(0, 10))) {
    year = whole->year();
  } else {
    return base::invalid("birth_year", "birth_year.unreadable");
  }
  if (year > today.year() || year < today.year() - 120) {
    return base::invalid("birth_year", "birth_year.out_of_range");
  }
  return year;
}

}  // namespace import_rows
