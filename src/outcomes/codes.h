// Code lists of participation and measurement. Names are the glossary's; the web's catalogue owns the
// words. Sources: SUS and Uppföljning Finsam for livelihood, occupation and education; the exit reasons
// "utan mätning", "medgivande återtag" and "felregistrering" have a rule of their own in the statistics.
#pragma once

#include <string_view>
#include <utility>

namespace outcomes {

enum class IncomeSource {
  salary, student_aid, sickness_benefit, activity_compensation, sickness_compensation, unemployment_benefit,
  activity_support, establishment_benefit, financial_assistance, other_public_support, no_public_support
};
inline constexpr std::pair<IncomeSource, std::string_view> kIncomeSourceNames[] = {
    {IncomeSource::salary, "salary"},
    {IncomeSource::student_aid, "student_aid"},
    {IncomeSource::sickness_benefit, "sickness_benefit"},
    {IncomeSource::activity_compensation, "activity_compensation"},
    {IncomeSource::sickness_compensation, "sickness_compensation"},
    {IncomeSource::unemployment_benefit, "unemployment_benefit"},
    {IncomeSource::activity_support, "activity_support"},
    {IncomeSource::establishment_benefit, "establishment_benefit"},
    {IncomeSource::financial_assistance, "financial_assistance"},
    {IncomeSource::other_public_support, "other_public_support"},
    {IncomeSource::no_public_support, "no_public_support"},
};
constexpr const auto& enum_names(IncomeSource) { return kIncomeSourceNames; }

enum class OccupationStatus { working, studying, job_seeking, other };
inline constexpr std::pair<OccupationStatus, std::string_view> kOccupationStatusNames[] = {
    {OccupationStatus::working, "working"},
    {OccupationStatus::studying, "studying"},
    {OccupationStatus::job_seeking, "job_seeking"},
    {OccupationStatus::other, "other"},
};
constexpr const auto& enum_names(OccupationStatus) { return kOccupationStatusNames; }

enum class EducationLevel {
  primary_incomplete, primary, upper_secondary, post_secondary_short, post_secondary_long, unknown
};
inline constexpr std::pair<EducationLevel, std::string_view> kEducationLevelNames[] = {
    {EducationLevel::primary_incomplete, "primary_incomplete"},
    {EducationLevel::primary, "primary"},
    {EducationLevel::upper_secondary, "upper_secondary"},
    {EducationLevel::post_secondary_short, "post_secondary_short"},
    {EducationLevel::post_secondary_long, "post_secondary_long"},
    {EducationLevel::unknown, "unknown"},
};
constexpr const auto& enum_names(EducationLevel) { return kEducationLevelNames; }

enum class ExitReason {
  work, studies, continued_rehabilitation, other_intervention, sickness_or_activity_compensation, pension, illness,
  moved, own_withdrawal, deceased, other, ended_unmeasured, consent_withdrawn, registered_in_error
};
inline constexpr std::pair<ExitReason, std::string_view> kExitReasonNames[] = {
    {ExitReason::work, "work"},
    {ExitReason::studies, "studies"},
    {ExitReason::continued_rehabilitation, "continued_rehabilitation"},
    {ExitReason::other_intervention, "other_intervention"},
    {ExitReason::sickness_or_activity_compensation, "sickness_or_activity_compensation"},
    {ExitReason::pension, "pension"},
    {ExitReason::illness, "illness"},
    {ExitReason::moved, "moved"},
    {ExitReason::own_withdrawal, "own_withdrawal"},
    {ExitReason::deceased, "deceased"},
    {ExitReason::other, "other"},
    {ExitReason::ended_unmeasured, "ended_unmeasured"},
    {ExitReason::consent_withdrawn, "consent_withdrawn"},
    {ExitReason::registered_in_error, "registered_in_error"},
};
constexpr const auto& enum_names(ExitReason) { return kExitReasonNames; }

// What came of it: exactly one to each exit. Who counts as having begun to work or study stands in the definitions of
// the reports; here unsubsidised and subsidised work are two things, and so are moving and working.
enum class MainOutcome {
  unsubsidised_work, subsidised_work, studies, sickness_or_activity_compensation, pension, other_public_support, moved,
  unchanged, deceased, unknown
};
inline constexpr std::pair<MainOutcome, std::string_view> kMainOutcomeNames[] = {
    {MainOutcome::unsubsidised_work, "unsubsidised_work"},
    {MainOutcome::subsidised_work, "subsidised_work"},
    {MainOutcome::studies, "studies"},
    {MainOutcome::sickness_or_activity_compensation, "sickness_or_activity_compensation"},
    {MainOutcome::pension, "pension"},
    {MainOutcome::other_public_support, "other_public_support"},
    {MainOutcome::moved, "moved"},
    {MainOutcome::unchanged, "unchanged"},
    {MainOutcome::deceased, "deceased"},
    {MainOutcome::unknown, "unknown"},
};
constexpr const auto& enum_names(MainOutcome) { return kMainOutcomeNames; }

enum class MeasurementPoint { start, between, end };
inline constexpr std::pair<MeasurementPoint, std::string_view> kMeasurementPointNames[] = {
    {MeasurementPoint::start, "start"},
    {MeasurementPoint::between, "between"},
    {MeasurementPoint::end, "end"},
};
constexpr const auto& enum_names(MeasurementPoint) { return kMeasurementPointNames; }

}  // namespace outcomes
