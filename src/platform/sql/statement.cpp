#include "platform/sql/statement.h"

#include <algorithm>
#include <string_view>

namespace sql {

namespace {

std::vector<const Statement*>& registry() {
  static std::vector<const Statement*> statements;
  return statements;
}

size_t highest_parameter(std::string_view text) {
  size_t highest = 0;
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '$') continue;
    size_t number = 0;
    for (size_t j = i + 1; j < text.size() && text[j] >= '0' && text[j] <= '9'; ++j) {
      number = number * 10 + static_cast<size_t>(text[j] - '0');
    }
    highest = std::max(highest, number);
  }
  return highest;
}

}  // namespace

Statement::Statement(const char* name, const char* text)
    : name_(name), text_(text), index_(registry().size()), parameter_count_(highest_parameter(text)) {
  registry().push_back(this);
}

const std::vector<const Statement*>& Statement::all() { return registry(); }

}  // namespace sql
