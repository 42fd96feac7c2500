// At which agencies a person is on a day, as far as the branch that counts has registered it itself: the mapping,
// measurements of livelihood and, in the social services, months of assistance that were paid. Pure.
//   employment_service    registered there; or lives on what only who is registered there is given
//   social_insurance      lives on sickness benefit, sickness compensation or activity compensation
//   financial_assistance  a grown member of a household that was paid for the month; where the branch knows of no
//                         payments, lives on assistance
//   health_care           has a sick note on the day: nothing else of health care is registered
//   education             studies
//   part_time_work        works, but less than full time
// The latest answer or measurement that says yes or no holds. Where none does it is unknown, which is not no.
#pragma once

#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "assessment/answer.h"
#include "outcomes/measurement.h"

namespace reports {

enum class Agency {
  employment_service,
  social_insurance,
  financial_assistance,
  health_care,
  education,
  part_time_work
};
inline constexpr std::pair<Agency, std::string_view> kAgencyNames[] = {
    {Agency::employment_service, "employment_service"},
    {Agency::social_insurance, "social_insurance"},
    {Agency::financial_assistance, "financial_assistance"},
    {Agency::health_care, "health_care"},
    {Agency::education, "education"},
    {Agency::part_time_work, "part_time_work"}};
constexpr const auto& enum_names(Agency) { return kAgencyNames; }
inline constexpr size_t kAgencyCount = std::size(kAgencyNames);

enum class Presence : std::uint8_t { unknown, no, yes };
using Presences = std::array<Presence, kAgencyCount>;  // by Agency

// What the branch has registered of one person; measurements without those that were cancelled.
struct Registered {
  std::vector<assessment::Answer> answers;
  std::vector<outcomes::Measurement> measurements;
  std::set<base::Date> assisted_months;  // paid to the household that the person was a grown member of
};

// `paid_months`: those for which the branch knows of any payment. The day's own month decides, or the month before
// it where nothing has been paid for that yet.
Presences agencies_on(const Registered& person, const std::set<base::Date>& paid_months, base::Date day);

// Which variables of the mapping tell of agencies.
bool tells_of_agencies(assessment::Variable variable);

}  // namespace reports
