#include "demo/around.h"
#include "intake/routine_meeting_actions.h"

namespace demo {

namespace {

struct Meeting {
  const char* username;
  const char* unit;
  const char* held_on;
  const char* works_well;
  const char* to_improve;
  std::vector<const char*> parties;
  std::vector<intake::MeetingAction> actions;
};

std::vector<Meeting> meetings() {
  return {
      {"karin.wallgren", "ame", "2015-09-16",
       "Alla tre kommer till mötena. Beställningar besvaras inom en vecka, och deltagarna vet vem de ska ringa.",
       "Rekvisitionerna går fram och tillbaka innan de stämmer.",
       {"labour_committee", "social_committee", "employment_service"},
       {{"En gemensam mall för rekvisition", "AME och Arbetsförmedlingen", day("2015-10-15"), true}}},
      {"karin.wallgren", "ame", "2026-03-18",
       "Remisserna är tydligare sedan önskan skrivs med personens egna ord.",
       "Frågor blir liggande när den som frågat är ledig.",
       {"labour_committee", "social_committee", "employment_service"},
       {{"Svara på frågor inom tre arbetsdagar, vem som än har dem", "Alla", day("2026-04-15"), true},
        {"Prova gemensam mottagning en torsdag i månaden", "Försörjningsstöd och AME", day("2026-05-31"), true}}},
      {"karin.wallgren", "ame", "2026-06-10",
       "Den gemensamma mottagningen: elva besök första gången, sju kom tillbaka.",
       "Vården får veta för sent att någon börjar arbetsträna.",
       {"labour_committee", "social_committee", "employment_service", "region"},
       {{"Fråga om kontakt med vårdcentralen redan i remissen", "Försörjningsstöd", day("2026-09-01"), true},
        {"Lista över vem som är kontakt hos varje part", "AME", day("2026-09-15"), false}}},
      {"karin.wallgren", "ame", "2026-11-11",
       "Inskrivningen hos Arbetsförmedlingen ökar. Beställningarna återrapporteras i tid oftare än i våras.",
       "Två beställningar väntar på svar längre än överenskommet. SFI och praktik krockar på förmiddagarna.",
       {"labour_committee", "social_committee", "employment_service", "social_insurance", "education_committee"},
       {{"Gå igenom de beställningar som väntar", "Karin Wallgren", day("2026-11-18"), false},
        {"SFI-grupp på eftermiddagar från januari", "Vuxenutbildningen", day("2027-01-11"), false},
        {"Bjuda in hälsocentralen till nästa möte", "Försörjningsstöd", day("2026-12-09"), false}}},
      {"maria.lind", "assistance", "2026-10-07",
       "Kartläggningen går snabbare när två gör den tillsammans.",
       "Socialpsykiatrin och försörjningsstöd frågar ibland samma sak.",
       {"social_committee", "region"},
       {{"En gemensam frågelista", "Maria Lind och Sanna Kivelä", day("2026-11-27"), false}}},
  };
}

}  // namespace

void play_meetings(Stage& stage) {
  for (const auto& spec : meetings()) {
    std::vector<base::PartyId> parties;
    for (const auto* party : spec.parties) parties.push_back(stage.party(party));
    const intake::RoutineMeeting meeting{"", 1, base::HolderId(), stage.unit(spec.unit), day(spec.held_on),
                                         spec.works_well, spec.to_improve, parties, spec.actions};
    stage.as(spec.username, day(spec.held_on), [&](record::Work& work, const sharing::Viewer& viewer) {
      return intake::log_meeting(work, viewer, meeting);
    });
  }
}

}  // namespace demo
