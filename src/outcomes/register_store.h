// Participations as statistics take them: all of a branch, those of one person, or those of one unit.
#pragma once

#include "outcomes/participation_store.h"

namespace outcomes {

// One participation with what statistics ask of it; measurements at start and at end.
struct StatisticsRow {
  Participation participation;
  bool is_anonymous = false;
  base::Sex sex = base::Sex::unknown;
  std::optional<base::Date> birth_on;
  std::optional<int> birth_year;
  std::optional<Measurement> at_start;
  std::optional<Measurement> at_end;
};

// Without what was cancelled, and without people whose personal data are protected, whoever asks: a figure with
// them in it would tell of them.
std::vector<StatisticsRow> list_register(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id);
std::vector<StatisticsRow> list_register_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id, const base::PersonId& person_id);
// Those of the unit that have a day on or before `to` and did not end before `from`. A higher `protection_max` is
// for what is no figure, as the demo's own tables.
std::vector<StatisticsRow> list_for_statistics(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::UnitId& unit_id, base::Date from, base::Date to,
                                               int protection_max = 0);

// The measurements of a branch until a day with whose they are, of those who took part in it on a day of the period:
// without cancelled ones, and of nobody whose personal data are protected.
struct PersonsMeasurement {
  base::PersonId person_id;
  Measurement measurement;
};
std::vector<PersonsMeasurement> measurements_in_branch(sql::Session& session,
                                                       const base::MunicipalityId& municipality_id,
                                                       const base::HolderId& holder_id, base::Date from,
                                                       base::Date to);

// One participation with whose it is, for who opens a figure.
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
// By participation id, in no promised order; those that are protected, cancelled or of another branch are left out.
std::vector<OpenedRow> list_opened(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const base::HolderId& holder_id, const std::vector<std::string>& ids);

}  // namespace outcomes
