// Use cases around the fields that a branch makes mandatory. Every change is an entry in the branch's own record.
#pragma once

#include "parties/mandatory_field.h"
#include "parties/parameter.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace accounts {

using record::Work;
using sharing::Viewer;

// One branch's, by field: what holds today, and everything that was or will be decided, the latest day first.
struct MandatoryFieldSheet {
  parties::MandatoryField mandatory_field = parties::MandatoryField::referral_background;
  bool is_mandatory = false;              // today
  std::optional<std::string> own_source;  // nothing where nothing has been decided
  std::vector<parties::OwnMandatoryField> own;
};
// Error: forbidden sharing.not_administrator.
base::Result<std::vector<MandatoryFieldSheet>> list_mandatory_fields(Work& work, const Viewer& viewer,
                                                                     const base::HolderId& branch);
// Errors also: those of parties::check.
base::Result<std::string> set_mandatory_field(Work& work, const Viewer& viewer, parties::OwnMandatoryField value);
// Errors also: not_found own_mandatory_field.unknown, a stale version, conflict mandatory_field.in_force.
base::Status withdraw_mandatory_field(Work& work, const Viewer& viewer, const std::string& id,
                                      std::int64_t from_version);

// What the forms of somebody who works in a branch go by today.
struct BranchRules {
  base::HolderId branch_id;
  int referral_answer_days = 0;
  std::vector<parties::MandatoryField> mandatory_fields;
};
// Of each branch that the viewer works in.
std::vector<BranchRules> branch_rules(Work& work, const Viewer& viewer);

}  // namespace accounts
