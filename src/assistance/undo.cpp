#include "assistance/assistance_end_store.h"
#include "assistance/household_actions.h"
#include "assistance/month_store.h"
#include "assistance/opened.h"
#include "assistance/support_obstacle_store.h"
#include "base/ensure.h"
#include "record/record_store.h"

namespace assistance {

namespace {

using record::EntryHeader;

base::Status undo_forming(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Household household, open_household(work, viewer, undone.subject_id, sharing::Act::write));
  return save(work, cancel(household, work.today()), household.version, work.new_id<base::EntryId>());
}

base::Status undo_recording(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Household household, open_household(work, viewer, undone.subject_id, sharing::Act::write));
  const auto months = months_of_entry(work.session(), work.municipality_id(), household.id, undone.id);
  TRY(save(work, withdraw_months(household, months, work.today()), household.version,
           work.new_id<base::EntryId>()));
  delete_months_of_entry(work.session(), work.municipality_id(), household.id, undone.id);
  return base::done();
}

base::Status undo_judging(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Household household, open_household(work, viewer, undone.subject_id, sharing::Act::write));
  const auto judged = obstacle_of_entry(work.session(), work.municipality_id(), undone.id);
  ENSURE(judged.has_value());
  delete_obstacle_of_entry(work.session(), work.municipality_id(), undone.id);
  const auto left = holding(obstacles_of(work.session(), work.municipality_id(), household.id));
  const auto before = obstacle_in(left, judged->person_id, judged->month);
  const bool is_of_month = before && before->month == judged->month;
  return save(work, withdraw_judged(household, *judged, is_of_month ? before : std::nullopt, work.today()),
              household.version, work.new_id<base::EntryId>());
}

base::Status undo_telling_end(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Household household, open_household(work, viewer, undone.subject_id, sharing::Act::write));
  const auto told = end_of_entry(work.session(), work.municipality_id(), undone.id);
  ENSURE(told.has_value());
  delete_end_of_entry(work.session(), work.municipality_id(), undone.id);
  std::optional<AssistanceEnd> before;
  for (const auto& one : holding(ends_of(work.session(), work.municipality_id(), household.id), {})) {
    if (one.month == told->month) before = one;
  }
  return save(work, withdraw_end(household, *told, before, work.today()), household.version,
              work.new_id<base::EntryId>());
}

}  // namespace

// Each is the latest act on the household when it is undone: nothing else has been recorded since.
void add_undo(sharing::UndoTable& table) {
  table["household_formed"] = undo_forming;
  table["assistance_recorded"] = undo_recording;
  table["obstacle_judged"] = undo_judging;
  table["assistance_end_told"] = undo_telling_end;
}

}  // namespace assistance
