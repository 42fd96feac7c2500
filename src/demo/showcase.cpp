#include "demo/showcase.h"

#include "demo/acts.h"
#include "people/around_actions.h"
#include "people/person_actions.h"
#include "people/person_store.h"

namespace demo {

namespace {

using outcomes::EducationLevel;
using outcomes::ExitReason;
using outcomes::IncomeSource;
using outcomes::MeasurementPoint;
using outcomes::OccupationStatus;

const Livelihood kStudying{false, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::studying, 50, {}}}};
const Livelihood kTraining{true,
                           {{IncomeSource::financial_assistance, 100}},
                           {{OccupationStatus::studying, 50, {}}, {OccupationStatus::job_seeking, {}, {}}}};
const Livelihood kUnwell{false, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::other, {}, {}}}};
const Livelihood kHalfTime{true,
                           {{IncomeSource::salary, 50}, {IncomeSource::financial_assistance, 50}},
                           {{OccupationStatus::working, 50, true}, {OccupationStatus::job_seeking, {}, {}}}};
const Livelihood kThreeQuarters{true,
                                {{IncomeSource::salary, 75}, {IncomeSource::financial_assistance, 25}},
                                {{OccupationStatus::working, 75, true}, {OccupationStatus::job_seeking, {}, {}}}};

class Thread {
 public:
  explicit Thread(Stage& stage) : stage_(stage), id_(registered()) {}

