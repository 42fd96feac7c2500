#pragma once

#include "activities/intervention.h"
#include "platform/sql/session.h"

namespace activities {

void insert_intervention(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const Intervention& intervention, const base::EntryId& entry_id);
// Days, ending, decision and extents. False when the row has another version than `from_version`.
bool update_intervention(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const Intervention& intervention, std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Intervention> find_intervention(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const std::string& id);
// The latest asked for first.
std::vector<Intervention> interventions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::PersonId& person_id);

// The first 23 columns of a row, in the order of the table from `id` on but for its entry; without extents.
Intervention intervention_of(const sql::Row& row);

// An act on the intervention or on one of its proposals, as its own page tells it.
struct HistoryChange {
  std::string field;
  std::optional<std::string> old_value;
  std::optional<std::string> new_value;
};
struct HistoryEntry {
  base::EntryId id;
  std::string kind;
  base::Date happened_on;
  base::Instant recorded_at;
  std::string actor_name;
  std::optional<std::string> unit_name;
  std::optional<std::string> reason;
  std::vector<HistoryChange> changes;
};
// The latest first.
std::vector<HistoryEntry> history_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& intervention_id);

}  // namespace activities
