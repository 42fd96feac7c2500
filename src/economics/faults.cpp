#include "economics/faults.h"

#include <fmt/format.h>

#include <set>

namespace economics {

void Faults::add(std::string field, std::string rule, Params params) {
  violations_.push_back({std::move(field), std::move(rule), std::move(params)});
}

void Faults::take(Faults&& more) {
  for (auto& violation : more.violations_) violations_.push_back(std::move(violation));
}

void Faults::want_share(const std::string& field, Ratio value) {
  if (value < Ratio{} || value > kWhole) add(field, "share.outside");
}

void Faults::want_rate(const std::string& field, double value) {
  if (!(value >= kRateMin && value <= kRateMax)) {
    add(field, "rate.outside", {{"min", fmt::format("{}", kRateMin)}, {"max", fmt::format("{}", kRateMax)}});
  }
}

void Faults::want_not_negative(const std::string& field, Money value) {
  if (value < Money{}) add(field, "amount.negative");
}

void Faults::want_person_year(const std::string& field, Money value) {
  if (value < Money{} || value > kPersonYearMax) {
    add(field, "amount.outside", {{"min", "0"}, {"max", fmt::format("{}", kPersonYearMax.ore() / 100)}});
  }
}

void Faults::want_count(const std::string& field, std::int64_t value, std::int64_t min, std::int64_t max) {
  if (value < min || value > max) {
    add(field, "count.outside", {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
  }
}

void Faults::want_number(const std::string& field, double value, double min, double max) {
  if (!(value >= min && value <= max)) {
    add(field, "number.outside", {{"min", fmt::format("{}", min)}, {"max", fmt::format("{}", max)}});
  }
}

void Faults::want_some(const std::string& field, size_t size) {
  if (size == 0) add(field, "list.empty");
}

void Faults::want_length(const std::string& field, size_t size, size_t wanted) {
  if (size != wanted) add(field, "list.length", {{"wanted", std::to_string(wanted)}});
}

void Faults::want_unique(const std::string& field, const std::vector<std::string>& names) {
  std::set<std::string> seen;
  for (size_t i = 0; i < names.size(); ++i) {
    if (!seen.insert(names[i]).second) add(at(field, i), "name.repeated");
  }
}

std::string at(std::string_view list, size_t index, std::string_view member) {
  return fmt::format("{}[{}]{}{}", list, index, member.empty() ? "" : ".", member);
}

std::string in(std::string_view object, std::string_view member) { return fmt::format("{}.{}", object, member); }

}  // namespace economics
