#include "accounts/parameter_actions.h"

#include <algorithm>

#include "parties/parameter_store.h"
#include "sharing/admit.h"

namespace accounts {

using sharing::Act;

base::Result<std::vector<ParameterSheet>> list_parameters(Work& work, const Viewer& viewer,
                                                          const base::HolderId& branch) {
  TRY(sharing::admit_administration(work, viewer, branch, Act::read, "parameters"));
  const auto all = parties::own_values_of(work.session(), work.municipality_id(), branch);
  std::vector<ParameterSheet> out;
  for (const auto& shipped : parties::shipped_values()) {
    ParameterSheet sheet{shipped, parties::value_on(all, shipped.parameter, work.today()), {}, {}};
    if (const auto* now = parties::own_value_on(all, shipped.parameter, work.today())) sheet.own_source = now->source;
    std::copy_if(all.rbegin(), all.rend(), std::back_inserter(sheet.own),
                 [&](const parties::OwnValue& one) { return one.parameter == shipped.parameter; });
    out.push_back(std::move(sheet));
  }
  return out;
}

base::Result<std::string> set_parameter(Work& work, const Viewer& viewer, parties::OwnValue value) {
  TRY(sharing::admit_administration(work, viewer, value.branch_id, Act::write, "parameters"));
  const auto own = parties::own_values_of(work.session(), work.municipality_id(), value.branch_id);
  TRY(parties::check(value, own, work.today()));
  value.id = work.new_id<base::EntryId>().str();
  const int before = parties::value_on(own, value.parameter, value.valid_from);
  const auto entry_id = work.new_id<base::EntryId>();
  parties::insert_own_value(work.session(), work.municipality_id(), value, entry_id);
  work.write_as(entry_id, parties::set_deed(value, before, work.today()));
  return value.id;
}

base::Status withdraw_parameter(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version) {
  const base::Error unknown{base::ErrorCode::not_found, "own_parameter.unknown", {}};
  const auto value = parties::find_own_value(work.session(), work.municipality_id(), id);
  if (!value || sharing::administered_branches(viewer).count(value->branch_id) == 0) return unknown;
  TRY(sharing::admit_administration(work, viewer, value->branch_id, Act::write, "parameters"));
  TRY(parties::check_withdrawal(*value, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!parties::withdraw_own_value(work.session(), work.municipality_id(), id, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, parties::withdrawn_deed(*value, work.today()));
  return base::done();
}

}  // namespace accounts
