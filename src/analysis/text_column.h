// Texts of rows, one after another in one piece of memory: what is copied by the hundred thousand. Threading: plain
// data, read by many.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

class TextColumn {
 public:
  void push_back(std::string_view text) {
    bytes_ += text;
    ends_.push_back(bytes_.size());
  }
  void append(const TextColumn& from, size_t first, size_t count) {
    const size_t begin = from.begin_of(first), before = bytes_.size();
    bytes_.append(from.bytes_, begin, from.begin_of(first + count) - begin);
    for (size_t row = first; row < first + count; ++row) ends_.push_back(from.ends_[row] - begin + before);
  }
  std::string_view operator[](size_t row) const {
    return std::string_view(bytes_).substr(begin_of(row), ends_[row] - begin_of(row));
  }
  std::string_view back() const { return (*this)[ends_.size() - 1]; }
  std::string text(size_t row) const { return std::string((*this)[row]); }
  size_t size() const { return ends_.size(); }

  friend bool operator==(const TextColumn&, const TextColumn&) = default;

 private:
  size_t begin_of(size_t row) const { return row == 0 ? 0 : ends_[row - 1]; }

  std::string bytes_;
  std::vector<size_t> ends_;
};

}  // namespace analysis
