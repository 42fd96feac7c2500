// The monthly flows of a caseload, estimated from histories: who was in which state in which months. The window is
// the months that were observed, both ends inside; what of a spell lies outside of it is cut off.
//   where a person is   in a month with a spell: its state. In one without, after the person's first spell:
//                       `otherwise`, where that is given; else the month is not observed
//   a transition        from one month to the next, both observed. It counts in the group of the spell it starts
//                       from; a month of `otherwise` is in the group of the spell before it
//   an arrival          a person whose first spell of all begins in the window after its first month
// With a queue there is no other way into the programme, as in a caseload: who went from the queue into the
// programme counts as staying in the queue, since places decide over the rest, and who went there from elsewhere,
// or was first seen there, as going to the queue.
// The row of a state is the Dirichlet distribution of its counts with the prior added to each state that can be
// gone to; a share's interval is of its beta distribution, from 2.5 % to 97.5 %. The interval of arrivals is
// exact for a Poisson number (F. Garwood, Biometrika 28, 1936).
// The order of spells never changes a result: everything is counted in whole numbers. Threading: pure function.
#pragma once

#include "economics/caseload.h"

namespace economics {

inline constexpr size_t kObservedSpellsMax = 1'000'000;

struct ObservedSpell {
  std::string person;
  std::string group;
  std::string state;
  int first_month = 0;  // of the calendar: 12 · year + month − 1
  int last_month = 0;   // the spell's last, itself within it
};

struct ObservedQueue {  // CaseloadQueue, whatever the places
  std::string state;
  std::string programme;
};

enum class NeverObserved { stays };  // what a row is, that nothing is known of
inline constexpr std::pair<NeverObserved, std::string_view> kNeverObservedNames[] = {
    {NeverObserved::stays, "stays"}};
constexpr const auto& enum_names(NeverObserved) { return kNeverObservedNames; }

struct TransitionsInput {
  int first_month = 0;  // the window
  int last_month = 0;
  std::vector<std::string> states;
  std::optional<std::string> otherwise;
  std::optional<ObservedQueue> queue;
  Prior prior = Prior::none;
  std::optional<NeverObserved> never_observed;  // none: such a state has no row
  std::vector<ObservedSpell> spells;
};

struct Interval95 {
  double low = 0, high = 0;
};

struct FlowTo {
  std::string state;
  std::int64_t count = 0;              // as counted with the queue
  double share = 0;                    // the posterior's mean
  std::optional<Interval95> interval;  // none where the posterior leaves nothing open: nought or one
};

struct FlowsFrom {
  std::string state;
  std::int64_t person_months = 0;
  std::int64_t followed = 0;        // of these, with the next month observed: the counts' sum
  std::int64_t into_programme = 0;  // of these, counted in the queue instead
  std::vector<FlowTo> to;  // the states that can be gone to, as the input orders them; none where followed is 0
};

struct ArrivalsInState {
  std::string state;
  std::int64_t people = 0;
  double mean_a_month = 0;  // over the window's months but the first
  Interval95 interval;      // of the mean
};

struct GroupFlows {
  std::string group;
  std::vector<FlowsFrom> from;              // every state, as the input orders them
  std::vector<ArrivalsInState> arrivals;    // every state that can be come to
  std::int64_t arrived_in_programme = 0;    // counted as come to the queue
  std::vector<std::string> never_observed;  // states of which followed is 0
};

struct Transitions {
  std::vector<GroupFlows> flows;  // of the groups with an observed month, by the bytes of their names
  // The same as a caseload takes it: the people of the window's last month, arrivals as means, rows as counts.
  std::vector<CaseloadGroup> groups;
};

// Rules broken: list.empty, list.too_long and name.repeated (states), list.empty (spells), period.reversed and
// period.too_long at last_month and spells[i].last_month, caseload.state_unknown at otherwise, queue.state,
// queue.programme and spells[i].state, caseload.queue_is_programme; transitions.one_month at last_month,
// transitions.overlap at spells[i].first_month, transitions.nobody and transitions.groups_too_many at spells.
base::Result<Transitions> transitions(const TransitionsInput& input);

}  // namespace economics
