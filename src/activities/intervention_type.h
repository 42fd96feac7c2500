// The catalogue of interventions: local types under the twelve classes of the association of local authorities
// (SKR's statistics of municipal labour-market work, since 2015). Each is kept by one branch of activity, whose
// units may offer it. Words and rules; pure.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace activities {

// The fixed code list, in its own order.
enum class SkrCategory {
  work_training = 1,       // work trial, work training, preparation
  job_search,              // coaching and study guidance with it
  education,               // course, education, studies
  matching,
  work_placement,
  support_with_disability,     // to ordinary employment, subsidised or not
  support_without_disability,  // the same
  municipal_employment,
  summer_job,
  language,                // language training, SFI
  validation,
  other,                   // coordination of contacts with authorities
};
inline constexpr std::pair<SkrCategory, std::string_view> kSkrCategoryNames[] = {
    {SkrCategory::work_training, "work_training"},
    {SkrCategory::job_search, "job_search"},
    {SkrCategory::education, "education"},
    {SkrCategory::matching, "matching"},
    {SkrCategory::work_placement, "work_placement"},
    {SkrCategory::support_with_disability, "support_with_disability"},
    {SkrCategory::support_without_disability, "support_without_disability"},
    {SkrCategory::municipal_employment, "municipal_employment"},
    {SkrCategory::summer_job, "summer_job"},
    {SkrCategory::language, "language"},
    {SkrCategory::validation, "validation"},
    {SkrCategory::other, "other"},
};
constexpr const auto& enum_names(SkrCategory) { return kSkrCategoryNames; }

// What is known of its effect.
enum class Evidence { evidence_based, promising, local_experience, unknown };
inline constexpr std::pair<Evidence, std::string_view> kEvidenceNames[] = {
    {Evidence::evidence_based, "evidence_based"},
    {Evidence::promising, "promising"},
    {Evidence::local_experience, "local_experience"},
    {Evidence::unknown, "unknown"},
};
constexpr const auto& enum_names(Evidence) { return kEvidenceNames; }

// By which act a decision must be taken before the start. The two are never mixed.
enum class DecisionLaw {
  none,
  sol,  // Social Services Act (socialtjänstlagen)
  lss,  // Act concerning Support and Service for Persons with Certain Functional Impairments
};
inline constexpr std::pair<DecisionLaw, std::string_view> kDecisionLawNames[] = {
    {DecisionLaw::none, "none"}, {DecisionLaw::sol, "sol"}, {DecisionLaw::lss, "lss"}};
constexpr const auto& enum_names(DecisionLaw) { return kDecisionLawNames; }

struct InterventionType {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  SkrCategory skr_category = SkrCategory::other;
  std::string name;
  std::string purpose;
  std::string method;
  Evidence evidence = Evidence::unknown;
  std::string evidence_text;
  bool raises_competence = false;
  bool is_course = false;
  std::optional<int> valid_months;  // of a course's certificate; none: for good
  std::optional<int> usual_weeks;
  std::optional<int> max_weeks;     // from start to end, prolonged or not
  std::optional<int> usual_extent_percent;
  DecisionLaw decision_law = DecisionLaw::none;
  std::string decided_by;           // the role that decides
  base::Date from_on;
  std::optional<base::Date> to_on;  // wound up after that day
  std::set<base::UnitId> unit_ids;  // that offer it
};

bool is_active_on(const InterventionType& type, base::Date day);
bool is_offered_by(const InterventionType& type, const base::UnitId& unit_id);

// `of_branch`: the other types of the same branch; `units`: the branch's units. Rules broken: field.required,
// intervention_type.name_taken, .decider_required, .no_decider, .valid_without_course, .max_before_usual,
// .ends_before_start, .unit_elsewhere.
base::Status check_type(const InterventionType& type, const std::vector<InterventionType>& of_branch,
                        const std::set<base::UnitId>& units);

// For the branch's own record. `before` is null where it is new; unit names by id.
using UnitNames = std::map<base::UnitId, std::string>;
record::Deed type_deed(const InterventionType* before, const InterventionType& after, const UnitNames& units,
                       base::Date today);

}  // namespace activities
