#include <algorithm>

#include "base/ensure.h"
#include "reports/release_rows.h"

namespace reports {

namespace {

using analysis::Columns;
using base::Date;

base::Period month_of(Date day) {
  const Date first = day.plus_days(1 - static_cast<int>(day.day()));
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

// A number that stands for all of its band; for those outside, one beside the bands.
int standing_for(const analysis::Bands& bands, int number) {
  if (const auto found = analysis::band_of(bands, number)) return bands[*found].from;
  return number < bands.front().from ? std::max(bands.front().from - 1, 0) : bands.back().to.value_or(number) + 1;
}

std::uint8_t number_of(analysis::Codes& codes, const std::string& code) {
  if (const auto found = codes.find(code)) return static_cast<std::uint8_t>(*found);
  codes.codes.push_back(code);
  ENSURE(codes.codes.size() <= analysis::kCodesMax);
  return static_cast<std::uint8_t>(codes.codes.size() - 1);
}

class Coarsening {
 public:
  Coarsening(Columns& columns, const analysis::AppendixQuery& query, const ReleaseChoice& choice)
      : c_(columns), query_(query), choice_(choice) {}

  void put(size_t row) {
    if (!ended_in(c_, row, query_)) take_end_away(row);
    put_dates(row);
    put_person(row);
    put_measured(row);
    if (is_out(ReleaseColumn::exit_reason)) c_.exit_reason[row] = analysis::kNoCode;
    if (is_out(ReleaseColumn::main_outcome)) c_.main_outcome[row] = analysis::kNoCode;
    if (is_out(ReleaseColumn::achieved)) c_.achieved[row] = 0;
  }

  void take_units_away() {
    if (is_out(ReleaseColumn::unit)) std::fill(c_.units.codes.begin(), c_.units.codes.end(), std::string());
  }

 private:
  bool is_out(ReleaseColumn column) const { return choice_.at(column) == Resolution::none; }

  void take_end_away(size_t row) {
    c_.ends_on[row] = analysis::kNoDay;
    c_.exit_reason[row] = c_.main_outcome[row] = analysis::kNoCode;
    c_.sources_at_end[row] = c_.occupations_at_end[row] = 0;
  }

  base::Period coarse(const base::Period& stay, int months) const {
    const auto& asked = query_.population;
    const Resolution resolution = choice_.at(ReleaseColumn::dates);
    if (resolution == Resolution::full) return stay;
    if (resolution == Resolution::month) return spread(stay, asked, month_of);
    if (resolution == Resolution::year) return spread(stay, asked, year_of);
    return standing_alone(stay, asked, is_out(ReleaseColumn::stay_months) ? 0 : months);
  }

  void put_dates(size_t row) {
    const base::Period stay{analysis::date_of(c_.starts_on[row]).value(), analysis::date_of(c_.ends_on[row])};
    const auto months = stay.ends_on ? standing_for(query_.month_bands, c_.months[row]) : 0;
    const auto put = coarse(stay, months);
    c_.starts_on[row] = analysis::day_of(put.starts_on);
    c_.ends_on[row] = put.ends_on ? analysis::day_of(*put.ends_on) : analysis::kNoDay;
    c_.months[row] = put.ends_on ? static_cast<std::uint16_t>(base::whole_months(put.starts_on, *put.ends_on))
                                 : analysis::kNoMonths;
  }

  void put_person(size_t row) {
    if (is_out(ReleaseColumn::sex)) c_.sex[row] = static_cast<std::uint8_t>(base::Sex::unknown);
    const Resolution age = choice_.at(ReleaseColumn::age);
    if (age == Resolution::none) c_.age[row] = analysis::kNoAge, c_.age_by_year_only[row] = 0;
    if (age == Resolution::band && c_.age[row] != analysis::kNoAge)
      c_.age[row] = static_cast<std::uint8_t>(standing_for(query_.age_bands, c_.age[row]));
    const Resolution level = choice_.at(ReleaseColumn::education_level);
    auto& codes = c_.education_levels;
    if (level == Resolution::none) c_.education_level[row] = number_of(codes, analysis::kRowUnknown);
    if (level == Resolution::group)
      c_.education_level[row] = number_of(codes, education_group(codes.codes[c_.education_level[row]]));
  }

  void put_measured(size_t row) {
    if (is_out(ReleaseColumn::income_source_start)) c_.sources_at_start[row] = 0;
    if (is_out(ReleaseColumn::income_source_end)) c_.sources_at_end[row] = 0;
    if (is_out(ReleaseColumn::occupation_start)) c_.occupations_at_start[row] = 0;
    if (is_out(ReleaseColumn::occupation_end)) c_.occupations_at_end[row] = 0;
  }

  Columns& c_;
  const analysis::AppendixQuery& query_;
  const ReleaseChoice& choice_;
};

}  // namespace

Columns coarsened(const Columns& columns, const std::vector<size_t>& rows, const analysis::AppendixQuery& query,
                  const ReleaseChoice& choice) {
  Columns out = columns;
  Coarsening coarsening(out, query, choice);
  for (const size_t row : rows) coarsening.put(row);
  coarsening.take_units_away();
  return out;
}

}  // namespace reports
