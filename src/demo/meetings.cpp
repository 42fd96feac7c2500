#include "demo/around.h"
#include "intake/routine_meeting_actions.h"

namespace demo {

namespace {

struct Agreed {
  Text what;
  Text responsible;
  const char* due_on;
  bool is_done;
};

struct Meeting {
  const char* username;
  const char* unit;
  const char* held_on;
  Text works_well;
  Text to_improve;
  std::vector<const char*> parties;
  std::vector<Agreed> actions;
};

const std::vector<Meeting> kMeetings = {
    {"karin.wallgren", "ame", "2015-09-16",
     {"Alla tre kommer till mötena. Beställningar besvaras inom en vecka, och deltagarna vet vem de ska ringa.",
      "All three come to the meetings. Orders are answered within a week, and participants know whom to call."},
     {"Rekvisitionerna går fram och tillbaka innan de stämmer.",
      "Requisitions go back and forth before they are right."},
     {"labour_committee", "social_committee", "employment_service"},
     {{{"En gemensam mall för rekvisition", "A common form for requisitions"},
       {"AME och Arbetsförmedlingen", "The labour market unit and the employment service"}, "2015-10-15", true}}},
    {"karin.wallgren", "ame", "2026-03-18",
     {"Remisserna är tydligare sedan önskan skrivs med personens egna ord.",
      "Referrals are clearer since the wish is written in the person's own words."},
     {"Frågor blir liggande när den som frågat är ledig.", "Questions are left lying when whoever asked is on leave."},
     {"labour_committee", "social_committee", "employment_service"},
     {{{"Svara på frågor inom tre arbetsdagar, vem som än har dem",
        "Answer questions within three working days, whoever has them"},
       {"Alla", "Everybody"}, "2026-04-15", true},
      {{"Prova gemensam mottagning en torsdag i månaden", "Try a joint reception one Thursday a month"},
       {"Försörjningsstöd och AME", "Financial assistance and the labour market unit"}, "2026-05-31", true}}},
    {"karin.wallgren", "ame", "2026-06-10",
     {"Den gemensamma mottagningen: elva besök första gången, sju kom tillbaka.",
      "The joint reception: eleven visits the first time, seven came back."},
     {"Vården får veta för sent att någon börjar arbetsträna.",
      "Health care learns too late that somebody begins work training."},
     {"labour_committee", "social_committee", "employment_service", "region"},
     {{{"Fråga om kontakt med vårdcentralen redan i remissen",
        "Ask about contact with the health centre already in the referral"},
       {"Försörjningsstöd", "Financial assistance"}, "2026-09-01", true},
      {{"Lista över vem som är kontakt hos varje part", "A list of who is the contact at each party"},
       {"AME", "The labour market unit"}, "2026-09-15", false}}},
    {"karin.wallgren", "ame", "2026-11-11",
     {"Inskrivningen hos Arbetsförmedlingen ökar. Beställningarna återrapporteras i tid oftare än i våras.",
      "More people register at the employment service. Orders are reported on time more often than in the spring."},
     {"Två beställningar väntar på svar längre än överenskommet. SFI och praktik krockar på förmiddagarna.",
      "Two orders have waited for an answer longer than agreed. SFI and placements collide in the mornings."},
     {"labour_committee", "social_committee", "employment_service", "social_insurance", "education_committee"},
     {{{"Gå igenom de beställningar som väntar", "Go through the orders that are waiting"},
       Text::name("Karin Wallgren"), "2026-11-18", false},
      {{"SFI-grupp på eftermiddagar från januari", "An SFI group in the afternoons from January"},
       {"Vuxenutbildningen", "Adult education"}, "2027-01-11", false},
      {{"Bjuda in hälsocentralen till nästa möte", "Invite the health centre to the next meeting"},
       {"Försörjningsstöd", "Financial assistance"}, "2026-12-09", false}}},
    {"maria.lind", "assistance", "2026-10-07",
     {"Kartläggningen går snabbare när två gör den tillsammans.", "The mapping goes faster when two do it together."},
     {"Socialpsykiatrin och försörjningsstöd frågar ibland samma sak.",
      "Social psychiatry and financial assistance sometimes ask the same thing."},
     {"social_committee", "region"},
     {{{"En gemensam frågelista", "A common list of questions"},
       {"Maria Lind och Sanna Kivelä", "Maria Lind and Sanna Kivelä"}, "2026-11-27", false}}},
};

}  // namespace

void play_meetings(Stage& stage) {
  for (const auto& spec : kMeetings) {
    std::vector<base::PartyId> parties;
    for (const auto* party : spec.parties) parties.push_back(stage.party(party));
    std::vector<intake::MeetingAction> actions;
    for (const auto& agreed : spec.actions) {
      actions.push_back({stage.say(agreed.what), stage.say(agreed.responsible), day(agreed.due_on), agreed.is_done});
    }
    const intake::RoutineMeeting meeting{"", 1, base::HolderId(), stage.unit(spec.unit), day(spec.held_on),
                                         stage.say(spec.works_well), stage.say(spec.to_improve), parties, actions};
    stage.as(spec.username, day(spec.held_on), [&](record::Work& work, const sharing::Viewer& viewer) {
      return intake::log_meeting(work, viewer, meeting);
    });
  }
}

}  // namespace demo
