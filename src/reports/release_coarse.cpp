#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "reports/release_rows.h"

namespace reports {

namespace {

using analysis::Columns;
using analysis::Spell;
using base::Date;

base::Period month_of(Date day) {
  const Date first = day.month_start();
  return {first, first.plus_months(1).plus_days(-1)};
}

base::Period year_of(Date day) {
  return {Date::from_ymd(day.year(), 1, 1).value(), Date::from_ymd(day.year(), 12, 31).value()};
}

// Begins as early and ends as late as the month or year lets it, on the same side of the period's days.
base::Period spread(const base::Period& stay, const analysis::Population& asked, base::Period (*around)(Date)) {
  Date start = around(stay.starts_on).starts_on;
  if (stay.starts_on >= asked.from) start = std::max(start, asked.from);
  if (!stay.ends_on) return {start, {}};
  return {start, std::min(*around(*stay.ends_on).ends_on, asked.to)};
}

// Before the period or on its first day, and so long that the months fall in the same band.
base::Period standing_alone(const base::Period& stay, const analysis::Population& asked, int months) {
  const bool is_in = stay.starts_on >= asked.from;
  if (!stay.ends_on) return {is_in ? asked.from : asked.from.plus_days(-1), {}};
  if (is_in) return {asked.from, std::min(asked.from.plus_months(months), asked.to)};
  return {months == 0 ? asked.from.plus_days(-1) : asked.from.plus_months(-months), asked.from};
}

// A number that stands for all of its band; for all outside, below or above, one and the same beside the bands.
int standing_for(const analysis::Bands& bands, int number) {
  if (const auto found = analysis::band_of(bands, number)) return bands[*found].from;
  int outside = std::max(bands.front().from - 1, 0);
  while (analysis::band_of(bands, outside)) ++outside;
  return outside;
}

std::vector<analysis::Answer> answers_of(const std::string& codes) {
  std::vector<analysis::Answer> out;
  if (codes.empty()) return out;
  for (const auto& code : base::split(codes, '+')) out.push_back({code, {}});
  return out;
}

constexpr const char* kNoUnit = "-";

class Coarsening {
 public:
  Coarsening(const Columns& columns, const analysis::AppendixQuery& query, const ReleaseChoice& choice)
      : c_(columns), query_(query), choice_(choice) {}

  Spell spell(size_t row) const {
    const auto stay = stay_of(row);
    Spell out{c_.participants.text(c_.participant[row]),
              base::Sex::unknown,
              {},
              {},
              stay.starts_on,
              stay.ends_on,
              {},
              {},
              measured(row, ReleaseColumn::income_source_start, ReleaseColumn::occupation_start),
              measured(row, ReleaseColumn::income_source_end, ReleaseColumn::occupation_end)};
    out.id = c_.id.text(row);
    out.has_consent = true;  // of everybody, as no age is by years alone: else they would tell the alike apart
    if (!is_out(ReleaseColumn::sex)) out.sex = static_cast<base::Sex>(c_.sex[row]);
    out.unit = is_out(ReleaseColumn::unit) ? kNoUnit : value(row, ReleaseColumn::unit);
    out.education_level = value(row, ReleaseColumn::education_level);
    out.exit_reason = value(row, ReleaseColumn::exit_reason);
    out.main_outcome = value(row, ReleaseColumn::main_outcome);
    for (auto& answer : answers_of(value(row, ReleaseColumn::achieved))) out.achieved.push_back(answer.code);
    put_age(out, row);
    return out;
  }

 private:
  bool is_out(ReleaseColumn column) const { return choice_.at(column) == Resolution::none; }
  std::string value(size_t row, ReleaseColumn column) const {
    return is_out(column) ? std::string() : released_value(c_, row, query_, column, choice_.at(column));
  }

  base::Period stay_of(size_t row) const {
    base::Period stay{analysis::date_of(c_.starts_on[row]).value(), {}};
    if (ended_in(c_, row, query_)) stay.ends_on = analysis::date_of(c_.ends_on[row]);
    const auto& asked = query_.population;
    const Resolution resolution = choice_.at(ReleaseColumn::dates);
    if (resolution == Resolution::full) return stay;
    if (resolution == Resolution::month) return spread(stay, asked, month_of);
    if (resolution == Resolution::year) return spread(stay, asked, year_of);
    const bool has_months = stay.ends_on && !is_out(ReleaseColumn::stay_months);
    return standing_alone(stay, asked, has_months ? standing_for(query_.month_bands, c_.months[row]) : 0);
  }

  void put_age(Spell& out, size_t row) const {
    if (is_out(ReleaseColumn::age) || c_.age[row] == analysis::kNoAge) return;
    const bool is_band = choice_.at(ReleaseColumn::age) == Resolution::band;
    out.age = is_band ? standing_for(query_.age_bands, c_.age[row]) : int{c_.age[row]};
  }

  std::optional<analysis::Measurement> measured(size_t row, ReleaseColumn sources,
                                                ReleaseColumn occupations) const {
    analysis::Measurement out{answers_of(value(row, sources)), answers_of(value(row, occupations))};
    if (out.sources.empty() && out.occupations.empty()) return std::nullopt;
    return out;
  }

  const Columns& c_;
  const analysis::AppendixQuery& query_;
  const ReleaseChoice& choice_;
};

std::vector<std::string> listed(const analysis::Codes& codes) {
  return {codes.codes.begin(), codes.codes.begin() + static_cast<std::ptrdiff_t>(codes.listed)};
}

}  // namespace

CoarseRows coarsened(const Columns& columns, const std::vector<size_t>& rows, const analysis::AppendixQuery& query,
                     const ReleaseChoice& choice) {
  const Coarsening coarsening(columns, query, choice);
  std::vector<Spell> spells;
  spells.reserve(rows.size());
  for (const size_t row : rows) spells.push_back(coarsening.spell(row));
  CoarseRows out;
  out.columns =
      analysis::columns_of(std::move(spells), {listed(columns.income_sources), listed(columns.occupation_statuses),
                                               listed(columns.education_levels), listed(columns.exit_reasons),
                                               listed(columns.main_outcomes), listed(columns.achievements)});
  std::unordered_map<std::string, size_t> places;
  for (size_t i = 0; i < out.columns.size(); ++i) places.emplace(out.columns.id.text(i), i);
  for (const size_t row : rows) out.rows.push_back(places.at(columns.id.text(row)));
  return out;
}

}  // namespace reports
