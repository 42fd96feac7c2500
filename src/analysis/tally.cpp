#include "analysis/tally.h"

#include <utility>

#include "analysis/share.h"

namespace analysis {

namespace {

constexpr auto kWoman = static_cast<size_t>(base::Sex::woman);
constexpr auto kMan = static_cast<size_t>(base::Sex::man);

Split split_of(const SexCounts& counts) {
  const auto number = [](std::uint64_t count) { return static_cast<int>(count); };
  return {number(counts.women + counts.men + counts.unknown), number(counts.women), number(counts.men),
          number(counts.unknown)};
}

SexMasks masks_of(const Group& group) {
  return {group.women.data(), group.men.data(), group.unknown.empty() ? nullptr : group.unknown.data()};
}

Split count_here(const Group& group, const RowBits& here, const RowKernels& kernels) {
  return split_of(kernels.count(here.data(), masks_of(group), here.size()));
}

RowBits rows_of_sex(const Columns& columns, const RowBits& rows, WordRange words, size_t sex) {
  RowBits out(rows.size());
  if (sex >= columns.sex.planes().size()) return out;
  const RowBits& theirs = columns.sex.planes()[sex];
  for (size_t i = 0; i < rows.size(); ++i) out[i] = rows[i] & theirs[words.first + i];
  return out;
}

// Empty where there are none.
RowBits rows_of_neither(const Group& group) {
  RowBits out(group.rows.size());
  std::uint64_t any = 0;
  for (size_t i = 0; i < out.size(); ++i) any |= out[i] = group.rows[i] & ~(group.women[i] | group.men[i]);
  return any == 0 ? RowBits() : out;
}

// Of each participant's rows in `rows` the first. A sum of bits carries past the rest of a participant's rows, all
// of them ones, and stops where the next one begins.
RowBits first_of_each(const RowBits& begins, const RowBits& rows, WordRange words) {
  RowBits out(rows.size());
  std::uint64_t carried = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    const size_t word = words.first + i;
    const std::uint64_t next = word + 1 < begins.size() ? begins[word + 1] : 1;
    const std::uint64_t last = begins[word] >> 1 | next << 63;  // of each participant the last row
    const std::uint64_t marked = rows[i] & ~last, rest = ~last;
    const std::uint64_t half = marked + rest, sum = half + carried;
    const std::uint64_t earlier = sum ^ marked ^ rest;  // what was carried into each bit
    carried = static_cast<std::uint64_t>(half < rest) | static_cast<std::uint64_t>(sum < half);
    out[i] = rows[i] & ~earlier;
  }
  return out;
}

// Without the people.
Group spells_of(const Columns& columns, WordRange words, RowBits rows, const RowKernels& kernels) {
  Group out{words, std::move(rows), {}, {}, {}, {}, {}, {}};
  out.women = rows_of_sex(columns, out.rows, words, kWoman);
  out.men = rows_of_sex(columns, out.rows, words, kMan);
  out.unknown = rows_of_neither(out);
  out.spells = count_here(out, out.rows, kernels);
  return out;
}

Group group_of_rows(const Columns& columns, WordRange words, RowBits rows, const RowKernels& kernels) {
  Group out = spells_of(columns, words, std::move(rows), kernels);
  out.people = count_here(out, first_of_each(columns.participant.begins(), out.rows, words), kernels);
  return out;
}

void subtract(Split& from, const Split& other) {
  from.total -= other.total;
  from.women -= other.women;
  from.men -= other.men;
  from.unknown -= other.unknown;
}

// The last number of each line.
std::vector<size_t> limits_of(const Lines& lines) {
  std::vector<size_t> out;
  for (size_t value = 0; value < lines.line_of.size(); ++value) {
    const bool is_last = value + 1 == lines.line_of.size() || lines.line_of[value + 1] != lines.line_of[value];
    if (is_last) out.push_back(value);
  }
  return out;
}

// Of numbers: how many are at most the last of each line, less those that are at most the last of the one before.
Tally tally_numbers(const Columns& columns, const Group& group, const Lines& lines, const RowKernels& kernels) {
  const auto& digits = planes_of(columns, lines.measure);
  const auto limits = limits_of(lines);
  Tally out{std::vector<Split>(lines.keys.size()), {}, group.spells};
  const auto add_line = [&](size_t limit, const RowBits& rows) {
    const Split here = count_here(group, rows, kernels);
    Split& line = out.lines[lines.line_of[limit]];
    add(line, here);
    subtract(line, out.measured);
    out.measured = here;
  };
  for (size_t i = 0; i < limits.size(); i += 2) {
    const bool has_two = i + 1 < limits.size();
    const size_t second = limits[has_two ? i + 1 : i];
    const auto rows = rows_at_most(digits, {limits[i], second}, group.words, kernels);
    add_line(limits[i], rows.first);
    if (has_two) add_line(second, rows.second);
  }
  subtract(out.unmeasured, out.measured);
  return out;
}

}  // namespace

