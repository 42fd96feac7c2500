#include "reports/release_choice.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/names.h"
#include "base/text.h"

namespace reports {

namespace {

using enum ReleaseColumn;

const ColumnRule& rule_of(ReleaseColumn column) {
  const auto& all = release_columns();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.column == column; });
  ENSURE(found != all.end());
  return *found;
}

base::Error refused(const char* rule, std::string column) {
  return base::invalid({{"columns", rule, {{"column", std::move(column)}}}});
}

}  // namespace

const std::vector<ColumnRule>& release_columns() {
  using R = Resolution;
  static const std::vector<ColumnRule> all = {
      {dates, true, {R::full, R::month, R::year, R::period}},
      {stay_months, true, {R::band, R::none}},
      {sex, true, {R::full, R::none}},
      {age, true, {R::full, R::band, R::none}},
      {education_level, true, {R::full, R::group, R::none}},
      {unit, true, {R::full, R::none}},
      {income_source_start, false, {R::full, R::none}},
      {income_source_end, false, {R::full, R::none}},
      {occupation_start, false, {R::full, R::none}},
      {occupation_end, false, {R::full, R::none}},
      {exit_reason, false, {R::full, R::none}},
      {main_outcome, false, {R::full, R::none}},
      {achieved, false, {R::full, R::none}},
  };
  return all;
}

base::Result<ReleaseChoice> choice_of(const std::string& text) {
  ReleaseChoice out;
  for (const auto& rule : release_columns()) out[rule.column] = rule.resolutions.back();
  if (text.empty()) return out;
  for (const auto& part : base::split(text, ',')) {
    const size_t colon = std::min(part.find(':'), part.size());
    const std::string name = part.substr(0, colon);
    const auto column = base::find_named<ReleaseColumn>(name);
    if (!column) return refused("release.column_unknown", name);
    const auto resolution = base::find_named<Resolution>(part.substr(std::min(colon + 1, part.size())));
    const auto& known = rule_of(*column).resolutions;
    const bool is_known = resolution && std::find(known.begin(), known.end(), *resolution) != known.end();
    if (!is_known) return refused("release.resolution_unknown", name);
    out[*column] = *resolution;
  }
  return out;
}

std::string text_of(const ReleaseChoice& choice) {
  std::string out;
  for (const auto& rule : release_columns()) {
    const Resolution chosen = choice.at(rule.column);
    if (chosen == Resolution::none) continue;
    out += (out.empty() ? "" : ",") + base::name_of(rule.column) + ":" + base::name_of(chosen);
  }
  return out;
}

std::optional<Resolution> coarser(ReleaseColumn column, Resolution resolution) {
  const auto& known = rule_of(column).resolutions;
  const auto found = std::find(known.begin(), known.end(), resolution);
  ENSURE(found != known.end());
  if (found + 1 == known.end()) return std::nullopt;
  return *(found + 1);
}

bool can_be_left_out(ReleaseColumn column) { return rule_of(column).resolutions.back() == Resolution::none; }

std::vector<PanelKept> panels_kept(const ReleaseChoice& choice) {
  const auto has = [&](ReleaseColumn column) { return choice.at(column) == Resolution::full; };
  // Who ended without being measured is left out of what was measured.
  const bool sources = has(income_source_start) && has(income_source_end) && has(exit_reason);
  const bool occupations = has(occupation_start) && has(occupation_end) && has(exit_reason);
  return {{"participants", true},
          {"income_source", sources},
          {"source_flow", sources},
          {"occupation", occupations},
          {"duration", has(dates)},
          {"education", has(education_level)},
          {"age", choice.at(age) != Resolution::none},
          {"exit_reason", has(exit_reason)},
          {"main_outcome", has(main_outcome)}};
}

}  // namespace reports
