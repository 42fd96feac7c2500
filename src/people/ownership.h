// Whose case it is. A person has at most one owner at a time in each branch of activity, who may have a deputy.
// Hand-overs are counted: each ends one ownership and begins another. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

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

inline constexpr int kUsualWeight = 10;  // in tenths of a usual case
inline constexpr int kWeightMax = 100;

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
  std::optional<std::string> previous_id;  // whose hand-over began this one
  base::Date from_on;
  std::optional<base::Date> to_on;
  bool is_cancelled = false;  // undone: counts nowhere
  int weight_tenths = kUsualWeight;  // how heavy the case is now
};

// Its weight in cases as they usually are: "1.5".
std::string weight_text(const Ownership& ownership);

struct OwnershipChanged {
  Ownership ownership;
  record::Deed deed;
};
// Rules broken: ownership.deputy_is_owner.
base::Result<OwnershipChanged> begin(const Ownership& ownership);

// Who takes over, in which unit of the same branch, and who is deputy from now on.
struct HandOver {
  base::StaffId owner_staff_id;
  base::UnitId unit_id;
  std::optional<base::StaffId> deputy_staff_id;
  std::string reason;
};
// The ownership that begins, as heavy as before; the one before ends the same day.
// Rules broken: ownership.same_owner, ownership.deputy_is_owner, field.required (no reason).
base::Result<OwnershipChanged> hand_over(const Ownership& from, const HandOver& to, const std::string& new_id,
                                         base::Date today);

struct Arrangement {
  std::optional<base::StaffId> deputy_staff_id;
  Coordinator coordinator = Coordinator::none;
  std::optional<std::string> coordinator_contact_id;
  std::optional<int> weight_tenths = {};  // from today on; none: as it was
};
// Rules broken: ownership.deputy_is_owner, field.required (coordinator `contact` without whom), ownership.weight_range.
base::Result<OwnershipChanged> arrange(const Ownership& ownership, const Arrangement& arrangement, base::Date today);

// Undoes a begun or handed-over ownership.
OwnershipChanged cancel(const Ownership& ownership, base::Date today);

// How often the case has changed hands among these.
int count_hand_overs(const std::vector<Ownership>& ownerships);

}  // namespace people
