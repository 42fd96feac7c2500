#include "placements/opened.h"

#include <algorithm>

#include "parties/parameter_store.h"
#include "people/ownership_store.h"
#include "placements/placement_entry.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"
#include "sharing/admit.h"

namespace placements {

using record::Work;
using sharing::Viewer;

namespace {

Limits limits_in(Work& work, const base::HolderId& branch) {
  using parties::Parameter;
  const auto held = parties::parameters_on(work.session(), work.municipality_id(), branch, work.today());
  return {held.of(Parameter::placement_start_notice_days),     held.of(Parameter::placement_first_follow_up_days),
          held.of(Parameter::placement_follow_up_days),        held.of(Parameter::placement_follow_up_notice_days),
          held.of(Parameter::placement_end_notice_days),       held.of(Parameter::placement_next_days)};
}

}  // namespace

base::Result<Placement> open_placement(Work& work, const Viewer& viewer, const std::string& id, sharing::Act act) {
  const base::Error unknown{base::ErrorCode::not_found, "placement.unknown", {}};
  const auto placement = find_placement(work.session(), work.municipality_id(), id);
  if (!placement) return unknown;
  const auto facts = sharing::admit(work, viewer, placement->person_id, {placement->holder_id, {}},
                                    sharing::Category::placement, act, "placement");
  if (!facts.has_value()) return unknown;
  return *placement;
}

base::Result<Placement> open_version(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version) {
  TRY_ASSIGN(Placement placement, open_placement(work, viewer, id, sharing::Act::write));
  if (placement.version != from_version) return base::stale();
  return placement;
}

base::Result<Workplace> open_workplace(Work& work, const Viewer& viewer, const std::string& id) {
  const base::Error unknown{base::ErrorCode::not_found, "workplace.unknown", {}};
  auto workplace = find_workplace(work.session(), work.municipality_id(), id);
  if (!workplace) return unknown;
  if (!sharing::admit_branch(work, viewer, workplace->holder_id, "workplace").has_value()) return unknown;
  return std::move(*workplace);
}

base::Status save(Work& work, const Changed& changed, std::int64_t from_version) {
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_placement(work.session(), work.municipality_id(), changed.placement, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, changed.deed);
  return base::done();
}

Whose whose_of(Work& work, const Placement& p) {
  const auto owned = people::find_ownership(work.session(), work.municipality_id(), p.person_id, p.holder_id);
  const auto limits = limits_in(work, p.holder_id);
  if (owned) return {owned->unit_id, owned->owner_staff_id, limits};
  return {p.unit_id, work.actor_id(), limits};
}

Stays stays_at(Work& work, const Workplace& workplace, base::Date from_on, const std::string& besides_id) {
  Stays out;
  for (const auto& one : occupied_in(work.session(), work.municipality_id(), workplace.holder_id, from_on)) {
    if (one.workplace_id != workplace.id || one.placement_id == besides_id) continue;
    out.push_back(stay_of(one.days, work.today()));
  }
  return out;
}

base::Status check_place(Work& work, const Workplace& workplace, const Placement& p,
                         const std::string& override_reason, record::Deed& deed) {
  const auto wanted = stay_of(p, work.today());
  const auto from_on = std::max(wanted.from_on, work.today());
  if (wanted.to_on < from_on) return base::done();
  const auto full_on =
      first_full_on(workplace.capacity, stays_at(work, workplace, from_on, p.id), from_on, wanted.to_on);
  if (!full_on) return base::done();
  if (override_reason.empty()) {
    return base::Error{base::ErrorCode::conflict,
                       "placement.workplace_full",
                       {{"override_reason", "placement.workplace_full", {{"day", full_on->str()}}}}};
  }
  note(deed, "override_reason", "", override_reason);
  return base::done();
}

}  // namespace placements
