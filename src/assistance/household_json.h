// The JSON shapes of households and their assistance.
#pragma once

#include "assistance/household_actions.h"
#include "assistance/reading_actions.h"
#include "people/person_json.h"
#include "platform/http/json.h"

namespace assistance {

struct ToldMemberView {
  base::PersonId person_id;
  MemberRole role = MemberRole::co_applicant;
  base::Date from_on = http::blank<base::Date>();
  std::optional<base::Date> to_on;
};
template <class V>
void describe(V& v, ToldMemberView& x) {
  v.field("person_id", x.person_id);
  v.field("role", x.role);
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
}
inline std::string_view schema_name(const ToldMemberView*) { return "ToldHouseholdMember"; }

struct HouseholdFieldsView {
  HouseholdType household_type = HouseholdType::single;
  base::Date formed_on = http::blank<base::Date>();
  std::vector<ToldMemberView> members;
};
template <class V>
void describe(V& v, HouseholdFieldsView& x) {
  v.field("household_type", x.household_type);
  v.field("formed_on", x.formed_on);
  v.list("members", x.members, {.max = 20}, http::with_default);
}
inline std::string_view schema_name(const HouseholdFieldsView*) { return "HouseholdFields"; }
HouseholdFields fields_of(const HouseholdFieldsView& view);

struct NewHouseholdView {
  base::PersonId person_id;
  HouseholdFieldsView fields;
};
template <class V>
void describe(V& v, NewHouseholdView& x) {
  v.field("person_id", x.person_id);
  describe(v, x.fields);
}
inline std::string_view schema_name(const NewHouseholdView*) { return "NewHousehold"; }

struct DissolutionView {
  base::Date dissolved_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, DissolutionView& x) {
  v.field("dissolved_on", x.dissolved_on);
}
inline std::string_view schema_name(const DissolutionView*) { return "HouseholdDissolution"; }

struct AssistanceMonthView {
  base::Date month = http::blank<base::Date>();
  AssistanceKind assistance_kind = AssistanceKind::income_support;
  std::int64_t amount_ore = 0;
};
template <class V>
void describe(V& v, AssistanceMonthView& x) {
  v.field("month", x.month);
  v.field("assistance_kind", x.assistance_kind);
  v.number("amount_ore", x.amount_ore, {.min = 0, .max = kAmountMaxOre});
}
inline std::string_view schema_name(const AssistanceMonthView*) { return "AssistanceMonth"; }
inline AssistanceMonth month_of(const AssistanceMonthView& x) { return {x.month, x.assistance_kind, x.amount_ore}; }

struct NewMonthsView {
  std::vector<AssistanceMonthView> months;
};
template <class V>
void describe(V& v, NewMonthsView& x) {
  v.list("months", x.months, {.max = kMonthsMax});
}
inline std::string_view schema_name(const NewMonthsView*) { return "NewAssistanceMonths"; }
AssistanceMonths months_of(const NewMonthsView& view);

struct CorrectionView {
  AssistanceMonthView corrected;
  std::string reason;
};
template <class V>
void describe(V& v, CorrectionView& x) {
  describe(v, x.corrected);
  v.text("reason", x.reason, {.min = 1, .max = 500});
}
inline std::string_view schema_name(const CorrectionView*) { return "AssistanceCorrection"; }

struct JudgedObstacleView {
  base::PersonId person_id;
  base::Date month = http::blank<base::Date>();
  SupportObstacle obstacle = SupportObstacle::no_obstacle;
};
template <class V>
void describe(V& v, JudgedObstacleView& x) {
  v.field("person_id", x.person_id);
  v.field("month", x.month);
  v.field("obstacle", x.obstacle);
}
inline std::string_view schema_name(const JudgedObstacleView*) { return "JudgedObstacle"; }

struct AssistanceEndView {
  base::Date month = http::blank<base::Date>();
  AssistanceEndReason reason = AssistanceEndReason::other;
};
template <class V>
void describe(V& v, AssistanceEndView& x) {
  v.field("month", x.month);
  v.field("reason", x.reason);
}
inline std::string_view schema_name(const AssistanceEndView*) { return "AssistanceEnd"; }

struct MemberView {
  people::PersonRowView person;
  MemberRole role = MemberRole::co_applicant;
  base::Date from_on = http::blank<base::Date>();
  std::optional<base::Date> to_on;
};
template <class V>
void describe(V& v, MemberView& x) {
  v.field("person", x.person);
  v.field("role", x.role);
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
}
inline std::string_view schema_name(const MemberView*) { return "HouseholdMember"; }

struct HouseholdView {
  std::string id;
  std::int64_t version = 1;
  HouseholdType household_type = HouseholdType::single;
  base::Date formed_on = http::blank<base::Date>();
  std::optional<base::Date> dissolved_on;
  std::vector<MemberView> members;
  std::vector<AssistanceMonthView> months;
  std::vector<JudgedObstacleView> obstacles;
  std::vector<AssistanceEndView> ends;
};
template <class V>
void describe(V& v, HouseholdView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("household_type", x.household_type);
  v.field("formed_on", x.formed_on);
  v.field("dissolved_on", x.dissolved_on);
  v.field("members", x.members);
  v.field("months", x.months);
  v.field("obstacles", x.obstacles);
  v.field("ends", x.ends);
}
inline std::string_view schema_name(const HouseholdView*) { return "Household"; }
HouseholdView view_of(const HouseholdSheet& sheet);

struct StandingView {
  base::Date as_of = http::blank<base::Date>();
  int months_in_row = 0;
  int months_of_12 = 0;
  int months_of_36 = 0;
  Duration duration = Duration::none;
};
template <class V>
void describe(V& v, StandingView& x) {
  v.field("as_of", x.as_of);
  v.field("months_in_row", x.months_in_row);
  v.field("months_of_12", x.months_of_12);
  v.field("months_of_36", x.months_of_36);
  v.field("duration", x.duration);
}
inline std::string_view schema_name(const StandingView*) { return "AssistanceStanding"; }

struct DurationRuleView {
  Duration duration = Duration::none;
  int months_min = 0;
  int of_months = 0;
  std::string source;
};
template <class V>
void describe(V& v, DurationRuleView& x) {
  v.field("duration", x.duration);
  v.field("months_min", x.months_min);
  v.field("of_months", x.of_months);
  v.field("source", x.source);
}
inline std::string_view schema_name(const DurationRuleView*) { return "DurationRule"; }
std::vector<DurationRuleView> duration_rule_views();

struct YearSumView {
  int year = 0;
  std::int64_t amount_ore = 0;
  int month_count = 0;
};
template <class V>
void describe(V& v, YearSumView& x) {
  v.field("year", x.year);
  v.field("amount_ore", x.amount_ore);
  v.field("month_count", x.month_count);
}
inline std::string_view schema_name(const YearSumView*) { return "AssistanceYear"; }

struct StartView {
  std::string participation_id;
  std::string unit_name;
  base::Date starts_on = http::blank<base::Date>();
  int months_in_row = 0;
  int month_count = 0;
};
template <class V>
void describe(V& v, StartView& x) {
  v.field("participation_id", x.participation_id);
  v.field("unit_name", x.unit_name);
  v.field("starts_on", x.starts_on);
  v.field("months_in_row", x.months_in_row);
  v.field("month_count", x.month_count);
}
inline std::string_view schema_name(const StartView*) { return "AssistanceBeforeStart"; }

struct AssistanceView {
  std::vector<HouseholdView> households;
  StandingView standing;
  std::vector<DurationRuleView> duration_rules;
  std::vector<YearSumView> years;
  std::vector<StartView> starts;
};
template <class V>
void describe(V& v, AssistanceView& x) {
  v.field("households", x.households);
  v.field("standing", x.standing);
  v.field("duration_rules", x.duration_rules);
  v.field("years", x.years);
  v.field("starts", x.starts);
}
inline std::string_view schema_name(const AssistanceView*) { return "Assistance"; }
AssistanceView view_of(const AssistanceSheet& sheet);

}  // namespace assistance
