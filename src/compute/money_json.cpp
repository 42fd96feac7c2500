#include "compute/money_json.h"

#include <fmt/format.h>

#include <cmath>

namespace economics {

namespace {

constexpr double kKronorMax = 1e10;
constexpr double kRatioMax = 1e6;

// The whole number of 1/unit that the decimal number stands for; empty where there is none. The
// nearest double of n/unit is what reading its decimals gave, as long as n is below 2^53.
std::optional<std::int64_t> whole_parts(double value, double unit) {
  const double parts = std::round(value * unit);
  if (parts / unit != value) return std::nullopt;
  return static_cast<std::int64_t>(parts);
}

// Without a sign of its own, and without zeros that say nothing.
std::string decimals(std::int64_t parts, std::int64_t unit, int places) {
  const std::int64_t size = parts < 0 ? -parts : parts;
  std::string out = fmt::format("{}{}", parts < 0 ? "-" : "", size / unit);
  if (size % unit == 0) return out;
  out += fmt::format(".{:0{}}", size % unit, places);
  while (out.back() == '0') out.pop_back();
  return out;
}

}  // namespace

void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Money& out) {
  const auto kronor = json.number();
  if (!kronor) return errors.add("field.type");
  if (std::fabs(*kronor) > kKronorMax) return errors.add("amount.too_large");
  const auto ore = whole_parts(*kronor, 100);
  if (!ore) return errors.add("amount.too_fine");
  out = Money::from_ore(*ore);
}

void append_json(std::string& out, const Money& value) { out += decimals(value.ore(), 100, 2); }

std::string value_schema(const Money*) { return R"({"type":"number","format":"kronor"})"; }

void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Ratio& out) {
  const auto ratio = json.number();
  if (!ratio) return errors.add("field.type");
  if (std::fabs(*ratio) > kRatioMax) return errors.add("ratio.too_large");
  const auto billionths = whole_parts(*ratio, static_cast<double>(Ratio::kOne));
  if (!billionths) return errors.add("ratio.too_fine");
  out = Ratio::from_billionths(*billionths);
}

void append_json(std::string& out, const Ratio& value) { out += decimals(value.billionths(), Ratio::kOne, 9); }

std::string value_schema(const Ratio*) { return R"({"type":"number","format":"share"})"; }

}  // namespace economics
