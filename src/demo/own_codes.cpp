#include "demo/own_codes.h"

#include "accounts/code_list_actions.h"
#include "base/names.h"
#include "intake/referral.h"
#include "outcomes/participation.h"
#include "parties/code_list_store.h"
#include "people/contact_json.h"
#include "placements/codes.h"

namespace demo {

namespace {

using parties::CodeList;

const std::string kLabourMarket = "karin.wallgren";
const std::string kFamilyCare = "maria.lind";

base::HolderId branch_of(Stage& stage, const std::string& username) {
  return *stage.viewer(username).working_branches().begin();
}

// Under a shared code, by the two names that a value has in either language of the demo.
template <class E>
std::string add(Stage& stage, const std::string& branch, CodeList list, E code, const char* label_sv,
                const char* label_en, const char* valid_from, const Text& source) {
  const auto branch_id = branch_of(stage, branch);
  return stage.as("oskar.rehn", day(valid_from), [&](record::Work& work, const sharing::Viewer& viewer) {
    return accounts::add_local_code(work, viewer, {{list, base::all_names<E>()}},
                                    {"", 1, branch_id, list, base::name_of(code), label_sv, label_en, day(valid_from),
                                     {}, stage.say(source)});
  });
}

template <class E>
void withhold(Stage& stage, const std::string& branch, CodeList list, E code, const char* valid_from,
              const Text& source) {
  const auto branch_id = branch_of(stage, branch);
  stage.as("oskar.rehn", day(valid_from), [&](record::Work& work, const sharing::Viewer& viewer) {
    return accounts::withhold_code(work, viewer, {{list, base::all_names<E>()}},
                                   {"", 1, branch_id, list, base::name_of(code), day(valid_from), {},
                                    stage.say(source)});
  });
}

}  // namespace

void decide_codes(Stage& stage) {
  add(stage, kLabourMarket, CodeList::exit_reason, outcomes::ExitReason::other, "Föräldraledighet", "Parental leave",
      "2024-01-15", {"Vanlig orsak som inte syntes", "A common reason that was not seen"});
  add(stage, kLabourMarket, CodeList::decline_reason, intake::DeclineReason::no_capacity, "Kö längre än sex veckor",
      "Queue longer than six weeks", "2025-01-13", {"För uppföljning av köerna", "To follow up the queues"});
  const auto closed = add(stage, kLabourMarket, CodeList::decline_reason, intake::DeclineReason::other,
                          "Lokalerna byggs om", "The premises are being rebuilt", "2025-04-07",
                          {"Ombyggnaden av snickeriet", "The rebuilding of the carpentry workshop"});
  stage.as("oskar.rehn", day("2025-09-01"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return accounts::end_local_code(work, viewer, closed, 1, day("2025-09-30"),
                                    stage.say({"Ombyggnaden är klar", "The rebuilding is finished"}));
  });
  add(stage, kLabourMarket, CodeList::end_reason, placements::EndReason::completed,
      "Fullföljd hela perioden", "Completed the whole period", "2025-01-13",
      {"För redovisningen till nämnden", "For the account to the committee"});
  add(stage, kFamilyCare, CodeList::contact_kind, people::ContactKind::laro, "Beroendemottagningens LARO-team",
      "LARO team of the addiction clinic", "2025-02-03", {"Ny mottagning", "New clinic"});
  add(stage, kFamilyCare, CodeList::target_group, intake::TargetGroup::young_adult,
      "Unga som varken arbetar eller studerar", "Young people neither working nor studying", "2024-09-02",
      {"Överenskommelsen om det kommunala aktivitetsansvaret",
       "The agreement on the municipality's responsibility for activities"});
  for (const auto& branch : {kLabourMarket, kFamilyCare}) {
    withhold(stage, branch, CodeList::contact_kind, people::ContactKind::guardian, "2026-01-12",
             {"Vi skriver vilket det är", "We write which it is"});
  }
}

std::optional<std::string> own_value(Stage& stage, const std::string& username, CodeList list,
                                     const std::string& code, base::Date on) {
  const auto own = parties::own_codes_of(stage.work().session(), stage.work().municipality_id(),
                                         branch_of(stage, username));
  for (const auto& one : own.local) {
    if (one.code_list == list && one.code == code && parties::is_offered(own, one, on)) return one.id;
  }
  return std::nullopt;
}

}  // namespace demo
