#include "demo/staffing.h"

#include <algorithm>

#include "accounts/staffing_actions.h"
#include "activities/service_giver_actions.h"
#include "people/ownership_actions.h"
#include "people/ownership_store.h"

namespace demo {

namespace {

struct Share {
  const char* leader;
  const char* worker;
  const char* unit;
  const char* from;
  int percent;
  int least;  // cases per full time; 0: no target
  int most;
};
constexpr Share kShares[] = {{"karin.wallgren", "hassan.nur", "ame", "2025-01-01", 100, 0, 0},
                             {"karin.wallgren", "hassan.nur", "ame", "2026-02-01", 60, 30, 40},
                             {"karin.wallgren", "hassan.nur", "torget", "2026-02-01", 40, 30, 40},
                             {"karin.wallgren", "lovisa.falth", "ame", "2025-01-01", 50, 30, 40},
                             {"karin.wallgren", "lovisa.falth", "torget", "2025-01-01", 50, 30, 40},
                             {"karin.wallgren", "miriam.tesfay", "torget", "2025-01-01", 75, 15, 20},
                             {"karin.wallgren", "miriam.tesfay", "torget", "2027-01-01", 100, 15, 20},
                             {"karin.wallgren", "karin.wallgren", "ame", "2025-01-01", 20, 0, 0},
                             {"birgitta.hallin", "maria.lind", "assistance", "2025-01-01", 100, 48, 50},
                             {"birgitta.hallin", "elias.hamdan", "assistance", "2025-01-01", 80, 48, 50}};

struct Giver {
  const char* type;
  const char* worker;
  const char* from;
};
constexpr Giver kGivers[] = {{"coaching", "miriam.tesfay", "2023-02-01"},
                             {"coaching", "hassan.nur", "2024-08-12"},
                             {"motivation_group", "miriam.tesfay", "2023-02-01"},
                             {"motivation_group", "lovisa.falth", "2023-02-01"},
                             {"work_training", "lovisa.falth", "2023-02-01"},
                             {"work_training", "hassan.nur", "2023-02-01"},
                             {"development_year", "hassan.nur", "2023-02-01"},
                             {"language_supporter", "lovisa.falth", "2024-01-15"},
                             {"driving_licence", "miriam.tesfay", "2025-03-03"},
                             {"matching", "miriam.tesfay", "2023-02-01"},
                             {"matching", "hassan.nur", "2025-09-01"}};

void play_givers(Stage& stage, const Catalogue& catalogue) {
  for (const auto& one : kGivers) {
    stage.as("karin.wallgren", day(one.from), [&](record::Work& work, const sharing::Viewer& viewer) {
      return activities::add_giver(work, viewer, catalogue.at(one.type), stage.staff(one.worker), day(one.from));
    });
  }
}

constexpr const char* kWeighers[] = {"hassan.nur", "lovisa.falth", "miriam.tesfay"};
const char* const kWeighedOn = "2026-09-07";

// Of each worker's cases every fifth is half as heavy again as usual, and every twelfth as two.
void weigh_cases(Stage& stage, const std::string& worker) {
  const auto branch_id = *stage.viewer(worker).working_branches().begin();
  auto& work = stage.work();
  int place = 0;
  for (const auto& one : people::ownerships_in_branch(work.session(), work.municipality_id(), branch_id)) {
    if (one.to_on || one.owner_staff_id != stage.staff(worker) || one.from_on > day(kWeighedOn)) continue;
    ++place;
    if (place % 5 != 0 && place % 12 != 0) continue;
    stage.as(worker, day(kWeighedOn), [&](record::Work& then, const sharing::Viewer& viewer) {
      return people::arrange_ownership(
          then, viewer, one.person_id, one.id, one.version,
          {one.deputy_staff_id, one.coordinator, one.coordinator_contact_id, place % 12 == 0 ? 20 : 15});
    });
  }
}

}  // namespace

void play_staffing(Stage& stage, const Catalogue& catalogue) {
  play_givers(stage, catalogue);
  for (const char* worker : kWeighers) weigh_cases(stage, worker);
  for (const auto& one : kShares) {
    const auto branch_id = *stage.viewer(one.leader).working_branches().begin();
    parties::Staffing row{"",           1, branch_id, stage.staff(one.worker), stage.unit(one.unit), day(one.from),
                          one.percent};
    if (one.most > 0) {
      row.cases_least = one.least;
      row.cases_most = one.most;
    }
    stage.as(one.leader, std::min(day(one.from), stage.today()),
             [&](record::Work& work, const sharing::Viewer& viewer) {
               return accounts::set_staffing(work, viewer, row);
             });
  }
}

}  // namespace demo
