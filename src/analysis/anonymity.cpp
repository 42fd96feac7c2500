#include "analysis/anonymity.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "analysis/anonymity_check.h"
#include "base/portable_math.h"

namespace analysis {

namespace {

// A column's values as numbers in their order.
struct Codes {
  std::vector<std::uint32_t> of_row;
  int values = 0;
};

Codes coded(const std::vector<std::string>& values) {
  std::map<std::string, std::uint32_t> numbers;
  for (const auto& value : values) numbers.emplace(value, 0);
  std::uint32_t next = 0;
  for (auto& [value, number] : numbers) number = next++;
  Codes out{{}, static_cast<int>(numbers.size())};
  for (const auto& value : values) out.of_row.push_back(numbers.at(value));
  return out;
}

std::vector<std::string> values_of(const DataSet& data, size_t column) {
  std::vector<std::string> out;
  for (const auto& row : data.rows) out.push_back(row[column]);
  return out;
}

using Class = std::vector<size_t>;  // rows

std::vector<Class> classes_by(const std::vector<const Codes*>& columns, size_t rows) {
  std::vector<size_t> order(rows);
  std::iota(order.begin(), order.end(), size_t{0});
  const auto compare = [&](size_t a, size_t b) {
    for (const Codes* column : columns) {
      if (column->of_row[a] != column->of_row[b]) return column->of_row[a] < column->of_row[b] ? -1 : 1;
    }
    return 0;
  };
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return compare(a, b) < 0; });
  std::vector<Class> out;
  for (const size_t row : order) {
    if (out.empty() || compare(out.back().front(), row) != 0) out.emplace_back();
    out.back().push_back(row);
  }
  return out;
}

Classes measured(const std::vector<Class>& classes, int threshold, size_t rows) {
  Classes out;
  out.classes = static_cast<int>(classes.size());
  out.smallest = static_cast<int>(rows);
  for (const Class& one : classes) {
    const int size = static_cast<int>(one.size());
    out.smallest = std::min(out.smallest, size);
    if (size < threshold) out.rows_below += size;
  }
  out.share_below = static_cast<double>(out.rows_below) / static_cast<double>(rows);
  return out;
}

std::vector<ClassSize> sizes_of(const std::vector<Class>& classes) {
  std::map<int, int> counted;
  for (const Class& one : classes) ++counted[static_cast<int>(one.size())];
  std::vector<ClassSize> out;
  for (const auto& [size, count] : counted) out.push_back({size, count});
  return out;
}

// exp(−Σ p·ln p), in the order of the counts.
double entropy_of(std::vector<int> counts) {
  std::sort(counts.begin(), counts.end());
  const double rows = std::accumulate(counts.begin(), counts.end(), 0);
  double sum = 0;
  for (const int count : counts) sum += count / rows * base::portable_log(rows / count);
  return base::portable_exp(sum);
}

Diversity diversity_of(const std::vector<Class>& classes, const Codes& sensitive) {
  Diversity out{sensitive.values, sensitive.values, static_cast<double>(sensitive.values), 0};
  for (const Class& one : classes) {
    std::map<std::uint32_t, int> counted;
    for (const size_t row : one) ++counted[sensitive.of_row[row]];
    std::vector<int> counts;
    for (const auto& [value, count] : counted) counts.push_back(count);
    out.distinct = std::min(out.distinct, static_cast<int>(counts.size()));
    out.entropy = std::min(out.entropy, counts.size() == 1 ? 1 : entropy_of(counts));
    if (counts.size() == 1) out.rows_of_one_value += counts[0];
  }
  return out;
}

class Measuring {
 public:
  explicit Measuring(const DataSet& data) : data_(data) {
    for (size_t c = 0; c < data.columns.size(); ++c) {
      auto codes = coded(values_of(data, c));
      if (data.sensitive == data.columns[c]) sensitive_ = std::move(codes);
      else names_.push_back(data.columns[c]), codes_.push_back(std::move(codes));
    }
  }

  Anonymity run() {
    const auto classes = classes_by(all(), data_.rows.size());
    Anonymity out{static_cast<int>(data_.rows.size()), measured(classes), sizes_of(classes), {}, {}};
    for (size_t c = 0; c < names_.size(); ++c) out.columns.push_back(contribution(c, out.classes.rows_below));
    std::sort(out.columns.begin(), out.columns.end(), [](const auto& a, const auto& b) {
      return a.left_out.gain != b.left_out.gain ? a.left_out.gain > b.left_out.gain : a.column < b.column;
    });
    if (sensitive_) out.diversity = diversity_of(classes, *sensitive_);
    return out;
  }

 private:
  std::vector<const Codes*> all() const {
    std::vector<const Codes*> out;
    for (const Codes& codes : codes_) out.push_back(&codes);
    return out;
  }

  Classes measured(const std::vector<Class>& classes) const {
    return analysis::measured(classes, data_.threshold, data_.rows.size());
  }

  Gain gain(const std::vector<const Codes*>& columns, int rows_below) const {
    const Classes found = measured(classes_by(columns, data_.rows.size()));
    return {found, rows_below - found.rows_below};
  }

  ColumnContribution contribution(size_t column, int rows_below) const {
    auto others = all();
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(column));
    ColumnContribution out{names_[column], codes_[column].values, gain(others, rows_below), {}};
    for (const Generalisation& one : data_.generalisations) {
      if (one.column != names_[column]) continue;
      const Codes broader = broadened(one);
      others.push_back(&broader);
      out.generalised = gain(others, rows_below);
    }
    return out;
  }

  Codes broadened(const Generalisation& one) const {
    std::map<std::string, std::string> broader;
    for (const auto& [value, wider] : one.values) broader[value] = wider;
    const auto column = std::find(data_.columns.begin(), data_.columns.end(), one.column) - data_.columns.begin();
    auto values = values_of(data_, static_cast<size_t>(column));
    for (auto& value : values) value = broader.at(value);
    return coded(values);
  }

  const DataSet& data_;
  std::vector<std::string> names_;  // of the quasi-identifiers
  std::vector<Codes> codes_;
  std::optional<Codes> sensitive_;
};

}  // namespace

base::Result<Anonymity> anonymity(const DataSet& data) {
  if (auto violations = violations_of(data); !violations.empty()) return base::invalid(std::move(violations));
  return Measuring(data).run();
}

}  // namespace analysis
