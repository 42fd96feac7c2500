#include "record/record.h"

namespace record {

void note_change(std::vector<FieldChange>& changes, std::string field, std::string_view category,
                 std::optional<std::string> old_value, std::optional<std::string> new_value) {
  if (old_value && old_value->empty()) old_value.reset();
  if (new_value && new_value->empty()) new_value.reset();
  if (old_value == new_value) return;
  changes.push_back(
      {std::move(field), std::string(category), std::move(old_value), std::move(new_value)});
}

}  // namespace record
