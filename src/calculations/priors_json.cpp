#include "calculations/priors.h"
#include "compute/effects_json.h"

namespace calculations {

namespace {

// What a source may hold (compute/uncertainty_json.h), at a whole letter.
constexpr size_t kSourceMax = 1000;
std::string shortened(std::string text) {
  if (text.size() <= kSourceMax) return text;
  size_t end = kSourceMax - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

}  // namespace

std::vector<KeptPrior> priors_of(const Calculation& calculation) {
  if (calculation.kind != CalculationKind::effects) return {};
  const auto input = http::read_json<economics::PublishedEffectsInput>(calculation.input);
  if (!input.has_value()) return {};
  const auto found = economics::published_effects(*input);
  if (!found.has_value()) return {};
  std::vector<KeptPrior> out;
  const auto add = [&](const std::string& name, std::string source, double mean, double sd) {
    out.push_back(
        {calculation.id, calculation.version, calculation.name, name, shortened(std::move(source)), mean, sd});
  };
  std::string all;
  for (const auto& one : found->effects) {
    add(one.prior.name, one.prior.name + ": " + one.prior.source, one.prior.mean, one.prior.sd);
    all += (all.empty() ? "" : "; ") + one.prior.name + ": " + one.prior.source;
  }
  if (found->together) add("", std::move(all), found->together->mean, found->together->elsewhere_sd);
  return out;
}

}  // namespace calculations
