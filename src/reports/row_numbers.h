// Numbers instead of ids in rows that leave, in the order in which they come. Pure.
#pragma once

#include <map>
#include <string>

namespace reports {

class RowNumbers {
 public:
  std::string of(const std::string& id) {
    return std::to_string(numbers_.emplace(id, numbers_.size() + 1).first->second);
  }

 private:
  std::map<std::string, size_t> numbers_;
};

}  // namespace reports
