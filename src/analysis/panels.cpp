#include "analysis/panels.h"

#include <utility>

#include "analysis/share.h"

namespace analysis {

namespace {

std::vector<std::string> band_keys(const Bands& bands) {
  std::vector<std::string> keys;
  for (const Band& band : bands) keys.push_back(band.key());
  return keys;
}

std::string band_key(const Bands& bands, int value) {
  const auto band = band_of(bands, value);
  return band ? bands[*band].key() : kRowOutside;
}

Days days_of(const std::vector<int>& days) {
  return {median_tenths(days), mean_tenths_half_away(days)};
}

std::string age_key(const Spell& spell, const Bands& bands) {
  if (spell.born_on) return band_key(bands, base::whole_years(*spell.born_on, spell.starts_on));
  if (spell.birth_year) return band_key(bands, spell.starts_on.year() - *spell.birth_year);
  return kRowUnknown;
}

}  // namespace

Panel panel_over(const char* key, const SpellRefs& spells, const Split& registered_in_error) {
  Panel panel;
  panel.key = key;
  panel.participants = count_people(spells);
  panel.spells = count_spells(spells);
  panel.excluded.registered_in_error = registered_in_error;
  return panel;
}

Panel participants_panel(const std::vector<Spell>& spells, const AppendixQuery& query) {
  const auto all = population(spells, query, took_part);
  Panel panel = panel_over("participants", all.spells, all.registered_in_error);
  const std::pair<const char*, Condition> bars[] = {
      {"took_part", took_part}, {"started", started}, {"ended", ended}, {"ongoing", ongoing}};
  for (const auto& [key, condition] : bars) {
    const auto bar = population(spells, query, condition).spells;
    panel.rows.push_back({key, figures(count_people(bar)), figures(count_spells(bar)), {}, {}});
  }
  return panel;
}

Panel duration_panel(const Population& those_ended, const Bands& bands) {
  Panel panel = panel_over("duration", those_ended.spells, those_ended.registered_in_error);
  auto keys = band_keys(bands);
  if (!cover_all(bands)) keys.emplace_back(kRowOutside);
  Tally tally(keys);
  std::vector<int> total, women, men;
  for (const Spell* spell : those_ended.spells) {
    tally.add(band_key(bands, base::whole_months(spell->starts_on, *spell->ends_on)), spell->sex);
    const int days = base::days_between(spell->starts_on, *spell->ends_on);
    total.push_back(days);
    if (spell->sex == base::Sex::woman) women.push_back(days);
    if (spell->sex == base::Sex::man) men.push_back(days);
  }
  put_rows(panel, tally, panel.spells);
  panel.days = DurationDays{days_of(total), days_of(women), days_of(men)};
  return panel;
}

Panel education_panel(const Population& those_started, const std::vector<std::string>& levels) {
  Panel panel = panel_over("education", those_started.spells, those_started.registered_in_error);
  Tally tally(levels);
  for (const Spell* spell : those_started.spells) {
    tally.add(spell->education_level.empty() ? kRowUnknown : spell->education_level, spell->sex);
  }
  put_rows(panel, tally, panel.spells);
  return panel;
}

Panel age_panel(const Population& those_started, const Bands& bands) {
  Panel panel = panel_over("age", those_started.spells, those_started.registered_in_error);
  auto keys = band_keys(bands);
  keys.emplace_back(kRowOutside);
  keys.emplace_back(kRowUnknown);
  Tally tally(keys);
  Split by_year_only;
  for (const Spell* spell : those_started.spells) {
    tally.add(age_key(*spell, bands), spell->sex);
    if (!spell->born_on && spell->birth_year) add(by_year_only, spell->sex);
  }
  put_rows(panel, tally, panel.spells);
  panel.age_by_year_only = by_year_only;
  return panel;
}

}  // namespace analysis
