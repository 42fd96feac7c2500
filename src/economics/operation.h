// What a quantity may be of others.
#pragma once

#include <string_view>
#include <utility>

namespace economics {

enum class Operation {
  sum,         // of all
  difference,  // first − second
  product,     // of all
  quotient,    // first / second
  power,       // first ^ second, where the first is above nought
  minimum,
  maximum,
};
inline constexpr std::pair<Operation, std::string_view> kOperationNames[] = {
    {Operation::sum, "sum"},           {Operation::difference, "difference"}, {Operation::product, "product"},
    {Operation::quotient, "quotient"}, {Operation::power, "power"},           {Operation::minimum, "minimum"},
    {Operation::maximum, "maximum"},
};
constexpr const auto& enum_names(Operation) { return kOperationNames; }

}  // namespace economics
