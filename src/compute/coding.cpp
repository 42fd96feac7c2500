#include "compute/coding.h"

#include <algorithm>
#include <map>

namespace compute {

Coding code(const std::vector<std::optional<std::string_view>>& texts, size_t most) {
  std::map<std::string_view, std::uint8_t> place_of;
  for (const auto& text : texts) {
    if (text && place_of.size() <= most) place_of.emplace(*text, 0);
  }
  Coding out;
  out.fits = place_of.size() <= most;
  if (!out.fits) return out;
  for (auto& [name, place] : place_of) {
    out.names.emplace_back(name);
    place = static_cast<std::uint8_t>(out.names.size());
  }
  out.places.reserve(texts.size());
  for (const auto& text : texts) out.places.push_back(text ? place_of.at(*text) : std::uint8_t{0});
  return out;
}

std::string at_row(size_t row, std::string_view member) {
  return "rows[" + std::to_string(row) + "]." + std::string(member);
}

void want_all_or_none(std::string_view member, const std::vector<bool>& is_given,
                      std::vector<base::Violation>& faults) {
  if (std::find(is_given.begin(), is_given.end(), true) == is_given.end()) return;
  for (size_t i = 0; i < is_given.size() && faults.size() < kFaultsMax; ++i) {
    if (!is_given[i]) faults.push_back({at_row(i, member), "survival.given_for_some", {}});
  }
}

base::Violation too_many(std::string rule, size_t most) {
  return {"rows", std::move(rule), {{"max", std::to_string(most)}}};
}

}  // namespace compute
