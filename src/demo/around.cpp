#include "demo/around.h"

#include "demo/own_codes.h"
#include "people/around_actions.h"
#include "people/person_actions.h"
#include "people/person_store.h"

namespace demo {

namespace {

struct Around {
  const char* kind;
  Text organisation;
  Text role;
  Text note;
};

constexpr Text kHealthCentre{"Hälsocentralen Norr", "North Health Centre"};
constexpr Text kCaseOfficer{"handläggare", "case officer"};

constexpr Around kAround[] = {
    {"health_care", kHealthCentre, {"läkare", "doctor"},
     {"Utlåtanden går via rehabiliteringskoordinatorn.", "Statements go through the rehabilitation coordinator."}},
    {"employment_officer", {"Arbetsförmedlingen", "Public Employment Service"}, kCaseOfficer,
     {"Nås säkrast före lunch.", "Best reached before lunch."}},
    {"relative", {}, {"syster", "sister"},
     {"Hjälper med brev och formulär. Får ringas.", "Helps with letters and forms. May be called."}},
    {"trustee", {}, {"god man", "trustee"},
     {"Sköter ekonomin; ska vara med när avtal skrivs.",
      "Manages the finances; to be present when contracts are signed."}},
    {"health_care", kHealthCentre, {"kurator", "counsellor"}, {}},
    {"social_insurance_officer", {"Försäkringskassan", "Social Insurance Agency"}, kCaseOfficer,
     {"Beslut väntas i december.", "A decision is expected in December."}},
    {"personal_ombud", {"Personligt ombud Exempel", "Exempel Personal Ombud"}, {"personligt ombud", "personal ombud"},
     {"Följer gärna med på möten.", "Is glad to come along to meetings."}},
    {"employer", {"Exempelköpings återbruk", "Exempelköping Reuse Shop"}, {"handledare", "supervisor"},
     {"Har lovat en plats när våren kommer.", "Has promised a place when spring comes."}},
    {"relative", {}, {"vuxen son", "adult son"},
     {"Tolkar inte, men kör till möten.", "Does not interpret, but drives to meetings."}},
    {"other", {"Fotbollsklubben", "The football club"}, {"tränare", "coach"},
     {"Den som brukar få hen att komma hemifrån.", "The one who gets this person to leave home."}},
    {"laro", {"Beroendemottagningen Exempel", "Exempel Addiction Clinic"}, {"sjuksköterska", "nurse"},
     {"Hämtar medicin på förmiddagen; möten efter klockan elva.",
      "Collects medication in the morning; meetings after eleven."}},
    {"home_support", Text::name("Exempelkommunen"), {"boendestödjare", "home support worker"},
     {"Kommer tisdagar och fredagar och påminner om möten.", "Comes on Tuesdays and Fridays and reminds of meetings."}},
    {"administrator", {}, {"förvaltare", "administrator"},
     {"Skriver under allt som gäller pengar.", "Signs everything that concerns money."}},
    {"contact_person", {}, {"kontaktperson", "contact person"},
     {"Beviljad av socialtjänsten; ses en gång i veckan.", "Granted by the social services; they meet once a week."}},
    {"contact_family", {}, {"kontaktfamilj", "contact family"},
     {"Har barnen varannan helg.", "Has the children every other weekend."}},
    {"housing_staff", {"Stödboendet Exempel", "Exempel Supported Housing"}, {"personal", "staff"},
     {"Nås dygnet runt på boendets nummer.", "Reached round the clock at the number of the housing."}},
    {"social_worker", Text::name("Exempelkommunen"), {"familjebehandlare", "family therapist"}, {}},
};

people::Contact contact_of(const Stage& stage, NameBook& names, const Around& around, int place) {
  const auto name = names.next(place % 2 == 0 ? base::Sex::man : base::Sex::woman);
  return {"", around.kind, name.given_name + " " + name.family_name, stage.say(around.organisation),
          stage.say(around.role), "", "", stage.say(around.note)};
}

}  // namespace

void play_contacts(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped) {
  int place = 0;
  for (size_t i = 0; i < mapped.size(); i += 4) {
    if (mapped[i].protection_level != sharing::ProtectionLevel::none) continue;
    const auto& around = kAround[static_cast<size_t>(place) % std::size(kAround)];
    const auto on = weekday(day("2026-11-02").plus_days(stage.pick(20)));
    const std::string username = i % 8 == 0 ? "maria.lind" : "elias.hamdan";
    auto contact = contact_of(stage, names, around, place++);
    contact.local_kind_id = own_value(stage, username, parties::CodeList::contact_kind, contact.kind, on);
    stage.as(username, on, [&](record::Work& work, const sharing::Viewer& viewer) {
      return people::add_contact(work, viewer, mapped[i].id, contact);
    });
  }
}

// Met twice under almost the same name, seen a week later.
void play_duplicate(Stage& stage, const std::vector<MappedPerson>& mapped) {
  const auto& known = mapped.back();
  const auto person = people::find_person(stage.work().session(), stage.work().municipality_id(), known.id);
  people::NewPerson again;
  again.details = person->details;
  again.details.phone.clear();
  const auto id = stage.as("elias.hamdan", day("2026-11-09"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, again, stage.unit("assistance"));
  });
  const Text reason{"Samma person, registrerad vid ett besök utan legitimation.",
                    "The same person, registered on a visit without identification."};
  stage.as("maria.lind", day("2026-11-16"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::link_people(work, viewer, known.id, id, stage.say(reason));
  });
}

}  // namespace demo
