#include "app/code_lists.h"

#include <map>

#include "assessment/codes.h"
#include "activities/intervention.h"
#include "assistance/household_list.h"
#include "intake/referral.h"
#include "journal/note.h"
#include "outcomes/codes.h"
#include "outcomes/follow_up.h"
#include "people/contact_json.h"
#include "people/ownership.h"
#include "placements/placement.h"
#include "platform/http/json.h"
#include "plans/codes.h"

namespace app {

namespace {

using Lists = std::map<std::string, std::vector<std::string>>;

template <class E>
std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const auto& [value, name] : enum_names(E{})) out.emplace_back(name);
  return out;
}

Lists all() {
  return {{"income_source", names<outcomes::IncomeSource>()},
          {"occupation_status", names<outcomes::OccupationStatus>()},
          {"education_level", names<outcomes::EducationLevel>()},
          {"exit_reason", names<outcomes::ExitReason>()},
          {"main_outcome", names<outcomes::MainOutcome>()},
          {"follow_up_state", names<outcomes::FollowUpState>()},
          {"protection_level", names<sharing::ProtectionLevel>()},
          {"sex", names<base::Sex>()},
          {"target_group", names<intake::TargetGroup>()},
          {"decline_reason", names<intake::DeclineReason>()},
          {"note_kind", names<journal::NoteKind>()},
          {"note_subject", names<journal::NoteSubject>()},
          {"plan_kind", names<plans::PlanKind>()},
          {"plan_agreement", names<plans::PlanAgreement>()},
          {"plan_end_reason", names<plans::PlanEndReason>()},
          {"activity_progress", names<plans::ActivityProgress>()},
          {"doer", names<plans::Doer>()},
          {"workplace_kind", names<placements::WorkplaceKind>()},
          {"placement_kind", names<placements::PlacementKind>()},
          {"insurance", names<placements::Insurance>()},
          {"union_outcome", names<placements::UnionOutcome>()},
          {"end_reason", names<placements::EndReason>()},
          {"ability", names<placements::Ability>()},
          {"ability_level", names<placements::AbilityLevel>()},
          {"contact_kind", names<people::ContactKind>()},
          {"skr_category", names<activities::SkrCategory>()},
          {"evidence", names<activities::Evidence>()},
          {"decision_law", names<activities::DecisionLaw>()},
          {"ending", names<activities::Ending>()},
          {"change_reason", names<activities::ChangeReason>()},
          {"change_kind", names<activities::ChangeKind>()},
          {"household_type", names<assistance::HouseholdType>()},
          {"member_role", names<assistance::MemberRole>()},
          {"assistance_kind", names<assistance::AssistanceKind>()},
          {"assistance_duration", names<assistance::Duration>()},
          {"coordinator", names<people::Coordinator>()}};
}

// Of the mapping: the lists are named after what they answer.
Lists of_assessment() {
  return {{"assessment_section", names<assessment::Section>()},
          {"answer_source", names<assessment::Source>()},
          {"strengths", names<assessment::Strength>()},
          {"driving_licence", names<assessment::DrivingLicence>()},
          {"work_history", names<assessment::WorkHistory>()},
          {"ongoing_work", names<assessment::OngoingWork>()},
          {"foreign_education", names<assessment::ForeignEducation>()},
          {"ongoing_studies", names<assessment::OngoingStudies>()},
          {"ill_health", names<assessment::IllHealth>()},
          {"sick_note", names<assessment::SickNote>()},
          {"housing", names<assessment::Housing>()},
          {"children", names<assessment::Children>()},
          {"barriers", names<assessment::Barrier>()},
          {"addiction", names<assessment::Addiction>()},
          {"needs", names<assessment::Need>()}};
}

}  // namespace

parties::SharedCodes shared_codes() {
  using parties::CodeList;
  return {{CodeList::contact_kind, names<people::ContactKind>()},
          {CodeList::exit_reason, names<outcomes::ExitReason>()},
          {CodeList::decline_reason, names<intake::DeclineReason>()},
          {CodeList::target_group, names<intake::TargetGroup>()}};
}

void add_code_list_routes(http::Router& router, accounts::Gate& gate) {
  router.add(http::get("/api/{municipality_id}/code-lists")
                 .summary("Code lists")
                 .tag("organisation")
                 .returns<Lists>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](record::Work&, const sharing::Viewer&) -> base::Result<http::Response> {
                         Lists lists = all();
                         lists.merge(of_assessment());
                         return http::json(lists);
                       });
                 }));
}

}  // namespace app
