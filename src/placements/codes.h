// The codes of placements.
#pragma once

#include <string_view>
#include <utility>

namespace placements {

enum class PlacementKind { work_practice, work_training, work_trial };
inline constexpr std::pair<PlacementKind, std::string_view> kPlacementKindNames[] = {
    {PlacementKind::work_practice, "work_practice"},
    {PlacementKind::work_training, "work_training"},
    {PlacementKind::work_trial, "work_trial"}};
constexpr const auto& enum_names(PlacementKind) { return kPlacementKindNames; }

enum class PlacementState { planned, ongoing, ended, cancelled };
inline constexpr std::pair<PlacementState, std::string_view> kPlacementStateNames[] = {
    {PlacementState::planned, "planned"},
    {PlacementState::ongoing, "ongoing"},
    {PlacementState::ended, "ended"},
    {PlacementState::cancelled, "cancelled"}};
constexpr const auto& enum_names(PlacementState) { return kPlacementStateNames; }

enum class Insurance {
  not_settled,
  state_by_af,  // insured by the state's own insurance (Kammarkollegiet) where the employment service has decided
  municipal,
  employer,
  other};
inline constexpr std::pair<Insurance, std::string_view> kInsuranceNames[] = {
    {Insurance::not_settled, "not_settled"},
    {Insurance::state_by_af, "state_by_af"},
    {Insurance::municipal, "municipal"},
    {Insurance::employer, "employer"},
    {Insurance::other, "other"}};
constexpr const auto& enum_names(Insurance) { return kInsuranceNames; }

enum class UnionOutcome { agreed, objected, not_needed };
inline constexpr std::pair<UnionOutcome, std::string_view> kUnionOutcomeNames[] = {
    {UnionOutcome::agreed, "agreed"}, {UnionOutcome::objected, "objected"}, {UnionOutcome::not_needed, "not_needed"}};
constexpr const auto& enum_names(UnionOutcome) { return kUnionOutcomeNames; }

enum class EndReason {
  employment_here,
  employment_elsewhere,
  studies,
  other_placement,
  illness,
  did_not_work_out,
  own_wish,
  completed,
  left_activity,  // the person left all of the branch
  other
};
inline constexpr std::pair<EndReason, std::string_view> kEndReasonNames[] = {
    {EndReason::employment_here, "employment_here"},
    {EndReason::employment_elsewhere, "employment_elsewhere"},
    {EndReason::studies, "studies"},
    {EndReason::other_placement, "other_placement"},
    {EndReason::illness, "illness"},
    {EndReason::did_not_work_out, "did_not_work_out"},
    {EndReason::own_wish, "own_wish"},
    {EndReason::completed, "completed"},
    {EndReason::left_activity, "left_activity"},
    {EndReason::other, "other"}};
constexpr const auto& enum_names(EndReason) { return kEndReasonNames; }

enum class Ability {
  punctuality,
  endurance,
  concentration,
  cooperation,
  instructions,
  pace,
  initiative,
  physical_load
};
inline constexpr std::pair<Ability, std::string_view> kAbilityNames[] = {
    {Ability::punctuality, "punctuality"},     {Ability::endurance, "endurance"},
    {Ability::concentration, "concentration"}, {Ability::cooperation, "cooperation"},
    {Ability::instructions, "instructions"},   {Ability::pace, "pace"},
    {Ability::initiative, "initiative"},       {Ability::physical_load, "physical_load"}};
constexpr const auto& enum_names(Ability) { return kAbilityNames; }

enum class AbilityLevel { works_well, works_with_adaptation, not_yet, not_observed };
inline constexpr std::pair<AbilityLevel, std::string_view> kAbilityLevelNames[] = {
    {AbilityLevel::works_well, "works_well"},
    {AbilityLevel::works_with_adaptation, "works_with_adaptation"},
    {AbilityLevel::not_yet, "not_yet"},
    {AbilityLevel::not_observed, "not_observed"}};
constexpr const auto& enum_names(AbilityLevel) { return kAbilityLevelNames; }

}  // namespace placements
