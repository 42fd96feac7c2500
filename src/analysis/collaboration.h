// How parties work together: target groups without an agreement (mission row E9), success factors of each
// agreement over time (T25), people who are current at two parties or more (T27) and how many are enrolled at one
// party beside a goal (T26). A row holds from its first day up to and not including `to`. Row order never changes
// a result. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/counted_share.h"
#include "analysis/goals.h"
#include "base/date.h"
#include "base/result.h"

namespace analysis {

inline constexpr size_t kCollaborationMonthsMax = 120;

enum class SuccessFactor {
  clear_leadership,
  stated_goal,
  enough_resources,
  differences_identified,
  differences_removed,
};
inline constexpr std::pair<SuccessFactor, std::string_view> kSuccessFactorNames[] = {
    {SuccessFactor::clear_leadership, "clear_leadership"},
    {SuccessFactor::stated_goal, "stated_goal"},
    {SuccessFactor::enough_resources, "enough_resources"},
    {SuccessFactor::differences_identified, "differences_identified"},
    {SuccessFactor::differences_removed, "differences_removed"}};
constexpr const auto& enum_names(SuccessFactor) { return kSuccessFactorNames; }

struct AgreementHeld {
  std::string id;
  std::string party;
  std::string target_group;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;
};

struct FactorAssessed {
  std::string agreement;
  base::Date day = base::Date::from_days({});
  SuccessFactor factor = SuccessFactor::clear_leadership;
  int score = 0;
};

// A person is current at a party.
struct PartHeld {
  std::string person;
  std::string party;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;
};

struct EnrolmentGoal {
  std::string party;
  int percent = 0;  // of those who are current at any party, 0 … 100
};

struct CollaborationInput {
  base::Date from = base::Date::from_days({});
  base::Date to = base::Date::from_days({});  // the day that is looked at
  std::vector<std::string> target_groups;
  std::vector<AgreementHeld> agreements;
  int scale_least = 1;
  int scale_most = 5;
  std::vector<FactorAssessed> assessments;  // those up to `to` count
  std::vector<PartHeld> people;
  std::optional<EnrolmentGoal> enrolment;
};

struct GroupAgreements {
  std::string target_group;
  std::vector<std::string> parties;  // with an agreement on the day, by name
};

struct FactorOverTime {
  std::string agreement;
  SuccessFactor factor = SuccessFactor::clear_leadership;
  int times = 0;
  base::Date first_on = base::Date::from_days({});
  int first = 0;
  base::Date last_on = base::Date::from_days({});
  int last = 0;
  int change = 0;
};

struct FactorMissing {
  std::string agreement;
  SuccessFactor factor = SuccessFactor::clear_leadership;
};

struct CurrentPoint {
  base::Date day = base::Date::from_days({});
  int people = 0;                        // current at any party
  CountedShare at_two_or_more;           // of them
  std::optional<CountedShare> enrolled;  // at the goal's party
};

struct PartySet {
  std::vector<std::string> parties;  // exactly these, by name
  int people = 0;
};

// Whose part at one party ended in the period and has not begun again, while another's goes on.
struct PartClosed {
  std::string person;
  std::string party;
  base::Date ended_on = base::Date::from_days({});
};

struct Enrolment {
  std::string party;
  CountedShare before;  // on the period's first day
  ShareGoal now;        // on its last, beside the goal
  int change = 0;       // in people
};

struct Collaboration {
  std::vector<GroupAgreements> groups;         // in the order of the target groups
  std::vector<std::string> without_agreement;  // target groups, likewise
  std::vector<FactorOverTime> factors;         // by agreement, then factor
  std::vector<FactorMissing> never_assessed;   // of agreements that hold on the day, likewise
  std::vector<CurrentPoint> points;            // month_ends of the period
  std::vector<PartySet> sets;                  // on the day; the most people first, then by parties
  std::vector<PartClosed> closed;              // by person, then party
  std::optional<Enrolment> enrolment;
};

// Rules broken: population.period_reversed and population.period_long at `to`; collaboration.group_twice at
// target_groups[i]; collaboration.agreement_twice, .unknown_group and .ends_before_start at agreements[i].id,
// .target_group and .to; collaboration.scale_reversed at scale_most; collaboration.unknown_agreement, .score_range
// and .assessed_twice at assessments[i].agreement, .score and .day; collaboration.ends_before_start at
// people[i].to; collaboration.percent_range at enrolment.percent.
base::Result<Collaboration> collaboration(const CollaborationInput& input);

}  // namespace analysis
