// Who is in which population of the appendix. Only the appendix's own sources include this.
#pragma once

#include <vector>

#include "analysis/appendix.h"
#include "analysis/tally.h"

namespace analysis {

using Condition = bool (*)(const Spell&, const AppendixQuery&);

bool took_part(const Spell& spell, const AppendixQuery& query);
bool started(const Spell& spell, const AppendixQuery& query);
bool ended(const Spell& spell, const AppendixQuery& query);
bool ongoing(const Spell& spell, const AppendixQuery& query);

// The spells with personal data that meet the condition, those registered in error apart.
struct Population {
  SpellRefs spells;
  Split registered_in_error;
};

Population population(const std::vector<Spell>& spells, const AppendixQuery& query,
                      Condition condition);

Split anonymous(const std::vector<Spell>& spells, const AppendixQuery& query);

}  // namespace analysis
