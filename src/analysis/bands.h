// Bands of months or years that the reader of a report chooses: "0-3,4-6,7-12,13-".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace analysis {

// Whole numbers, both ends inside. No `to` means from there on.
struct Band {
  int from = 0;
  std::optional<int> to;

  bool contains(int value) const { return value >= from && (!to || value <= *to); }
  std::string key() const;  // "0-3", "13-", "5" for a band of one number
  friend bool operator==(const Band&, const Band&) = default;
};

using Bands = std::vector<Band>;

inline constexpr int kBandLimit = 999;  // largest number in a band
inline constexpr size_t kBandsMax = 20;

// Comma between bands, hyphen or en dash inside, spaces passed over. Bands rise without overlap or
// gap, and only the last may be open. `field` names the input; each violation is at
// `field[position]` (from 1) with the band's own numbers as params `band` and, where two bands
// disagree, `previous`. Rules: band.unreadable, .number_too_large, .reversed, .open_not_last,
// .order, .overlap, .gap; bands.empty, bands.too_many.
base::Result<Bands> parse_bands(std::string_view text, std::string_view field);

// The band that holds the value.
std::optional<size_t> band_of(const Bands& bands, int value);

// Whether every value from 0 on is in a band.
bool cover_all(const Bands& bands);

}  // namespace analysis
