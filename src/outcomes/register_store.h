// A branch's participations as its figures take them: all, or those of one person.
#pragma once

#include "outcomes/portfolio_store.h"

namespace outcomes {

// Without what was cancelled, and without people whose personal data are protected, whoever asks: a figure with
// them in it would tell of them. Measurements are those at start and at end.
std::vector<StatisticsRow> list_register(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id);
std::vector<StatisticsRow> list_register_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id, const base::PersonId& person_id);

// One participation with whose it is, for who opens a figure. Nothing where it is protected, cancelled or of
// another branch.
struct OpenedRow {
  std::string participation_id;
  people::PersonRow person;
  std::string name_sort;
  std::string unit_name;
  base::Date starts_on;
  std::optional<base::Date> ends_on;
  std::optional<ExitReason> exit_reason;
  std::optional<MainOutcome> main_outcome;
};
std::optional<OpenedRow> find_opened(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id, const std::string& participation_id);

}  // namespace outcomes
