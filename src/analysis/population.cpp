#include "analysis/population.h"

namespace analysis {

bool took_part(const Spell& spell, const AppendixQuery& query) {
  return spell.starts_on <= query.to && (!spell.ends_on || *spell.ends_on >= query.from);
}

bool started(const Spell& spell, const AppendixQuery& query) {
  return query.from <= spell.starts_on && spell.starts_on <= query.to;
}

bool ended(const Spell& spell, const AppendixQuery& query) {
  return spell.ends_on && query.from <= *spell.ends_on && *spell.ends_on <= query.to;
}

bool ongoing(const Spell& spell, const AppendixQuery& query) {
  return spell.starts_on <= query.to && (!spell.ends_on || *spell.ends_on > query.to);
}

Population population(const std::vector<Spell>& spells, const AppendixQuery& query,
                      Condition condition) {
  Population found;
  for (const Spell& spell : spells) {
    if (spell.anonymous || !condition(spell, query)) continue;
    if (spell.exit_reason == kRegisteredInError) {
      add(found.registered_in_error, spell.sex);
    } else {
      found.spells.push_back(&spell);
    }
  }
  return found;
}

Split anonymous(const std::vector<Spell>& spells, const AppendixQuery& query) {
  Split split;
  for (const Spell& spell : spells) {
    if (spell.anonymous && spell.exit_reason != kRegisteredInError && took_part(spell, query)) {
      add(split, spell.sex);
    }
  }
  return split;
}

}  // namespace analysis
