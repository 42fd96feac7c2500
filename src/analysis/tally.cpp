#include "analysis/tally.h"

#include <algorithm>

#include "analysis/appendix.h"
#include "analysis/share.h"

namespace analysis {

namespace {

constexpr size_t kSexes = 3;
using BySex = std::array<int, kSexes>;

Split split_of(const BySex& counts) {
  return {counts[0] + counts[1] + counts[2], counts[0], counts[1], counts[2]};
}

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

// Calls `use` with the function that gives a row's lines, so that the loop over rows holds it inline.
template <class Use>
auto with_lines(const Columns& c, const Lines& lines, Use use) {
  switch (lines.measure) {
    case Measure::sources_before:
      return use([&](size_t i) { return c.sources_at_start[i]; });
    case Measure::sources_after:
      return use([&](size_t i) { return c.sources_at_end[i]; });
    case Measure::occupations_before:
      return use([&](size_t i) { return c.occupations_at_start[i]; });
    case Measure::occupations_after:
      return use([&](size_t i) { return c.occupations_at_end[i]; });
    case Measure::months:
      return use([&](size_t i) {
        if (c.months[i] == kNoMonths) return LineSet{0};
        return line(lines.line_of[std::min<size_t>(c.months[i], lines.line_of.size() - 1)]);
      });
    case Measure::education:
      return use([&](size_t i) { return line(c.education_level[i]); });
    case Measure::age:
      return use([&](size_t i) { return line(lines.line_of[c.age[i]]); });
    case Measure::exit_reason:
      return use([&](size_t i) { return line(c.exit_reason[i]); });
    case Measure::main_outcome:
      break;
  }
  return use([&](size_t i) { return line(c.main_outcome[i] == kNoCode ? lines.none : c.main_outcome[i]); });
}

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
  Lines out = band_lines(Measure::months, bands, kBandLimit + 2);
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

LineSet lines_in(const Columns& columns, const Lines& lines, size_t row) {
  return with_lines(columns, lines, [row](auto of) { return of(row); });
}

void add(Split& split, base::Sex sex, int count) {
  split.total += count;
  if (sex == base::Sex::woman) split.women += count;
  if (sex == base::Sex::man) split.men += count;
  if (sex == base::Sex::unknown) split.unknown += count;
}

Split count_rows(const Columns& columns, const Standing& standing, std::uint8_t wanted) {
  BySex out{};
  for (size_t i = 0; i < standing.size(); ++i) out[columns.sex[i]] += counts(standing[i], wanted) ? 1 : 0;
  return split_of(out);
}

Split count_participants(const Columns& columns, const Standing& standing, std::uint8_t wanted) {
  BySex out{};
  std::uint32_t last = UINT32_MAX;
  for (size_t i = 0; i < standing.size(); ++i) {
    if (!counts(standing[i], wanted) || columns.participant[i] == last) continue;
    last = columns.participant[i];
    ++out[columns.sex[i]];
  }
  return split_of(out);
}

Tally tally(const Columns& columns, const Standing& standing, std::uint8_t wanted, const Lines& lines) {
  std::array<BySex, 64> by_line{};
  BySex measured{}, unmeasured{};
  with_lines(columns, lines, [&](auto of) {
    for (size_t i = 0; i < standing.size(); ++i) {
      if (!counts(standing[i], wanted)) continue;
      LineSet set = of(i);
      const std::uint8_t sex = columns.sex[i];
      ++(set == 0 ? unmeasured : measured)[sex];
      for (; set != 0; set &= set - 1) ++by_line[static_cast<size_t>(__builtin_ctzll(set))][sex];
    }
  });
  Tally out{{}, split_of(measured), split_of(unmeasured)};
  for (size_t i = 0; i < lines.keys.size(); ++i) out.lines.push_back(split_of(by_line[i]));
  return out;
}

Figures figures(const Split& counts) { return {{counts.total, {}}, {counts.women, {}}, {counts.men, {}}}; }

Figures figures(const Split& counts, const Split& base) {
  return {{counts.total, share_tenths_half_away(counts.total, base.total)},
          {counts.women, share_tenths_half_away(counts.women, base.women)},
          {counts.men, share_tenths_half_away(counts.men, base.men)}};
}

}  // namespace analysis
