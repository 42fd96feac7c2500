// Replications of a caseload, one after the other, person by person.
#pragma once

#include "economics/caseload_plan.h"

namespace economics {

// What was seen in a replication. Months from 1, at [month − 1].
struct CaseloadCourse {
  std::vector<std::int64_t> people;    // [month · states + state]
  std::vector<std::int64_t> cost_ore;  // [month]
  std::vector<std::int64_t> reached;   // [month]: how many of the start, not there then, have been at a goal
  std::int64_t admitted = 0;
  std::int64_t left_queue = 0;  // without having been admitted
};

// Sums over replications; what they are does not hang on the order.
struct CaseloadSums {
  std::vector<std::int64_t> of_groups;  // people: [(group · months + month) · states + state]
  std::vector<std::int64_t> waited;     // [months]: how many of those who were admitted
  void add(const CaseloadSums& more);
};

// Of one thread at a time; `plan` and `kernels` outlive it.
class CaseloadRun {
 public:
  CaseloadRun(const CaseloadPlan& plan, const PeopleKernels& kernels, std::uint64_t seed);

  // Valid until the next.
  const CaseloadCourse& replicate(std::uint32_t replication);
  const CaseloadSums& sums() const { return sums_; }

 private:
  struct Group {
    std::vector<std::uint8_t> states;
    std::vector<std::uint64_t> queueing, joining, to_reach;  // LookedFor
    std::vector<std::int64_t> counts;                        // by state
    size_t count = 0;
  };
  // Who joined the queue in a month and has stayed in it since: a bit for each person of each group.
  struct Cohort {
    int month = 0;
    std::vector<std::vector<std::uint64_t>> who;
  };

  void begin();
  void month(int month, size_t period);
  void add_people(Group& group, size_t state, std::int64_t count);
  void move(Group& group, const TransitionTable& table, int month);
  void arrive(Group& group, int month, const std::vector<ArrivalsPlan>& inflow);
  void look(Group& group);
  void join(int month);
  void leave_queue();
  void admit(int month, std::int64_t capacity);
  std::int64_t admit(Cohort& cohort, std::int64_t most);
  std::int64_t admit(Group& group, std::vector<std::uint64_t>& who, std::int64_t most);
  void note(int month, const Period& period);
  NumbersOf numbers(const Group& group, int month) const;

  const CaseloadPlan& plan_;
  const PeopleKernels& kernels_;
  NumbersOf of_;
  std::vector<Group> groups_;
  std::vector<std::vector<TransitionTable>> tables_;  // by period and group
  std::vector<Undecided> undecided_;
  std::vector<Cohort> queue_;  // the oldest first
  std::int64_t reached_ = 0, joined_ = 0;
  std::int64_t joining_ = 0;  // this month
  CaseloadCourse course_;
  CaseloadSums sums_;
};

}  // namespace economics
