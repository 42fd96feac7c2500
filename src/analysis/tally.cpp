#include "analysis/tally.h"

#include <unordered_set>

#include "analysis/share.h"

namespace analysis {

void add(Split& split, base::Sex sex) {
  ++split.total;
  if (sex == base::Sex::woman) ++split.women;
  if (sex == base::Sex::man) ++split.men;
  if (sex == base::Sex::unknown) ++split.unknown;
}

Split count_spells(const SpellRefs& spells) {
  Split split;
  for (const Spell* spell : spells) add(split, spell->sex);
  return split;
}

Split count_people(const SpellRefs& spells) {
  Split split;
  std::unordered_set<std::string_view> seen;
  for (const Spell* spell : spells) {
    if (seen.insert(spell->participant).second) add(split, spell->sex);
  }
  return split;
}

Figures figures(const Split& counts) {
  return {{counts.total, {}}, {counts.women, {}}, {counts.men, {}}};
}

Figures figures(const Split& counts, const Split& base) {
  return {{counts.total, share_tenths_half_away(counts.total, base.total)},
          {counts.women, share_tenths_half_away(counts.women, base.women)},
          {counts.men, share_tenths_half_away(counts.men, base.men)}};
}

Tally::Tally(const std::vector<std::string>& keys) : listed_(keys) {
  for (const auto& key : keys) counts_.emplace(key, Split{});
}

void Tally::open(const std::string& key) {
  if (counts_.try_emplace(key).second) others_.insert(key);
}

void Tally::add(const std::string& key, base::Sex sex) {
  open(key);
  analysis::add(counts_.at(key), sex);
}

const Split& Tally::of(const std::string& key) const {
  static const Split none;
  const auto found = counts_.find(key);
  return found == counts_.end() ? none : found->second;
}

std::vector<std::string> Tally::keys() const {
  std::vector<std::string> all = listed_;
  all.insert(all.end(), others_.begin(), others_.end());
  return all;
}

Split Tally::sum() const {
  Split sum;
  for (const auto& [key, split] : counts_) {
    sum.total += split.total;
    sum.women += split.women;
    sum.men += split.men;
    sum.unknown += split.unknown;
  }
  return sum;
}

void put_rows(Panel& panel, const Tally& tally, const Split& base) {
  for (const auto& key : tally.keys()) {
    panel.rows.push_back({key, figures(tally.of(key), base), {}, {}, {}});
  }
  panel.total = Row{kRowTotal, figures(tally.sum(), base), {}, {}, {}};
}

}  // namespace analysis
