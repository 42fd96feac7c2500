#include "demo/staffing.h"

#include <algorithm>

#include "accounts/staffing_actions.h"

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

}  // namespace

void play_staffing(Stage& stage) {
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
