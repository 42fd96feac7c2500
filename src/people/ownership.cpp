#include "people/ownership.h"

#include <algorithm>

#include "base/names.h"
#include "sharing/sharing.h"

namespace people {

namespace {

using base::name_of;
using record::note_change;

const std::string kOwnership = name_of(sharing::Category::ownership);

std::optional<std::string> text_of(const std::optional<base::StaffId>& id) {
  if (!id) return std::nullopt;
  return id->str();
}

void check_deputy(const Ownership& o, std::vector<base::Violation>& broken) {
  if (o.deputy_staff_id == o.owner_staff_id) broken.push_back({"deputy_staff_id", "ownership.deputy_is_owner", {}});
}

OwnershipChanged changed(const Ownership& before, const Ownership& after, const char* kind, base::Date on) {
  OwnershipChanged out{after,
                       {{after.person_id, kind, "ownership", after.id, after.holder_id, {}, after.unit_id, {}, on,
                         {}, {}, {}, {}},
                        {},
                        {}}};
  auto& changes = out.deed.entry.changes;
  const auto owner_of = [](const Ownership& o) { return o.owner_staff_id.str(); };
  note_change(changes, "owner", kOwnership, owner_of(before), owner_of(after));
  note_change(changes, "deputy", kOwnership, text_of(before.deputy_staff_id), text_of(after.deputy_staff_id));
  note_change(changes, "coordinator", kOwnership, name_of(before.coordinator), name_of(after.coordinator));
  note_change(changes, "coordinator_contact", kOwnership, before.coordinator_contact_id, after.coordinator_contact_id);
  note_change(changes, "case_weight", kOwnership, weight_text(before), weight_text(after));
  return out;
}

}  // namespace

std::string weight_text(const Ownership& o) {
  const std::string tenths = o.weight_tenths % 10 == 0 ? "" : "." + std::to_string(o.weight_tenths % 10);
  return std::to_string(o.weight_tenths / 10) + tenths;
}

base::Result<OwnershipChanged> begin(const Ownership& ownership) {
  std::vector<base::Violation> broken;
  check_deputy(ownership, broken);
  if (!broken.empty()) return base::invalid(std::move(broken));
  Ownership nothing = ownership;
  nothing.owner_staff_id = {};
  nothing.deputy_staff_id.reset();
  return changed(nothing, ownership, "ownership_begun", ownership.from_on);
}

base::Result<OwnershipChanged> hand_over(const Ownership& from, const HandOver& to, const std::string& new_id,
                                         base::Date today) {
  Ownership after = from;
  after.id = new_id;
  after.version = 1;
  after.unit_id = to.unit_id;
  after.owner_staff_id = to.owner_staff_id;
  after.deputy_staff_id = to.deputy_staff_id;
  after.previous_id = from.id;
  after.from_on = today;
  std::vector<base::Violation> broken;
  if (to.owner_staff_id == from.owner_staff_id) broken.push_back({"owner_staff_id", "ownership.same_owner", {}});
  check_deputy(after, broken);
  if (to.reason.empty()) broken.push_back({"reason", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  auto out = changed(from, after, "ownership_handed_over", today);
  out.deed.entry.reason = to.reason;
  return out;
}

base::Result<OwnershipChanged> arrange(const Ownership& ownership, const Arrangement& arrangement,
                                       base::Date today) {
  Ownership after = ownership;
  after.deputy_staff_id = arrangement.deputy_staff_id;
  after.coordinator = arrangement.coordinator;
  after.coordinator_contact_id.reset();
  after.weight_tenths = arrangement.weight_tenths.value_or(ownership.weight_tenths);
  std::vector<base::Violation> broken;
  check_deputy(after, broken);
  if (after.weight_tenths < 1 || after.weight_tenths > kWeightMax) {
    broken.push_back({"weight_tenths", "ownership.weight_range", {}});
  }
  if (arrangement.coordinator == Coordinator::contact) {
    after.coordinator_contact_id = arrangement.coordinator_contact_id;
    if (!after.coordinator_contact_id) broken.push_back({"coordinator_contact_id", "field.required", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return changed(ownership, after, "ownership_changed", today);
}

OwnershipChanged cancel(const Ownership& ownership, base::Date today) {
  Ownership after = ownership;
  after.is_cancelled = true;
  after.to_on = std::max(today, ownership.from_on);
  return changed(ownership, after, "ownership_cancelled", today);
}

int count_hand_overs(const std::vector<Ownership>& ownerships) {
  return static_cast<int>(std::count_if(ownerships.begin(), ownerships.end(), [](const Ownership& one) {
    return one.previous_id && !one.is_cancelled;
  }));
}

}  // namespace people
