#include "demo/worklists.h"

#include "demo/acts.h"
#include "demo/texts.h"

namespace demo {

namespace {

using intake::DeclineReason;
using intake::ReferralKind;

enum class Then { nothing, asked, replied, accepted, declined, withdrawn, started, reported };

struct Matter {
  ReferralKind kind;
  const char* sender;
  const char* from;
  const char* to;
  const char* receiver;  // who answers
  const char* owner;     // who takes it on
  const char* sent_on;
  Then then;
  const char* next_on;   // the day of the answer, of the start, or of the report
  Text text;
};

constexpr auto kReferral = ReferralKind::referral;
constexpr auto kOrder = ReferralKind::order;

// An answer is due two weeks after sending; a report thirty days after the start.
constexpr Matter kOfSocialServices[] = {
    {kReferral, "maria.lind", "assistance", "ame", "", "", "2026-11-18", Then::nothing, "", {}},
    {kReferral, "elias.hamdan", "assistance", "ame", "", "", "2026-11-20", Then::nothing, "", {}},
    {kReferral, "maria.lind", "assistance", "ame", "", "", "2026-10-26", Then::nothing, "", {}},
    {kReferral, "elias.hamdan", "assistance", "torget", "", "", "2026-11-02", Then::nothing, "", {}},
    {kReferral, "maria.lind", "assistance", "ame", "karin.wallgren", "", "2026-11-09", Then::asked, "2026-11-12",
     {"Vilka dagar och tider fungerar?", "Which days and times work?"}},
    {kReferral, "elias.hamdan", "assistance", "torget", "karin.wallgren", "", "2026-10-27", Then::asked, "2026-10-30",
     {"Finns det ett aktuellt läkarutlåtande om hur många timmar som går, och får vi ta del av det?",
      "Is there a current doctor's statement on how many hours are possible, and may we see it?"}},
    {kReferral, "maria.lind", "assistance", "ame", "karin.wallgren", "", "2026-11-11", Then::replied, "2026-11-13",
     {"Ring gärna, helst efter klockan tio.", "Please call, preferably after ten o'clock."}},
    {kReferral, "elias.hamdan", "assistance", "ame", "karin.wallgren", "lovisa.falth", "2026-11-10", Then::accepted,
     "2026-11-30", {}},
    {kReferral, "maria.lind", "assistance", "torget", "karin.wallgren", "miriam.tesfay", "2026-10-30", Then::accepted,
     "2026-11-16", {}},
    {kReferral, "maria.lind", "assistance", "ame", "karin.wallgren", "", "2026-10-12", Then::declined, "2026-10-16",
     {"Fullt i grupperna till mitten av januari. Skicka gärna igen då.",
      "The groups are full until the middle of January. Please send again then."}},
    {kReferral, "maria.lind", "assistance", "ame", "", "", "2026-10-14", Then::withdrawn, "2026-10-20",
     {"Fick arbete på egen hand.", "Found work without help."}},
    {kReferral, "sanna.kivela", "social_psychiatry", "ame", "", "", "2026-11-19", Then::nothing, "", {}},
    {kReferral, "sanna.kivela", "social_psychiatry", "ame", "karin.wallgren", "hassan.nur", "2026-11-05",
     Then::accepted,
     "2026-11-23", {}},
    {kReferral, "maria.lind", "assistance", "health_centre", "", "", "2026-11-13", Then::nothing, "", {}},
    {kReferral, "elias.hamdan", "assistance", "fk", "", "", "2026-11-12", Then::nothing, "", {}},
    {kReferral, "elias.hamdan", "assistance", "adult_education", "", "", "2026-11-18", Then::nothing, "", {}},
    {kReferral, "maria.lind", "assistance", "af", "", "", "2026-11-06", Then::nothing, "", {}},
    {kOrder, "maria.lind", "assistance", "ame", "karin.wallgren", "hassan.nur", "2026-10-19", Then::started,
     "2026-11-02", {}},
    {kOrder, "elias.hamdan", "assistance", "ame", "karin.wallgren", "lovisa.falth", "2026-08-31", Then::reported,
     "2026-09-14",
     {"Genomförd. Kom varje dag de sista fyra veckorna. Klarar halvtid, orkar inte tyngre lyft.",
      "Carried out. Came every day of the last four weeks. Manages half-time, not heavier lifting."}},
};

// Of people whom the employment service has a part in.
constexpr Matter kOfEmploymentService[] = {
    {kOrder, "petra.nyholm", "af", "ame", "", "", "2026-11-17", Then::nothing, "", {}},
    {kOrder, "petra.nyholm", "af", "ame", "", "", "2026-11-02", Then::nothing, "", {}},
    {kOrder, "petra.nyholm", "af", "ame", "karin.wallgren", "lovisa.falth", "2026-11-09", Then::accepted,
     "2026-11-30", {}},
    {kOrder, "petra.nyholm", "af", "ame", "karin.wallgren", "hassan.nur", "2026-10-26", Then::started,
     "2026-11-09", {}},
    {kOrder, "petra.nyholm", "af", "ame", "karin.wallgren", "lovisa.falth", "2026-09-28", Then::started,
     "2026-10-12", {}},
    {kOrder, "petra.nyholm", "af", "ame", "karin.wallgren", "hassan.nur", "2026-08-24", Then::reported, "2026-09-07",
     {"Genomförd med två veckors uppehåll. Arbetar noggrant och långsamt; behöver en uppgift i taget. "
      "Vi föreslår lönebidrag och ett möte om det.",
      "Carried out with a break of two weeks. Works carefully and slowly; needs one task at a time. "
      "We propose a wage subsidy and a meeting about it."}},
    {kOrder, "petra.nyholm", "af", "ame", "karin.wallgren", "", "2026-10-05", Then::declined, "2026-10-09",
     {"Arbetsträningen hos oss är redan bokad hela hösten.",
      "Our work training is already booked for the whole autumn."}},
    {kReferral, "petra.nyholm", "af", "assistance", "", "", "2026-11-16", Then::nothing, "", {}},
};

void go_on(Stage& stage, const Matter& matter, const std::string& id) {
  const auto answered_on = weekday(day(matter.sent_on).plus_days(4));
  switch (matter.then) {
    case Then::nothing: return;
    case Then::asked: return ask(stage, matter.receiver, id, day(matter.next_on), matter.text);
    case Then::replied:
      ask(stage, matter.receiver, id, day(matter.next_on), one_of(stage, receiver_questions()));
      return reply(stage, matter.sender, id, day(matter.next_on).plus_days(3), matter.text);
    case Then::declined:
      return decline(stage, matter.receiver, id, day(matter.next_on), DeclineReason::no_capacity, matter.text);
    case Then::withdrawn: return withdraw(stage, matter.sender, id, day(matter.next_on), matter.text);
    case Then::accepted:
    case Then::started:
    case Then::reported:
      accept(stage, matter.receiver, id, answered_on, {day(matter.next_on), stage.staff(matter.owner)});
      break;
  }
  if (matter.then == Then::accepted) return;
  start(stage, matter.owner, id, day(matter.next_on));
  if (matter.then == Then::reported) {
    report(stage, matter.owner, id, weekday(day(matter.next_on).plus_days(26)), matter.text);
  }
}

void play(Stage& stage, const Matter& matter, intake::NewReferral referral) {
  referral.kind = matter.kind;
  if (matter.kind == kOrder) referral.wish = stage.say(one_of(stage, order_wishes()));
  go_on(stage, matter, send(stage, matter.sender, matter.from, matter.to, day(matter.sent_on), referral));
}

// Two come from outside, about somebody whom nobody here has met.
void play_unknown_people(Stage& stage, NameBook& names) {
  const auto unknown = [&](base::Sex sex, int year, const Text& wish, const Text& background) {
    const auto name = names.next(sex);
    intake::NewReferral referral;
    referral.person.emplace();
    referral.person->details = {name.given_name, name.family_name, year, sex, "", "", stage.say(name.language), false};
    referral.target_group = intake::TargetGroup::sick_listed;
    referral.wish = stage.say(wish);
    referral.background = stage.say(background);
    return referral;
  };
  send(stage, "leila.rahimi", "health_centre", "assistance", day("2026-11-16"),
       unknown(base::Sex::man, 1977,
               {"Hjälp med ekonomin medan rehabiliteringen pågår.",
                "Help with the finances while rehabilitation is going on."},
               {"Har själv bett oss höra av oss. Sjukpenningen tar slut i december.",
                "Has asked us to get in touch. The sickness benefit ends in December."}));
  send(stage, "tomas.asplund", "fk", "ame", day("2026-11-10"),
       unknown(base::Sex::woman, 1985,
               {"Pröva arbete på en fjärdedel efter lång sjukskrivning.",
                "Try work at a quarter after a long sick leave."},
               {"Avstämning har hållits; läkaren är positiv till att börja försiktigt.",
                "A follow-up meeting has been held; the doctor is in favour of a careful start."}));
}

}  // namespace

void play_worklists(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped) {
  const auto is_open = [](const MappedPerson& person) {
    return person.protection_level == sharing::ProtectionLevel::none &&
           person.situation.intervention == Intervention::none && person.situation.studies == Studies::none &&
           person.situation.main_income != MainIncome::not_stated;
  };
  auto next = mapped.begin();
  for (const auto& matter : kOfSocialServices) {
    while (!is_open(*next)) ++next;
    play(stage, matter, referral_of(stage, *next++));
  }
  next = mapped.begin();
  for (const auto& matter : kOfEmploymentService) {
    while (next->situation.intervention != Intervention::af) ++next;
    play(stage, matter, referral_of(stage, *next++));
  }
  play_unknown_people(stage, names);
}

}  // namespace demo
