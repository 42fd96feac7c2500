// How much work lies on whom: cases owned per full-time worker, how evenly, how often a case changes hands, and
// which services hang on one person. A case has at most one owner on a day; a row holds from its first day up to
// and not including `to`, the day on which it ended or somebody else took over.
//   per full time   cases owned by workers with a share, over the sum of all workers' shares of full time
//   Gini            of weighted cases per full time, over full time: Σ Σ wᵢ wⱼ |xᵢ − xⱼ| / (2 W Σ wᵢ xᵢ), where w
//   is
//                   a share and x is cases over share. 0: all carry as much for their time. It is taken and not
//                   the highest over the median because it hears every worker, and a half-time worker as a half.
//   hand-over       another owner has a case whose rows follow one another without a day between them
// Row order never changes a result. Threading: pure functions.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/against.h"
#include "base/date.h"
#include "base/names.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kWorkloadMonthsMax = 60;

struct CaseHeld {
  std::string thread;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;
  std::optional<std::string> owner;  // none: nobody owns it
  std::optional<std::string> deputy;
  std::vector<std::string> co_workers = {};  // others who work on it; the owner is not one of them
  double weight = 1;                         // how much of a usual case it is
};

// A worker's share of full time in the place, and what a full-time worker of the kind is meant to have.
struct ShareHeld {
  std::string worker;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;
  int percent = 100;
  std::optional<int> target_least;  // cases per full time; both or none
  std::optional<int> target_most;
};

// A worker can give a service.
struct ServiceGiver {
  std::string service;
  std::string worker;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;
};

// A person is given a service.
struct ServiceHeld {
  std::string service;
  std::optional<std::string> worker;  // who gives it; none: not known
  std::string person;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;
};

struct WorkloadInput {
  base::Date from = base::Date::from_days({});
  base::Date to = base::Date::from_days({});  // the day that is looked at, in the period
  std::vector<CaseHeld> cases;
  std::vector<ShareHeld> shares;
  std::vector<std::string> services;  // those offered now; rows of others say nothing
  std::vector<ServiceHeld> given;
  std::vector<ServiceGiver> givers = {};
};

struct WorkloadPoint {
  base::Date day = base::Date::from_days({});
  int cases = 0;
  double weighted = 0;
  int without_owner = 0;
  int without_deputy = 0;  // of those with an owner
  int with_co_workers = 0;
  std::optional<double> co_workers_mean;  // per case; none where there is none
  double full_time = 0;                   // workers
  int of_unknown_share = 0;               // owned by who has no share that day: left out of what is per full time
  std::optional<double> per_full_time;    // none where no share is held
  std::optional<double> weighted_per_full_time;
  std::optional<double> gini;  // none under two workers with a share, or where they own nothing
};

// Everybody who owns a case or has a share on the last day.
struct WorkerLoad {
  std::string worker;
  std::optional<int> percent;
  int cases = 0;
  double weighted = 0;
  std::optional<double> per_full_time;
  std::optional<double> weighted_per_full_time;
  std::optional<int> target_least;
  std::optional<int> target_most;
  std::optional<Against> against;  // cases over share, beside the target; none where it has none
};

// In the period, its last day included.
struct HandOvers {
  int cases = 0;  // with an owner on some day of it
  int hand_overs = 0;
  std::optional<double> per_case;
  int cases_handed_over = 0;  // once or several times
  int with_several_owners = 0;  // cases
  std::optional<double> several_share;
  int ended_spells = 0;               // of one owner with one case, ended in the period
  std::optional<double> median_days;  // of those, from their first day
};

// In the twelve months up to the period's last day, and on it.
struct ServiceLoad {
  std::string service;
  std::optional<int> can_give;  // workers, on the last day; none where it has been said of nobody until then
  int workers = 0;              // who gave it
  int people = 0;
  int people_now = 0;  // on the last day
  // The service hangs on: the only one who can give it; where that has been said of nobody, who alone gave it.
  std::optional<std::string> only_worker;
};

struct Workload {
  std::vector<WorkloadPoint> points;  // each month's last day in the period, and the period's own
  std::vector<WorkerLoad> workers;    // by code
  HandOvers hand_overs;
  std::vector<ServiceLoad> services;  // by code
  int on_one_worker = 0;              // services that hang on one
  int people_on_one_worker = 0;       // who are given any of those on the last day
};

// Rules broken: population.period_reversed, population.period_long at `to`; workload.ends_before_start at `to` of a
// row; workload.owned_twice at cases[i].from; workload.share_twice at shares[i].from; workload.weight_range,
// workload.percent_range, workload.target_reversed, workload.target_half.
base::Result<Workload> workload(const WorkloadInput& input);

// Whose cases HandOvers counts. Of what would not be refused.
struct OwnedThreads {
  std::set<std::string> owned;
  std::set<std::string> several;
  std::set<std::string> handed_over;  // `hand_overs` counts each time
};
OwnedThreads owned_threads(const WorkloadInput& input);

}  // namespace analysis
