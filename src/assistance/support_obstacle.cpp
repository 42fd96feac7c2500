#include "assistance/support_obstacle.h"

#include <algorithm>
#include <tuple>

#include "assistance/assistance_month.h"
#include "assistance/household_entry.h"

namespace assistance {

namespace {

std::optional<JudgedObstacle> judged_for(const JudgedObstacles& known, const JudgedObstacle& told) {
  const auto found = std::find_if(known.begin(), known.end(), [&](const JudgedObstacle& one) {
    return one.person_id == told.person_id && one.month == told.month;
  });
  if (found == known.end()) return std::nullopt;
  return *found;
}

// In the judged person's own thread: of a co-applicant nothing is told in the registered applicant's.
record::Deed own_deed(const Household& household, const JudgedObstacle& one, const char* kind, base::Date today) {
  record::Deed out = deed_of(household, kind, today);
  out.entry.person_id = one.person_id;
  return out;
}

void note_judged(record::Deed& deed, base::Date month, const std::optional<JudgedObstacle>& before,
                 const std::optional<JudgedObstacle>& after) {
  const auto text = [](const auto& one) { return one ? base::name_of(one->obstacle) : std::string(); };
  note(deed, month_field("support_obstacle", month), text(before), text(after));
}

}  // namespace

JudgedObstacles holding(const JudgedObstacles& all) {
  JudgedObstacles out;
  for (const auto& one : all) {
    const auto same = std::find_if(out.begin(), out.end(), [&](const JudgedObstacle& other) {
      return other.person_id == one.person_id && other.month == one.month;
    });
    if (same == out.end()) {
      out.push_back(one);
    } else {
      *same = one;
    }
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
    return std::tie(a.person_id, a.month) < std::tie(b.person_id, b.month);
  });
  return out;
}

std::optional<JudgedObstacle> obstacle_in(const JudgedObstacles& holding, const base::PersonId& person_id,
                                          base::Date month) {
  std::optional<JudgedObstacle> out;
  for (const auto& one : holding) {
    if (one.person_id == person_id && one.month <= month && (!out || one.month > out->month)) out = one;
  }
  return out;
}

base::Result<Changed> judge(const Household& household, const JudgedObstacles& known, const JudgedObstacle& told,
                            base::Date today) {
  if (const auto rule = month_fault(household, told.month, today); !rule.empty()) return base::invalid("month", rule);
  if (!is_grown_member(household, told.person_id, told.month)) {
    return base::invalid("person_id", "obstacle.not_grown_member");
  }
  const auto before = judged_for(known, told);
  if (before && before->obstacle == told.obstacle) return base::invalid("obstacle", "obstacle.same");
  record::Deed deed = own_deed(household, told, "obstacle_judged", today);
  note_judged(deed, told.month, before, told);
  return Changed{household, deed};
}

Changed withdraw_judged(const Household& household, const JudgedObstacle& withdrawn,
                        const std::optional<JudgedObstacle>& before, base::Date today) {
  record::Deed deed = own_deed(household, withdrawn, "obstacle_withdrawn", today);
  note_judged(deed, withdrawn.month, withdrawn, before);
  return {household, deed};
}

}  // namespace assistance
