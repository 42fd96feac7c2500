#include "demo/placements.h"

#include "demo/practice.h"
#include "outcomes/register_store.h"
#include "placements/placement_store.h"
#include "placements/workplace_actions.h"

namespace demo {

namespace {

using placements::EndReason;
using placements::PlacementKind;
using placements::UnionOutcome;

constexpr Text kSchoolKitchen{"Norrbackaskolans kök", "Norrbacka School kitchen"};
constexpr Text kUnion{"Kommunal", "The Municipal Workers' Union"};
constexpr Text kBench{"höj- och sänkbar bänk", "an adjustable bench"};
constexpr Text kLight{"inga lyft över tio kilo", "no lifting over ten kilos"};

void add_workplace(Stage& stage, const WorkplaceText& text, bool is_employer) {
  placements::Workplace made;
  made.holder_id = *stage.viewer("karin.wallgren").working_branches().begin();
  made.kind = is_employer ? placements::WorkplaceKind::employer : placements::WorkplaceKind::own_work_area;
  made.name = stage.say(text.name);
  made.organisation_name = stage.say(text.organisation);
  made.is_school_or_care = text.is_school_or_care;
  made.supervisor.name = text.supervisor;
  for (const auto& task : text.tasks) made.tasks.push_back(stage.say(task));
  made.capacity = {{day("2015-01-01"), {}, text.places}};
  stage.as("karin.wallgren", day("2015-01-12"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return placements::add_workplace(work, viewer, made);
  });
}

}  // namespace

void add_workplaces(Stage& stage) {
  for (const auto& text : own_work_areas()) add_workplace(stage, text, false);
  for (const auto& text : employers()) add_workplace(stage, text, true);
}

void play_first_kitchen(Stage& stage, const base::PersonId& person_id) {
  PlacementActs acts(stage, "hassan.nur", person_id);
  acts.plan(day("2024-03-04"), placement_at(stage, kSchoolKitchen, "ame", PlacementKind::work_training,
                                            day("2024-03-18"), day("2024-09-27"), 50));
  acts.show_extract(day("2024-03-14"));
  acts.consult(day("2024-03-11"), {UnionOutcome::agreed, day("2024-03-11"), stage.say(kUnion), ""});
  acts.start(day("2024-03-18"));
  acts.follow_up(day("2024-04-02"),
                 {"Kommer i tid och frågar när något är oklart.", "Comes on time and asks when something is unclear."},
                 {"Tunga lyft är svåra.", "Heavy lifting is hard."}, day("2024-06-12"));
  acts.follow_up(day("2024-06-12"), {"Handledaren är nöjd.", "The supervisor is pleased."},
                 {"Byter till kallskänken.", "Changes to the cold kitchen."}, day("2024-09-11"));
  acts.end(day("2024-09-13"), EndReason::illness, {"Ryggen sa ifrån.", "Her back said no."},
           {"Möte med hälsocentralen om en plan för ryggen.",
            "A meeting with the health centre on a plan for the back."});
}

// Practice that led to employment at a workplace that was adapted, after consultation with the union.
void play_second_kitchen(Stage& stage, const base::PersonId& person_id) {
  PlacementActs acts(stage, "miriam.tesfay", person_id);
  auto input = placement_at(stage, kSchoolKitchen, "torget", PlacementKind::work_training, day("2025-10-06"),
                            day("2026-01-09"), 50);
  input.terms.adaptations = {stage.say(kBench), stage.say(kLight)};
  acts.plan(day("2025-09-24"), input);
  acts.consult(day("2025-09-29"), {UnionOutcome::agreed, day("2025-09-29"), stage.say(kUnion),
                                   stage.say({"Tjänsten är extra och tränger inte undan någon.",
                                              "The post is an extra one and displaces nobody."})});
  acts.show_extract(day("2025-10-01"));
  acts.start(day("2025-10-06"));
  acts.follow_up(day("2025-10-20"),
                 {"Halvtid fungerar med rätt höjd på bänken.", "Half-time works with the right height."},
                 {"En pall vid disken.", "A stool at the sink."}, day("2025-11-17"));
  acts.follow_up(day("2025-11-17"),
                 {"Kommer varje dag, sköter kallskänken själv.", "Comes every day, runs the cold kitchen."}, {},
                 day("2025-12-15"));
  acts.assess(day("2025-12-17"), 50, {"Kallskänk, disk och servering.", "Cold kitchen, washing up and serving."},
              {"Klarar halvtid varje dag med höj- och sänkbar bänk och utan tunga lyft. Handledaren vill anställa.",
               "Manages half-time every day with an adjustable bench and no heavy lifting. The supervisor wants to "
               "employ her."});
  acts.extend(day("2025-12-18"), day("2026-01-30"),
              {"Anställningen börjar i februari.", "The job begins in February."});
  acts.end(day("2026-01-30"), EndReason::employment_here,
           {"Anställd på den anpassade platsen.", "Employed in the adapted post."},
           {"Anställning på halvtid i köket.", "Half-time employment in the kitchen."});
}

namespace {

struct Outcome {
  EndReason reason;
  Text text;
  Text next;
};
const std::vector<Outcome> kOutcomes = {
    {EndReason::completed, {"Genomförd som det var tänkt.", "Carried out as intended."},
     {"Söker arbete med stöd av coach.", "Looks for work with a coach's support."}},
    {EndReason::employment_elsewhere, {"Fick arbete hos en annan arbetsgivare.", "Got work with another employer."},
     {"Anställning på visstid.", "Temporary employment."}},
    {EndReason::other_placement, {"Behövde en lugnare plats.", "Needed a calmer place."},
     {"Ny placering planeras.", "A new placement is being planned."}},
    {EndReason::did_not_work_out, {"Ljudnivån gick inte att ändra.", "The noise could not be changed."}, {}},
    {EndReason::own_wish, {"Ville pröva något annat.", "Wanted to try something else."},
     {"Samtal om studier.", "A conversation about studies."}},
    {EndReason::studies, {"Antagen till en kurs.", "Admitted to a course."},
     {"Kursen börjar i januari.", "The course begins in January."}}};

// Planned, ongoing with follow-ups, ended or cancelled: by its place in the row.
void play_one(Stage& stage, const std::string& username, const char* unit, const base::PersonId& person_id, int place) {
  PlacementActs acts(stage, username, person_id);
  const int state = place % 9;
  const int days_ago = state < 2 ? -7 - place % 20 : state < 6 ? 10 + 9 * (place % 8) : 100 + 6 * (place % 7);
  const auto starts_on = weekday(stage.today().plus_days(-days_ago));
  const auto ends_on = starts_on.plus_days(7 * (state < 6 ? 16 : 8) - 3);
  const auto& workplace = free_workplace(stage, place, starts_on, ends_on);
  acts.plan(weekday(std::min(starts_on.plus_days(-14), stage.today())),
            usual_placement(stage, unit, workplace, place, starts_on, ends_on));
  if (state < 2) return;
  if (state == 8) return acts.cancel(starts_on.plus_days(-2), {"Personen blev sjuk.", "The person fell ill."});
  if (workplace.is_school_or_care) acts.show_extract(starts_on.plus_days(-3));
  acts.start(starts_on);
  const auto until = state < 6 ? stage.today().plus_days(-3) : starts_on.plus_days(50);
  for (auto on = starts_on.plus_days(14); on < until; on = on.plus_days(28)) {
    follow_up_on_site(stage, acts, on);
  }
  if (state == 5 && days_ago > 30) acts.grow(starts_on.plus_days(28), 100, {"Orkar mer nu.", "Has more strength now."});
  if (state < 6) return;
  if (place % 3 == 0) {
    acts.assess(starts_on.plus_days(48), 75, {"De uppgifter som avtalats.", "The tasks that were agreed."},
                {"Arbetar självständigt när uppgiften är tydlig.", "Works independently when the task is clear."});
  }
  const auto& outcome = kOutcomes[static_cast<size_t>(place / 9 * 2 + state - 6) % kOutcomes.size()];
  acts.end(starts_on.plus_days(53), outcome.reason, outcome.text, outcome.next);
}

void play_unit(Stage& stage, const char* unit, int count_max, int& place) {
  auto& work = stage.work();
  int count = 0;
  for (const auto& row : outcomes::list_for_statistics(work.session(), work.municipality_id(), stage.unit(unit),
                                                       stage.today(), stage.today())) {
    const auto& p = row.participation;
    if (row.is_anonymous || p.ends_on || p.starts_on > stage.today() || count == count_max) continue;
    if (!placements::placements_of(work.session(), work.municipality_id(), p.person_id).empty()) continue;
    play_one(stage, std::string_view(unit) == "torget" ? "miriam.tesfay" : "lovisa.falth", unit, p.person_id, place++);
    ++count;
  }
}

}  // namespace

void play_placements(Stage& stage) {
  int place = 0;
  play_unit(stage, "ame", 12, place);
  play_unit(stage, "torget", 33, place);
}

}  // namespace demo
