#include "people/ownership_actions.h"

#include <algorithm>

#include "parties/party_store.h"
#include "people/around_store.h"
#include "people/ownership_store.h"
#include "record/record_store.h"
#include "sharing/admit.h"

namespace people {

namespace {

using record::Work;
using sharing::Act;
using sharing::Category;
using sharing::Viewer;

base::Error unknown() { return {base::ErrorCode::not_found, "ownership.unknown", {}}; }

base::Status check_colleagues(Work& work, const base::HolderId& branch, const std::optional<base::StaffId>& owner,
                              const std::optional<base::StaffId>& deputy) {
  const auto is_other = [&](const std::optional<base::StaffId>& id) {
    return id && !parties::is_colleague(work.session(), work.municipality_id(), branch, *id);
  };
  std::vector<base::Violation> broken;
  if (is_other(owner)) broken.push_back({"owner_staff_id", "staff.not_in_branch", {}});
  if (is_other(deputy)) broken.push_back({"deputy_staff_id", "staff.not_in_branch", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Result<base::HolderId> branch_of(Work& work, const base::UnitId& unit_id) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  return unit->unit.branch_id;
}

// The ownership that holds now, in the version that the viewer has seen.
base::Result<Ownership> open(Work& work, const Viewer& viewer, const base::PersonId& person_id, const std::string& id,
                             std::optional<std::int64_t> version) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, person_id, Act::write, "ownership"));
  for (const auto& branch : facts.current_in) {
    const auto found = find_ownership(work.session(), work.municipality_id(), person_id, branch);
    if (!found || found->id != id) continue;
    TRY(sharing::admit(work, viewer, person_id, {branch, {}}, Category::ownership, Act::write, "ownership"));
    if (version && found->version != *version) return base::stale();
    return *found;
  }
  return unknown();
}

base::Status save(Work& work, const OwnershipChanged& made, std::int64_t from_version) {
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_ownership(work.session(), work.municipality_id(), made.ownership, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, made.deed);
  return base::done();
}

void move_tasks(Work& work, const Ownership& from, const base::StaffId& to) {
  record::reassign_tasks(work.session(), {work.municipality_id(), work.actor_id(), work.now()}, from.person_id,
                         from.holder_id, from.owner_staff_id, to);
}

}  // namespace

base::Result<std::string> begin_ownership(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                          const NewOwnership& input) {
  TRY(sharing::admit_person(work, viewer, person_id, Act::write, "ownership"));
  TRY_ASSIGN(const auto branch, branch_of(work, input.unit_id));
  TRY(sharing::admit(work, viewer, person_id, {branch, {}}, Category::ownership, Act::write, "ownership"));
  if (find_ownership(work.session(), work.municipality_id(), person_id, branch)) {
    return base::Error{base::ErrorCode::conflict, "ownership.exists", {}};
  }
  TRY(check_colleagues(work, branch, input.owner_staff_id, input.deputy_staff_id));
  Ownership made{work.new_id<base::EntryId>().str(), 1, branch, person_id, input.unit_id, input.owner_staff_id,
                 input.deputy_staff_id, Coordinator::none, {}, {}, work.today(), {}, false};
  TRY_ASSIGN(const auto begun, begin(made));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_ownership(work.session(), work.municipality_id(), made, entry_id);
  work.write_as(entry_id, begun.deed);
  return made.id;
}

base::Result<std::string> hand_over_ownership(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                              const std::string& ownership_id, std::int64_t from_version,
                                              const HandOver& to) {
  TRY_ASSIGN(Ownership before, open(work, viewer, person_id, ownership_id, from_version));
  TRY_ASSIGN(const auto branch, branch_of(work, to.unit_id));
  if (branch != before.holder_id) return base::invalid("unit_id", "unit.not_in_branch");
  TRY(check_colleagues(work, branch, to.owner_staff_id, to.deputy_staff_id));
  TRY_ASSIGN(const auto made, hand_over(before, to, work.new_id<base::EntryId>().str(), work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  before.to_on = work.today();
  if (!update_ownership(work.session(), work.municipality_id(), before, from_version, entry_id)) return base::stale();
  insert_ownership(work.session(), work.municipality_id(), made.ownership, entry_id);
  work.write_as(entry_id, made.deed);
  move_tasks(work, before, to.owner_staff_id);
  return made.ownership.id;
}

base::Status arrange_ownership(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                               const std::string& ownership_id, std::int64_t from_version,
                               const Arrangement& arrangement) {
  TRY_ASSIGN(const Ownership before, open(work, viewer, person_id, ownership_id, from_version));
  TRY(check_colleagues(work, before.holder_id, {}, arrangement.deputy_staff_id));
  TRY_ASSIGN(const auto made, arrange(before, arrangement, work.today()));
  const auto contacts = contacts_of(work.session(), work.municipality_id(), person_id);
  const auto& contact_id = made.ownership.coordinator_contact_id;
  const bool is_known = std::any_of(contacts.begin(), contacts.end(), [&](const HeldContact& held) {
    return held.contact.id == contact_id && held.holder_id == before.holder_id;
  });
  if (contact_id && !is_known) return base::invalid("coordinator_contact_id", "contact.unknown");
  if (made.deed.entry.changes.empty()) return base::done();
  TRY(save(work, made, from_version));
  if (made.ownership.weight_tenths != before.weight_tenths) {
    put_weight(work.session(), work.municipality_id(), made.ownership, work.today(), work.last_entry()->id);
  }
  return base::done();
}

base::Result<std::vector<OwnershipSheet>> find_ownerships(Work& work, const Viewer& viewer,
                                                          const base::PersonId& person_id) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, person_id, Act::read, "ownership"));
  return ownerships_for(work, viewer, facts);
}

namespace {

base::Status take_back(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Ownership now, open(work, viewer, *undone.person_id, undone.subject_id, {}));
  TRY(save(work, cancel(now, work.today()), now.version));
  if (!now.previous_id) return base::done();
  const auto all = ownerships_of(work.session(), work.municipality_id(), now.person_id);
  const auto before = std::find_if(all.begin(), all.end(), [&](const Ownership& o) { return o.id == now.previous_id; });
  ENSURE(before != all.end());
  Ownership again = *before;
  again.to_on.reset();
  ENSURE(update_ownership(work.session(), work.municipality_id(), again, before->version, work.last_entry()->id));
  move_tasks(work, now, again.owner_staff_id);
  return base::done();
}

}  // namespace

void add_ownership_undo(sharing::UndoTable& table) {
  table["ownership_begun"] = take_back;
  table["ownership_handed_over"] = take_back;
}

}  // namespace people
