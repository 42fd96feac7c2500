#pragma once

#include "activities/intervention.h"
#include "people/person.h"
#include "platform/sql/session.h"

namespace activities {

// An intervention with the names around it, as lists and pages show it.
struct InterventionRow {
  Intervention intervention;  // in lists without extents
  people::PersonRow person;
  std::string type_name;
  SkrCategory skr_category = SkrCategory::other;
  std::string carrier_unit_name;
  std::string carrier_party_name;
  std::string unit_name;
  std::string party_name;
  std::string owner_name;
  std::optional<int> extent_percent;  // on the day that is asked for
};

enum class InterventionSort { queue, name, asked_on, planned_starts_on, planned_ends_on };
inline constexpr std::pair<InterventionSort, std::string_view> kInterventionSortNames[] = {
    {InterventionSort::queue, "queue"},
    {InterventionSort::name, "name"},
    {InterventionSort::asked_on, "asked_on"},
    {InterventionSort::planned_starts_on, "planned_starts_on"},
    {InterventionSort::planned_ends_on, "planned_ends_on"},
};
constexpr const auto& enum_names(InterventionSort) { return kInterventionSortNames; }

// Those that a unit carries out, of people protected at most so much; what was registered in error is left out.
struct InterventionQuery {
  base::UnitId unit_id;
  int protection_max = 0;
  std::string state = "waiting";  // waiting (without a day), planned, ongoing, ended or all
  int skr_category = 0;           // 0: all
  InterventionSort sort_by = InterventionSort::queue;  // assignments from assistance first, then who has waited longest
  bool is_descending = false;
  int limit = 50;
  int offset = 0;
  base::Date today = base::Date::from_days({});
};
std::vector<InterventionRow> list_page(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const InterventionQuery& query);
int count_rows(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionQuery& query);

std::optional<InterventionRow> find_row(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id, base::Date today);
// The latest asked for first.
std::vector<InterventionRow> rows_of_person(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::PersonId& person_id, base::Date today);

}  // namespace activities
