#include "demo/introductions.h"

#include <algorithm>
#include <tuple>

#include "demo/acts.h"
#include "demo/project_table.h"
#include "outcomes/register_store.h"

namespace demo {

namespace {

constexpr const char* kWorker = "hassan.nur";
constexpr const char* kHistories[] = {"long_work", "short_work", "never_worked"};

// One in seven a week late, one in eleven not at all.
void introduce(Stage& stage, const base::PersonId& person_id, base::Date starts_on, int place) {
  if (place % 11 == 10) return;
  const auto on = weekday(starts_on.plus_days(place % 7 == 6 ? 7 : place % 3));
  hold_sitting(stage, kWorker, on, person_id, {{assessment::Variable::work_history, {{kHistories[place % 3]}}}});
  complete_assessment(stage, kWorker, on, person_id);
}

}  // namespace

void play_introductions(Stage& stage) {
  auto& work = stage.work();
  for (const auto& project : projects()) {
    auto rows = outcomes::list_for_statistics(work.session(), work.municipality_id(), stage.unit(project.unit),
                                              project.first_on, project.last_on);
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
      return std::tuple(a.participation.starts_on, a.birth_on, a.participation.id) <
             std::tuple(b.participation.starts_on, b.birth_on, b.participation.id);
    });
    int place = 0;
    for (const auto& row : rows) introduce(stage, row.participation.person_id, row.participation.starts_on, place++);
  }
}

}  // namespace demo
