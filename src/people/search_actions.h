// Finding people. In case handling one may search by name, identity number and case number only
// (förordning 2001:637 15 §); nothing else is searchable here.
#pragma once

#include "people/person.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace people {

inline constexpr int kSearchRowsMax = 50;

struct SearchAnswer {
  std::vector<PersonRow> rows;
  bool is_truncated = false;
};

// At least two characters. People of the viewer's own branches; protected ones only for those with the
// right: to others a search for one and for nobody are alike.
base::Result<SearchAnswer> search(record::Work& work, const sharing::Viewer& viewer, const std::string& query);

struct PossibleDuplicate {
  PersonRow person;
  DuplicateReason reason;
};
base::Result<std::vector<PossibleDuplicate>> possible_duplicates(record::Work& work,
                                                                 const sharing::Viewer& viewer,
                                                                 const NewPerson& asked);

}  // namespace people
