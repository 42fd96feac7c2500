// Answers are inserted and read; nothing here changes or deletes one.
#pragma once

#include "assessment/assessment.h"
#include "platform/sql/session.h"

namespace assessment {

void insert_answer(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::HolderId& holder_id, const Sitting& sitting, const NewAnswer& answer);
// Of these sittings, in their order, cancelled ones with the day.
std::vector<Answer> answers_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                               const std::vector<Sitting>& sittings);

// Every answer of a branch with whose it is, of people whose personal data are not protected: for figures. Notes
// and what is told beside a code are left out, but for the days of a period.
struct PersonsAnswer {
  base::PersonId person_id;
  Answer answer;
};
std::vector<PersonsAnswer> answers_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id);

}  // namespace assessment
