#include "demo/interventions.h"

#include <algorithm>
#include <deque>

#include "demo/intervention_acts.h"
#include "outcomes/participation_store.h"

namespace demo {

namespace {

// What has come of it on the demo's day.
enum class Came {
  proposed,
  queued,
  planned,
  unconfirmed,
  undecided,  // planned, and the decision that it needs is not there
  ongoing,
  followed_up,
  extended,
  more_hours,
  completed,
  ended_early,
  never_started,
  declined,
  in_error,
  proposes,     // a proposal waits
  approved,
  rejected,
};

// Whom of the mapped it suits.
enum class For { torget, waiting, sfi, studies };

struct Script {
  For whom;
  Came came;
  const char* type;
  const char* owner;
  const char* unit;
  const char* carrier;
  const char* worker;  // who answers and begins at the carrier
  int people;
  Text expected;
};

constexpr Text kNoExpectation;

constexpr Script kScripts[] = {
    {For::torget, Came::completed, "food_hygiene", "miriam.tesfay", "torget", "ame", "lovisa.falth", 3,
     {"Intyg, så att köket blir möjligt.", "A certificate, so that the kitchen becomes possible."}},
    {For::torget, Came::completed, "motivation_group", "maria.lind", "assistance", "torget", "miriam.tesfay", 3,
     {"Ett eget mål för våren.", "A goal of one's own for the spring."}},
    {For::torget, Came::ended_early, "work_training", "hassan.nur", "torget", "ame", "hassan.nur", 2, kNoExpectation},
    {For::torget, Came::extended, "coaching", "miriam.tesfay", "torget", "torget", "miriam.tesfay", 4,
     {"Fem ansökningar i veckan och minst en intervju.", "Five applications a week and at least one interview."}},
    {For::torget, Came::approved, "coaching", "elias.hamdan", "assistance", "torget", "miriam.tesfay", 3,
     {"Arbete på minst halvtid.", "A job of at least half-time."}},
    {For::torget, Came::rejected, "placement", "maria.lind", "assistance", "torget", "miriam.tesfay", 2,
     {"En referens från en arbetsgivare.", "A reference from an employer."}},
    {For::torget, Came::proposes, "work_training", "elias.hamdan", "assistance", "ame", "lovisa.falth", 4,
     {"Klara fyra timmar om dagen.", "Manage four hours a day."}},
    {For::torget, Came::more_hours, "work_training", "lovisa.falth", "ame", "ame", "lovisa.falth", 4,
     {"Från en fjärdedel till halvtid före jul.", "From a quarter to half-time before Christmas."}},
    {For::torget, Came::followed_up, "development_year", "hassan.nur", "torget", "torget", "hassan.nur", 3,
     {"Ett år i samma schema, med slutmål bestämt till påsk.",
      "A year in one schedule, with the goal settled by Easter."}},
    {For::torget, Came::ongoing, "language_supporter", "lovisa.falth", "ame", "ame", "lovisa.falth", 3,
     {"Våga ta telefonen på jobbet.", "Dare to answer the telephone at work."}},
    {For::torget, Came::ongoing, "matching", "miriam.tesfay", "torget", "torget", "miriam.tesfay", 4, kNoExpectation},
    {For::torget, Came::queued, "driving_licence", "miriam.tesfay", "torget", "torget", "miriam.tesfay", 4,
     {"Kunna söka hemtjänst.", "Be able to apply to home care."}},
    {For::torget, Came::queued, "language_supporter", "hassan.nur", "torget", "ame", "lovisa.falth", 2,
     {"Kunna ta emot kunder på återbruket.", "Be able to meet customers at the reuse centre."}},
    {For::sfi, Came::ongoing, "sfi", "amina.warsame", "adult_education", "adult_education", "amina.warsame", 6,
     kNoExpectation},
    {For::studies, Came::ongoing, "adult_studies", "amina.warsame", "adult_education", "adult_education",
     "amina.warsame", 3, kNoExpectation},
    {For::waiting, Came::ongoing, "daily_occupation", "sanna.kivela", "social_psychiatry", "social_psychiatry",
     "sanna.kivela", 3, {"Två förmiddagar i veckan, varje vecka.", "Two mornings a week, every week."}},
    {For::waiting, Came::ongoing, "three_months", "maria.lind", "assistance", "assistance", "maria.lind", 3,
     kNoExpectation},
    {For::waiting, Came::undecided, "daily_activity", "sanna.kivela", "social_psychiatry", "social_psychiatry",
     "sanna.kivela", 1, kNoExpectation},
    {For::waiting, Came::ongoing, "peer_support", "sanna.kivela", "social_psychiatry", "social_psychiatry",
     "sanna.kivela", 2, kNoExpectation},
    {For::waiting, Came::unconfirmed, "work_training", "maria.lind", "assistance", "ame", "hassan.nur", 2,
     {"Komma hemifrån tre dagar i veckan.", "Leave home three days a week."}},
    {For::waiting, Came::planned, "work_trial", "elias.hamdan", "assistance", "ame", "karin.wallgren", 3,
     {"Ett utlåtande att visa Försäkringskassan.", "A statement to show the Social Insurance Agency."}},
    {For::waiting, Came::queued, "work_training", "maria.lind", "assistance", "ame", "karin.wallgren", 6,
     {"Pröva arbete igen efter flera år.", "Try work again after several years."}},
    {For::waiting, Came::queued, "motivation_group", "elias.hamdan", "assistance", "torget", "miriam.tesfay", 3,
     kNoExpectation},
    {For::waiting, Came::proposed, "work_training", "maria.lind", "assistance", "ame", "", 4, kNoExpectation},
    {For::waiting, Came::proposed, "guidance", "elias.hamdan", "assistance", "adult_education", "", 2,
     {"Veta vad som krävs för att bli undersköterska.", "Know what is required to become an assistant nurse."}},
    {For::waiting, Came::declined, "placement", "elias.hamdan", "assistance", "torget", "miriam.tesfay", 2,
     kNoExpectation},
    {For::waiting, Came::never_started, "municipal_job", "maria.lind", "assistance", "ame", "karin.wallgren", 1,
     kNoExpectation},
    {For::waiting, Came::in_error, "health_group", "sanna.kivela", "social_psychiatry", "social_psychiatry",
     "sanna.kivela", 1, kNoExpectation},
};

// Some take part in two at once.
constexpr Script kBeside{For::torget, Came::followed_up, "coaching", "hassan.nur", "torget", "ame", "hassan.nur", 1,
                         kNoExpectation};

bool suits(const MappedPerson& person, For whom) {
  const auto& situation = person.situation;
  if (person.protection_level != sharing::ProtectionLevel::none) return false;
  switch (whom) {
    case For::torget: return situation.intervention == Intervention::torget;
    case For::sfi: return situation.studies == Studies::sfi && situation.intervention == Intervention::none;
    case For::studies:
      return situation.studies == Studies::adult_education && situation.intervention == Intervention::none;
    case For::waiting:
      return situation.intervention == Intervention::none && situation.studies == Studies::none &&
             situation.main_income == MainIncome::financial_assistance;
  }
  return false;
}

struct Candidate {
  base::PersonId id;
  base::Date last_on;  // the last thing that began for the person
};

// Those whom it suits, the longest known first.
std::deque<Candidate> candidates(Stage& stage, const std::vector<MappedPerson>& mapped, For whom) {
  std::vector<Candidate> out;
  for (const auto& person : mapped) {
    if (!suits(person, whom)) continue;
    base::Date last_on = day("2026-08-24");
    auto& work = stage.work();
    for (const auto& stay : outcomes::participations_of(work.session(), work.municipality_id(), person.id)) {
      last_on = std::max(last_on, stay.starts_on);
    }
    out.push_back({person.id, last_on});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Candidate& a, const Candidate& b) { return a.last_on < b.last_on; });
  return {out.begin(), out.end()};
}

base::Date no_later(base::Date on, const char* last) { return weekday(std::min(on, day(last))); }

class Life {
 public:
  Life(InterventionPlay& play, const Script& script, const Candidate& who)
      : play_(play), script_(script), who_(who), on_(weekday(who.last_on.plus_days(3 + play.stage().pick(10)))) {}