Group group_of(const Columns& columns, const Standing& standing, std::uint8_t wanted, const RowKernels& kernels) {
  Group out = group_of_rows(columns, standing.words, standing.counting(wanted), kernels);
  RowBits wrong = standing.with(wanted);
  for (size_t i = 0; i < wrong.size(); ++i) wrong[i] &= standing.registered_wrongly[i] & ~standing.anonymous[i];
  out.wrongly = spells_of(columns, standing.words, std::move(wrong), kernels).spells;
  return out;
}

Split anonymous_in(const Columns& columns, const Standing& standing, const RowKernels& kernels) {
  RowBits rows = standing.took_part;
  for (size_t i = 0; i < rows.size(); ++i) rows[i] &= standing.anonymous[i] & ~standing.registered_wrongly[i];
  return spells_of(columns, standing.words, std::move(rows), kernels).spells;
}

Measurable measurable(const Columns& columns, const Group& ended, const RowKernels& kernels) {
  Measurable out;
  RowBits rows = ended.rows;
  const auto leave_out = [&](const char* reason) -> Split {
    const auto number = columns.exit_reasons.find(reason);
    if (!number || *number >= columns.exit_reason.planes().size()) return {};
    const RowBits& theirs = columns.exit_reason.planes()[*number];
    for (size_t i = 0; i < rows.size(); ++i) rows[i] &= ~theirs[ended.words.first + i];
    return count_in(ended, theirs, kernels);
  };
  out.ended_unmeasured = leave_out(kEndedUnmeasured);
  out.consent_withdrawn = leave_out(kConsentWithdrawn);
  out.group = group_of_rows(columns, ended.words, std::move(rows), kernels);
  out.group.wrongly = ended.wrongly;
  return out;
}

Split count_in(const Group& group, const RowBits& bits, const RowKernels& kernels) {
  return split_of(kernels.count(bits.data() + group.words.first, masks_of(group), group.words.size()));
}

Tally tally(const Columns& columns, const Group& group, const Lines& lines, const RowKernels& kernels) {
  if (!lines.line_of.empty()) return tally_numbers(columns, group, lines, kernels);
  const auto& planes = planes_of(columns, lines.measure);
  Tally out{std::vector<Split>(lines.keys.size()), group.spells, group.spells};
  RowBits any(group.words.size());
  for (size_t line = 0; line < planes.size(); ++line) {
    const std::uint64_t* plane = planes[line].data() + group.words.first;
    out.lines[line] = split_of(kernels.count(plane, masks_of(group), any.size()));
    for (size_t i = 0; i < any.size(); ++i) any[i] |= plane[i];
  }
  subtract(out.unmeasured, count_here(group, any, kernels));
  if (lines.none != kNoCode) out.lines[lines.none] = std::exchange(out.unmeasured, {});
  subtract(out.measured, out.unmeasured);
  return out;
}

void add(Split& split, base::Sex sex, int count) {
  split.total += count;
  if (sex == base::Sex::woman) split.women += count;
  if (sex == base::Sex::man) split.men += count;
  if (sex == base::Sex::unknown) split.unknown += count;
}

void add(Split& sum, const Split& more) {
  sum.total += more.total;
  sum.women += more.women;
  sum.men += more.men;
  sum.unknown += more.unknown;
}

void add(Tally& sum, const Tally& more) {
  sum.lines.resize(std::max(sum.lines.size(), more.lines.size()));
  for (size_t i = 0; i < more.lines.size(); ++i) add(sum.lines[i], more.lines[i]);
  add(sum.measured, more.measured);
  add(sum.unmeasured, more.unmeasured);
}

Figures figures(const Split& counts) { return {{counts.total, {}}, {counts.women, {}}, {counts.men, {}}}; }

Figures figures(const Split& counts, const Split& base) {
  return {{counts.total, share_tenths_half_away(counts.total, base.total)},
          {counts.women, share_tenths_half_away(counts.women, base.women)},
          {counts.men, share_tenths_half_away(counts.men, base.men)}};
}

}  // namespace analysis
