// Is a row of a file here already? Importing a file twice must not make two people of one who has no identity
// number. Words and rules; pure.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/id.h"
#include "import_rows/participant_row.h"

namespace imports {

// A participation of the unit that the file goes to, of a person whom the viewer may know of.
struct KnownStay {
  base::PersonId person_id;
  base::Date starts_on;
  std::string name_fold;
  std::optional<int> birth_year;
  base::Sex sex = base::Sex::unknown;
  bool has_number = false;
};

enum class SameAs { participation, row_of_file };
inline constexpr std::pair<SameAs, std::string_view> kSameAsNames[] = {
    {SameAs::participation, "participation"}, {SameAs::row_of_file, "row_of_file"}};
constexpr const auto& enum_names(SameAs) { return kSameAsNames; }

struct Double {
  SameAs same_as = SameAs::participation;
  std::optional<base::PersonId> person_id;  // none for a row of the same file
};

class AlreadyHere {
 public:
  // `rows_of_file`: numbers of the rows that an earlier import took in from the same sheet of the same file.
  AlreadyHere(std::vector<KnownStay> stays, std::set<int> rows_of_file);

  // The same participation: in the same unit, begun the same day, of the person who has the row's identity
  // number (`by_number`), or else of one with the same name whose year of birth, sex and number do not say
  // otherwise. Else the same row of a file that was imported before.
  std::optional<Double> find(const import_rows::ParticipantRow& row,
                             const std::optional<base::PersonId>& by_number) const;

 private:
  std::map<base::Date, std::vector<KnownStay>> by_start_;
  std::set<int> rows_of_file_;
};

}  // namespace imports
