#include "demo/showcase.h"

#include "demo/acts.h"
#include "demo/notes.h"
#include "demo/showcase_livelihoods.h"
#include "demo/showcase_plan.h"
#include "demo/showcase_assessments.h"
#include "demo/showcase_interventions.h"
#include "demo/placements.h"
#include "people/around_actions.h"
#include "people/person_actions.h"
#include "people/person_store.h"

namespace demo {

namespace {

using outcomes::EducationLevel;
using outcomes::ExitReason;
using outcomes::MainOutcome;
using outcomes::MeasurementPoint;

struct Around {
  const char* kind;
  const char* name;
  Text organisation;
  Text role;
  Text note;
};
constexpr Text kHealthCentre{"Hälsocentralen Norr", "North Health Centre"};
constexpr Text kSchoolKitchen{"Norrbackaskolans kök", "Norrbacka School kitchen"};

class Thread {
 public:
  Thread(Stage& stage, const Catalogue& catalogue)
      : stage_(stage), given_(stage, catalogue), id_(registered()), notes_(stage, id_), plan_(stage, id_) {}

  void play() {
    notes_.until("2023-04-17");
    map_newcomer(stage_, id_);
    learn_swedish();
    given_.begin_swedish(id_);
    turned_down_at_first();
    settle();
    first_try();
    notes_.until("2024-10-07");
    map_ill_health(stage_, id_);
    care();
    finish_swedish();
    map_way_back(stage_, id_);
    torget();
    notes_.until("2025-10-01");
    plan_.agree_first();
    map_at_square(stage_, id_);
    given_.begin_coaching(id_);
    kitchen();
    plan_.work_trial();
    job();
    notes_.until("2026-04-01");
    plan_.agree_second();
    map_at_work(stage_, id_);
    given_.ask_for_licence(id_);
    prolongation();
    notes_.rest();
    plan_.this_autumn();
  }

 private:
  base::PersonId registered();
  void learn_swedish();
  void turned_down_at_first();
  void settle();
  void first_try();
  void care();
  void finish_swedish();
  void torget();
  void kitchen();
  void job();
  void prolongation();

  intake::NewReferral asks(const Text& wish, const Text& background) {
    intake::NewReferral referral;
    referral.person_id = id_;
    referral.target_group = intake::TargetGroup::long_term_assistance;
    referral.wish = stage_.say(wish);
    referral.background = stage_.say(background);
    return referral;
  }
  void contact(const std::string& username, const char* on, const Around& around) {
    const people::Contact contact{"", around.kind, around.name, stage_.say(around.organisation),
                                  stage_.say(around.role), "", "", stage_.say(around.note)};
    stage_.as(username, day(on), [&](record::Work& work, const sharing::Viewer& viewer) {
      return people::add_contact(work, viewer, id_, contact);
    });
  }
  void change(const char* on, const people::DetailsChange& change) {
    const auto person = people::find_person(stage_.work().session(), stage_.work().municipality_id(), id_);
    stage_.as("maria.lind", day(on), [&](record::Work& work, const sharing::Viewer& viewer) {
      return people::change_details(work, viewer, id_, person.value().version, change);
    });
  }

