#include "accounts/mandatory_field_actions.h"

#include <algorithm>

#include "parties/mandatory_field_store.h"
#include "parties/parameter_store.h"
#include "sharing/admit.h"

namespace accounts {

using parties::kMandatoryFieldNames;
using sharing::Act;

base::Result<std::vector<MandatoryFieldSheet>> list_mandatory_fields(Work& work, const Viewer& viewer,
                                                                     const base::HolderId& branch) {
  TRY(sharing::admit_administration(work, viewer, branch, Act::read, "mandatory_fields"));
  const auto all = parties::own_fields_of(work.session(), work.municipality_id(), branch);
  std::vector<MandatoryFieldSheet> out;
  for (const auto& [field, name] : kMandatoryFieldNames) {
    MandatoryFieldSheet sheet{field, false, {}, {}};
    if (const auto* now = parties::own_field_on(all, field, work.today())) {
      sheet.is_mandatory = now->is_mandatory;
      sheet.own_source = now->source;
    }
    std::copy_if(all.rbegin(), all.rend(), std::back_inserter(sheet.own),
                 [&](const parties::OwnMandatoryField& one) { return one.mandatory_field == sheet.mandatory_field; });
    out.push_back(std::move(sheet));
  }
  return out;
}

base::Result<std::string> set_mandatory_field(Work& work, const Viewer& viewer, parties::OwnMandatoryField value) {
  TRY(sharing::admit_administration(work, viewer, value.branch_id, Act::write, "mandatory_fields"));
  const auto own = parties::own_fields_of(work.session(), work.municipality_id(), value.branch_id);
  TRY(parties::check(value, own, work.today()));
  value.id = work.new_id<base::EntryId>().str();
  const bool before = parties::is_mandatory_on(own, value.mandatory_field, value.valid_from);
  const auto entry_id = work.new_id<base::EntryId>();
  parties::insert_own_field(work.session(), work.municipality_id(), value, entry_id);
  work.write_as(entry_id, parties::set_deed(value, before, work.today()));
  return value.id;
}

base::Status withdraw_mandatory_field(Work& work, const Viewer& viewer, const std::string& id,
                                      std::int64_t from_version) {
  const base::Error unknown{base::ErrorCode::not_found, "own_mandatory_field.unknown", {}};
  const auto value = parties::find_own_field(work.session(), work.municipality_id(), id);
  if (!value || sharing::administered_branches(viewer).count(value->branch_id) == 0) return unknown;
  TRY(sharing::admit_administration(work, viewer, value->branch_id, Act::write, "mandatory_fields"));
  TRY(parties::check_withdrawal(*value, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!parties::withdraw_own_field(work.session(), work.municipality_id(), id, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, parties::withdrawn_deed(*value, work.today()));
  return base::done();
}

std::vector<BranchRules> branch_rules(Work& work, const Viewer& viewer) {
  std::vector<BranchRules> out;
  for (const auto& branch : viewer.working_branches()) {
    BranchRules rules{branch, 0, {}};
    rules.referral_answer_days = parties::parameter_on(work.session(), work.municipality_id(), branch,
                                                       parties::Parameter::referral_answer_days, work.today());
    const auto own = parties::own_fields_of(work.session(), work.municipality_id(), branch);
    for (const auto& [field, name] : kMandatoryFieldNames) {
      if (parties::is_mandatory_on(own, field, work.today())) rules.mandatory_fields.push_back(field);
    }
    out.push_back(std::move(rules));
  }
  return out;
}

}  // namespace accounts
