#include "imports/already_here.h"

#include "base/text.h"
#include "people/person.h"

namespace imports {

namespace {

std::string folded_name(const import_rows::ParticipantRow& row) {
  people::PersonDetails names;
  names.given_name = row.given_name;
  names.family_name = row.family_name;
  return base::fold(people::full_name(names));
}

bool says_otherwise(const KnownStay& stay, const import_rows::ParticipantRow& row) {
  if (row.birth_year && stay.birth_year && *row.birth_year != *stay.birth_year) return true;
  const bool both_sexes = row.sex != base::Sex::unknown && stay.sex != base::Sex::unknown;
  if (both_sexes && row.sex != stay.sex) return true;
  return row.identity_number && stay.has_number;
}

}  // namespace

AlreadyHere::AlreadyHere(std::vector<KnownStay> stays, std::set<int> rows_of_file)
    : rows_of_file_(std::move(rows_of_file)) {
  for (auto& stay : stays) by_start_[stay.starts_on].push_back(std::move(stay));
}

std::optional<Double> AlreadyHere::find(const import_rows::ParticipantRow& row,
                                        const std::optional<base::PersonId>& by_number) const {
  const auto begun = row.starts_on ? by_start_.find(*row.starts_on) : by_start_.end();
  if (begun != by_start_.end()) {
    const std::string name = folded_name(row);
    for (const auto& stay : begun->second) {
      const bool is_same = by_number ? stay.person_id == *by_number
                                     : !name.empty() && stay.name_fold == name && !says_otherwise(stay, row);
      if (is_same) return Double{SameAs::participation, stay.person_id};
    }
  }
  if (rows_of_file_.count(row.row_number) > 0) return Double{SameAs::row_of_file, {}};
  return std::nullopt;
}

}  // namespace imports
