// Code lists of plans. Names are the glossary's; the web's catalogue owns the words.
#pragma once

#include <string_view>
#include <utility>

namespace plans {

// One model for them all: handlingsplan, genomförandeplan (SoL), etableringsplan, the plan of the municipal
// activity responsibility (skollagen 2010:800, 29 kap. 9 §) and SIP (SoL 2025:400, 10 kap. 8–9 §§).
enum class PlanKind { action_plan, implementation_plan, establishment_plan, youth_duty_plan, coordinated_plan };
inline constexpr std::pair<PlanKind, std::string_view> kPlanKindNames[] = {
    {PlanKind::action_plan, "action_plan"},
    {PlanKind::implementation_plan, "implementation_plan"},
    {PlanKind::establishment_plan, "establishment_plan"},
    {PlanKind::youth_duty_plan, "youth_duty_plan"},
    {PlanKind::coordinated_plan, "coordinated_plan"},
};
constexpr const auto& enum_names(PlanKind) { return kPlanKindNames; }

// How the plan was agreed with the person; `not_agreed` has a reason.
enum class PlanAgreement { meeting, phone, video, letter, not_agreed };
inline constexpr std::pair<PlanAgreement, std::string_view> kPlanAgreementNames[] = {
    {PlanAgreement::meeting, "meeting"}, {PlanAgreement::phone, "phone"},
    {PlanAgreement::video, "video"},     {PlanAgreement::letter, "letter"},
    {PlanAgreement::not_agreed, "not_agreed"},
};
constexpr const auto& enum_names(PlanAgreement) { return kPlanAgreementNames; }

// Who does an activity.
enum class Doer { person, staff, other };
inline constexpr std::pair<Doer, std::string_view> kDoerNames[] = {
    {Doer::person, "person"}, {Doer::staff, "staff"}, {Doer::other, "other"}};
constexpr const auto& enum_names(Doer) { return kDoerNames; }

enum class ActivityProgress { not_started, in_progress, done, not_done };
inline constexpr std::pair<ActivityProgress, std::string_view> kActivityProgressNames[] = {
    {ActivityProgress::not_started, "not_started"},
    {ActivityProgress::in_progress, "in_progress"},
    {ActivityProgress::done, "done"},
    {ActivityProgress::not_done, "not_done"},
};
constexpr const auto& enum_names(ActivityProgress) { return kActivityProgressNames; }

enum class PlanEndReason { goals_reached, replaced, person_leaves, other };
inline constexpr std::pair<PlanEndReason, std::string_view> kPlanEndReasonNames[] = {
    {PlanEndReason::goals_reached, "goals_reached"},
    {PlanEndReason::replaced, "replaced"},
    {PlanEndReason::person_leaves, "person_leaves"},
    {PlanEndReason::other, "other"},
};
constexpr const auto& enum_names(PlanEndReason) { return kPlanEndReasonNames; }

enum class PlanState { draft, in_force, ended };
inline constexpr std::pair<PlanState, std::string_view> kPlanStateNames[] = {
    {PlanState::draft, "draft"}, {PlanState::in_force, "in_force"}, {PlanState::ended, "ended"}};
constexpr const auto& enum_names(PlanState) { return kPlanStateNames; }

}  // namespace plans
