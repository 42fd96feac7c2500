// What became of those who ended, by the national definition beside the municipality's own. Nationally those count
// who have begun to work on the regular labour market for at least a month on end, subsidised or not, or to study
// with a right to student aid; among all who ended. A municipality's own labour-market employments do not count.
// What a register does not tell is counted by itself, so that the share has a least and a most:
//   least = counted / people        most = (counted + perhaps) / people
// Source: the Kolada key figure "Resultat vid avslut i kommunens arbetsmarknadsverksamhet, börjat arbeta eller
// studera". Row order never changes a result. Threading: pure functions.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/identity_number.h"
#include "base/result.h"

namespace analysis {

// What a register's code says of the national definition.
enum class OutcomeClass {
  regular_work,        // on the regular labour market; the row tells whether for a month
  regular_work_month,  // the code itself says that it lasted a month
  work,                // the code does not tell the regular labour market from the municipality's own employments
  municipal_employment,
  studies,  // the row tells whether with a right to student aid
  entitled_studies,
  neither,
  unknown
};
inline constexpr std::pair<OutcomeClass, std::string_view> kOutcomeClassNames[] = {
    {OutcomeClass::regular_work, "regular_work"},
    {OutcomeClass::regular_work_month, "regular_work_month"},
    {OutcomeClass::work, "work"},
    {OutcomeClass::municipal_employment, "municipal_employment"},
    {OutcomeClass::studies, "studies"},
    {OutcomeClass::entitled_studies, "entitled_studies"},
    {OutcomeClass::neither, "neither"},
    {OutcomeClass::unknown, "unknown"}};
constexpr const auto& enum_names(OutcomeClass) { return kOutcomeClassNames; }

enum class Verdict { counted, perhaps, not_counted };
inline constexpr std::pair<Verdict, std::string_view> kVerdictNames[] = {
    {Verdict::counted, "counted"}, {Verdict::perhaps, "perhaps"}, {Verdict::not_counted, "not_counted"}};
constexpr const auto& enum_names(Verdict) { return kVerdictNames; }

struct CodeMeaning {
  std::string code;
  OutcomeClass national = OutcomeClass::unknown;
  Verdict own = Verdict::perhaps;  // perhaps: the code does not say what became of somebody
};

// One exit. A code of the municipality's own (`detail`) that has a meaning stands before the outcome's.
struct ExitRow {
  std::string person;
  base::Date ended_on = base::Date::from_days({});
  base::Sex sex = base::Sex::unknown;
  std::string outcome;           // empty: none is registered
  std::string detail = {};       // empty: none
  bool lasted_month = false;     // the work is known to have; false: not known
  bool has_student_aid = false;  // known to have a right to it; false: not known
};

// Why somebody counts, perhaps counts or does not, in this order.
enum class OutcomeLine {
  work_month,
  entitled_studies,
  work_duration_unknown,
  work_employer_unknown,
  studies_entitlement_unknown,
  outcome_unknown,
  unmapped,  // a code that nothing says the meaning of
  municipal_employment,
  neither
};
inline constexpr std::pair<OutcomeLine, std::string_view> kOutcomeLineNames[] = {
    {OutcomeLine::work_month, "work_month"},
    {OutcomeLine::entitled_studies, "entitled_studies"},
    {OutcomeLine::work_duration_unknown, "work_duration_unknown"},
    {OutcomeLine::work_employer_unknown, "work_employer_unknown"},
    {OutcomeLine::studies_entitlement_unknown, "studies_entitlement_unknown"},
    {OutcomeLine::outcome_unknown, "outcome_unknown"},
    {OutcomeLine::unmapped, "unmapped"},
    {OutcomeLine::municipal_employment, "municipal_employment"},
    {OutcomeLine::neither, "neither"}};
constexpr const auto& enum_names(OutcomeLine) { return kOutcomeLineNames; }
Verdict verdict_of(OutcomeLine line);

// A person by the latest exit; of several on one day, the one that counts most.
struct JudgedExit {
  size_t row = 0;    // of those given
  std::string code;  // that decided: the detail, or the outcome; empty: neither is registered
  OutcomeLine line = OutcomeLine::unmapped;
  Verdict own = Verdict::perhaps;
};
// One for each person, by person.
std::vector<JudgedExit> judge_exits(const std::vector<ExitRow>& rows, const std::vector<CodeMeaning>& meanings);

struct LineCount {
  OutcomeLine line = OutcomeLine::unmapped;
  int people = 0;
};
struct NationalFigures {
  int people = 0;
  int counted = 0;
  int perhaps = 0;
  int not_counted = 0;
  std::optional<double> least_share;  // none of nobody
  std::optional<double> most_share;
  int own_counted = 0;
  int own_perhaps = 0;
  std::optional<double> own_share;  // of all people
  std::vector<LineCount> lines;     // each of the enum's
};

// People of one code: how the two definitions take them.
struct CodeDifference {
  std::string code;  // empty: no outcome is registered
  int people = 0;
  int counted = 0;
  int perhaps = 0;
  int own_counted = 0;
  int only_own = 0;          // by the own definition, and not nationally
  int perhaps_only_own = 0;  // by the own definition, and nationally not known
  int only_national = 0;     // nationally, and not by the own definition
};

struct NationalOutcomes {
  NationalFigures total, women, men;        // unknown sex is in the total
  std::vector<CodeDifference> codes;        // that decided for somebody, by code
  std::vector<std::string> unmapped_codes;  // of them, those without a meaning
};
// Rules broken: list.empty (rows); national.code_twice at meanings[i].code.
base::Result<NationalOutcomes> national_outcomes(const std::vector<ExitRow>& rows,
                                                 const std::vector<CodeMeaning>& meanings);

}  // namespace analysis
