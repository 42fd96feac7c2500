// What each act of a placement writes: its entry, its changes and its tasks. Pure.
#pragma once

#include "placements/placement.h"

namespace placements {

record::Deed begun(const char* kind, const Placement& placement, base::Date happened_on);
void note(record::Deed& deed, const char* field, const std::string& before, const std::string& after);
void note_terms(record::Deed& deed, const Terms& before, const Terms& after);

std::string day_text(const std::optional<base::Date>& day);
// "50 %", "20 h".
std::string shown(const Extent& extent);
std::string shown(const Reach& reach);
// Exactly one of percent and hours.
bool is_one_of(const Extent& extent);

// To confirm the start.
record::NewTask confirm_task(const Placement& placement, const Whose& whose);
record::NewTask follow_up_task(const Placement& placement, const Whose& whose, base::Date due_on);
// To end or extend it in time.
record::NewTask end_task(const Placement& placement, const Whose& whose);
record::NewTask next_task(const Placement& placement, const Whose& whose, base::Date today);
// While it runs: the first follow-up, and the end.
std::vector<record::NewTask> running_tasks(const Placement& placement, const Whose& whose);

}  // namespace placements
