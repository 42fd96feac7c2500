#include "economics/transitions_history.h"

#include <algorithm>

namespace economics {

namespace {

struct Run {  // months in one state
  std::string_view group;
  size_t state = 0;
  int first_month = 0, last_month = 0;
};

class Counting {
 public:
  explicit Counting(const TransitionsInput& input) : input_(input) {
    if (input.otherwise) otherwise_ = place_of(*input.otherwise);
  }

  // One person's spells, in the order of their months.
  void add_person(const ObservedSpell* const* spells, size_t count) {
    before_.reset();
    for (size_t i = 0; i < count; ++i) {
      const ObservedSpell& spell = *spells[i];
      add({spell.group, place_of(spell.state), spell.first_month, spell.last_month});
      if (!otherwise_) continue;
      const int until = i + 1 < count ? spells[i + 1]->first_month - 1 : input_.last_month;
      add({spell.group, *otherwise_, spell.last_month + 1, until});
    }
    const ObservedSpell& first = *spells[0];
    if (first.first_month > input_.first_month && first.first_month <= input_.last_month)
      ++counts_[first.group].arrived[place_of(first.state)];
  }

  std::map<std::string_view, HistoryCounts> take() { return std::move(counts_); }

 private:
  size_t place_of(const std::string& state) const {
    return static_cast<size_t>(std::find(input_.states.begin(), input_.states.end(), state) -
                               input_.states.begin());
  }

  void add(Run run) {
    run.first_month = std::max(run.first_month, input_.first_month);
    run.last_month = std::min(run.last_month, input_.last_month);
    if (run.last_month < run.first_month) return;
    HistoryCounts& counts = counts_[run.group];
    const int months = run.last_month - run.first_month + 1;
    counts.person_months[run.state] += months;
    counts.went[run.state][run.state] += months - 1;
    if (run.last_month == input_.last_month) ++counts.in_last_month[run.state];
    if (before_ && before_->last_month + 1 == run.first_month)
      ++counts_[before_->group].went[before_->state][run.state];
    before_ = run;
  }

  const TransitionsInput& input_;
  std::optional<size_t> otherwise_;
  std::optional<Run> before_;  // of the person, in the window
  std::map<std::string_view, HistoryCounts> counts_;
};

}  // namespace

std::map<std::string_view, HistoryCounts> counts_of(const TransitionsInput& input) {
  std::vector<const ObservedSpell*> spells;
  spells.reserve(input.spells.size());
  for (const ObservedSpell& spell : input.spells) spells.push_back(&spell);
  std::sort(spells.begin(), spells.end(), [](const ObservedSpell* a, const ObservedSpell* b) {
    const int order = a->person.compare(b->person);
    return order != 0 ? order < 0 : a->first_month < b->first_month;
  });
  Counting counting(input);
  for (size_t first = 0, next = 0; first < spells.size(); first = next) {
    while (next < spells.size() && spells[next]->person == spells[first]->person) ++next;
    counting.add_person(&spells[first], next - first);
  }
  return counting.take();
}

}  // namespace economics
