#pragma once

#include "assessment/assessment.h"
#include "platform/sql/session.h"

namespace assessment {

void insert_assessment(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const Assessment& assessment, const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_assessment(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const Assessment& assessment, std::int64_t from_version, const base::EntryId& entry_id);
void insert_sitting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::HolderId& holder_id, const Sitting& sitting, const NewSitting& told,
                    const base::EntryId& entry_id);
void cancel_sitting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const std::string& sitting_id, base::Date cancelled_on, const base::EntryId& entry_id);

std::optional<Whole> find_whole(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::PersonId& person_id, const base::HolderId& holder_id);
std::optional<Assessment> find_assessment(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id);
// The mapping that the sitting belongs to.
std::optional<Assessment> find_of_sitting(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& sitting_id);

// Every sitting of a branch that was not cancelled, of people whose personal data are not protected; by person and day.
struct PersonsSitting {
  base::PersonId person_id;
  base::Date held_on;
};
std::vector<PersonsSitting> sittings_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::HolderId& holder_id);

}  // namespace assessment
