#pragma once

#include "plans/plan.h"
#include "platform/sql/session.h"

namespace plans {

void insert_plan(sql::Session& session, const base::MunicipalityId& municipality_id, const Plan& plan,
                 const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_plan(sql::Session& session, const base::MunicipalityId& municipality_id, const Plan& plan,
                 std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Plan> find_plan(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const std::string& id);
// Cancelled ones left out; those that run first, then the newest.
std::vector<Plan> plans_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::PersonId& person_id);
// One that runs: the same person, branch and kind.
bool has_running_plan(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::PersonId& person_id, const base::HolderId& holder_id, PlanKind kind);

// Every plan of a branch that is not cancelled, of people whose personal data are not protected; by person and day.
struct PersonsPlan {
  base::PersonId person_id;
  base::Date begun_on;
  std::optional<base::Date> ended_on;
};
std::vector<PersonsPlan> plans_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id);

// Its content must stand already: a version closes it.
void insert_version(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::HolderId& holder_id, const PlanVersion& version, const base::EntryId& entry_id);
void insert_withdrawal(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const base::HolderId& holder_id, const std::string& id, const PlanVersion& version,
                       base::Date withdrawn_on, const base::EntryId& entry_id);
// In order of number, withdrawn ones with them.
std::vector<PlanVersion> versions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& plan_id);

}  // namespace plans