  void play() {
    learn_swedish();
    turned_down_at_first();
    settle();
    first_try();
    care();
    finish_swedish();
    torget();
    kitchen();
    job();
    prolongation();
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

  intake::NewReferral asks(const char* wish, const char* background) {
    intake::NewReferral referral;
    referral.person_id = id_;
    referral.target_group = intake::TargetGroup::long_term_assistance;
    referral.wish = wish;
    referral.background = background;
    return referral;
  }
  void contact(const std::string& username, const char* on, const people::Contact& contact) {
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
  base::PersonId id_;
  Stay studies_{"adult_education", "amina.warsame", day("2023-05-08"), EducationLevel::primary, day("2023-04-17"), {}};
  std::string studies_id_;
  Stay square_{"torget", "miriam.tesfay", day("2025-09-15"), EducationLevel::primary, day("2025-08-25"), {}};
  std::string square_id_;
};

base::PersonId Thread::registered() {
  const auto number = stage_.numbers().take(base::Sex::woman, 1991, 1991, base::IdentityNumberKind::coordination_number);
  people::NewPerson person;
  person.details = {"Hodan", "Diriye", {}, base::Sex::unknown, "070-174 06 12", "", "somaliska", true};
  person.identity_number = number.value().digits();
  return stage_.as("maria.lind", day("2023-03-06"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, person, stage_.unit("assistance"));
  });
}

void Thread::learn_swedish() {
  contact("maria.lind", "2023-03-06", {"", "health_care", "Anna-Lena Frisk", "Hälsocentralen Norr", "distriktssköterska",
                                       "", "", "Den som känner till ryggen bäst."});
  studies_.referral_id = send(stage_, "maria.lind", "assistance", "adult_education", day("2023-04-17"),
                              asks("SFI, och veta vad som krävs för att få laga mat för andra.",
                                   "Kom till kommunen i vintras. Har drivit ett litet matställe med sin mor."));
  accept(stage_, "amina.warsame", *studies_.referral_id, day("2023-04-20"),
         {studies_.starts_on, stage_.staff("amina.warsame")});
  studies_id_ = begin(stage_, studies_, id_);
  measure(stage_, studies_, studies_id_, MeasurementPoint::start, day("2023-05-10"), kStudying);
}

void Thread::turned_down_at_first() {
  const auto id = send(stage_, "maria.lind", "assistance", "ame", day("2023-09-04"),
                       asks("Praktik i kök två dagar i veckan, bredvid SFI.",
                            "Läser SFI på förmiddagarna. Vill pröva svenskan på riktigt."));
  ask(stage_, "karin.wallgren", id, day("2023-09-11"), "Vilka dagar och tider fungerar med SFI?");
  reply(stage_, "maria.lind", id, day("2023-09-13"), "Tisdag och torsdag hela dagen. Tolk behövs vid första mötet.");
  decline(stage_, "karin.wallgren", id, day("2023-09-18"), intake::DeclineReason::no_capacity,
          "Köken är fulla till årsskiftet. Skicka gärna igen i januari, så har vi en plats.");
}

// Registered in the population register: a personal number instead of the coordination number.
void Thread::settle() {
  const auto number = stage_.numbers().take(base::Sex::woman, 1991, 1991, base::IdentityNumberKind::personal_number);
  stage_.as("maria.lind", day("2024-01-22"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::change_number(work, viewer, id_, number.value().digits(), day("2024-01-15"),
                                 "Folkbokförd; har fått personnummer.");
  });
}

void Thread::first_try() {
  const auto id = send(stage_, "maria.lind", "assistance", "ame", day("2024-02-05"),
                       asks("Kök eller bageri, gärna tidiga morgnar.",
                            "Samma önskan som i höstas, och svenskan räcker nu längre."));
  accept(stage_, "karin.wallgren", id, day("2024-02-09"), {day("2024-02-26"), stage_.staff("hassan.nur")});
  const Stay stay{"ame", "hassan.nur", day("2024-02-26"), EducationLevel::primary, day("2024-02-05"), id};
  const auto participation_id = begin(stage_, stay, id_);
  measure(stage_, stay, participation_id, MeasurementPoint::start, stay.starts_on, kTraining);
  contact("hassan.nur", "2024-03-04", {"", "employer", "Ritva Ståhl", "Norrbackaskolans kök", "handledare", "", "",
                                       "Tar gärna emot frågor före klockan åtta."});
  measure(stage_, stay, participation_id, MeasurementPoint::between, day("2024-05-20"), kTraining);
  measure(stage_, stay, participation_id, MeasurementPoint::end, day("2024-09-16"), kUnwell);
  finish(stage_, stay, participation_id,
         {day("2024-09-16"), ExitReason::illness, "Ryggen sa ifrån. Köket vill gärna ha henne tillbaka."});
}

void Thread::care() {
  const auto id = send(stage_, "maria.lind", "assistance", "health_centre", day("2024-10-07"),
                       asks("En plan för ryggen, så att köksarbete blir möjligt igen.",
                            "Avbröt arbetsträningen i september. Sover dåligt av värken."));
  accept(stage_, "leila.rahimi", id, day("2024-10-10"), {day("2024-10-21"), stage_.staff("leila.rahimi")});
  const Stay stay{"health_centre", "leila.rahimi", day("2024-10-21"), EducationLevel::unknown, day("2024-10-07"), id};
  const auto participation_id = begin(stage_, stay, id_);
  finish(stage_, stay, participation_id, {day("2025-05-27"), ExitReason::ended_unmeasured, "Tränar vidare på egen hand."});
  people::DetailsChange phone;
  phone.phone = "070-174 06 38";
  change("2025-06-02", phone);
}

void Thread::finish_swedish() {
  measure(stage_, studies_, studies_id_, MeasurementPoint::end, day("2025-06-05"), kStudying);
  finish(stage_, studies_, studies_id_, {day("2025-06-05"), ExitReason::other_intervention, "Godkänd på SFI kurs D."});
}

void Thread::torget() {
  square_.referral_id = send(stage_, "maria.lind", "assistance", "torget", day("2025-08-25"),
                             asks("Börja om i köket, halvtid, med rätt höjd på bänken.",
                                  "Ryggen är bättre efter träning hela våren. SFI är klart."));
  ask(stage_, "karin.wallgren", *square_.referral_id, day("2025-08-28"), "Får vi ta del av vårdens råd om tunga lyft?");
  reply(stage_, "maria.lind", *square_.referral_id, day("2025-08-29"), "Ja, Hodan tar med dem till första mötet.");
  accept(stage_, "karin.wallgren", *square_.referral_id, day("2025-09-02"),
         {square_.starts_on, stage_.staff("miriam.tesfay")});
  square_id_ = begin(stage_, square_, id_);
  measure(stage_, square_, square_id_, MeasurementPoint::start, square_.starts_on, kTraining);
}

void Thread::kitchen() {
  const auto registered = send(stage_, "maria.lind", "assistance", "af", day("2025-10-06"),
                               asks("Bedömning av rätt till lönebidrag inför en anställning hos kommunen.",
                                    "Köket på Norrbackaskolan vill anställa."));
  accept(stage_, "petra.nyholm", registered, day("2025-10-09"), {day("2025-10-13"), stage_.staff("petra.nyholm")});
  const Stay stay{"af", "petra.nyholm", day("2025-10-13"), EducationLevel::primary, day("2025-10-06"), registered};
  measure(stage_, stay, begin(stage_, stay, id_), MeasurementPoint::start, stay.starts_on, kTraining);
  auto order = asks("Arbetsprövning i kök, fyra veckor, inför beslut om stöd till anställning.",
                    "Vi behöver veta uthållighet på halvtid och vad som behöver anpassas.");
  order.kind = intake::ReferralKind::order;
  const auto id = send(stage_, "petra.nyholm", "af", "ame", day("2025-11-10"), order);
  accept(stage_, "karin.wallgren", id, day("2025-11-14"), {day("2025-11-24"), stage_.staff("lovisa.falth")});
  start(stage_, "lovisa.falth", id, day("2025-11-24"));
  report(stage_, "lovisa.falth", id, day("2025-12-19"),
         "Genomförd. Kom varje dag. Halvtid går bra med höj- och sänkbar bänk; inga lyft över tio kilo. "
         "Handledaren vill anställa.");
}

void Thread::job() {
  measure(stage_, square_, square_id_, MeasurementPoint::between, day("2026-02-02"), kHalfTime);
  contact("miriam.tesfay", "2026-03-16", {"", "employer", "Ritva Ståhl", "Norrbackaskolans kök", "arbetsledare", "", "",
                                          "Uppföljning sista fredagen i månaden."});
  people::DetailsChange no_interpreter;
  no_interpreter.interpreter_needed = false;
  change("2026-05-04", no_interpreter);
  measure(stage_, square_, square_id_, MeasurementPoint::between, day("2026-06-15"), kThreeQuarters);
  const auto version =
      outcomes::find_participation(stage_.work().session(), stage_.work().municipality_id(), square_id_)->version;
  stage_.as("karin.wallgren", day("2026-09-07"), [&](record::Work& work, const sharing::Viewer& viewer) {
    outcomes::Amendment amendment;
    amendment.owner_staff_id = stage_.staff("hassan.nur");
    amendment.reason = "Miriam är ledig i höst. Hodan har träffat båda.";
    return outcomes::amend_participation(work, viewer, square_id_, version, amendment);
  });
}

void Thread::prolongation() {
  auto order = asks("Underlag för förlängt lönebidrag: vad har ändrats sedan i vintras?",
                    "Beslutet går ut vid årsskiftet.");
  order.kind = intake::ReferralKind::order;
  const auto id = send(stage_, "petra.nyholm", "af", "ame", day("2026-10-16"), order);
  accept(stage_, "karin.wallgren", id, day("2026-10-20"), {day("2026-10-26"), stage_.staff("hassan.nur")});
  start(stage_, "hassan.nur", id, day("2026-10-26"));
}

}  // namespace

void play_showcase(Stage& stage) { Thread(stage).play(); }

}  // namespace demo
