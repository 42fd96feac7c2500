#include "analysis/lines.h"

#include "analysis/appendix.h"
#include "base/ensure.h"

namespace analysis {

namespace {

Lines band_lines(Measure measure, const Bands& bands, size_t values) {
  Lines out{measure, {}, 0, std::vector<std::uint8_t>(values, kNoCode), kNoCode};
  for (const Band& band : bands) out.keys.push_back(band.key());
  for (size_t value = 0; value < values; ++value) {
    const auto band = band_of(bands, static_cast<int>(value));
    out.line_of[value] = static_cast<std::uint8_t>(band.value_or(bands.size()));
  }
  return out;
}

LineSet line(std::uint8_t number) { return number == kNoCode ? 0 : LineSet{1} << number; }

Codes codes_of(const Columns& c, Measure measure) {
  switch (measure) {
    case Measure::sources_before:
    case Measure::sources_after:
      return c.income_sources;
    case Measure::occupations_before:
    case Measure::occupations_after:
      return c.occupation_statuses;
    case Measure::education:
      return c.education_levels;
    case Measure::exit_reason:
      return c.exit_reasons;
    case Measure::main_outcome:
      return c.main_outcomes;
    case Measure::months:
    case Measure::age:
      break;
  }
  return {};
}

}  // namespace

Lines lines_of(const Columns& columns, Measure measure) {
  const Codes codes = codes_of(columns, measure);
  return {measure, codes.codes, codes.listed, {}, kNoCode};
}

Lines month_lines(const Bands& bands) {
  static_assert(kMonthsMax == kBandLimit + 1);
  Lines out = band_lines(Measure::months, bands, kMonthsMax + 1);
  if (!cover_all(bands)) out.keys.emplace_back(kRowOutside);
  out.always = out.keys.size();
  return out;
}

Lines age_lines(const Bands& bands) {
  Lines out = band_lines(Measure::age, bands, kNoAge + 1);
  out.keys.emplace_back(kRowOutside);
  out.keys.emplace_back(kRowUnknown);
  out.line_of[kNoAge] = static_cast<std::uint8_t>(bands.size() + 1);
  out.always = out.keys.size();
  return out;
}

LineSet lines_in(const Columns& c, const Lines& lines, size_t row) {
  switch (lines.measure) {
    case Measure::sources_before:
      return c.sources_at_start[row];
    case Measure::sources_after:
      return c.sources_at_end[row];
    case Measure::occupations_before:
      return c.occupations_at_start[row];
    case Measure::occupations_after:
      return c.occupations_at_end[row];
    case Measure::months:
      if (c.months[row] == kNoMonths) return 0;
      return line(lines.line_of[std::min(c.months[row], kMonthsMax)]);
    case Measure::education:
      return line(c.education_level[row]);
    case Measure::age:
      return line(lines.line_of[c.age[row]]);
    case Measure::exit_reason:
      return line(c.exit_reason[row]);
    case Measure::main_outcome:
      break;
  }
  return line(c.main_outcome[row] == kNoCode ? lines.none : c.main_outcome[row]);
}

const std::vector<RowBits>& planes_of(const Columns& c, Measure measure) {
  switch (measure) {
    case Measure::sources_before:
      return c.sources_at_start.planes();
    case Measure::sources_after:
      return c.sources_at_end.planes();
    case Measure::occupations_before:
      return c.occupations_at_start.planes();
    case Measure::occupations_after:
      return c.occupations_at_end.planes();
    case Measure::education:
      return c.education_level.planes();
    case Measure::exit_reason:
      return c.exit_reason.planes();
    case Measure::months:
      return c.months.planes();
    case Measure::age:
      return c.age.planes();
    case Measure::main_outcome:
      break;
  }
  return c.main_outcome.planes();
}

}  // namespace analysis
