// A number beside a target that has a least and a most.
#pragma once

#include <string_view>
#include <utility>

namespace analysis {

enum class Against { below, within, above };
inline constexpr std::pair<Against, std::string_view> kAgainstNames[] = {
    {Against::below, "below"}, {Against::within, "within"}, {Against::above, "above"}};
constexpr const auto& enum_names(Against) { return kAgainstNames; }

constexpr Against against(int value, int least, int most) {
  if (value < least) return Against::below;
  return value > most ? Against::above : Against::within;
}

}  // namespace analysis
