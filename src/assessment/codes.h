// Code lists of the mapping. Names are the glossary's; the web's catalogue owns the words. What can be answered
// about each variable stands in variable.h; `unknown`, asked but not known, is an answer to every one of them.
#pragma once

#include <string_view>
#include <utility>

namespace assessment {

inline constexpr std::string_view kUnknown = "unknown";
inline constexpr std::string_view kNone = "none";

// What the mapping is divided into, in the order of page and print: strengths first, needs last.
enum class Section { strengths, work, education, livelihood, health, home, children, obstacles, needs };
inline constexpr std::pair<Section, std::string_view> kSectionNames[] = {
    {Section::strengths, "strengths"},
    {Section::work, "work"},
    {Section::education, "education"},
    {Section::livelihood, "livelihood"},
    {Section::health, "health"},
    {Section::home, "home"},
    {Section::children, "children"},
    {Section::obstacles, "obstacles"},
    {Section::needs, "needs"},
};
constexpr const auto& enum_names(Section) { return kSectionNames; }

// Who or what an answer comes from.
enum class Source { person, referrer, health_care, decision, observation, other };
inline constexpr std::pair<Source, std::string_view> kSourceNames[] = {
    {Source::person, "person"},
    {Source::referrer, "referrer"},
    {Source::health_care, "health_care"},
    {Source::decision, "decision"},
    {Source::observation, "observation"},
    {Source::other, "other"},
};
constexpr const auto& enum_names(Source) { return kSourceNames; }

enum class Strength {
  motivation, work_experience, education, languages, network, interests, practical_skills, digital_skills,
  routines
};
inline constexpr std::pair<Strength, std::string_view> kStrengthNames[] = {
    {Strength::motivation, "motivation"},
    {Strength::work_experience, "work_experience"},
    {Strength::education, "education"},
    {Strength::languages, "languages"},
    {Strength::network, "network"},
    {Strength::interests, "interests"},
    {Strength::practical_skills, "practical_skills"},
    {Strength::digital_skills, "digital_skills"},
    {Strength::routines, "routines"},
};
constexpr const auto& enum_names(Strength) { return kStrengthNames; }

enum class DrivingLicence { yes, learning, no };
inline constexpr std::pair<DrivingLicence, std::string_view> kDrivingLicenceNames[] = {
    {DrivingLicence::yes, "yes"},
    {DrivingLicence::learning, "learning"},
    {DrivingLicence::no, "no"},
};
constexpr const auto& enum_names(DrivingLicence) { return kDrivingLicenceNames; }

enum class YesNo { yes, no };
inline constexpr std::pair<YesNo, std::string_view> kYesNoNames[] = {
    {YesNo::yes, "yes"},
    {YesNo::no, "no"},
};
constexpr const auto& enum_names(YesNo) { return kYesNoNames; }

enum class WorkHistory { long_work, short_work, never_worked };
inline constexpr std::pair<WorkHistory, std::string_view> kWorkHistoryNames[] = {
    {WorkHistory::long_work, "long_work"},
    {WorkHistory::short_work, "short_work"},
    {WorkHistory::never_worked, "never_worked"},
};
constexpr const auto& enum_names(WorkHistory) { return kWorkHistoryNames; }

enum class OngoingWork { full_time, part_time, occasional, none };
inline constexpr std::pair<OngoingWork, std::string_view> kOngoingWorkNames[] = {
    {OngoingWork::full_time, "full_time"},
    {OngoingWork::part_time, "part_time"},
    {OngoingWork::occasional, "occasional"},
    {OngoingWork::none, "none"},
};
constexpr const auto& enum_names(OngoingWork) { return kOngoingWorkNames; }

// The levels of SUS, as participations have them.
enum class EducationLevel {
  primary_incomplete, primary, upper_secondary, post_secondary_short, post_secondary_long
};
inline constexpr std::pair<EducationLevel, std::string_view> kEducationLevelNames[] = {
    {EducationLevel::primary_incomplete, "primary_incomplete"},
    {EducationLevel::primary, "primary"},
    {EducationLevel::upper_secondary, "upper_secondary"},
    {EducationLevel::post_secondary_short, "post_secondary_short"},
    {EducationLevel::post_secondary_long, "post_secondary_long"},
};
constexpr const auto& enum_names(EducationLevel) { return kEducationLevelNames; }

enum class ForeignEducation { no, assessed, not_assessed };
inline constexpr std::pair<ForeignEducation, std::string_view> kForeignEducationNames[] = {
    {ForeignEducation::no, "no"},
    {ForeignEducation::assessed, "assessed"},
    {ForeignEducation::not_assessed, "not_assessed"},
};
constexpr const auto& enum_names(ForeignEducation) { return kForeignEducationNames; }

enum class OngoingStudies { sfi, adult_education, upper_secondary, post_secondary, other_studies, none };
inline constexpr std::pair<OngoingStudies, std::string_view> kOngoingStudiesNames[] = {
    {OngoingStudies::sfi, "sfi"},
    {OngoingStudies::adult_education, "adult_education"},
    {OngoingStudies::upper_secondary, "upper_secondary"},
    {OngoingStudies::post_secondary, "post_secondary"},
    {OngoingStudies::other_studies, "other_studies"},
    {OngoingStudies::none, "none"},
};
constexpr const auto& enum_names(OngoingStudies) { return kOngoingStudiesNames; }

// The sources of SUS, as measurements have them.
enum class MainIncome {
  salary, student_aid, sickness_benefit, activity_compensation, sickness_compensation, unemployment_benefit,
  activity_support, establishment_benefit, financial_assistance, other_public_support, no_public_support
};
inline constexpr std::pair<MainIncome, std::string_view> kMainIncomeNames[] = {
    {MainIncome::salary, "salary"},
    {MainIncome::student_aid, "student_aid"},
    {MainIncome::sickness_benefit, "sickness_benefit"},
    {MainIncome::activity_compensation, "activity_compensation"},
    {MainIncome::sickness_compensation, "sickness_compensation"},
    {MainIncome::unemployment_benefit, "unemployment_benefit"},
    {MainIncome::activity_support, "activity_support"},
    {MainIncome::establishment_benefit, "establishment_benefit"},
    {MainIncome::financial_assistance, "financial_assistance"},
    {MainIncome::other_public_support, "other_public_support"},
    {MainIncome::no_public_support, "no_public_support"},
};
constexpr const auto& enum_names(MainIncome) { return kMainIncomeNames; }

enum class IllHealth { mental, physical, both, none };
inline constexpr std::pair<IllHealth, std::string_view> kIllHealthNames[] = {
    {IllHealth::mental, "mental"},
    {IllHealth::physical, "physical"},
    {IllHealth::both, "both"},
    {IllHealth::none, "none"},
};
constexpr const auto& enum_names(IllHealth) { return kIllHealthNames; }

enum class SickNote { full, part, none };
inline constexpr std::pair<SickNote, std::string_view> kSickNoteNames[] = {
    {SickNote::full, "full"},
    {SickNote::part, "part"},
    {SickNote::none, "none"},
};
constexpr const auto& enum_names(SickNote) { return kSickNoteNames; }

enum class Housing {
  own_contract, social_contract, second_hand, lodger, with_relatives, supported_housing, homeless,
  acutely_homeless
};
inline constexpr std::pair<Housing, std::string_view> kHousingNames[] = {
    {Housing::own_contract, "own_contract"},
    {Housing::social_contract, "social_contract"},
    {Housing::second_hand, "second_hand"},
    {Housing::lodger, "lodger"},
    {Housing::with_relatives, "with_relatives"},
    {Housing::supported_housing, "supported_housing"},
    {Housing::homeless, "homeless"},
    {Housing::acutely_homeless, "acutely_homeless"},
};
constexpr const auto& enum_names(Housing) { return kHousingNames; }

enum class Children { at_home, visiting, pupil_over_18, none };
inline constexpr std::pair<Children, std::string_view> kChildrenNames[] = {
    {Children::at_home, "at_home"},
    {Children::visiting, "visiting"},
    {Children::pupil_over_18, "pupil_over_18"},
    {Children::none, "none"},
};
constexpr const auto& enum_names(Children) { return kChildrenNames; }

enum class Barrier {
  mental_ill_health, physical_ill_health, neuropsychiatric, addiction, swedish, social, long_unemployment,
  swedish_systems, long_authority_contacts, poor_earlier_experience, unclear, none
};
inline constexpr std::pair<Barrier, std::string_view> kBarrierNames[] = {
    {Barrier::mental_ill_health, "mental_ill_health"},
    {Barrier::physical_ill_health, "physical_ill_health"},
    {Barrier::neuropsychiatric, "neuropsychiatric"},
    {Barrier::addiction, "addiction"},
    {Barrier::swedish, "swedish"},
    {Barrier::social, "social"},
    {Barrier::long_unemployment, "long_unemployment"},
    {Barrier::swedish_systems, "swedish_systems"},
    {Barrier::long_authority_contacts, "long_authority_contacts"},
    {Barrier::poor_earlier_experience, "poor_earlier_experience"},
    {Barrier::unclear, "unclear"},
    {Barrier::none, "none"},
};
constexpr const auto& enum_names(Barrier) { return kBarrierNames; }

enum class Addiction { yes, unclear, no };
inline constexpr std::pair<Addiction, std::string_view> kAddictionNames[] = {
    {Addiction::yes, "yes"},
    {Addiction::unclear, "unclear"},
    {Addiction::no, "no"},
};
constexpr const auto& enum_names(Addiction) { return kAddictionNames; }

enum class Need {
  completing_studies, language, work_trial, practice, matching, motivation, care_contact, social_support,
  debt_advice, housing_support, digital_support
};
inline constexpr std::pair<Need, std::string_view> kNeedNames[] = {
    {Need::completing_studies, "completing_studies"},
    {Need::language, "language"},
    {Need::work_trial, "work_trial"},
    {Need::practice, "practice"},
    {Need::matching, "matching"},
    {Need::motivation, "motivation"},
    {Need::care_contact, "care_contact"},
    {Need::social_support, "social_support"},
    {Need::debt_advice, "debt_advice"},
    {Need::housing_support, "housing_support"},
    {Need::digital_support, "digital_support"},
};
constexpr const auto& enum_names(Need) { return kNeedNames; }

}  // namespace assessment
