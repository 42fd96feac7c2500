// Columns that are read row by row and counted sixty-four rows at a time. Beside the values stand their planes:
// for each bit of a value the rows that have it, as bits. Threading: plain data, read by many.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace analysis {

// Bit by bit, rows: sixty-four to a word, from the lowest bit. None stands beyond the last row.
using RowBits = std::vector<std::uint64_t>;
inline constexpr size_t kWordRows = 64;

inline size_t words_of(size_t rows) { return (rows + kWordRows - 1) / kWordRows; }
inline bool has_row(const RowBits& bits, size_t row) {
  return (bits[row / kWordRows] >> row % kWordRows & 1) != 0;
}

// Calls `use` with each row that stands in the bits, rising; the first word's first row is `first_row`.
template <class Use>
void for_each_row(const RowBits& bits, size_t first_row, Use use) {
  for (size_t word = 0; word < bits.size(); ++word) {
    for (std::uint64_t left = bits[word]; left != 0; left &= left - 1) {
      use(first_row + word * kWordRows + static_cast<size_t>(__builtin_ctzll(left)));
    }
  }
}

// A set of codes of one list, bit by bit. No bit: not measured.
using CodeSet = std::uint64_t;
inline constexpr std::uint8_t kNoCode = 255;
inline constexpr std::int32_t kNoDay = INT32_MAX;             // still going on, or not known
inline constexpr std::int32_t kDayNumberMax = (1 << 19) - 1;  // later than any date
inline constexpr std::uint8_t kNoAge = 255;
inline constexpr std::uint16_t kNoMonths = UINT16_MAX;
inline constexpr std::uint16_t kMonthsMax = 1000;  // from here on all are alike: above kBandLimit

// `to` has so many rows; so many more of `from` follow them, from its row `first` on.
inline void append_bits(RowBits& to, size_t rows, const RowBits& from, size_t first, size_t count) {
  to.resize(words_of(rows + count));
  for (size_t done = 0; done < count;) {
    const size_t at = first + done, shift = at % kWordRows, take = std::min(kWordRows - shift, count - done);
    std::uint64_t bits = from[at / kWordRows] >> shift;
    if (take < kWordRows) bits &= (std::uint64_t{1} << take) - 1;
    const size_t to_at = rows + done, to_shift = to_at % kWordRows;
    to[to_at / kWordRows] |= bits << to_shift;
    if (to_shift + take > kWordRows) to[to_at / kWordRows + 1] |= bits >> (kWordRows - to_shift);
    done += take;
  }
}

class BitColumn {
 public:
  void push_back(bool bit) {
    if (size_ % kWordRows == 0) bits_.push_back(0);
    bits_.back() |= std::uint64_t{bit} << size_ % kWordRows;
    ++size_;
  }
  void append(const BitColumn& from, size_t first, size_t count) {
    append_bits(bits_, size_, from.bits_, first, count);
    size_ += count;
  }
  bool operator[](size_t row) const { return has_row(bits_, row); }
  bool back() const { return has_row(bits_, size_ - 1); }
  bool empty() const { return size_ == 0; }
  const RowBits& bits() const { return bits_; }

 private:
  RowBits bits_;
  size_t size_ = 0;
};

// Numbers of participants, which rise, and on which rows a new one begins.
class PersonColumn {
 public:
  void push_back(std::uint32_t number) {
    begins_.push_back(numbers_.empty() || numbers_.back() != number);
    numbers_.push_back(number);
  }
  // Numbered from `number` on; the rows begin with a new participant.
  void append(const PersonColumn& from, size_t first, size_t count, std::uint32_t number) {
    begins_.append(from.begins_, first, count);
    const std::uint32_t before = from.numbers_[first];
    for (size_t row = first; row < first + count; ++row) numbers_.push_back(from.numbers_[row] - before + number);
  }
  std::uint32_t operator[](size_t row) const { return numbers_[row]; }
  const RowBits& begins() const { return begins_.bits(); }

 private:
  std::vector<std::uint32_t> numbers_;
  BitColumn begins_;
};

// What a column's planes are of: the codes of a set, a code, or the binary digits of a number.
inline CodeSet planes_of_set(CodeSet set) { return set; }
inline CodeSet planes_of_code(std::uint8_t code) { return code == kNoCode ? 0 : CodeSet{1} << code; }
inline CodeSet planes_of_age(std::uint8_t years) { return years; }
inline CodeSet planes_of_months(std::uint16_t months) {
  return months == kNoMonths ? kMonthsMax + 1 : std::min<CodeSet>(months, kMonthsMax);
}

inline CodeSet planes_of_day(std::int32_t day) {
  constexpr std::int32_t kFirst = -62'092;  // the day before 1800, which no date is before
  return day == kNoDay ? kDayNumberMax : static_cast<CodeSet>(std::clamp(day - kFirst, 0, kDayNumberMax - 1));
}

template <class Value, CodeSet (*kPlanesOf)(Value)>
class PlaneColumn {
 public:
  void push_back(Value value) {
    const size_t row = values_.size();
    if (row % kWordRows == 0) {
      for (RowBits& plane : planes_) plane.push_back(0);
    }
    for (CodeSet left = kPlanesOf(value); left != 0; left &= left - 1) {
      const auto bit = static_cast<size_t>(__builtin_ctzll(left));
      while (planes_.size() <= bit) planes_.emplace_back(words_of(row + 1));
      planes_[bit].back() |= std::uint64_t{1} << row % kWordRows;
    }
    values_.push_back(value);
  }
  void append(const PlaneColumn& from, size_t first, size_t count) {
    const size_t rows = values_.size();
    while (planes_.size() < from.planes_.size()) planes_.emplace_back(words_of(rows));
    for (size_t i = 0; i < planes_.size(); ++i) {
      if (i < from.planes_.size())
        append_bits(planes_[i], rows, from.planes_[i], first, count);
      else
        planes_[i].resize(words_of(rows + count));
    }
    const auto is_set = [](std::uint64_t word) { return word != 0; };
    while (!planes_.empty() && std::none_of(planes_.back().begin(), planes_.back().end(), is_set)) planes_.pop_back();
    const auto begin = from.values_.begin() + static_cast<std::ptrdiff_t>(first);
    values_.insert(values_.end(), begin, begin + static_cast<std::ptrdiff_t>(count));
  }
  Value operator[](size_t row) const { return values_[row]; }
  size_t size() const { return values_.size(); }
  // By bit, as far as any row has one.
  const std::vector<RowBits>& planes() const { return planes_; }

 private:
  std::vector<Value> values_;
  std::vector<RowBits> planes_;
};
using SetColumn = PlaneColumn<CodeSet, planes_of_set>;
using CodeColumn = PlaneColumn<std::uint8_t, planes_of_code>;  // a bit's number, or kNoCode
using DayColumn = PlaneColumn<std::int32_t, planes_of_day>;    // days since 1970-01-01
using AgeColumn = PlaneColumn<std::uint8_t, planes_of_age>;
using MonthColumn = PlaneColumn<std::uint16_t, planes_of_months>;  // what is longer is as kMonthsMax in the planes

}  // namespace analysis
