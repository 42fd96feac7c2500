// A caseload month by month: people go between states (in a queue, in a programme, on assistance, in work …) by
// probabilities that hang on their group and on the state they are in, new people come, and a programme has so
// many places. A month is
//   1. everybody moves at once, each by the row of their state;
//   2. those who come this month come, and do not move until the next;
//   3. those who were queueing when the month began and still are get the free places, first come first served:
//      by the month of joining, then by group and place in it. Who joined this month waits;
//   4. the month costs what the states cost where people are now.
// The start is how it stood before the first month. Nobody is put out where there are more people than places.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "economics/faults.h"
#include "economics/people_kernels.h"

namespace economics {

inline constexpr size_t kGroupsMax = 50;
inline constexpr std::int64_t kCaseloadPeopleMax = 1'000'000;  // at the start and coming, together
inline constexpr int kCaseloadMonthsMax = 12 * kYearsMax;
inline constexpr double kArrivalsMeanMax = 10'000;  // a month
inline constexpr size_t kChangesMax = 500;
inline constexpr Money kStateMonthMax = Money::from_kronor(1'000'000);

struct CaseloadState {
  std::string name;
  Money monthly_cost;    // of each person there
  bool is_goal = false;  // whose first reaching is looked at
};

// Who may have a place stands in the state `state`; who has one stands in `programme`. There is no other way in.
struct CaseloadQueue {
  std::string state;
  std::string programme;
  std::int64_t capacity = 0;  // places
};

struct PeopleInState {
  std::string state;
  std::int64_t people = 0;
};

// People who come each month: as many every month, or a Poisson number with the mean.
struct Arrivals {
  std::string state;
  std::optional<std::int64_t> people_a_month;
  std::optional<double> mean_a_month;
};

// Of a row each has a share, or each a count. Shares are the probabilities, and sum to one exactly. Counts are how
// many were observed to go there; the row is then not known, and each replication draws it from its posterior, the
// Dirichlet distribution of the counts with the prior added to each state that is listed, and keeps it.
struct RowEntry {
  std::string to;
  std::optional<Ratio> share;
  std::optional<std::int64_t> count;
};

struct TransitionRow {
  std::string from;
  std::vector<RowEntry> row;
};

enum class Prior { none, jeffreys, uniform };  // 0, ½ or 1 for each state of a row of counts
inline constexpr std::pair<Prior, std::string_view> kPriorNames[] = {
    {Prior::none, "none"}, {Prior::jeffreys, "jeffreys"}, {Prior::uniform, "uniform"}};
constexpr const auto& enum_names(Prior) { return kPriorNames; }
constexpr double weight_of(Prior prior) { return prior == Prior::none ? 0 : prior == Prior::jeffreys ? 0.5 : 1; }

struct CaseloadGroup {
  std::string name;
  std::vector<PeopleInState> start;
  std::vector<Arrivals> inflow;
  std::vector<TransitionRow> transitions;  // a row for every state
};

struct StateCost {
  std::string state;
  Money monthly_cost;
};

struct GroupInflow {  // instead of the whole inflow of the group
  std::string group;
  std::vector<Arrivals> inflow;
};

struct GroupRow {  // instead of the row, with what had been moved in it
  std::string group;
  std::string from;
  std::vector<RowEntry> row;
};

// An effect: of those who would go from `from` to `instead_of`, the share goes to `to`.
struct MovedShare {
  std::string group;
  std::string from;
  std::string instead_of;
  std::string to;
  Ratio share;
};

// What is so from a month on. Within a month changes hold in the order in which they stand, and in one of them
// rows are replaced before shares are moved.
struct CaseloadChange {
  int from_month = 0;  // of the calendar: 12 · year + month − 1
  std::optional<std::int64_t> capacity;
  std::vector<StateCost> costs;
  std::vector<GroupInflow> inflow;
  std::vector<GroupRow> transitions;
  std::vector<MovedShare> moved;
};

struct CaseloadModel {
  std::vector<CaseloadState> states;
  std::optional<CaseloadQueue> queue;
  std::vector<CaseloadGroup> groups;
  int first_month = 0;  // of the calendar: 12 · year + month − 1
  int months = 0;
  double rate = 0;  // a year; month m, from 1, is worth (1 + rate)^(−m/12)
  std::optional<std::vector<Money>> budget_by_month;
  std::optional<Prior> prior;  // where a row has counts, and only there
  std::vector<CaseloadChange> changes;
};

}  // namespace economics
