// Collects what is wrong with an input, field by field, so that all of it is told at once.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "economics/money.h"

namespace economics {

// Limits that keep every sum of ours exact in 64 bits.
inline constexpr Money kPersonYearMax = Money::from_kronor(10'000'000);
inline constexpr int kPeopleMax = 100'000;
inline constexpr int kYearsMax = 40;
inline constexpr double kRateMin = -0.05;
inline constexpr double kRateMax = 1.0;

class Faults {
 public:
  using Params = std::vector<std::pair<std::string, std::string>>;

  void add(std::string field, std::string rule, Params params = {});
  bool any() const { return !violations_.empty(); }
  size_t size() const { return violations_.size(); }
  void take(Faults&& more);
  base::Error error() { return base::invalid(std::move(violations_)); }

  // Each breaks the rule named beside it.
  void want_share(const std::string& field, Ratio value);         // share.outside: 0 … 1
  void want_rate(const std::string& field, double value);         // rate.outside: −0.05 … 1 a year
  void want_not_negative(const std::string& field, Money value);  // amount.negative
  void want_person_year(const std::string& field, Money value);   // amount.outside: 0 … 10 M kr
  void want_count(const std::string& field, std::int64_t value, std::int64_t min,
                  std::int64_t max);                                                  // count.outside
  void want_number(const std::string& field, double value, double min, double max);   // number.outside
  void want_some(const std::string& field, size_t size);                              // list.empty
  void want_length(const std::string& field, size_t size, size_t wanted);             // list.length
  void want_unique(const std::string& field, const std::vector<std::string>& names);  // name.repeated at field[i]

 private:
  std::vector<base::Violation> violations_;
};

// "actors[2].yearly_kr"
std::string at(std::string_view list, size_t index, std::string_view member = {});
// A member of an object: in("discounting", "rate") is its path with a point between.
std::string in(std::string_view object, std::string_view member);

}  // namespace economics
