// A row of a file as a participant, with everything that is wrong with it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "import_rows/targets.h"
#include "import_rows/values.h"

namespace import_rows {

// A problem's field is its column's heading (empty where no column is to blame); params never hold
// what the cell said. Empty text means not stated.
struct ParticipantRow {
  int row_number = 0;
  std::string given_name;
  std::string family_name;
  std::optional<base::IdentityNumber> identity_number;
  std::optional<int> birth_year;       // the number's, where there is one
  base::Sex sex = base::Sex::unknown;  // the number's, where no column says it
  std::string phone;
  std::string email;
  std::optional<base::Date> starts_on;  // present when there are no problems
  std::optional<base::Date> ends_on;
  std::string exit_reason;  // may be empty although the participation has ended
  std::string education_level;
  std::optional<base::Date> registration_consent_on;
  std::vector<CodedAnswer> income_source_start;
  std::vector<CodedAnswer> income_source_end;
  std::vector<CodedAnswer> occupation_start;
  std::vector<CodedAnswer> occupation_end;
  std::string external_reference;
  std::vector<base::Violation> problems;
};

struct Columns {
  std::vector<std::string> headings;
  Mapping mapping;
};

// One row by itself. Rules beside those of the values and of base::IdentityNumber:
// row.name_or_number_missing, row.starts_on_missing, row.ends_before_start,
// row.exit_reason_without_end, row.consent_after_today, birth_year.differs_from_number,
// sex.differs_from_number, name.has_digits, text.too_long (more than 200 characters),
// cell.spreadsheet_error (#N/A and its like), row.cells_beyond_headings (something stands to the right
// of the last heading). A row that is faulty itself has its fault alone.
ParticipantRow read_row(const platform::TableRow& row, const Columns& columns, base::Date today);

// All rows below the header row, and what they are to each other. Rules: row.duplicate_in_file (the
// same number, or else name and year of birth, starting the same day), row.number_has_other_name,
// row.duplicate_reference; each at the later row with the earlier one's number as param `row`.
std::vector<ParticipantRow> read_rows(const platform::Sheet& sheet, int header_row,
                                      const Columns& columns, base::Date today);

}  // namespace import_rows
