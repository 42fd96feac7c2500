#include "people/owners.h"

#include <algorithm>
#include <iterator>

#include "parties/party_store.h"
#include "people/around_store.h"
#include "people/ownership_store.h"

namespace people {

namespace {

using record::Work;
using sharing::Act;
using sharing::Category;
using sharing::Viewer;

std::optional<std::string> staff_name(Work& work, const std::optional<base::StaffId>& id) {
  if (!id) return std::nullopt;
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), *id);
  return staff ? std::optional(staff->name) : std::nullopt;
}

std::optional<std::string> coordinator_name(Work& work, const Ownership& o) {
  if (o.coordinator == Coordinator::owner) return staff_name(work, o.owner_staff_id);
  if (o.coordinator == Coordinator::none) return std::nullopt;
  for (const auto& held : contacts_of(work.session(), work.municipality_id(), o.person_id)) {
    if (held.contact.id != o.coordinator_contact_id) continue;
    return held.contact.name.empty() ? held.contact.organisation : held.contact.name;
  }
  return std::nullopt;
}

OwnershipSheet sheet_of(Work& work, const Ownership& o) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), o.unit_id);
  return {o, unit->branch_name, unit->unit.name, staff_name(work, o.owner_staff_id).value_or(""),
          staff_name(work, o.deputy_staff_id), coordinator_name(work, o), 0};
}

std::vector<Ownership> readable(Work& work, const Viewer& viewer, const sharing::PersonFacts& facts) {
  auto all = ownerships_of(work.session(), work.municipality_id(), facts.id);
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const Ownership& o) {
                             return o.is_cancelled ||
                                    !sharing::decide(viewer, facts, {o.holder_id, {}}, Category::ownership, Act::read)
                                         .is_allowed;
                           }),
            all.end());
  return all;
}

}  // namespace

std::vector<OwnershipSheet> ownerships_for(Work& work, const Viewer& viewer, const sharing::PersonFacts& facts) {
  const auto all = readable(work, viewer, facts);
  std::vector<OwnershipSheet> out;
  for (auto one = all.begin(); one != all.end(); ++one) {
    out.push_back(sheet_of(work, *one));
    std::vector<Ownership> so_far;
    std::copy_if(one, all.end(), std::back_inserter(so_far),
                 [&](const Ownership& earlier) { return earlier.holder_id == one->holder_id; });
    out.back().hand_over_count = count_hand_overs(so_far);
  }
  return out;
}

}  // namespace people
