#include "base/identity_number.h"

namespace base {

namespace {

constexpr unsigned kCoordinationDayOffset = 60;

struct Raw {
  std::string digits;
  bool plus = false;
};

Error broken(const char* rule) { return invalid("identity_number", rule); }

// The sign stands before the last four digits and nowhere else.
Result<Raw> strip(std::string_view text) {
  Raw raw;
  std::optional<size_t> sign_at;
  for (const char c : text) {
    if (c == ' ') continue;
    if (c == '-' || c == '+') {
      if (sign_at) return broken("identity_number.characters");
      sign_at = raw.digits.size();
      raw.plus = c == '+';
    } else if (c >= '0' && c <= '9') {
      raw.digits += c;
    } else {
      return broken("identity_number.characters");
    }
  }
  if (raw.digits.size() != 10 && raw.digits.size() != 12) return broken("identity_number.length");
  if (sign_at && *sign_at + 4 != raw.digits.size()) return broken("identity_number.characters");
  return raw;
}

unsigned number(std::string_view text) {
  unsigned value = 0;
  for (const char c : text) value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

bool luhn_holds(std::string_view ten) {
  unsigned sum = 0;
  for (size_t i = 0; i < ten.size(); ++i) {
    unsigned product = static_cast<unsigned>(ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += product / 10 + product % 10;
  }
  return sum % 10 == 0;
}

struct Birth {
  IdentityNumberKind kind;
  std::optional<Date> on;
};

// Empty when the digits name no day that has been or could be somebody's day of birth.
std::optional<Birth> birth(int year, unsigned month, unsigned day) {
  if (day < kCoordinationDayOffset) {
    const auto on = Date::from_ymd(year, month, day);
    if (!on) return std::nullopt;
    return Birth{IdentityNumberKind::personal_number, on};
  }
  const unsigned real_day = day - kCoordinationDayOffset;
  if (month == 0 || real_day == 0) {
    if (month > 12 || real_day > 31 || !Date::from_ymd(year, 1, 1)) return std::nullopt;
    return Birth{IdentityNumberKind::coordination_number, std::nullopt};
  }
  const auto on = Date::from_ymd(year, month, real_day);
  if (!on) return std::nullopt;
  return Birth{IdentityNumberKind::coordination_number, on};
}

// Ten digits say no century: take the latest year that is not after today.
int year_without_century(const Raw& raw, Date today) {
  const std::string_view digits = raw.digits;
  int year = today.year() - today.year() % 100 + static_cast<int>(number(digits.substr(0, 2)));
  if (year > today.year()) year -= 100;
  const auto found = birth(year, number(digits.substr(2, 2)), number(digits.substr(4, 2)));
  if (found && found->on && *found->on > today) year -= 100;
  return raw.plus ? year - 100 : year;
}

}  // namespace

Result<IdentityNumber> IdentityNumber::parse(std::string_view text, Date today) {
  TRY_ASSIGN(Raw raw, strip(text));
  if (raw.digits.size() == 10) {
    raw.digits = std::to_string(year_without_century(raw, today)).substr(0, 2) + raw.digits;
  }
  const std::string_view digits = raw.digits;
  const auto found = birth(static_cast<int>(number(digits.substr(0, 4))), number(digits.substr(4, 2)),
                           number(digits.substr(6, 2)));
  if (!found) return broken("identity_number.date");
  if (!luhn_holds(digits.substr(2))) return broken("identity_number.check_digit");
  IdentityNumber result(raw.digits, found->kind, found->on);
  if (result.birth_year() > today.year() || (found->on && *found->on > today)) {
    return broken("identity_number.future");
  }
  return result;
}

int IdentityNumber::birth_year() const {
  return static_cast<int>(number(std::string_view(digits_).substr(0, 4)));
}

std::string IdentityNumber::display(Date today) const {
  const char sign = today.year() - birth_year() >= 100 ? '+' : '-';
  return digits_.substr(2, 6) + sign + digits_.substr(8);
}

Sex IdentityNumber::sex() const {
  return (digits_[10] - '0') % 2 == 1 ? Sex::man : Sex::woman;
}

}  // namespace base
