// Swedish personal numbers and coordination numbers (folkbokföringslagen 18 §; lag 2022:1697 about
// coordination numbers). Stored as twelve digits, shown as YYMMDD-NNNC with "+" from the year in which
// the person turns 100. Check digit: Luhn over the ten last digits. A coordination number has 60 added
// to the day; where the day of birth is not known its day is 60, where the month is not known that is 00.
// Interim numbers with letters are not identity numbers here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/date.h"
#include "base/result.h"

namespace base {

enum class IdentityNumberKind { personal_number, coordination_number };
enum class Sex { woman, man, unknown };

inline constexpr std::pair<IdentityNumberKind, std::string_view> kIdentityNumberKindNames[] = {
    {IdentityNumberKind::personal_number, "personal_number"},
    {IdentityNumberKind::coordination_number, "coordination_number"},
};
constexpr const auto& enum_names(IdentityNumberKind) { return kIdentityNumberKindNames; }

inline constexpr std::pair<Sex, std::string_view> kSexNames[] = {
    {Sex::woman, "woman"},
    {Sex::man, "man"},
    {Sex::unknown, "unknown"},
};
constexpr const auto& enum_names(Sex) { return kSexNames; }

class IdentityNumber {
 public:
  // Reads 12 digits or 10, with or without the sign before the last four; spaces are passed over.
  // Ten digits without a century are read as the latest year that is not after `today` (with "+": the
  // one before). Rules broken: identity_number.length, .characters, .date, .check_digit, .future.
  static Result<IdentityNumber> parse(std::string_view text, Date today);

  const std::string& digits() const { return digits_; }  // twelve
  std::string display(Date today) const;
  IdentityNumberKind kind() const { return kind_; }
  // Empty for a coordination number whose month or day of birth is not known.
  std::optional<Date> born_on() const { return born_on_; }
  int birth_year() const;
  Sex sex() const;  // from the third digit of the birth number: odd is a man

  friend bool operator==(const IdentityNumber&, const IdentityNumber&) = default;

 private:
  IdentityNumber(std::string digits, IdentityNumberKind kind,
                 std::optional<Date> born_on)
      : digits_(std::move(digits)), kind_(kind), born_on_(born_on) {}

  std::string digits_;
  IdentityNumberKind kind_;
  std::optional<Date> born_on_;
};

}  // namespace base
