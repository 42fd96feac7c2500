#include "analysis/appendix_counts.h"

#include <algorithm>

namespace analysis {

namespace {

constexpr size_t kTasksMax = 64;

// Words that begin with a participant's first row, so far apart as a block is large or further.
std::vector<WordRange> blocks_of(const Columns& columns, size_t least) {
  const RowBits& begins = columns.participant.begins();
  std::vector<WordRange> out;
  for (size_t first = 0; first < begins.size();) {
    size_t end = std::min(first + least, begins.size());
    while (end < begins.size() && (begins[end] & 1) == 0) ++end;
    out.push_back({first, end});
    first = end;
  }
  return out;
}

void add_heads(Group& sum, const Group& more) {
  add(sum.people, more.people);
  add(sum.spells, more.spells);
  add(sum.wrongly, more.wrongly);
}

class Counter {
 public:
  Counter(const Columns& columns, const Selection& selection, const AppendixLines& lines,
          const RowKernels& kernels)
      : columns_(columns), selection_(selection), lines_(lines), kernels_(kernels) {}

  void add_block(AppendixCounts& out, WordRange words) const {
    const Standing standing = selection_.standing(words);
    add_took_part(out, standing);
    add_started(out, standing);
    add_ended(out, standing);
    add_heads(out.ongoing, group_of(columns_, standing, kOngoing, kernels_));
  }

 private:
  void add_tally(Tally& sum, const Group& group, const Lines& lines) const {
    add(sum, tally(columns_, group, lines, kernels_));
  }

  void add_took_part(AppendixCounts& out, const Standing& standing) const {
    const Group group = group_of(columns_, standing, kTookPart, kernels_);
    add_heads(out.took_part, group);
    out.with_consent += count_in(group, columns_.consent.bits(), kernels_).total;
    add(out.anonymous, anonymous_in(columns_, standing, kernels_));
  }

  void add_started(AppendixCounts& out, const Standing& standing) const {
    const Group group = group_of(columns_, standing, kStarted, kernels_);
    add_heads(out.started, group);
    add_tally(out.education, group, lines_.education);
    add_tally(out.age, group, lines_.age);
    add(out.age_by_year_only, count_in(group, columns_.age_by_year_only.bits(), kernels_));
  }

  void add_ended(AppendixCounts& out, const Standing& standing) const {
    const Group group = group_of(columns_, standing, kEnded, kernels_);
    add_heads(out.ended, group);
    add_tally(out.months, group, lines_.months);
    for_each_row(group.rows, standing.words.first * kWordRows, [&](size_t row) {
      out.days[columns_.sex[row]].add(columns_.ends_on[row] - columns_.starts_on[row]);
    });
    const Measurable found = measurable(columns_, group, kernels_);
    add_heads(out.measurable.group, found.group);
    add(out.measurable.ended_unmeasured, found.ended_unmeasured);
    add(out.measurable.consent_withdrawn, found.consent_withdrawn);
    add_tally(out.sources_before, found.group, lines_.sources_before);
    add_tally(out.sources_after, found.group, lines_.sources_after);
    add_tally(out.occupations_before, found.group, lines_.occupations_before);
    add_tally(out.occupations_after, found.group, lines_.occupations_after);
  }

  const Columns& columns_;
  const Selection& selection_;
  const AppendixLines& lines_;
  const RowKernels& kernels_;
};

}  // namespace

AppendixLines lines_of(const Columns& columns, const AppendixQuery& query) {
  return {lines_of(columns, Measure::sources_before),
          lines_of(columns, Measure::sources_after),
          lines_of(columns, Measure::occupations_before),
          lines_of(columns, Measure::occupations_after),
          month_lines(query.month_bands),
          lines_of(columns, Measure::education),
          age_lines(query.age_bands)};
}

void AppendixCounts::add(const AppendixCounts& more) {
  for (Group AppendixCounts::*group :
       {&AppendixCounts::took_part, &AppendixCounts::started, &AppendixCounts::ended, &AppendixCounts::ongoing}) {
    add_heads(this->*group, more.*group);
  }
  add_heads(measurable.group, more.measurable.group);
  analysis::add(measurable.ended_unmeasured, more.measurable.ended_unmeasured);
  analysis::add(measurable.consent_withdrawn, more.measurable.consent_withdrawn);
  for (Tally AppendixCounts::*one : {&AppendixCounts::sources_before, &AppendixCounts::sources_after,
                                     &AppendixCounts::occupations_before, &AppendixCounts::occupations_after,
                                     &AppendixCounts::months, &AppendixCounts::education, &AppendixCounts::age}) {
    analysis::add(this->*one, more.*one);
  }
  for (size_t sex = 0; sex < days.size(); ++sex) days[sex].add(more.days[sex]);
  analysis::add(age_by_year_only, more.age_by_year_only);
  analysis::add(anonymous, more.anonymous);
  with_consent += more.with_consent;
}

AppendixCounts count(const Columns& columns, const Selection& selection, const AppendixLines& lines,
                     const Counting& how) {
  const Counter counter(columns, selection, lines, how.kernels);
  const auto blocks = blocks_of(columns, how.block_words);
  const size_t tasks = std::min(blocks.size(), kTasksMax);
  std::vector<AppendixCounts> parts(tasks);
  how.run(tasks, [&](size_t task) {
    for (size_t i = task * blocks.size() / tasks; i < (task + 1) * blocks.size() / tasks; ++i) {
      counter.add_block(parts[task], blocks[i]);
    }
  });
  AppendixCounts out;
  // Of no rows there are the lines too.
  if (parts.empty()) counter.add_block(out, {0, 0});
  for (const auto& part : parts) out.add(part);
  return out;
}

}  // namespace analysis
