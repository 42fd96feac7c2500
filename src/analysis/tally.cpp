#include "analysis/tally.h"

#include <algorithm>
#include <cstring>

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

const Group& Members::with(std::uint8_t wanted) const {
  if (wanted == kTookPart) return took_part;
  if (wanted == kStarted) return started;
  return wanted == kEnded ? ended : ongoing;
}

const Split& Members::wrongly(std::uint8_t wanted) const {
  if (wanted == kTookPart) return wrongly_took_part;
  return wanted == kStarted ? wrongly_started : wrongly_ended;
}

Members members_of(const Columns& columns, const Standing& standing) {
  Members out;
  const auto put = [&](size_t i) {
    const std::uint8_t s = standing[i];
    if ((s & kAnonymous) != 0) return;
    if ((s & kRegisteredWrongly) != 0) {
      const auto sex = static_cast<base::Sex>(columns.sex[i]);
      if ((s & kTookPart) != 0) add(out.wrongly_took_part, sex);
      if ((s & kStarted) != 0) add(out.wrongly_started, sex);
      if ((s & kEnded) != 0) add(out.wrongly_ended, sex);
      return;
    }
    const auto row = static_cast<std::uint32_t>(i);
    if ((s & kTookPart) != 0) out.took_part.rows.push_back(row);
    if ((s & kStarted) != 0) out.started.rows.push_back(row);
    if ((s & kEnded) != 0) out.ended.rows.push_back(row);
    if ((s & kOngoing) != 0) out.ongoing.rows.push_back(row);
  };
  size_t i = 0;
  for (; i + 8 <= standing.size(); i += 8) {  // eight that are in no population are passed over at once
    std::uint64_t eight = 0;
    std::memcpy(&eight, standing.data() + i, 8);
    for (; eight != 0; eight &= ~(std::uint64_t{255} << (__builtin_ctzll(eight) & ~7))) {
      put(i + static_cast<size_t>(__builtin_ctzll(eight) / 8));
    }
  }
  for (; i < standing.size(); ++i) {
    if (standing[i] != 0) put(i);
  }
  for (Group* group : {&out.took_part, &out.started, &out.ended, &out.ongoing}) {
    *group = group_of(columns, std::move(group->rows));
  }
  return out;
}

Group group_of(const Columns& columns, RowList rows) {
  BySex people{}, spells{};
  std::uint32_t last = UINT32_MAX;
  for (const std::uint32_t row : rows) {
    const std::uint32_t participant = columns.participant[row];
    const std::uint8_t sex = columns.sex[row];
    ++spells[sex];
    people[sex] += participant != last ? 1 : 0;
    last = participant;
  }
  return {std::move(rows), split_of(people), split_of(spells)};
}

Tally tally(const Columns& columns, const RowList& rows, const Lines& lines) {
  // Two tables in turn: the next row does not wait for the count that the last one has just written.
  std::array<std::array<BySex, 64>, 2> by_line{};
  BySex unmeasured{}, all{};
  with_lines(columns, lines, [&](auto of) {
    size_t turn = 0;
    for (const std::uint32_t row : rows) {
      LineSet set = of(row);
      const std::uint8_t sex = columns.sex[row];
      auto& table = by_line[turn ^= 1];
      ++all[sex];
      unmeasured[sex] += set == 0 ? 1 : 0;
      for (; set != 0; set &= set - 1) ++table[static_cast<size_t>(__builtin_ctzll(set))][sex];
    }
  });
  BySex measured{};
  for (size_t sex = 0; sex < kSexes; ++sex) measured[sex] = all[sex] - unmeasured[sex];
  Tally out{{}, split_of(measured), split_of(unmeasured)};
  for (size_t i = 0; i < lines.keys.size(); ++i) {
    BySex sum = by_line[0][i];
    for (size_t sex = 0; sex < kSexes; ++sex) sum[sex] += by_line[1][i][sex];
    out.lines.push_back(split_of(sum));
  }
  return out;
}

Figures figures(const Split& counts) { return {{counts.total, {}}, {counts.women, {}}, {counts.men, {}}}; }

Figures figures(const Split& counts, const Split& base) {
  return {{counts.total, share_tenths_half_away(counts.total, base.total)},
          {counts.women, share_tenths_half_away(counts.women, base.women)},
          {counts.men, share_tenths_half_away(counts.men, base.men)}};
}

}  // namespace analysis
