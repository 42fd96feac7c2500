// Whose case it is. A person has at most one owner at a time in each branch of activity, who may have a deputy.
// Hand-overs are counted: each ends one ownership and begins another. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace people {

// Who coordinates when several parties, care among them, are around the person.
enum class Coordinator {
  none,     // nobody has been named
  owner,    // the owner in this branch does
  contact,  // somebody among the people around the person does
};
inline constexpr std::pair<Coordinator, std::string_view> kCoordinatorNames[] = {
    {Coordinator::none, "none"}, {Coordinator::owner, "owner"}, {Coordinator::contact, "contact"}};
constexpr const auto& enum_names(Coordinator) { return kCoordinatorNames; }

struct Ownership {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::PersonId person_id;
  base::UnitId unit_id;  // where the case lies
  base::StaffId owner_staff_id;
  std::optional<base::StaffId> deputy_staff_id;
  Coordinator coordinator = Coordinator::none;
  std::optional<std::string> coordinator_contact_id;
  base::Date from_on;
  std::optional<base::Date> to_on;
};

}  // namespace people
