#include "reports/effect_goal_store.h"

#include "base/names.h"

namespace reports {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define SELECT_GOAL                                                                             \
  "SELECT id, version, holder_id, unit_id, name, kind, among, counted_filters, among_filters, " \
  "level_thousandths, "                                                                         \
  "is_ended FROM effect_goal WHERE municipality_id = $1 "
const Statement kOfUnit{"reports.goals_of", SELECT_GOAL "AND unit_id = $2 AND is_ended = 0 ORDER BY id"};
const Statement kFind{"reports.find_goal", SELECT_GOAL "AND id = $2"};
const Statement kInsert{
    "reports.insert_goal",
    "INSERT INTO effect_goal (municipality_id, id, version, entry_id, holder_id, unit_id, name, kind, among, "
    "counted_filters, among_filters, level_thousandths, is_ended) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)"};
const Statement kUpdate{
    "reports.update_goal",
    "UPDATE effect_goal SET version = version + 1, entry_id = $1, name = $2, kind = $3, among = $4, "
    "counted_filters = $5, among_filters = $6, level_thousandths = $7, is_ended = $8 "
    "WHERE municipality_id = $9 AND id = $10 AND version = $11"};

EffectGoal goal_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::UnitId>(3),
          row.text(4),
          named<analysis::GoalKind>(row.text(5)),
          named<analysis::GoalBase>(row.text(6)),
          row.text(7),
          row.text(8),
          row.integer(9),
          row.flag(10)};
}

}  // namespace

std::vector<EffectGoal> goals_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::UnitId& unit_id) {
  return session.list(kOfUnit, {municipality_id, unit_id}, goal_of);
}

std::optional<EffectGoal> find_goal(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id) {
  return session.first(kFind, {municipality_id, id}, goal_of);
}

void insert_goal(sql::Session& session, const base::MunicipalityId& municipality_id, const EffectGoal& goal,
                 const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, goal.id, entry_id, goal.holder_id, goal.unit_id, goal.name,
                           base::name_of(goal.kind), base::name_of(goal.among), goal.counted_filters,
                           goal.among_filters, goal.level_thousandths});
}

bool update_goal(sql::Session& session, const base::MunicipalityId& municipality_id, const EffectGoal& goal,
                 std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, goal.name, base::name_of(goal.kind), base::name_of(goal.among),
                                  goal.counted_filters, goal.among_filters, goal.level_thousandths, goal.is_ended,
                                  municipality_id, goal.id, from_version}) == 1;
}

}  // namespace reports
