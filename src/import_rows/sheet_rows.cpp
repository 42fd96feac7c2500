#include <unordered_map>

#include "import_rows/participant_row.h"
#include "import_rows/words.h"

namespace import_rows {

namespace {

// The first row that had the key, by what is compared.
using Seen = std::unordered_map<std::string, size_t>;

std::string name_key(const ParticipantRow& row) {
  return word_key(row.given_name) + "," + word_key(row.family_name);
}

// The same person starting the same day; empty where that cannot be said.
std::string participation_key(const ParticipantRow& row) {
  if (!row.starts_on) return {};
  const std::string start = row.starts_on->str();
  if (row.identity_number) return row.identity_number->digits() + "|" + start;
  if (row.given_name.empty() && row.family_name.empty()) return {};
  return name_key(row) + "|" + (row.birth_year ? std::to_string(*row.birth_year) : "") + "|" +
         start;
}

std::string heading_of(const Columns& columns, Target target) {
  for (size_t i = 0; i < columns.mapping.size(); ++i) {
    if (columns.mapping[i] == target) return columns.headings[i];
  }
  return {};
}

class Relations {
 public:
  Relations(const std::vector<ParticipantRow>& rows, const Columns& columns)
      : rows_(rows), columns_(columns) {}

  void check(size_t index, std::vector<base::Violation>& problems) {
    const ParticipantRow& row = rows_[index];
    if (const auto* earlier = seen_before(participations_, participation_key(row), index)) {
      const Target column = row.identity_number ? Target::identity_number : Target::starts_on;
      add(problems, column, "row.duplicate_in_file", *earlier);
    }
    if (const auto* earlier = number_before(row, index);
        earlier && name_key(*earlier) != name_key(row)) {
      add(problems, Target::identity_number, "row.number_has_other_name", *earlier);
    }
    if (const auto* earlier = seen_before(references_, row.external_reference, index)) {
      add(problems, Target::external_reference, "row.duplicate_reference", *earlier);
    }
  }

 private:
  const ParticipantRow* seen_before(Seen& seen, const std::string& key, size_t index) {
    if (key.empty()) return nullptr;
    const auto [at, is_new] = seen.emplace(key, index);
    return is_new ? nullptr : &rows_[at->second];
  }

  const ParticipantRow* number_before(const ParticipantRow& row, size_t index) {
    if (!row.identity_number || name_key(row) == ",") return nullptr;
    return seen_before(numbers_, row.identity_number->digits(), index);
  }

  void add(std::vector<base::Violation>& problems, Target column, const char* rule,
           const ParticipantRow& earlier) const {
    problems.push_back(
        {heading_of(columns_, column), rule, {{"row", std::to_string(earlier.row_number)}}});
  }

  const std::vector<ParticipantRow>& rows_;
  const Columns& columns_;
  Seen participations_;
  Seen numbers_;
  Seen references_;
};

}  // namespace

std::vector<ParticipantRow> read_rows(const platform::Sheet& sheet, int header_row,
                                      const Columns& columns, base::Date today) {
  std::vector<ParticipantRow> rows;
  rows.reserve(sheet.rows.size());
  for (const auto& row : sheet.rows) {
    if (row.number > header_row) rows.push_back(read_row(row, columns, today));
  }
  Relations relations(rows, columns);
  for (size_t i = 0; i < rows.size(); ++i) {
    std::vector<base::Violation> problems;
    relations.check(i, problems);
    for (auto& problem : problems) rows[i].problems.push_back(std::move(problem));
  }
  return rows;
}

}  // namespace import_rows
