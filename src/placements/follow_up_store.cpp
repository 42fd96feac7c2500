#include "placements/follow_up_store.h"

#include <algorithm>

#include "base/names.h"

namespace placements {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsertFollowUp{
    "placements.insert_follow_up",
    "INSERT INTO placement_follow_up (municipality_id, id, entry_id, holder_id, placement_id, held_on, held_at, "
    "what_works, what_to_adapt, next_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kFollowUps{
    "placements.follow_ups_of",
    "SELECT id, placement_id, held_on, held_at, what_works, what_to_adapt, next_on FROM placement_follow_up "
    "WHERE municipality_id = $1 AND placement_id = $2 ORDER BY held_on DESC, id DESC"};
const Statement kInsertAbility{
    "placements.insert_work_ability",
    "INSERT INTO work_ability (municipality_id, id, entry_id, holder_id, placement_id, assessed_on, tasks_observed, "
    "managed_percent, overall_text, signed_by_staff_id, signed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
const Statement kAddGrade{
    "placements.add_grade",
    "INSERT INTO work_ability_grade (municipality_id, work_ability_id, ability, level, comment) "
    "VALUES ($1, $2, $3, $4, $5)"};
const Statement kAbilities{
    "placements.work_abilities_of",
    "SELECT id, placement_id, assessed_on, tasks_observed, managed_percent, overall_text, signed_by_staff_id, "
    "signed_at FROM work_ability WHERE municipality_id = $1 AND placement_id = $2 "
    "ORDER BY assessed_on DESC, id DESC"};
const Statement kGrades{"placements.grades_of",
                        "SELECT ability, level, comment FROM work_ability_grade "
                        "WHERE municipality_id = $1 AND work_ability_id = $2"};

WorkAbility ability_of(const Row& row) {
  return {row.text(0), row.text(1), row.date(2), row.text(3), {}, row.maybe_small(4), row.text(5),
          row.id<base::StaffId>(6), row.instant(7)};
}

GradedAbility grade_of(const Row& row) {
  return {named<Ability>(row.text(0)), named<AbilityLevel>(row.text(1)), row.text(2)};
}

}  // namespace

void insert_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const FollowUp& f, const base::EntryId& entry_id) {
  session.change(kInsertFollowUp, {municipality_id, f.id, entry_id, holder_id, f.placement_id, f.held_on, f.held_at,
                                   f.what_works, f.what_to_adapt, f.next_on});
}

std::vector<FollowUp> follow_ups_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& placement_id) {
  return session.list(kFollowUps, {municipality_id, placement_id}, [](const Row& row) {
    return FollowUp{row.text(0), row.text(1), row.date(2), row.text(3), row.text(4), row.text(5), row.maybe_date(6)};
  });
}

void insert_work_ability(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const base::HolderId& holder_id, const WorkAbility& made, const base::EntryId& entry_id) {
  session.change(kInsertAbility, {municipality_id, made.id, entry_id, holder_id, made.placement_id, made.assessed_on,
                                  made.tasks_observed, made.managed_percent, made.overall_text,
                                  made.signed_by_staff_id, made.signed_at});
  for (const auto& one : made.abilities) {
    session.change(kAddGrade, {municipality_id, made.id, name_of(one.ability), name_of(one.level), one.comment});
  }
}

std::vector<WorkAbility> work_abilities_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& placement_id) {
  auto all = session.list(kAbilities, {municipality_id, placement_id}, ability_of);
  for (auto& one : all) {
    one.abilities = session.list(kGrades, {municipality_id, one.id}, grade_of);
    std::sort(one.abilities.begin(), one.abilities.end(),
              [](const GradedAbility& a, const GradedAbility& b) { return a.ability < b.ability; });
  }
  return all;
}

}  // namespace placements
