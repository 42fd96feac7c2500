// Counting by total, women and men. Only the appendix's own sources include this.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/appendix.h"

namespace analysis {

using SpellRefs = std::vector<const Spell*>;

void add(Split& split, base::Sex sex);
Split count_spells(const SpellRefs& spells);
Split count_people(const SpellRefs& spells);

// Counts without shares.
Figures figures(const Split& counts);
// Counts with shares of the base.
Figures figures(const Split& counts, const Split& base);

// One count per key in a fixed order; a key that was not listed is added after the listed ones, by
// name.
class Tally {
 public:
  explicit Tally(const std::vector<std::string>& keys);

  // A key without a count so far.
  void open(const std::string& key);
  void add(const std::string& key, base::Sex sex);
  const Split& of(const std::string& key) const;
  // The listed keys, then the others by name.
  std::vector<std::string> keys() const;
  Split sum() const;

 private:
  std::vector<std::string> listed_;
  std::set<std::string> others_;
  std::unordered_map<std::string, Split> counts_;
};

// Rows of `count` with shares of the base, and their sum.
void put_rows(Panel& panel, const Tally& tally, const Split& base);

}  // namespace analysis
