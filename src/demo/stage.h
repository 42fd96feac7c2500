// Where the demo's life is played: the use cases themselves, each as one member of staff on one day.
// What is recorded on a past day has that day as `happened_on`; `recorded_at` is the clock's.
// Threading: within one unit of work.
#pragma once

#include <string>

#include "demo/numbers.h"
#include "demo/organisation.h"
#include "platform/system/random.h"

namespace demo {

// For what cannot fail unless the demo itself is wrong: the value, or InvariantViolation naming the rule.
[[noreturn]] void went_wrong(const base::Error& error);
template <class T>
T must(base::Result<T> result) {
  if (!result.has_value()) went_wrong(result.error());
  return std::move(*result);
}

base::Date day(std::string_view text);
// That day, or the Monday after it where it is a Saturday or a Sunday.
base::Date weekday(base::Date on);

class Stage {
 public:
  Stage(record::Work& work, platform::Random& random, Language language);

  // Runs act(work, viewer), which returns a Result, and answers with its value.
  template <class Act>
  auto as(const std::string& username, base::Date on, Act act) {
    const sharing::Viewer& viewer = organisation_.staff.at(username);
    const record::Caller caller{work_.municipality_id(), viewer.staff_id, "demo"};
    record::Work past(work_.session(), caller, work_.now(), on, random_, work_.keys());
    return must(act(past, viewer));
  }

  const base::UnitId& unit(const std::string& key) const { return organisation_.units.at(key); }
  const base::PartyId& party(const std::string& key) const { return organisation_.parties.at(key); }
  const base::StaffId& staff(const std::string& username) const {
    return organisation_.staff.at(username).staff_id;
  }
  const sharing::Viewer& viewer(const std::string& username) const { return organisation_.staff.at(username); }
  // In the language that this demo is in.
  const char* say(const Text& text) const { return text.in(organisation_.language); }
  base::Date today() const { return work_.today(); }
  // A whole number from 0 to below `count`, the same each time the demo is made.
  int pick(int count);
  NumberPool& numbers() { return numbers_; }
  record::Work& work() { return work_; }

 private:
  record::Work& work_;
  platform::Random& random_;
  Organisation organisation_;
  NumberPool numbers_;
};

template <class List>
auto one_of(Stage& stage, const List& list) {
  return list[static_cast<size_t>(stage.pick(static_cast<int>(list.size())))];
}

}  // namespace demo