  void live();

 private:
  bool has_other_carrier() const;
  void ask();
  void set_place(base::Date starts_on);
  void run(base::Date starts_on);
  void after_start(base::Date starts_on);
  void propose_longer(base::Date starts_on);
  void change(ChangeKind kind, std::optional<base::Date> on, ChangeReason reason, base::Date at,
              std::optional<int> percent = {}) {
    play_.change(script_.owner, id_, at, to_change(kind, on, reason, percent));
  }

  InterventionPlay& play_;
  const Script& script_;
  const Candidate& who_;
  base::Date on_;
  std::string id_;
};

bool Life::has_other_carrier() const {
  const std::string unit = script_.unit;
  const bool from_social = unit == "assistance" || unit == "social_psychiatry";
  const std::string carrier = script_.carrier;
  return from_social != (carrier == "assistance" || carrier == "social_psychiatry");
}

void Life::ask() {
  const Wanted wanted{script_.owner, script_.type, script_.unit, script_.carrier, script_.expected};
  id_ = play_.add(wanted, who_.id, on_);
}

// Courses are short, groups last eight weeks, the rest till spring.
int days_of(std::string_view type) {
  if (type == "food_hygiene") return 1;
  if (type == "motivation_group" || type == "work_trial") return 55;
  return type == "three_months" ? 90 : 140;
}

void Life::set_place(base::Date starts_on) {
  const auto ends_on = starts_on.plus_days(days_of(script_.type));
  play_.answer(script_.worker, id_, on_, {AnswerKind::place, starts_on, ends_on, {}, ""});
}

void Life::run(base::Date starts_on) {
  set_place(starts_on);
  const std::string_view type = script_.type;
  if (type == "daily_occupation") {
    play_.decide(script_.owner, id_, on_, {"Biståndshandläggare Sanna Kivelä", "Needs assessor Sanna Kivelä"});
  }
  if (type == "three_months") {
    play_.decide(script_.owner, id_, on_, {"Socialsekreterare Maria Lind", "Social worker Maria Lind"});
  }
  play_.begin(script_.worker, id_, starts_on);
  after_start(starts_on);
}

void Life::propose_longer(base::Date starts_on) {
  const auto proposed = to_change(ChangeKind::extend, starts_on.plus_days(175), ChangeReason::needs_more_time);
  const auto at = script_.came == Came::proposes ? day("2026-11-19") : day("2026-11-10");
  const auto proposal_id = play_.propose(script_.worker, id_, at, proposed);
  if (script_.came == Came::approved) play_.approve(script_.owner, proposal_id, day("2026-11-16"));
  if (script_.came == Came::rejected) {
    play_.reject(script_.owner, proposal_id, day("2026-11-17"),
                 {"Nästa steg är redan bokat i januari.", "The next step is already booked for January."});
  }
}

void Life::after_start(base::Date starts_on) {
  const auto later = weekday(starts_on.plus_days(14));
  switch (script_.came) {
    case Came::completed:
      return change(ChangeKind::complete, no_later(starts_on.plus_days(1), "2026-11-20"), ChangeReason::goal_reached,
                    no_later(starts_on.plus_days(3), "2026-11-20"));
    case Came::ended_early:
      return change(ChangeKind::end_early, no_later(later, "2026-11-20"), ChangeReason::health,
                    no_later(later, "2026-11-20"));
    case Came::extended:
      return change(ChangeKind::extend, day("2027-04-30"), ChangeReason::needs_more_time, day("2026-11-18"));
    case Came::more_hours:
      return change(ChangeKind::change_extent, day("2026-11-30"), ChangeReason::ready_for_more, day("2026-11-19"), 75);
    case Came::followed_up:
      return play_.follow_up(script_.owner, id_, day("2026-11-17"),
                             {"Kommer varje dag. Vill ha mer av köket och mindre av lagret.",
                              "Comes every day. Wants more of the kitchen and less of the warehouse."});
    case Came::proposes:
    case Came::approved:
    case Came::rejected:
      return propose_longer(starts_on);
    default:
      return;
  }
}

void Life::live() {
  const auto came = script_.came;
  const bool waits = came == Came::proposed || came == Came::queued;
  // Who waits has waited for long, some of them; the rest began when they could.
  if (!waits) on_ = no_later(on_, "2026-10-26");
  if (came == Came::proposed) on_ = weekday(day("2026-11-09").plus_days(play_.stage().pick(11)));
  ask();
  if (came == Came::proposed) return;
  if (came == Came::in_error) return change(ChangeKind::cancel, {}, ChangeReason::plan_changed, on_);
  const auto answers_on = no_later(on_.plus_days(4), "2026-11-20");
  if (came == Came::declined) {
    return play_.answer(script_.worker, id_, answers_on, {AnswerKind::decline, {}, {}, ChangeReason::no_place, ""});
  }
  if (came == Came::queued || came == Came::never_started) {
    if (has_other_carrier()) play_.answer(script_.worker, id_, answers_on, {AnswerKind::queue, {}, {}, {}, ""});
    if (came == Came::never_started) change(ChangeKind::not_relevant, {}, ChangeReason::work, day("2026-11-16"));
    return;
  }
  on_ = answers_on;
  if (came == Came::planned || came == Came::undecided) {
    return set_place(weekday(day("2026-12-01").plus_days(play_.stage().pick(40))));
  }
  if (came == Came::unconfirmed) return set_place(weekday(std::max(on_, day("2026-11-16"))));
  run(no_later(on_.plus_days(3), "2026-11-12"));
}

}  // namespace

void play_interventions(Stage& stage, const Catalogue& catalogue, const std::vector<MappedPerson>& mapped) {
  InterventionPlay play(stage, catalogue);
  std::map<For, std::deque<Candidate>> left;
  for (const auto whom : {For::torget, For::waiting, For::sfi, For::studies}) {
    left[whom] = candidates(stage, mapped, whom);
  }
  for (const auto& script : kScripts) {
    auto& from = left.at(script.whom);
    for (int i = 0; i < script.people; ++i) {
      ENSURE(!from.empty());
      const auto who = from.front();
      from.pop_front();
      Life(play, script, who).live();
      if (script.whom == For::torget && script.came == Came::ongoing) Life(play, kBeside, who).live();
    }
  }
}

}  // namespace demo
