#include "demo/showcase_interventions.h"

namespace demo {

namespace {

activities::NewIntervention begun(const char* starts_on, const char* planned_ends_on, int percent) {
  activities::NewIntervention out;
  out.starts_on = day(starts_on);
  out.planned_ends_on = day(planned_ends_on);
  out.extent_percent = percent;
  return out;
}

}  // namespace

void ShowcaseInterventions::begin_swedish(const base::PersonId& person_id) {
  swedish_ = play_.add({"amina.warsame", "sfi", "adult_education", "adult_education",
                        {"Kurs D, och orden som behövs i ett kök.", "Course D, and the words that a kitchen needs."}},
                       person_id, day("2023-05-10"), begun("2023-05-08", "2024-12-20", 50));
}

void ShowcaseInterventions::begin_training(const base::PersonId& person_id) {
  training_ = play_.add({"hassan.nur", "work_training", "ame", "ame",
                         {"Se om köksarbete håller på halvtid.", "See whether kitchen work lasts at half-time."}},
                        person_id, day("2024-02-26"), begun("2024-02-26", "2024-11-29", 25));
}

void ShowcaseInterventions::raise_training() {
  play_.change("hassan.nur", training_, day("2024-05-20"),
               to_change(ChangeKind::change_extent, day("2024-06-03"), ChangeReason::ready_for_more, 50));
}

void ShowcaseInterventions::break_training_off() {
  play_.change("hassan.nur", training_, day("2024-09-16"),
               to_change(ChangeKind::end_early, day("2024-09-16"), ChangeReason::health));
}

void ShowcaseInterventions::finish_swedish() {
  play_.change("amina.warsame", swedish_, day("2024-12-02"),
               to_change(ChangeKind::extend, day("2025-06-05"), ChangeReason::needs_more_time));
  play_.change("amina.warsame", swedish_, day("2025-06-05"),
               to_change(ChangeKind::complete, day("2025-06-05"), ChangeReason::goal_reached));
}

void ShowcaseInterventions::begin_coaching(const base::PersonId& person_id) {
  coaching_ = play_.add({"miriam.tesfay", "coaching", "torget", "torget",
                         {"Ett arbete i kök på minst halvtid.", "A job in a kitchen of at least half-time."}},
                        person_id, day("2025-09-15"), begun("2025-09-15", "2026-03-31", 10));
}

void ShowcaseInterventions::take_course(const base::PersonId& person_id) {
  const auto id = play_.add({"miriam.tesfay", "food_hygiene", "torget", "ame",
                             {"Intyg före anställningen.", "A certificate before the employment."}},
                            person_id, day("2025-11-03"), begun("2025-11-03", "2025-11-07", 20));
  play_.change("miriam.tesfay", id, day("2025-11-07"),
               to_change(ChangeKind::complete, day("2025-11-06"), ChangeReason::goal_reached));
}

void ShowcaseInterventions::begin_job_support(const base::PersonId& person_id) {
  play_.change("miriam.tesfay", coaching_, day("2026-02-02"),
               to_change(ChangeKind::complete, day("2026-01-30"), ChangeReason::work));
  support_ = play_.add({"miriam.tesfay", "job_support", "torget", "torget",
                             {"Kvar i arbetet efter första året.", "Still in the job after the first year."}},
                            person_id, day("2026-02-02"), begun("2026-02-02", "2026-12-31", 5));
  play_.follow_up("miriam.tesfay", support_, day("2026-06-15"),
                  {"Köket är nöjt och Hodan orkar mer. Tre fjärdedelar från juni.",
                   "The kitchen is pleased and Hodan can do more. Three quarters from June."});
}

void ShowcaseInterventions::ask_for_licence(const base::PersonId& person_id) {
  const auto id = play_.add({"maria.lind", "driving_licence", "assistance", "torget",
                             {"Kunna öppna köket klockan sex, när bussen inte går.",
                              "Be able to open the kitchen at six, when there is no bus."}},
                            person_id, day("2026-09-14"));
  play_.answer("hassan.nur", id, day("2026-09-18"), {AnswerKind::queue, {}, {}, {}, ""});
  play_.follow_up("hassan.nur", support_, day("2026-10-05"),
                  {"Går bra. Öppnar köket själv två dagar i veckan.",
                   "Goes well. Opens the kitchen on her own two days a week."});
  play_.answer("hassan.nur", id, day("2026-10-12"),
               {AnswerKind::place, day("2026-12-07"), day("2027-06-11"), {}, ""});
}

}  // namespace demo
