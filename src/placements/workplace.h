// A workplace where somebody may practise: an employer's, or one of the municipality's own work areas. An employer's
// circumstances are secret (OSL 28:12): the branch holds them. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace placements {

enum class WorkplaceKind { employer, own_work_area };
inline constexpr std::pair<WorkplaceKind, std::string_view> kWorkplaceKindNames[] = {
    {WorkplaceKind::employer, "employer"}, {WorkplaceKind::own_work_area, "own_work_area"}};
constexpr const auto& enum_names(WorkplaceKind) { return kWorkplaceKindNames; }

// Somebody at the workplace, as one reaches them.
struct Reach {
  std::string name;
  std::string phone;
  std::string email;
};

// So many at the same time from that day on.
struct CapacityRow {
  base::Date valid_from = base::Date::from_days({});
  std::optional<base::Date> valid_to;
  int places = 0;
};
using Capacity = std::vector<CapacityRow>;

struct Workplace {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  WorkplaceKind kind = WorkplaceKind::employer;
  std::string name;
  std::string organisation_name;
  std::string organisation_number;
  bool is_school_or_care = false;  // there an extract of the police's register is shown before the start
  std::string address;
  Reach contact;
  Reach supervisor;
  std::string union_contact;
  std::vector<std::string> tasks;
  Capacity capacity;
  bool is_ended = false;
};

// Rules broken: field.required (name; organisation_name of an employer), workplace.capacity_required,
// workplace.capacity_overlaps, placement.end_before_start.
base::Status check(const Workplace& workplace);
// The change's entry in the branch's own record.
record::Deed change(const Workplace& before, const Workplace& after, const char* kind, base::Date today);

// One place that is taken, both days with it.
struct Stay {
  base::Date from_on;
  base::Date to_on;
};
using Stays = std::vector<Stay>;

int places_on(const Capacity& capacity, base::Date day);
int taken_on(const Stays& stays, base::Date day);
// The first day of those on which there is no place for one more.
std::optional<base::Date> first_full_on(const Capacity& capacity, const Stays& stays, base::Date from_on,
                                        base::Date to_on);
// The first day from that one on with a place for one more; nothing where there never is.
std::optional<base::Date> first_free_on(const Capacity& capacity, const Stays& stays, base::Date from_on);

// Lines of text as one value.
std::string joined(const std::vector<std::string>& lines);

}  // namespace placements
