#include "demo/demo.h"

#include "demo/ame_people.h"
#include "demo/around.h"
#include "demo/assistance_ends.h"
#include "demo/catalogue.h"
#include "demo/interventions.h"
#include "demo/introductions.h"
#include "demo/krokom.h"
#include "demo/next_step.h"
#include "demo/notes.h"
#include "demo/plans.h"
#include "demo/editions.h"
#include "demo/effect_goals.h"
#include "demo/open_figures.h"
#include "demo/own_codes.h"
#include "demo/own_parameters.h"
#include "demo/placements.h"
#include "demo/projects.h"
#include "demo/saved_calculations.h"
#include "demo/saved_tables.h"
#include "demo/showcase.h"
#include "demo/staffing.h"
#include "demo/stage.h"
#include "demo/t12.h"
#include "demo/t3.h"
#include "demo/worklists.h"
#include "parties/party_store.h"
#include "record/outbox_store.h"

namespace demo {

namespace {

// Any number does; another one makes another municipality.
constexpr unsigned long long kSeed = 2281;

void play_everything(Stage& stage) {
  NameBook names(stage);
  decide_parameters(stage);
  decide_codes(stage);
  add_note_templates(stage);
  const auto catalogue = play_catalogue(stage);
  add_workplaces(stage);
  play_showcase(stage, catalogue);
  play_krokom(stage);
  const auto mapped = play_t11(stage, names);
  play_contacts(stage, names, mapped);
  play_duplicate(stage, mapped);
  play_worklists(stage, names, mapped);
  play_leavers(stage, names);
  play_newcomers(stage, names);
  play_anonymous(stage);
  play_social_psychiatry(stage, names);
  play_interventions(stage, catalogue, mapped);
  play_meetings(stage);
  play_notes(stage);
  play_plans(stage);
  play_placements(stage);
  play_projects(stage, names);
  set_effect_goals(stage);
  publish_editions(stage);
  play_t12(stage, names, mapped);
  play_t3(stage, names);
  save_tables(stage);
  play_next_step(stage, names, catalogue);
  import_open_figures(stage);
  play_introductions(stage);
  play_staffing(stage, catalogue);
  tell_assistance_ends(stage);
  decide_enrolment_goal(stage);
  save_calculations(stage);
}

record::Caller demo_caller() {
  return {base::MunicipalityId(std::string(kMunicipalityId)), base::StaffId(), "demo"};
}

}  // namespace

base::Status make_demo(record::Dispatcher& dispatcher, Language language) {
  const auto caller = demo_caller();
  return dispatcher.write<base::Done>(caller, [&](record::Work& outer) -> base::Status {
    if (parties::find_municipality(outer.session(), caller.municipality_id)) return base::done();
    const auto random = platform::seeded_random(kSeed);
    record::Work work(outer.session(), caller, outer.now(), outer.today(), *random, outer.keys());
    Stage stage(work, *random, language);
    play_everything(stage);
    record::drop_messages(outer.session(), caller.municipality_id, "demo", outer.now());
    return base::done();
  });
}

base::Result<std::optional<Language>> language_of_demo(record::Dispatcher& dispatcher) {
  return dispatcher.read<std::optional<Language>>(demo_caller(), [](record::Work& work) {
    return base::Result<std::optional<Language>>(find_language(work.session(), work.municipality_id()));
  });
}

}  // namespace demo
