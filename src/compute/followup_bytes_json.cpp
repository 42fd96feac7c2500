#include <unordered_map>

#include "base/ensure.h"
#include "compute/followup.h"
#include "compute/followup_json.h"
#include "compute/kinds_json.h"

namespace compute {

namespace {

using analysis::Columns;

std::optional<std::string> code_of(const analysis::Codes& codes, std::uint8_t number) {
  return number == analysis::kNoCode ? std::nullopt : std::optional(codes.codes[number]);
}

std::vector<std::string> codes_of(const analysis::Codes& codes, analysis::CodeSet set) {
  std::vector<std::string> out;
  for (size_t i = 0; i < codes.codes.size(); ++i) {
    if (set >> i & 1) out.push_back(codes.codes[i]);
  }
  return out;
}

// Nothing where neither list was measured.
std::optional<MeasurementInput> measured(const Columns& c, analysis::CodeSet sources,
                                         analysis::CodeSet occupations) {
  if (sources == 0 && occupations == 0) return std::nullopt;
  return MeasurementInput{codes_of(c.income_sources, sources), codes_of(c.occupation_statuses, occupations)};
}

FollowupRow row_of(const Columns& c, size_t i, std::string id, std::string participant) {
  FollowupRow out;
  out.id = std::move(id);
  out.participant = std::move(participant);
  out.sex = static_cast<base::Sex>(c.sex[i]);
  if (c.age[i] != analysis::kNoAge) out.age = c.age[i];
  out.age_by_year_only = c.age_by_year_only[i] != 0;
  out.unit = c.units.codes[c.unit[i]];
  out.starts_on = analysis::date_of(c.starts_on[i]).value();
  out.ends_on = analysis::date_of(c.ends_on[i]);
  out.exit_reason = code_of(c.exit_reasons, c.exit_reason[i]);
  out.main_outcome = code_of(c.main_outcomes, c.main_outcome[i]);
  out.education_level = c.education_levels.codes[c.education_level[i]];
  out.at_start = measured(c, c.sources_at_start[i], c.occupations_at_start[i]);
  out.at_end = measured(c, c.sources_at_end[i], c.occupations_at_end[i]);
  out.achieved = codes_of(c.achievements, c.achieved[i]);
  out.anonymous = c.anonymous[i] != 0;
  out.has_consent = c.consent[i] != 0;
  return out;
}

std::string band_text(const analysis::Bands& bands) {
  std::string out;
  for (const auto& band : bands) out += (out.empty() ? "" : ",") + band.key();
  return out;
}

std::vector<std::string> listed(const analysis::Codes& codes) {
  return {codes.codes.begin(), codes.codes.begin() + static_cast<std::ptrdiff_t>(codes.listed)};
}

bool same(const std::optional<MeasurementInput>& a, const std::optional<MeasurementInput>& b) {
  if (a.has_value() != b.has_value()) return false;
  return !a || (a->sources == b->sources && a->occupations == b->occupations);
}

std::vector<std::string> fields_between(const FollowupRow& a, const FollowupRow& b) {
  const std::pair<const char*, bool> fields[] = {{"sex", a.sex == b.sex},
                                                 {"age", a.age == b.age},
                                                 {"unit", a.unit == b.unit},
                                                 {"starts_on", a.starts_on == b.starts_on},
                                                 {"ends_on", a.ends_on == b.ends_on},
                                                 {"exit_reason", a.exit_reason == b.exit_reason},
                                                 {"main_outcome", a.main_outcome == b.main_outcome},
                                                 {"education_level", a.education_level == b.education_level},
                                                 {"at_start", same(a.at_start, b.at_start)},
                                                 {"at_end", same(a.at_end, b.at_end)},
                                                 {"achieved", a.achieved == b.achieved},
                                                 {"has_consent", a.has_consent == b.has_consent}};
  std::vector<std::string> out;
  for (const auto& [name, is_same] : fields) {
    if (!is_same) out.emplace_back(name);
  }
  return out;
}

}  // namespace

std::string followup_input(const Columns& columns, const std::vector<size_t>& rows,
                           const analysis::AppendixQuery& query) {
  FollowupInput out{
      query.population.from,
      query.population.to,
      query.population.basis,
      query.population.filters,
      band_text(query.month_bands),
      band_text(query.age_bands),
      {listed(columns.income_sources), listed(columns.occupation_statuses), listed(columns.education_levels),
       listed(columns.exit_reasons), listed(columns.main_outcomes)},
      {}};
  std::unordered_map<std::uint32_t, std::string> names;
  for (const size_t row : rows) {
    const auto& name =
        names.try_emplace(columns.participant[row], "p" + std::to_string(names.size() + 1)).first->second;
    out.rows.push_back(row_of(columns, row, "r" + std::to_string(out.rows.size() + 1), name));
  }
  return http::to_json(out);
}

base::Result<std::string> followup_output(std::string_view input) {
  return find_kind("followup")->run(input, economics::in_turn);
}

FollowupAnswer followup_answer(std::string_view output) {
  auto read = http::read_json<FollowupAnswer>(output);
  ENSURE(read.has_value());
  return std::move(*read);
}

std::vector<RowDifference> followup_differences(std::string_view input, const Columns& columns,
                                                const std::vector<std::optional<size_t>>& now) {
  const auto read = http::read_json<FollowupInput>(input);
  ENSURE(read.has_value() && read->rows.size() == now.size());
  std::vector<RowDifference> out;
  for (size_t i = 0; i < now.size(); ++i) {
    if (!now[i]) {
      out.push_back({i, {}});
      continue;
    }
    auto fields = fields_between(read->rows[i], row_of(columns, *now[i], {}, {}));
    if (!fields.empty()) out.push_back({i, std::move(fields)});
  }
  return out;
}

}  // namespace compute
