#include "demo/showcase_plan.h"

namespace demo {

namespace {

using plans::Activity;
using plans::ActivityProgress;
using plans::Doer;

// In the order of the plan: see first().
constexpr size_t kTrial = 0;
constexpr size_t kTalk = 1;
constexpr size_t kSubsidy = 2;
constexpr size_t kExercise = 3;
constexpr size_t kCafe = 4;
constexpr size_t kOrders = 5;

Activity hers(const char* what, std::optional<base::Date> by_on, std::optional<int> weekly_hours) {
  return {"", what, Doer::person, {}, "", by_on, {}, weekly_hours};
}
Activity of_another(const char* what, const char* who, base::Date by_on) {
  return {"", what, Doer::other, {}, who, by_on, {}, {}};
}
Activity of_staff(const char* what, const base::StaffId& who, base::Date by_on) {
  return {"", what, Doer::staff, who, "", by_on, {}, {}};
}

}  // namespace

plans::Content ShowcasePlan::first() const {
  const auto say = [&](const Text& text) { return stage_.say(text); };
  plans::Goal work{"", say({"Arbete i skolkök på halvtid", "Work in a school kitchen, half-time"}),
                   say({"Laga mat för andra är det jag kan. Det gjorde jag hemma.",
                        "Cooking for others is what I know. I did it at home."}),
                   day("2025-12-19"), {}, {}};
  work.activities = {
      hers(say({"Arbetsprövning i Norrbackaskolans kök", "Work trial in the Norrbacka School kitchen"}),
           day("2025-12-19"), 20),
      of_staff(say({"Samtal med köket om bänkar och lyft", "Talk with the kitchen about benches and lifting"}),
               stage_.staff("miriam.tesfay"), day("2025-11-14")),
      of_another(say({"Bedöma rätten till lönebidrag", "Assess the right to a wage subsidy"}),
                 say({"Arbetsförmedlingen", "The employment service"}), day("2025-12-12"))};
  work.sub_goals.push_back({"", say({"Orka fyra timmar om dagen", "Manage four hours a day"}),
                            {hers(say({"Ryggträning två gånger i veckan", "Back exercises twice a week"}), {}, 2)}});
  plans::Goal swedish{"", say({"Skriva svenska i jobbet", "Write Swedish at work"}),
                      say({"Så att jag kan ta emot beställningar själv.", "So that I can take orders myself."}),
                      day("2026-02-02"), {}, {}};
  swedish.activities = {hers(say({"Språkkafé på biblioteket", "Language café at the library"}), {}, 2),
                        of_another(say({"Öva recept och beställningar", "Practise recipes and orders"}),
                                   say({"Handledaren i köket", "The supervisor in the kitchen"}), day("2026-01-30"))};
  return {say({"Jag vet vad jag ska göra på måndag. Ryggen får gå först.",
               "I know what to do on Monday. My back comes first."}),
          say({"Vid två möten med tolk. Hodan hade med sig vårdens råd.",
               "At two meetings with an interpreter. Hodan brought the advice of health care."}),
          day("2026-02-02"), {std::move(work), std::move(swedish)}};
}

void ShowcasePlan::agree_first() {
  plan_ = begin_plan(stage_, "miriam.tesfay", day("2025-09-24"),
                     {person_id_, plans::PlanKind::action_plan, stage_.unit("torget"), first()});
  agree(stage_, plan_, day("2025-10-01"), plans::PlanAgreement::meeting);
}

void ShowcasePlan::work_trial() {
  const auto on = day("2025-12-22");
  for (const size_t place : {kTrial, kTalk, kSubsidy}) report(stage_, plan_, on, place, ActivityProgress::done);
  report(stage_, plan_, on, kExercise, ActivityProgress::in_progress);
}

void ShowcasePlan::follow() {
  const auto content = agreed_content(stage_, plan_);
  const auto activities = plans::activities_of(content);
  follow_up(stage_, plan_,
            {"", 0, day("2026-02-03"),
             stage_.say({"Köket har anställt på halvtid. Nästa steg är fler timmar till sommaren.",
                         "The kitchen has employed her half-time. The next step is more hours by the summer."}),
             stage_.say({"Ryggen håller när jag får byta ställning.", "My back holds when I can change position."}),
             day("2026-06-15"),
             {{content.goals[0].id, stage_.say({"Nått.", "Reached."}), {}},
              {activities[kCafe].activity->id,
               stage_.say({"Krockade med arbetstiden.", "Clashed with her working hours."}),
               ActivityProgress::not_done},
              {activities[kOrders].activity->id,
               stage_.say({"Tar emot beställningar på egen hand.", "Takes orders by herself."}),
               ActivityProgress::done}}});
}

void ShowcasePlan::agree_second() {
  plan_.worker = "hassan.nur";
  auto content = agreed_content(stage_, plan_);
  auto& work = content.goals[0];
  work.title = stage_.say({"Arbete i skolkök, heltid på sikt", "Work in a school kitchen, full-time in the long run"});
  work.follow_up_on = day("2026-12-07");
  work.activities = {
      hers(stage_.say({"Arbeta 30 timmar i veckan", "Work 30 hours a week"}), {}, 30),
      of_staff(stage_.say({"Underlag för förlängt lönebidrag", "Grounds for a prolonged wage subsidy"}),
               stage_.staff("hassan.nur"), day("2026-11-20")),
      of_another(stage_.say({"Pröva tre hela dagar", "Try three whole days"}),
                 stage_.say({"Köket på Norrbackaskolan", "The kitchen at Norrbacka School"}), day("2026-12-04"))};
  content.goals.pop_back();
  content.goals.push_back({"", stage_.say({"Ett eget matställe en dag", "A small eating place of her own one day"}),
                           stage_.say({"Mamma och jag hade ett. Jag vill visa att det går.",
                                       "Mother and I had one. I want to show it can be done."}),
                           {}, {hers(stage_.say({"Gå på en träff för nya företagare",
                                                 "Go to a meeting for new entrepreneurs"}), {}, {})}, {}});
  content.own_words = stage_.say({"Nu är det mitt jobb vi pratar om. Det känns bra.",
                                  "Now it is my job we talk about. It feels good."});
  content.made_together = stage_.say({"Vid ett möte utan tolk, och ett till i köket.",
                                      "At one meeting without an interpreter, and one more in the kitchen."});
  content.follow_up_on = day("2026-12-14");
  change(stage_, plan_, day("2026-09-14"), content);
  agree(stage_, plan_, day("2026-09-21"), plans::PlanAgreement::meeting);
}

void ShowcasePlan::this_autumn() {
  report(stage_, plan_, day("2026-10-27"), 0, ActivityProgress::in_progress);
  report(stage_, plan_, day("2026-10-27"), 1, ActivityProgress::in_progress);
  report(stage_, plan_, day("2026-10-27"), kExercise, ActivityProgress::done);
}

}  // namespace demo
