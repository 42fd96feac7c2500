// What the register's columns tell of one participation, for a list of those behind a figure. Pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/columns.h"

namespace reports {

// Codes of the register's lists; none where nothing is known. `age` is whole years at the start.
struct OpenedDetails {
  base::Sex sex = base::Sex::unknown;
  std::optional<int> age;
  std::string education_level;
  std::vector<std::string> income_source_start;
  std::vector<std::string> income_source_end;
  std::vector<std::string> occupation_start;
  std::vector<std::string> occupation_end;
};

// By participation.
std::map<std::string, OpenedDetails> details_of(const analysis::Columns& columns, const std::vector<size_t>& rows);

}  // namespace reports
