#include "demo/around.h"

#include "people/around_actions.h"
#include "people/person_actions.h"
#include "people/person_store.h"

namespace demo {

namespace {

struct Around {
  const char* kind;
  const char* organisation;
  const char* role;
  const char* note;
};

constexpr Around kAround[] = {
    {"health_care", "Hälsocentralen Norr", "läkare", "Utlåtanden går via rehabiliteringskoordinatorn."},
    {"employment_officer", "Arbetsförmedlingen", "handläggare", "Nås säkrast före lunch."},
    {"relative", "", "syster", "Hjälper med brev och formulär. Får ringas."},
    {"guardian", "", "god man", "Sköter ekonomin; ska vara med när avtal skrivs."},
    {"health_care", "Hälsocentralen Norr", "kurator", ""},
    {"social_insurance_officer", "Försäkringskassan", "handläggare", "Beslut väntas i december."},
    {"personal_ombud", "Personligt ombud Exempel", "personligt ombud", "Följer gärna med på möten."},
    {"employer", "Exempelköpings återbruk", "handledare", "Har lovat en plats när våren kommer."},
    {"relative", "", "vuxen son", "Tolkar inte, men kör till möten."},
    {"other", "Fotbollsklubben", "tränare", "Den som brukar få hen att komma hemifrån."},
    {"social_worker", "Exempelkommunen", "familjebehandlare", ""},
};

people::Contact contact_of(NameBook& names, const Around& around, int place) {
  const auto name = names.next(place % 2 == 0 ? base::Sex::man : base::Sex::woman);
  return {"", around.kind, name.given_name + " " + name.family_name, around.organisation, around.role, "", "",
          around.note};
}

}  // namespace

void play_contacts(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped) {
  int place = 0;
  for (size_t i = 0; i < mapped.size(); i += 4) {
    if (mapped[i].protection_level != sharing::ProtectionLevel::none) continue;
    const auto& around = kAround[static_cast<size_t>(place) % std::size(kAround)];
    const auto contact = contact_of(names, around, place++);
    const auto on = weekday(day("2026-11-02").plus_days(stage.pick(20)));
    stage.as(i % 8 == 0 ? "maria.lind" : "elias.hamdan", on, [&](record::Work& work, const sharing::Viewer& viewer) {
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
  stage.as("maria.lind", day("2026-11-16"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::link_people(work, viewer, known.id, id, "Samma person, registrerad vid ett besök utan legitimation.");
  });
}

}  // namespace demo
