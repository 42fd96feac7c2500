#include "analysis/population.h"

#include <algorithm>

namespace analysis {

namespace {

// All bits of rows that there are.
std::uint64_t rows_in_word(size_t rows, size_t word) {
  const size_t left = rows - word * kWordRows;
  return left >= kWordRows ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
}

const RowBits* plane_of(const CodeColumn& column, const Codes& codes, const char* code) {
  const auto number = codes.find(code);
  return number && *number < column.planes().size() ? &column.planes()[*number] : nullptr;
}

}  // namespace

RowsAtMost rows_at_most(const std::vector<RowBits>& planes, TwoLimits most, WordRange words,
                        const RowKernels& kernels) {
  const std::uint64_t highest = (std::uint64_t{1} << planes.size()) - 1;  // that any number can be
  RowsAtMost out{RowBits(words.size()), RowBits(words.size())};
  std::vector<const std::uint64_t*> digits;
  for (const RowBits& plane : planes) digits.push_back(plane.data() + words.first);
  kernels.at_most_two(digits.data(), digits.size(),
                      {std::min(most.first, highest), std::min(most.second, highest)}, words.size(),
                      out.first.data(), out.second.data());
  return out;
}

std::uint8_t Standing::operator[](size_t row) const {
  const size_t at = row - words.first * kWordRows;
  const auto flag = [at](const RowBits& bits, std::uint8_t value) { return has_row(bits, at) ? int{value} : 0; };
  return static_cast<std::uint8_t>(flag(took_part, kTookPart) | flag(started, kStarted) | flag(ended, kEnded) |
                                   flag(ongoing, kOngoing) | flag(anonymous, kAnonymous) |
                                   flag(registered_wrongly, kRegisteredWrongly));
}

const RowBits& Standing::with(std::uint8_t wanted) const {
  if (wanted == kTookPart) return took_part;
  if (wanted == kStarted) return started;
  return wanted == kEnded ? ended : ongoing;
}

RowBits Standing::counting(std::uint8_t wanted) const {
  RowBits out = with(wanted);
  for (size_t i = 0; i < out.size(); ++i) out[i] &= ~(anonymous[i] | registered_wrongly[i]);
  return out;
}

std::vector<size_t> Standing::rows_counting(std::uint8_t wanted) const {
  std::vector<size_t> out;
  for_each_row(counting(wanted), words.first * kWordRows, [&](size_t row) { out.push_back(row); });
  return out;
}

base::Result<Selection> Selection::of(const Columns& columns, const Population& population,
                                      const RowKernels& kernels) {
  if (population.to < population.from) return base::invalid("to", "population.period_reversed");
  Selection out;
  out.columns_ = &columns;
  out.kernels_ = &kernels;
  out.from_ = day_of(population.from);
  out.to_ = day_of(population.to);
  out.basis_ = bit_of(population.basis);
  for (size_t i = 0; i < population.filters.size(); ++i) {
    const std::string at = "filters[" + std::to_string(i + 1) + "].values";
    TRY_ASSIGN(WordTest test, test_of(columns, population.filters[i], at));
    if (population.filters[i].none_of) test = [test](size_t word) { return ~test(word); };
    out.tests_.push_back(std::move(test));
  }
  return out;
}

Standing Selection::standing(WordRange words) const {
  const Columns& c = *columns_;
  const auto at_most = [&](const DayColumn& days) {
    return rows_at_most(days.planes(), {planes_of_day(from_ - 1), planes_of_day(to_)}, words, *kernels_);
  };
  const auto [before, begun] = at_most(c.starts_on);
  const auto [gone, over] = at_most(c.ends_on);
  const RowBits* wrong = plane_of(c.exit_reason, c.exit_reasons, kRegisteredInError);
  Standing out{words, c.size(), begun, begun, over, begun, RowBits(words.size()), RowBits(words.size())};
  for (size_t i = 0; i < words.size(); ++i) {
    out.took_part[i] &= ~gone[i];
    out.started[i] &= ~before[i];
    out.ended[i] &= ~gone[i];
    out.ongoing[i] &= ~over[i];
    std::uint64_t in = out.with(basis_)[i] & rows_in_word(c.size(), words.first + i);
    for (const auto& test : tests_) in &= test(words.first + i);
    for (RowBits* days : {&out.took_part, &out.started, &out.ended, &out.ongoing}) (*days)[i] &= in;
    out.anonymous[i] = c.anonymous.bits()[words.first + i] & in;
    if (wrong) out.registered_wrongly[i] = (*wrong)[words.first + i] & in;
  }
  return out;
}

base::Result<Standing> standing_in(const Columns& columns, const Population& population) {
  TRY_ASSIGN(const Selection selection, Selection::of(columns, population));
  return selection.standing({0, words_of(columns.size())});
}

}  // namespace analysis
