// The codes of households and their financial assistance.
#pragma once

#include <string_view>
#include <utility>

namespace assistance {

// By its grown members and whether children live in it. Whether a single applicant is a woman or a man is the
// person's own.
enum class HouseholdType { single, single_with_children, couple, couple_with_children, other };
inline constexpr std::pair<HouseholdType, std::string_view> kHouseholdTypeNames[] = {
    {HouseholdType::single, "single"},
    {HouseholdType::single_with_children, "single_with_children"},
    {HouseholdType::couple, "couple"},
    {HouseholdType::couple_with_children, "couple_with_children"},
    {HouseholdType::other, "other"}};
constexpr const auto& enum_names(HouseholdType) { return kHouseholdTypeNames; }

enum class MemberRole { registered_applicant, co_applicant, child };
inline constexpr std::pair<MemberRole, std::string_view> kMemberRoleNames[] = {
    {MemberRole::registered_applicant, "registered_applicant"},
    {MemberRole::co_applicant, "co_applicant"},
    {MemberRole::child, "child"}};
constexpr const auto& enum_names(MemberRole) { return kMemberRoleNames; }

enum class AssistanceKind {
  income_support,   // the national norm and reasonable costs (SoL 2025:400, 12:7)
  other_assistance  // for living otherwise
};
inline constexpr std::pair<AssistanceKind, std::string_view> kAssistanceKindNames[] = {
    {AssistanceKind::income_support, "income_support"}, {AssistanceKind::other_assistance, "other_assistance"}};
constexpr const auto& enum_names(AssistanceKind) { return kAssistanceKindNames; }

// How long assistance has lasted; standing.h says how it is counted.
enum class Duration { none, short_term, long_term, very_long_term };
inline constexpr std::pair<Duration, std::string_view> kDurationNames[] = {
    {Duration::none, "none"},
    {Duration::short_term, "short_term"},
    {Duration::long_term, "long_term"},
    {Duration::very_long_term, "very_long_term"}};
constexpr const auto& enum_names(Duration) { return kDurationNames; }

}  // namespace assistance
