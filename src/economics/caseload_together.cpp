#include <algorithm>
#include <map>

#include "economics/caseload_chain.h"
#include "economics/caseload_exact.h"

namespace economics {

namespace {

constexpr char kNotHere = '\x7F';
constexpr char kReached = '\x40';  // beside the state of somebody of the start

struct Person {
  size_t group = 0;
  int from_month = 0;   // 0: of the start
  char state = 0;       // in which they come
  bool counts = false;  // for first passage
};

// A way to stand together: a character for each person, and then the numbers of those who queue, in their order.
using Standing = std::string;
using Distribution = std::map<Standing, double>;

class System {
 public:
  explicit System(const CaseloadPlan& plan) : plan_(plan) {
    for (size_t g = 0; g < plan.groups.size(); ++g) {
      for (size_t s = 0; s < plan.states.size(); ++s) come(g, 0, s, plan.start[g][s]);
      for (int month = 1; month <= plan.months; ++month) {
        for (const ArrivalsPlan& one : plan.periods[plan.period_of(month)].inflow[g])
          come(g, month, one.state, one.people);
      }
    }
    Standing start;
    for (const Person& one : people_) start += one.from_month == 0 ? one.state : kNotHere;
    distribution_[queued_anew(start)] = 1;
  }

  bool fits() const { return fits_; }
  double admitted() const { return admitted_; }

  void month(int month) {
    const Period& period = plan_.periods[plan_.period_of(month)];
    for (size_t i = 0; i < people_.size() && fits(); ++i) move(i, rows_of(period, people_[i].group));
    Distribution after;
    for (const auto& [standing, probability] : distribution_)
      after[admitted(standing, month, period.capacity, probability)] += probability;
    distribution_ = std::move(after);
  }

  ExpectedMonth expected() const {
    const size_t states = plan_.states.size();
    ExpectedMonth out{std::vector(plan_.groups.size(), std::vector<double>(states)),
                      std::vector(states, std::vector<double>(states)), 0};
    for (const auto& [standing, probability] : distribution_) {
      for (size_t i = 0; i < people_.size(); ++i) {
        if (standing[i] == kNotHere) continue;
        out.people[people_[i].group][state(standing[i])] += probability;
        if ((standing[i] & kReached) != 0) out.reached += probability;
      }
    }
    std::vector<double> mean(states);
    for (const auto& group : out.people) {
      for (size_t s = 0; s < states; ++s) mean[s] += group[s];
    }
    for (const auto& [standing, probability] : distribution_) {
      const std::vector<double> off = less(counts(standing), mean);
      for (size_t i = 0; i < states; ++i) {
        for (size_t j = 0; j < states; ++j) out.covariance[i][j] += probability * off[i] * off[j];
      }
    }
    return out;
  }

 private:
  static size_t state(char standing) { return static_cast<size_t>(standing & ~kReached); }

  std::vector<double> counts(const Standing& standing) const {
    std::vector<double> out(plan_.states.size());
    for (size_t i = 0; i < people_.size(); ++i) {
      if (standing[i] != kNotHere) ++out[state(standing[i])];
    }
    return out;
  }
  static std::vector<double> less(std::vector<double> a, const std::vector<double>& b) {
    for (size_t s = 0; s < a.size(); ++s) a[s] -= b[s];
    return a;
  }

  void come(size_t group, int month, size_t state, std::int64_t people) {
    for (std::int64_t i = 0; i < people; ++i)
      people_.push_back({group, month, static_cast<char>(state), month == 0 && (plan_.goals >> state & 1U) == 0});
  }

  char standing(size_t person, char before, size_t state) const {
    const bool reaches = people_[person].counts && (plan_.goals >> state & 1U) != 0;
    return static_cast<char>(static_cast<char>(state) | (reaches ? kReached : before & kReached));
  }

  void move(size_t person, const std::vector<std::vector<double>>& rows) {
    Distribution after;
    for (const auto& [before, probability] : distribution_) {
      if (before[person] == kNotHere) {
        after[before] += probability;
        continue;
      }
      const auto& row = rows[state(before[person])];
      for (size_t to = 0; to < row.size(); ++to) {
        if (row[to] == 0) continue;
        Standing next = before;
        next[person] = standing(person, before[person], to);
        if (to != *plan_.queue) leave_queue(person, next);
        after[next] += probability * row[to];
      }
    }
    distribution_ = std::move(after);
    fits_ = distribution_.size() <= kTogetherStatesMax;
  }

  void leave_queue(size_t person, Standing& standing) const {
    const size_t at = standing.find(static_cast<char>(person), people_.size());
    if (at != Standing::npos) standing.erase(at, 1);
  }

  // With those in the queue who are not in its order behind those who are.
  Standing queued_anew(Standing standing) const {
    for (size_t i = 0; i < people_.size(); ++i) {
      if (standing[i] == kNotHere || state(standing[i]) != *plan_.queue) continue;
      if (standing.find(static_cast<char>(i), people_.size()) == Standing::npos) standing += static_cast<char>(i);
    }
    return standing;
  }

  // After the arrivals of the month and the admissions.
  Standing admitted(Standing moved, int month, std::int64_t capacity, double probability) {
    for (size_t i = 0; i < people_.size(); ++i) {
      if (people_[i].from_month == month && month > 0) moved[i] = people_[i].state;
    }
    std::int64_t free = capacity;
    for (size_t i = 0; i < people_.size(); ++i) {
      if (moved[i] != kNotHere && state(moved[i]) == *plan_.programme) --free;
    }
    for (; free > 0 && moved.size() > people_.size(); --free) {
      const auto person = static_cast<size_t>(moved[people_.size()]);
      moved[person] = standing(person, moved[person], *plan_.programme);
      leave_queue(person, moved);
      admitted_ += probability;
    }
    return queued_anew(std::move(moved));
  }

  const CaseloadPlan& plan_;
  std::vector<Person> people_;
  Distribution distribution_;
  double admitted_ = 0;
  bool fits_ = true;
};

}  // namespace

Together expected_together(const CaseloadPlan& plan) {
  System system(plan);
  Together out;
  for (int month = 1; month <= plan.months && out.fits; ++month) {
    system.month(month);
    out.fits = system.fits();
    if (out.fits) out.months.push_back(system.expected());
  }
  out.admitted = system.admitted();
  return out;
}

}  // namespace economics
