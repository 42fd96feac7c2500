#include "demo/plans.h"

#include <algorithm>

#include "demo/plan_acts.h"
#include "demo/plan_table.h"
#include "outcomes/register_store.h"
#include "people/ownership_store.h"
#include "plans/plan_store.h"

namespace demo {

namespace {

using plans::ActivityProgress;
using plans::PlanAgreement;

struct Participant {
  base::PersonId person_id;
  std::string unit;
  std::string worker;
  base::Date starts_on;
};

// Whose case it is.
std::string worker_of(Stage& stage, const base::PersonId& person_id, const base::HolderId& branch) {
  auto& work = stage.work();
  const auto owned = people::find_ownership(work.session(), work.municipality_id(), person_id, branch);
  for (const char* username : {"miriam.tesfay", "hassan.nur", "lovisa.falth"}) {
    if (owned && owned->owner_staff_id == stage.staff(username)) return username;
  }
  return "miriam.tesfay";
}

// Those who take part there since a month at least; one in so many.
void add_participants(Stage& stage, const std::string& unit, size_t one_in, std::vector<Participant>& out) {
  auto& work = stage.work();
  size_t place = 0;
  for (const auto& row : outcomes::list_for_statistics(work.session(), work.municipality_id(), stage.unit(unit),
                                                       stage.today(), stage.today())) {
    const auto& p = row.participation;
    if (row.is_anonymous || p.ends_on || p.starts_on > stage.today().plus_days(-35)) continue;
    if (!plans::plans_of(work.session(), work.municipality_id(), p.person_id).empty()) continue;
    if (place++ % one_in != 0) continue;
    out.push_back({p.person_id, unit, worker_of(stage, p.person_id, p.holder_id), p.starts_on});
  }
}

PlanAgreement agreement_at(int place) {
  static constexpr PlanAgreement kHow[] = {PlanAgreement::meeting, PlanAgreement::meeting, PlanAgreement::phone,
                                           PlanAgreement::meeting, PlanAgreement::video};
  return kHow[place % 5];
}

void report_some(Stage& stage, const PlayedPlan& plan, base::Date on, int place) {
  if (on > stage.today()) return;
  report(stage, plan, on, 1, ActivityProgress::done);
  report(stage, plan, on, 0, ActivityProgress::in_progress);
  if (place % 4 != 1) return;
  report(stage, plan, on, 2, ActivityProgress::not_done,
         {"Blev sjuk och tappade tiden.", "Fell ill and lost the time."});
}

// Three in four have been followed up; the others are late.
void follow(Stage& stage, const PlayedPlan& plan, const TypicalPlan& typical, base::Date on, int place) {
  if (on > stage.today() || place % 4 == 3) return;
  const auto content = agreed_content(stage, plan);
  const auto next_on = weekday(on.plus_days(70 + stage.pick(30)));
  follow_up(stage, plan,
            {"", 0, on, stage.say(typical.came_of_it), "", next_on,
             {{content.goals[0].id, stage.say({"På god väg.", "Well on the way."}), {}}}});
}

void go_on(Stage& stage, const PlayedPlan& plan, const TypicalPlan& typical, base::Date agreed_on, int place) {
  report_some(stage, plan, weekday(agreed_on.plus_days(28)), place);
  follow(stage, plan, typical, weekday(agreed_on.plus_days(60)), place);
  if (place % 10 == 4) {
    auto content = agreed_content(stage, plan);
    content.goals[0].activities[0].weekly_hours = 30;
    change(stage, plan, stage.today().plus_days(-3), content);
  }
  if (place % 12 == 7) {
    end(stage, plan, stage.today().plus_days(-5), plans::PlanEndReason::other,
        {"Personen vill göra en ny plan efter flytten.", "The person wants to make a new plan after moving."});
  }
}

void play_plan(Stage& stage, const Participant& who, int place) {
  const auto& all = typical_plans();
  const auto& typical = all[static_cast<size_t>(place) % all.size()];
  const auto this_year = day("2026-07-06").plus_days(stage.pick(95));
  const auto begun_on = weekday(std::max(who.starts_on.plus_days(7), this_year));
  const auto agreed_on = weekday(begun_on.plus_days(5));
  const auto content = typical_content(stage, typical, who.worker, agreed_on, place % 9 != 5);
  const auto plan =
      begin_plan(stage, who.worker, begun_on, {who.person_id, typical.kind, stage.unit(who.unit), content});
  if (place % 8 == 6) return;  // still a draft
  if (place == 3) {
    agree(stage, plan, agreed_on, PlanAgreement::not_agreed,
          {"Vill hellre söka jobb på egen hand.", "Would rather look for work without help."});
  } else {
    agree(stage, plan, agreed_on, agreement_at(place));
  }
  go_on(stage, plan, typical, agreed_on, place);
}

}  // namespace

void play_plans(Stage& stage) {
  std::vector<Participant> participants;
  add_participants(stage, "torget", 3, participants);
  add_participants(stage, "ame", 2, participants);
  int place = 0;
  for (const auto& who : participants) play_plan(stage, who, place++);
}

}  // namespace demo
