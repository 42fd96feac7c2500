// Interventions as figures take them: those that began, of one branch.
#pragma once

#include "activities/codes.h"
#include "activities/intervention_class.h"
#include "base/date.h"
#include "base/id.h"
#include "platform/sql/session.h"

namespace activities {

struct BegunIntervention {
  std::string id;
  base::PersonId person_id;
  std::string type_id;
  base::UnitId unit_id;          // where the case lies
  base::UnitId carrier_unit_id;  // who carries it out
  base::Date starts_on;
  std::optional<base::Date> ends_on;
  std::optional<Ending> ending;  // completed or ended_early, exactly where it has an end
  std::optional<ChangeReason> end_reason;
};
// That the branch has asked for or carries out. Without what was registered in error, and without people whose
// personal data are protected, whoever asks: a figure with them in it would tell of them.
std::vector<BegunIntervention> interventions_in_branch(sql::Session& session,
                                                       const base::MunicipalityId& municipality_id,
                                                       const base::HolderId& holder_id);

// Who was in an intervention of which class on some day of those, and its extent then at last, of several in a class
// the greatest; of what the branch has asked for or carries out: also people whose personal data are protected. Without
// what was registered in error. Once each, by person.
std::vector<InInterventionClass> in_interventions(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const base::HolderId& holder_id, const base::Period& days);

}  // namespace activities
