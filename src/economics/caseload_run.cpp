#include "economics/caseload_run.h"

#include <algorithm>
#include <bit>

namespace economics {

namespace {

size_t rounded_up(size_t count) { return (count + kPeopleAtOnce - 1) / kPeopleAtOnce * kPeopleAtOnce; }

std::vector<TransitionTable> tables_in(const CaseloadPlan& plan, const Period& period, const NumbersOf& of) {
  std::vector<TransitionTable> out;
  for (size_t g = 0; g < plan.groups.size(); ++g) {
    std::vector<std::vector<double>> rows;
    for (size_t s = 0; s < plan.states.size(); ++s)
      rows.push_back(period.rows[g][s].probabilities(numbers_of_row(of, g, s)));
    out.push_back(table_of(rows));
  }
  return out;
}

}  // namespace

void CaseloadSums::add(const CaseloadSums& more) {
  for (size_t i = 0; i < of_groups.size(); ++i) of_groups[i] += more.of_groups[i];
  for (size_t i = 0; i < waited.size(); ++i) waited[i] += more.waited[i];
}

CaseloadRun::CaseloadRun(const CaseloadPlan& plan, const PeopleKernels& kernels, std::uint64_t seed)
    : plan_(plan), kernels_(kernels), groups_(plan.groups.size()), tables_(plan.periods.size()) {
  of_.seed = seed;
  const auto months = static_cast<size_t>(plan.months);
  course_.people.resize(months * plan.states.size());
  course_.cost_ore.resize(months);
  course_.reached.resize(months);
  sums_.of_groups.resize(plan.groups.size() * months * plan.states.size());
  sums_.waited.resize(months + 1);
}

const CaseloadCourse& CaseloadRun::replicate(std::uint32_t replication) {
  of_.replication = replication;
  begin();
  for (size_t p = 0; p < plan_.periods.size(); ++p) {
    if (plan_.draws_rows || tables_[p].empty()) tables_[p] = tables_in(plan_, plan_.periods[p], of_);
    const int end = p + 1 < plan_.periods.size() ? plan_.periods[p + 1].first_month : plan_.months + 1;
    for (int m = plan_.periods[p].first_month; m < end; ++m) month(m, p);
  }
  std::int64_t waiting = 0;
  for (const Group& group : groups_) waiting += plan_.queue ? group.counts[*plan_.queue] : 0;
  course_.left_queue = joined_ - course_.admitted - waiting;
  return course_;
}

void CaseloadRun::begin() {
  queue_.clear();
  reached_ = joined_ = course_.admitted = 0;
  for (size_t g = 0; g < groups_.size(); ++g) {
    Group& group = groups_[g];
    group.count = 0;
    group.queueing.clear();
    group.to_reach.clear();
    for (size_t s = 0; s < plan_.states.size(); ++s) add_people(group, s, plan_.start[g][s]);
    for (size_t i = 0; i < group.count; i += kPeopleAtOnce) {
      const size_t left = group.count - i;
      group.to_reach.push_back(left >= kPeopleAtOnce ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1);
    }
    look(group);
  }
  join(0);
  reached_ = 0;  // who was at a goal is not looked at
}

void CaseloadRun::month(int month, size_t period) {
  for (size_t g = 0; g < groups_.size(); ++g) {
    move(groups_[g], tables_[period][g], month);
    arrive(groups_[g], month, plan_.periods[period].inflow[g]);
    look(groups_[g]);
  }
  if (plan_.queue) {
    leave_queue();
    admit(month, plan_.periods[period].capacity);
    join(month);
  }
  note(month, plan_.periods[period]);
}

void CaseloadRun::add_people(Group& group, size_t state, std::int64_t count) {
  const size_t after = group.count + static_cast<size_t>(count), room = rounded_up(after);
  if (group.states.size() < room) group.states.resize(room);
  std::fill_n(group.states.begin() + static_cast<std::ptrdiff_t>(group.count), count,
              static_cast<std::uint8_t>(state));
  std::fill_n(group.states.begin() + static_cast<std::ptrdiff_t>(after), room - after, kNobody);
  group.count = after;
}

NumbersOf CaseloadRun::numbers(const Group& group, int month) const {
  NumbersOf out = of_;
  out.month = static_cast<std::uint32_t>(month);
  out.group = static_cast<std::uint32_t>(&group - groups_.data());
  return out;
}

void CaseloadRun::move(Group& group, const TransitionTable& table, int month) {
  const NumbersOf of = numbers(group, month);
  if (undecided_.size() < group.count) undecided_.resize(group.count);
  const size_t count = kernels_.step(table, of, group.states.data(), group.count, undecided_.data());
  for (size_t i = 0; i < count; ++i) group.states[undecided_[i].person] = settled(table, of, undecided_[i]);
}

void CaseloadRun::arrive(Group& group, int month, const std::vector<ArrivalsPlan>& inflow) {
  for (const ArrivalsPlan& one : inflow) {
    const auto state = static_cast<std::uint32_t>(one.state);
    add_people(group, one.state, one.is_poisson ? poisson(numbers(group, month), state, one.mean) : one.people);
  }
}

// Counts, and tells who joined the queue and who reached a goal.
void CaseloadRun::look(Group& group) {
  const size_t words = rounded_up(group.count) / kPeopleAtOnce;
  group.queueing.resize(words);
  group.joining.resize(words);
  group.counts.assign(plan_.states.size(), 0);
  LookedFor of;
  if (plan_.queue) of.queue = static_cast<std::uint8_t>(*plan_.queue);
  of.goals = plan_.goals;
  of.queueing = group.queueing.data();
  of.joining = group.joining.data();
  of.to_reach = group.to_reach.data();
  of.words_to_reach = group.to_reach.size();
  kernels_.census(group.states.data(), group.count, plan_.states.size(), of, group.counts.data());
  reached_ += of.reached;
  joining_ += of.joined;
}

void CaseloadRun::join(int month) {
  if (joining_ == 0) return;
  Cohort cohort{month, {}};
  for (const Group& group : groups_) cohort.who.push_back(group.joining);
  queue_.push_back(std::move(cohort));
  joined_ += joining_;
  joining_ = 0;
}

void CaseloadRun::leave_queue() {
  std::erase_if(queue_, [&](Cohort& cohort) {
    bool waits = false;
    for (size_t g = 0; g < groups_.size(); ++g)
      waits |= kernels_.stay(groups_[g].queueing.data(), cohort.who[g].size(), cohort.who[g].data());
    return !waits;
  });
}

void CaseloadRun::admit(int month, std::int64_t capacity) {
  std::int64_t free = capacity;
  for (const Group& group : groups_) free -= group.counts[*plan_.programme];
  for (size_t i = 0; i < queue_.size() && free > 0; ++i) {
    const std::int64_t admitted = admit(queue_[i], free);
    sums_.waited[static_cast<size_t>(month - queue_[i].month)] += admitted;
    course_.admitted += admitted;
    free -= admitted;
  }
}

std::int64_t CaseloadRun::admit(Cohort& cohort, std::int64_t most) {
  std::int64_t admitted = 0;
  for (size_t g = 0; g < groups_.size() && admitted < most; ++g)
    admitted += admit(groups_[g], cohort.who[g], most - admitted);
  return admitted;
}

std::int64_t CaseloadRun::admit(Group& group, std::vector<std::uint64_t>& who, std::int64_t most) {
  const auto programme = static_cast<std::uint8_t>(*plan_.programme);
  const bool is_goal = (plan_.goals >> programme & 1U) != 0;
  const std::vector<std::uint64_t> before = is_goal ? who : std::vector<std::uint64_t>{};
  const std::int64_t admitted =
      kernels_.admit(who.data(), who.size(), most, programme, group.states.data(), group.queueing.data());
  for (size_t w = 0; w < std::min(before.size(), group.to_reach.size()); ++w) {
    const std::uint64_t there = group.to_reach[w] & (before[w] ^ who[w]);
    reached_ += std::popcount(there);
    group.to_reach[w] &= ~there;
  }
  group.counts[*plan_.queue] -= admitted;
  group.counts[programme] += admitted;
  return admitted;
}

void CaseloadRun::note(int month, const Period& period) {
  const size_t m = static_cast<size_t>(month) - 1, states = plan_.states.size();
  std::int64_t cost = 0;
  for (size_t s = 0; s < states; ++s) {
    std::int64_t people = 0;
    for (size_t g = 0; g < groups_.size(); ++g) {
      people += groups_[g].counts[s];
      sums_.of_groups[(g * static_cast<size_t>(plan_.months) + m) * states + s] += groups_[g].counts[s];
    }
    course_.people[m * states + s] = people;
    cost += people * period.cost_ore[s];
  }
  course_.cost_ore[m] = cost;
  course_.reached[m] = reached_;
}

}  // namespace economics
