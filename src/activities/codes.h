// The code lists of a person's intervention.
#pragma once

#include <string_view>
#include <utility>

namespace activities {

// Follows from the days alone; see state_of.
enum class InterventionState {
  proposed,     // the carrier has not answered
  queued,       // wanted by both, no day agreed
  planned,      // a day agreed, today or later
  unconfirmed,  // the day has passed, and nobody has said that it began
  ongoing,
  ended,
};
inline constexpr std::pair<InterventionState, std::string_view> kInterventionStateNames[] = {
    {InterventionState::proposed, "proposed"},       {InterventionState::queued, "queued"},
    {InterventionState::planned, "planned"},         {InterventionState::unconfirmed, "unconfirmed"},
    {InterventionState::ongoing, "ongoing"},         {InterventionState::ended, "ended"},
};
constexpr const auto& enum_names(InterventionState) { return kInterventionStateNames; }

enum class Ending { completed, ended_early, never_started, registered_in_error };
inline constexpr std::pair<Ending, std::string_view> kEndingNames[] = {
    {Ending::completed, "completed"},
    {Ending::ended_early, "ended_early"},
    {Ending::never_started, "never_started"},
    {Ending::registered_in_error, "registered_in_error"},
};
constexpr const auto& enum_names(Ending) { return kEndingNames; }

enum class ChangeReason {
  goal_reached,
  work,
  studies,
  needs_more_time,
  ready_for_more,
  health,
  family,
  absence,
  no_place,
  wrong_target_group,
  person_declines,
  decision_changed,
  plan_changed,
  moved,
  left,  // the person's case ended
  other,
};
inline constexpr std::pair<ChangeReason, std::string_view> kChangeReasonNames[] = {
    {ChangeReason::goal_reached, "goal_reached"},
    {ChangeReason::work, "work"},
    {ChangeReason::studies, "studies"},
    {ChangeReason::needs_more_time, "needs_more_time"},
    {ChangeReason::ready_for_more, "ready_for_more"},
    {ChangeReason::health, "health"},
    {ChangeReason::family, "family"},
    {ChangeReason::absence, "absence"},
    {ChangeReason::no_place, "no_place"},
    {ChangeReason::wrong_target_group, "wrong_target_group"},
    {ChangeReason::person_declines, "person_declines"},
    {ChangeReason::decision_changed, "decision_changed"},
    {ChangeReason::plan_changed, "plan_changed"},
    {ChangeReason::moved, "moved"},
    {ChangeReason::left, "left"},
    {ChangeReason::other, "other"},
};
constexpr const auto& enum_names(ChangeReason) { return kChangeReasonNames; }

// Each is an act of its own, with an entry of its own.
enum class ChangeKind {
  extend,
  shorten,
  change_extent,
  move_start,
  not_relevant,
  complete,
  end_early,
  correct_end,
  reopen,
  cancel,
};
inline constexpr std::pair<ChangeKind, std::string_view> kChangeKindNames[] = {
    {ChangeKind::extend, "extend"},
    {ChangeKind::shorten, "shorten"},
    {ChangeKind::change_extent, "change_extent"},
    {ChangeKind::move_start, "move_start"},
    {ChangeKind::not_relevant, "not_relevant"},
    {ChangeKind::complete, "complete"},
    {ChangeKind::end_early, "end_early"},
    {ChangeKind::correct_end, "correct_end"},
    {ChangeKind::reopen, "reopen"},
    {ChangeKind::cancel, "cancel"},
};
constexpr const auto& enum_names(ChangeKind) { return kChangeKindNames; }

enum class ProposalState { waiting, approved, rejected, withdrawn, replaced };
inline constexpr std::pair<ProposalState, std::string_view> kProposalStateNames[] = {
    {ProposalState::waiting, "waiting"},     {ProposalState::approved, "approved"},
    {ProposalState::rejected, "rejected"},   {ProposalState::withdrawn, "withdrawn"},
    {ProposalState::replaced, "replaced"},
};
constexpr const auto& enum_names(ProposalState) { return kProposalStateNames; }

}  // namespace activities