  Stage& stage_;
  ShowcaseInterventions given_;
  base::PersonId id_;
  ShowcaseNotes notes_;
  Stay studies_{"adult_education", "amina.warsame", day("2023-05-08"), EducationLevel::primary, day("2023-04-17"), {}};
  std::string studies_id_;
  Stay square_{"torget", "miriam.tesfay", day("2025-09-15"), EducationLevel::primary, day("2025-08-25"), {}};
  std::string square_id_;
  ShowcasePlan plan_;
};

base::PersonId Thread::registered() {
  const auto number =
      stage_.numbers().take(base::Sex::woman, 1991, 1991, base::IdentityNumberKind::coordination_number);
  people::NewPerson person;
  person.details = {"Hodan", "Diriye", {}, base::Sex::unknown, "070-174 06 12", "",
                    stage_.say({"somaliska", "Somali"}), true};
  person.identity_number = number.value().digits();
  return stage_.as("maria.lind", day("2023-03-06"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, person, stage_.unit("assistance"));
  });
}

void Thread::learn_swedish() {
  contact("maria.lind", "2023-03-06",
          {"health_care", "Anna-Lena Frisk", kHealthCentre, {"distriktssköterska", "district nurse"},
           {"Den som känner till ryggen bäst.", "The one who knows the back best."}});
  studies_.referral_id = send(stage_, "maria.lind", "assistance", "adult_education", day("2023-04-17"),
                              asks({"SFI, och veta vad som krävs för att få laga mat för andra.",
                                    "SFI, and to know what is required for cooking for others."},
                                   {"Kom till kommunen i vintras. Har drivit ett litet matställe med sin mor.",
                                    "Came to the municipality last winter. Has run a small eating place with her "
                                    "mother."}));
  accept(stage_, "amina.warsame", *studies_.referral_id, day("2023-04-20"),
         {studies_.starts_on, stage_.staff("amina.warsame")});
  studies_id_ = begin(stage_, studies_, id_);
  measure(stage_, studies_, studies_id_, MeasurementPoint::start, day("2023-05-10"), kStudying);
}

void Thread::turned_down_at_first() {
  const auto id = send(stage_, "maria.lind", "assistance", "ame", day("2023-09-04"),
                       asks({"Praktik i kök två dagar i veckan, bredvid SFI.",
                             "A placement in a kitchen two days a week, beside SFI."},
                            {"Läser SFI på förmiddagarna. Vill pröva svenskan på riktigt.",
                             "Studies SFI in the mornings. Wants to try her Swedish for real."}));
  ask(stage_, "karin.wallgren", id, day("2023-09-11"),
      {"Vilka dagar och tider fungerar med SFI?", "Which days and times work with SFI?"});
  reply(stage_, "maria.lind", id, day("2023-09-13"),
        {"Tisdag och torsdag hela dagen. Tolk behövs vid första mötet.",
         "Tuesday and Thursday all day. An interpreter is needed at the first meeting."});
  decline(stage_, "karin.wallgren", id, day("2023-09-18"), intake::DeclineReason::no_capacity,
          {"Köken är fulla till årsskiftet. Skicka gärna igen i januari, så har vi en plats.",
           "The kitchens are full until the new year. Please send again in January, and we shall have a place."});
}

// Registered in the population register: a personal number instead of the coordination number.
void Thread::settle() {
  const auto number = stage_.numbers().take(base::Sex::woman, 1991, 1991, base::IdentityNumberKind::personal_number);
  const Text registered{"Folkbokförd; har fått personnummer.",
                        "Entered in the population register; has got a personal identity number."};
  stage_.as("maria.lind", day("2024-01-22"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::change_number(work, viewer, id_, number.value().digits(), day("2024-01-15"),
                                 stage_.say(registered));
  });
}

void Thread::first_try() {
  const auto id = send(stage_, "maria.lind", "assistance", "ame", day("2024-02-05"),
                       asks({"Kök eller bageri, gärna tidiga morgnar.",
                             "A kitchen or a bakery, early mornings are fine."},
                            {"Samma önskan som i höstas, och svenskan räcker nu längre.",
                             "The same wish as last autumn, and her Swedish now goes further."}));
  accept(stage_, "karin.wallgren", id, day("2024-02-09"), {day("2024-02-26"), stage_.staff("hassan.nur")});
  const Stay stay{"ame", "hassan.nur", day("2024-02-26"), EducationLevel::primary, day("2024-02-05"), id};
  const auto participation_id = begin(stage_, stay, id_);
  measure(stage_, stay, participation_id, MeasurementPoint::start, stay.starts_on, kTraining);
  given_.begin_training(id_);
  contact("hassan.nur", "2024-03-04",
          {"employer", "Ritva Ståhl", kSchoolKitchen, {"handledare", "supervisor"},
           {"Tar gärna emot frågor före klockan åtta.", "Is glad to take questions before eight o'clock."}});
  given_.raise_training();
  play_first_kitchen(stage_, id_);
  measure(stage_, stay, participation_id, MeasurementPoint::between, day("2024-05-20"), kTraining);
  given_.break_training_off();
  measure(stage_, stay, participation_id, MeasurementPoint::end, day("2024-09-16"), kUnwell);
  finish(stage_, stay, participation_id,
         day("2024-09-16"),
         {ExitReason::illness, MainOutcome::unchanged,
          {"Ryggen sa ifrån. Köket vill gärna ha henne tillbaka.",
           "Her back said no. The kitchen would gladly have her back."}});
}

void Thread::care() {
  const auto id = send(stage_, "maria.lind", "assistance", "health_centre", day("2024-10-07"),
                       asks({"En plan för ryggen, så att köksarbete blir möjligt igen.",
                             "A plan for the back, so that kitchen work becomes possible again."},
                            {"Avbröt arbetsträningen i september. Sover dåligt av värken.",
                             "Broke off work training in September. Sleeps badly because of the pain."}));
  accept(stage_, "leila.rahimi", id, day("2024-10-10"), {day("2024-10-21"), stage_.staff("leila.rahimi")});
  const Stay stay{"health_centre", "leila.rahimi", day("2024-10-21"), EducationLevel::unknown, day("2024-10-07"), id};
  const auto participation_id = begin(stage_, stay, id_);
  finish(stage_, stay, participation_id, day("2025-05-27"),
         {ExitReason::ended_unmeasured, MainOutcome::unchanged,
          {"Tränar vidare på egen hand.", "Goes on exercising without us."}});
  people::DetailsChange phone;
  phone.phone = "070-174 06 38";
  change("2025-06-02", phone);
}

void Thread::finish_swedish() {
  given_.finish_swedish();
  measure(stage_, studies_, studies_id_, MeasurementPoint::end, day("2025-06-05"), kStudying);
  finish(stage_, studies_, studies_id_, day("2025-06-05"),
         {ExitReason::other_intervention, MainOutcome::unchanged,
          {"Godkänd på SFI kurs D.", "Passed SFI course D."}});
}

void Thread::torget() {
  square_.referral_id = send(stage_, "maria.lind", "assistance", "torget", day("2025-08-25"),
                             asks({"Börja om i köket, halvtid, med rätt höjd på bänken.",
                                   "Start again in the kitchen, half-time, with a bench of the right height."},
                                  {"Ryggen är bättre efter träning hela våren. SFI är klart.",
                                   "The back is better after exercise all spring. SFI is completed."}));
  ask(stage_, "karin.wallgren", *square_.referral_id, day("2025-08-28"),
      {"Får vi ta del av vårdens råd om tunga lyft?",
       "May we see the advice of health care on heavy lifting?"});
  reply(stage_, "maria.lind", *square_.referral_id, day("2025-08-29"),
        {"Ja, Hodan tar med dem till första mötet.",
         "Yes, Hodan will bring it to the first meeting."});
  accept(stage_, "karin.wallgren", *square_.referral_id, day("2025-09-02"),
         {square_.starts_on, stage_.staff("miriam.tesfay")});
  square_id_ = begin(stage_, square_, id_);
  measure(stage_, square_, square_id_, MeasurementPoint::start, square_.starts_on, kTraining);
}

void Thread::kitchen() {
  const auto registered = send(stage_, "maria.lind", "assistance", "af", day("2025-10-06"),
                               asks({"Bedömning av rätt till lönebidrag inför en anställning hos kommunen.",
                                     "Assessment of the right to a wage subsidy before employment by the "
                                     "municipality."},
                                    {"Köket på Norrbackaskolan vill anställa.",
                                     "The kitchen at Norrbacka School wants to employ her."}));
  accept(stage_, "petra.nyholm", registered, day("2025-10-09"), {day("2025-10-13"), stage_.staff("petra.nyholm")});
  const Stay stay{"af", "petra.nyholm", day("2025-10-13"), EducationLevel::primary, day("2025-10-06"), registered};
  measure(stage_, stay, begin(stage_, stay, id_), MeasurementPoint::start, stay.starts_on, kTraining);
  auto order = asks({"Arbetsprövning i kök, fyra veckor, inför beslut om stöd till anställning.",
                     "Work trial in a kitchen, four weeks, before a decision on employment support."},
                    {"Vi behöver veta uthållighet på halvtid och vad som behöver anpassas.",
                     "We need to know her endurance at half-time and what needs adapting."});
  order.kind = intake::ReferralKind::order;
  given_.take_course(id_);
  const auto id = send(stage_, "petra.nyholm", "af", "ame", day("2025-11-10"), order);
  accept(stage_, "karin.wallgren", id, day("2025-11-14"), {day("2025-11-24"), stage_.staff("lovisa.falth")});
  start(stage_, "lovisa.falth", id, day("2025-11-24"));
  report(stage_, "lovisa.falth", id, day("2025-12-19"),
         {"Genomförd. Kom varje dag. Halvtid går bra med höj- och sänkbar bänk; inga lyft över tio kilo. "
          "Handledaren vill anställa.",
          "Carried out. Came every day. Half-time works with an adjustable bench; no lifting over ten kilos. "
          "The supervisor wants to employ her."});
}

void Thread::job() {
  given_.begin_job_support(id_);
  play_second_kitchen(stage_, id_);
  measure(stage_, square_, square_id_, MeasurementPoint::between, day("2026-02-02"), kHalfTime);
  plan_.follow();
  contact("miriam.tesfay", "2026-03-16",
          {"employer", "Ritva Ståhl", kSchoolKitchen, {"arbetsledare", "team leader"},
           {"Uppföljning sista fredagen i månaden.", "Follow-up on the last Friday of the month."}});
  people::DetailsChange no_interpreter;
  no_interpreter.interpreter_needed = false;
  change("2026-05-04", no_interpreter);
  measure(stage_, square_, square_id_, MeasurementPoint::between, day("2026-06-15"), kThreeQuarters);
  hand_over(stage_, "karin.wallgren", "miriam.tesfay", id_, day("2026-09-07"),
            {stage_.staff("hassan.nur"), stage_.unit("torget"), stage_.staff("miriam.tesfay"),
             stage_.say({"Miriam är ledig i höst. Hodan har träffat båda.",
                         "Miriam is on leave this autumn. Hodan has met both."})});
}

void Thread::prolongation() {
  auto order = asks({"Underlag för förlängt lönebidrag: vad har ändrats sedan i vintras?",
                     "Grounds for a prolonged wage subsidy: what has changed since last winter?"},
                    {"Beslutet går ut vid årsskiftet.", "The decision expires at the new year."});
  order.kind = intake::ReferralKind::order;
  const auto id = send(stage_, "petra.nyholm", "af", "ame", day("2026-10-16"), order);
  accept(stage_, "karin.wallgren", id, day("2026-10-20"), {day("2026-10-26"), stage_.staff("hassan.nur")});
  start(stage_, "hassan.nur", id, day("2026-10-26"));
}

}  // namespace

void play_showcase(Stage& stage, const Catalogue& catalogue) { Thread(stage, catalogue).play(); }

}  // namespace demo
