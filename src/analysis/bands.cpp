#include "analysis/bands.h"

#include <algorithm>

#include "base/text.h"

namespace analysis {

namespace {

using base::Violation;

constexpr std::string_view kEnDash = "\xE2\x80\x93";

std::string without_spaces(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, kEnDash.size()) == kEnDash) {
      out += '-';
      i += kEnDash.size() - 1;
    } else if (text[i] != ' ' && text[i] != '\t') {
      out += text[i];
    }
  }
  return out;
}

// Empty when it is no number; above the limit it stays just above it.
std::optional<int> number(std::string_view text) {
  if (text.empty()) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = std::min(value * 10 + (c - '0'), kBandLimit + 1);
  }
  return value;
}

std::optional<Band> read_band(std::string_view text) {
  const size_t dash = text.find('-');
  const auto from = number(text.substr(0, dash));
  if (!from) return std::nullopt;
  if (dash == std::string_view::npos) return Band{*from, *from};
  if (dash + 1 == text.size()) return Band{*from, std::nullopt};
  const auto to = number(text.substr(dash + 1));
  if (!to) return std::nullopt;
  return Band{*from, to};
}

// What is wrong with a band that can be read, seen by itself.
const char* own_fault(const Band& band, bool last) {
  if (band.from > kBandLimit || band.to.value_or(0) > kBandLimit) return "band.number_too_large";
  if (band.to && *band.to < band.from) return "band.reversed";
  if (!band.to && !last) return "band.open_not_last";
  return nullptr;
}

const char* fault_after(const Band& previous, const Band& band) {
  if (!previous.to) return nullptr;  // said at the open one
  if (band.to && *band.to < previous.from) return "band.order";
  if (band.from <= *previous.to) return "band.overlap";
  if (band.from > *previous.to + 1) return "band.gap";
  return nullptr;
}

}  // namespace

std::string Band::key() const {
  const std::string start = std::to_string(from);
  if (!to) return start + "-";
  return *to == from ? start : start + "-" + std::to_string(*to);
}

base::Result<Bands> parse_bands(std::string_view text, std::string_view field) {
  const std::string compact = without_spaces(text);
  const std::string name(field);
  if (compact.empty()) return base::invalid(name, "bands.empty");
  const auto parts = base::split(compact, ',');
  if (parts.size() > kBandsMax) return base::invalid(name, "bands.too_many");
  Bands bands;
  std::vector<Violation> violations;
  std::optional<Band> previous;
  for (size_t i = 0; i < parts.size(); ++i) {
    const std::string at = name + "[" + std::to_string(i + 1) + "]";
    const auto band = read_band(parts[i]);
    if (!band) {
      violations.push_back({at, "band.unreadable", {}});
    } else if (const char* rule = own_fault(*band, i + 1 == parts.size())) {
      violations.push_back({at, rule, {{"band", band->key()}}});
    } else if (const char* against = previous ? fault_after(*previous, *band) : nullptr) {
      violations.push_back({at, against, {{"band", band->key()}, {"previous", previous->key()}}});
    } else {
      bands.push_back(*band);
    }
    previous = band && !own_fault(*band, true) ? band : std::nullopt;
  }
  if (!violations.empty()) return base::invalid(std::move(violations));
  return bands;
}

std::optional<size_t> band_of(const Bands& bands, int value) {
  for (size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].contains(value)) return i;
  }
  return std::nullopt;
}

bool cover_all(const Bands& bands) {
  return !bands.empty() && bands.front().from == 0 && !bands.back().to;
}

}  // namespace analysis
