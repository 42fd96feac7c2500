// A made-up branch with interventions for the tests of their figures.
#pragma once

#include "reports/interventions_report.h"

namespace reports {

using activities::Evidence;
using activities::SkrCategory;
using analysis::InterventionEnding;

inline base::Date day(const char* text) { return base::Date::parse(text).value(); }
inline const base::Date kTo = day("2026-12-31");

inline analysis::Spell spell(const std::string& id, const std::string& person, const char* unit, base::Date from,
                             std::optional<base::Date> to = {}, const char* outcome = "") {
  analysis::Spell out{person, base::Sex::unknown, {}, {}, from, to, {}, {}, {}, {}};
  out.id = id, out.unit = unit;
  out.main_outcome = outcome;
  if (to) out.exit_reason = "other";
  return out;
}

struct Branch {
  analysis::Columns columns;
  analysis::Standing everybody;

  explicit Branch(std::vector<analysis::Spell> spells)
      : columns(analysis::columns_of(std::move(spells), {})), everybody(of({})) {}
  analysis::Standing of(std::vector<analysis::Filter> filters) const {
    return analysis::standing_in(columns,
                                 {day("1990-01-01"), kTo, analysis::DateBasis::took_part, std::move(filters)})
        .value();
  }
  Given given(const InterventionSources& sources, std::vector<analysis::Filter> filters = {}) const {
    return given_to(columns, everybody, of(std::move(filters)), sources);
  }
};

inline BegunOne begun(const std::string& person, const std::string& type, base::Date from,
                      const char* unit = "home", const char* carrier = "carrier") {
  BegunOne out{person, type, unit, carrier, {}};
  out.row.starts_on = from;
  return out;
}

inline const InterventionTags kTags = {
    {"coach", {"Jobbcoachning", SkrCategory::job_search, Evidence::promising, false}},
    {"train", {"Arbetsträning", SkrCategory::work_training, Evidence::unknown, true}},
    {"group", {"Motivationsgrupp", SkrCategory::job_search, Evidence::evidence_based, true}}};

inline assessment::Answer worked(const char* code, const char* on) {
  return {{assessment::Variable::work_history, {{code}}, assessment::Source::person, {}},
          "s",
          1,
          day(on),
          day(on),
          {}};
}

// Made-up people with one or two interventions of three types, of every ending and outcome.
inline Branch many() {
  std::vector<analysis::Spell> spells;
  static constexpr const char* kOutcomes[] = {"unsubsidised_work", "studies", "pension", "unknown"};
  for (int i = 0; i < 240; ++i) {
    const auto from = day("2025-11-01").plus_days(i % 90);
    auto one = spell("s" + std::to_string(i), "p" + std::to_string(i % 200), "home", from);
    if (i % 5 != 0) one.ends_on = from.plus_days(100 + i % 77), one.main_outcome = kOutcomes[i * 7 % 4];
    if (one.ends_on) one.exit_reason = "other";
    one.sex = static_cast<base::Sex>(i % 3);
    if (i % 7 != 0) one.age = 20 + i % 45;
    one.education_level = i % 4 == 0 ? "" : i % 2 == 0 ? "primary" : "upper_secondary";
    spells.push_back(one);
  }
  return Branch(std::move(spells));
}

inline InterventionSources many_begun() {
  InterventionSources out;
  out.tags = kTags;
  const std::vector<std::string> types = {"coach", "train", "group"};
  for (int i = 0; i < 300; ++i) {
    auto one = begun("p" + std::to_string(i % 210), types[static_cast<size_t>(i * 5 % 3)],
                     day("2025-12-01").plus_days(i % 120));
    if (i % 4 != 0) {
      one.row.ends_on = one.row.starts_on.plus_days(i % 50);
      one.row.ending = i % 3 == 0 ? InterventionEnding::ended_early : InterventionEnding::completed;
      if (i % 9 == 0) one.row.reason = "health";
    }
    out.begun.push_back(one);
  }
  for (int i = 0; i < 100; ++i) {
    out.work_histories["p" + std::to_string(i)] = {
        worked(i % 2 == 0 ? "long_work" : "never_worked", "2026-01-01")};
  }
  return out;
}

inline const analysis::InterventionQuery kAsked{
    day("2026-01-01"), kTo, analysis::DateBasis::took_part, {"sex", "age"}};

}  // namespace reports
