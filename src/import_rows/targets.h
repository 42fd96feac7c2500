// Which column of a file says what about a participant.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/documents/table.h"

namespace import_rows {

enum class Target {
  ignore,
  given_name,
  family_name,
  full_name,
  identity_number,
  birth_year,
  sex,
  phone,
  email,
  starts_on,
  ends_on,
  exit_reason,
  education_level,
  registration_consent_on,
  income_source_start,
  income_source_end,
  occupation_start,
  occupation_end,
  external_reference
};

std::string_view target_code(Target target);
std::optional<Target> target_of(std::string_view code);

// By column from 0; columns beyond the end are ignored. No target but `ignore` twice.
using Mapping = std::vector<Target>;

// Each target at most once, to the heading that fits it best. By words in Swedish and English,
// without case, accents and signs.
Mapping suggest_mapping(const std::vector<std::string>& headings);

// The row, among the first thirty, whose cells are most like headings; the first row when none is.
// Zero for a sheet without rows.
int suggest_header_row(const platform::Sheet& sheet);

// The row's cells as headings: one line each, empty where there is none. A heading under a merged cell of the row
// above, which groups some of the columns, begins with that cell's text.
std::vector<std::string> headings_at(const platform::Sheet& sheet, int header_row);

// There is a row below the header row. Rule: file.only_headings.
base::Status check_has_rows(const platform::Sheet& sheet, int header_row);

// Rule: mapping.target_twice (params `target`), mapping.no_start, mapping.no_name_or_number.
base::Status check_mapping(const Mapping& mapping);

}  // namespace import_rows
