#include "activities/service_giver_actions.h"

#include <algorithm>
#include <tuple>

#include "activities/intervention_type_store.h"
#include "activities/service_giver_store.h"
#include "parties/party_store.h"
#include "sharing/admit.h"

namespace activities {

namespace {

constexpr const char* kSubject = "service_givers";

base::Result<InterventionType> kept_type(Work& work, const Viewer& viewer, const std::string& type_id) {
  auto type = find_type(work.session(), work.municipality_id(), type_id);
  if (!type) return base::Error{base::ErrorCode::not_found, "intervention_type.unknown", {}};
  TRY(sharing::admit_catalogue(work, viewer, type->holder_id, kSubject));
  return std::move(*type);
}

std::vector<ServiceGiver> of_type(Work& work, const InterventionType& type) {
  auto out = givers_of(work.session(), work.municipality_id(), type.holder_id);
  std::erase_if(out, [&](const ServiceGiver& one) { return one.type_id != type.id; });
  return out;
}

std::string name_of(Work& work, const base::StaffId& id) {
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), id);
  return staff ? staff->name : std::string();
}

}  // namespace

base::Result<GiversSheet> list_givers(Work& work, const Viewer& viewer, const std::string& type_id) {
  TRY_ASSIGN(const auto type, kept_type(work, viewer, type_id));
  GiversSheet out;
  for (const auto& one : parties::list_colleagues(work.session(), work.municipality_id(), type.holder_id)) {
    const std::pair colleague(one.id, one.name);
    if (out.colleagues.empty() || out.colleagues.back() != colleague) out.colleagues.push_back(colleague);
  }
  for (auto& one : of_type(work, type)) {
    if (one.is_of_no_day()) continue;
    const bool works_here = std::any_of(out.colleagues.begin(), out.colleagues.end(),
                                        [&](const auto& colleague) { return colleague.first == one.staff_id; });
    out.givers.push_back({one, name_of(work, one.staff_id), works_here});
  }
  const auto is_over = [&](const GiverSheet& one) { return one.giver.to_on && *one.giver.to_on <= work.today(); };
  std::sort(out.givers.begin(), out.givers.end(), [&](const GiverSheet& a, const GiverSheet& b) {
    const bool a_over = is_over(a), b_over = is_over(b);
    return std::tie(a_over, a.name, a.giver.id) < std::tie(b_over, b.name, b.giver.id);
  });
  return out;
}

base::Result<std::string> add_giver(Work& work, const Viewer& viewer, const std::string& type_id,
                                    const base::StaffId& staff_id, base::Date from_on) {
  TRY_ASSIGN(const auto type, kept_type(work, viewer, type_id));
  if (!parties::is_colleague(work.session(), work.municipality_id(), type.holder_id, staff_id)) {
    return base::invalid("staff_id", "staff.not_in_branch");
  }
  const ServiceGiver giver{work.new_id<base::EntryId>().str(), 1, type.holder_id, type_id, staff_id, from_on, {}};
  TRY(check(giver, of_type(work, type), work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_giver(work.session(), work.municipality_id(), giver, entry_id);
  work.write_as(entry_id, giver_deed(nullptr, giver, type.name, name_of(work, staff_id), work.today()));
  return giver.id;
}

base::Status end_giver(Work& work, const Viewer& viewer, const std::string& type_id, const std::string& giver_id,
                       std::int64_t from_version, base::Date to_on) {
  TRY_ASSIGN(const auto type, kept_type(work, viewer, type_id));
  const auto before = find_giver(work.session(), work.municipality_id(), giver_id);
  if (!before || before->type_id != type_id) {
    return base::Error{base::ErrorCode::not_found, "service_giver.unknown", {}};
  }
  if (before->version != from_version) return base::stale();
  TRY_ASSIGN(const auto after, end(*before, to_on, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_giver(work.session(), work.municipality_id(), after, from_version, entry_id)) return base::stale();
  work.write_as(entry_id, giver_deed(&*before, after, type.name, name_of(work, after.staff_id), work.today()));
  return base::done();
}

}  // namespace activities
