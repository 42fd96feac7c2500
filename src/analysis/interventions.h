// What people are given and what becomes of them, by intervention and by class of interventions. A row is one
// intervention that has begun, with the participation that it belongs to and the person's background then. By the
// date basis a row belongs to the period by its own days; what has not happened by the period's last day is left
// out of account: an end after it is none yet, of an intervention as of a participation.
//   days          days inside the period, the day of the end counted; two at once are two
//   completion    completed of those that have ended; the others were broken off, each by its reason
//   length        of those that have ended, their whole length; the quartile at p is the mean of the values at
//   ranks
//                 ⌈np⌉ and ⌊np⌋ + 1, rising (the inverse of the distribution, averaged)
//   outcome       of the participations that have ended, each once in a line: work, studies, other, unknown
//   result        work or studies, of those whose outcome is known; Wilson's interval at 95 % (wilson.h)
//   expected      the result that a line would have if each of its participations had that of its stratum: those
//   of
//                 all lines with the same value of every variable in `strata`, unknown being a value (indirect
//                 standardisation). Σ hits(s)/of(s) over the line's participations in strata of at least
//                 kStratumMin; refused where fewer than kLineMin of a line, or less than nine in ten of it, are in
//                 such strata
//   time to work  of those whose first start in the line lies in the period, as of the others only who had not left
//                 before it would be there to count: days from that start to work, the first day being day 1;
//                 studies, another outcome and an unknown one compete (incidence.h), who still takes part is
//                 censored. The median is the first day by which half have come to work, none where they never do;
//                 it is not that of those who did
//   background    of the participations, each once in a line; who has no value is unknown
// Row order never changes a result. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/incidence.h"
#include "analysis/population.h"
#include "analysis/wilson.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kStratumMin = 5;
inline constexpr int kLineMin = 5;
inline const std::vector<int> kWorkDays = {180, 365};  // by which the share in work is told

enum class InterventionEnding { completed, ended_early };
inline constexpr std::pair<InterventionEnding, std::string_view> kInterventionEndingNames[] = {
    {InterventionEnding::completed, "completed"}, {InterventionEnding::ended_early, "ended_early"}};
constexpr const auto& enum_names(InterventionEnding) { return kInterventionEndingNames; }

enum class InterventionOutcome { work = 1, studies, other, unknown };
inline constexpr std::pair<InterventionOutcome, std::string_view> kInterventionOutcomeNames[] = {
    {InterventionOutcome::work, "work"},
    {InterventionOutcome::studies, "studies"},
    {InterventionOutcome::other, "other"},
    {InterventionOutcome::unknown, "unknown"}};
constexpr const auto& enum_names(InterventionOutcome) { return kInterventionOutcomeNames; }

struct BackgroundValue {
  std::string variable;
  std::string value;
  friend auto operator<=>(const BackgroundValue&, const BackgroundValue&) = default;
};

// Rows of one participation say the same of its person, end, outcome and background; those of one intervention are
// of one class.
struct InterventionRow {
  std::string person;
  std::string participation;
  std::string category;
  std::string intervention;
  base::Date starts_on = base::Date::from_days({});
  std::optional<base::Date> ends_on = {};
  std::optional<InterventionEnding> ending = {};  // exactly where it has an end
  std::string reason = {};                        // of one that was broken off; empty where none was told
  std::optional<base::Date> participation_ends_on = {};
  std::optional<InterventionOutcome> outcome = {};  // exactly where the participation has an end
  std::vector<BackgroundValue> background = {};
};

struct InterventionQuery {
  base::Date from;
  base::Date to;
  DateBasis basis = DateBasis::took_part;
  std::vector<std::string> strata = {};  // variables of the background; none: everybody is one stratum
};

struct ReasonCount {
  std::string reason;  // empty: none was told
  int interventions = 0;
};

struct LengthOfEnded {
  double lower = 0;  // quartiles, in days
  double median = 0;
  double upper = 0;
};

struct OutcomeCounts {
  int ended = 0;
  int work = 0;
  int studies = 0;
  int other = 0;
  int unknown = 0;
};

struct ResultShare {
  int hits = 0;
  int of = 0;
  double share = 0;
  ShareInterval interval;
};

// Of those of the line who are in strata that are large enough.
struct ExpectedShare {
  int hits = 0;
  int of = 0;
  double expected_hits = 0;
  double share = 0;             // expected
  std::optional<double> ratio;  // hits of those expected; none where none are
};

struct TimeToWork {
  int rows = 0;
  int work = 0;
  int otherwise = 0;  // left with another outcome, or an unknown one
  int censored = 0;
  std::optional<int> median_days;
  std::vector<IncidenceAtDay> at_days;  // kWorkDays
};

struct BackgroundCount {
  std::string variable;
  std::optional<std::string> value;  // none: unknown
  int participations = 0;
};

struct InterventionLine {
  std::string category;
  std::optional<std::string> intervention;  // none: the whole class
  int people = 0;
  int participations = 0;
  int interventions = 0;
  std::int64_t days = 0;
  int completed = 0;
  int ended_early = 0;
  int ongoing = 0;
  std::optional<double> completion;
  std::vector<ReasonCount> reasons;  // by their text
  std::optional<LengthOfEnded> length;
  OutcomeCounts outcomes;
  std::optional<ResultShare> result;
  std::optional<ExpectedShare> expected;  // none: too few
  TimeToWork time_to_work;
  std::vector<BackgroundCount> background;  // by variable and value, unknown last; every variable that any row has
};

struct InterventionFigures {
  InterventionLine all;                         // category empty
  std::vector<InterventionLine> categories;     // by category
  std::vector<InterventionLine> interventions;  // by category, then by intervention
};

// Rules broken: list.empty (rows); population.period_reversed (to); interventions.stratum_unknown (strata[i]); at
// rows[i] its field: interventions.end_before_start, interventions.ending_missing, interventions.outcome_missing,
// interventions.participation_ended_before, interventions.participation_differs, interventions.category_differs,
// interventions.variable_twice, interventions.too_long_ago.
base::Result<InterventionFigures> interventions(const std::vector<InterventionRow>& rows,
                                                const InterventionQuery& query);

// Whether the row belongs to the period.
bool is_in_period(const InterventionRow& row, const InterventionQuery& query);
// As of the period's last day: how the intervention ended, and what came of the participation; none while it goes
// on.
std::optional<InterventionEnding> ending_by(const InterventionRow& row, base::Date to);
std::optional<InterventionOutcome> outcome_by(const InterventionRow& row, base::Date to);

}  // namespace analysis
