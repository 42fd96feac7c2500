#include "app/code_lists.h"

#include <map>

#include "assessment/codes.h"
#include "activities/intervention.h"
#include "assistance/household_list.h"
#include "assistance/assistance_end.h"
#include "assistance/support_obstacle.h"
#include "base/names.h"
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

using base::all_names;
using Lists = std::map<std::string, std::vector<std::string>>;

Lists all() {
  return {{"income_source", all_names<outcomes::IncomeSource>()},
          {"occupation_status", all_names<outcomes::OccupationStatus>()},
          {"education_level", all_names<outcomes::EducationLevel>()},
          {"exit_reason", all_names<outcomes::ExitReason>()},
          {"main_outcome", all_names<outcomes::MainOutcome>()},
          {"follow_up_state", all_names<outcomes::FollowUpState>()},
          {"protection_level", all_names<sharing::ProtectionLevel>()},
          {"sex", all_names<base::Sex>()},
          {"target_group", all_names<intake::TargetGroup>()},
          {"decline_reason", all_names<intake::DeclineReason>()},
          {"note_kind", all_names<journal::NoteKind>()},
          {"note_subject", all_names<journal::NoteSubject>()},
          {"plan_kind", all_names<plans::PlanKind>()},
          {"plan_agreement", all_names<plans::PlanAgreement>()},
          {"plan_end_reason", all_names<plans::PlanEndReason>()},
          {"activity_progress", all_names<plans::ActivityProgress>()},
          {"doer", all_names<plans::Doer>()},
          {"workplace_kind", all_names<placements::WorkplaceKind>()},
          {"placement_kind", all_names<placements::PlacementKind>()},
          {"insurance", all_names<placements::Insurance>()},
          {"union_outcome", all_names<placements::UnionOutcome>()},
          {"end_reason", all_names<placements::EndReason>()},
          {"ability", all_names<placements::Ability>()},
          {"ability_level", all_names<placements::AbilityLevel>()},
          {"contact_kind", all_names<people::ContactKind>()},
          {"skr_category", all_names<activities::SkrCategory>()},
          {"evidence", all_names<activities::Evidence>()},
          {"decision_law", all_names<activities::DecisionLaw>()},
          {"ending", all_names<activities::Ending>()},
          {"change_reason", all_names<activities::ChangeReason>()},
          {"change_kind", all_names<activities::ChangeKind>()},
          {"household_type", all_names<assistance::HouseholdType>()},
          {"member_role", all_names<assistance::MemberRole>()},
          {"assistance_kind", all_names<assistance::AssistanceKind>()},
          {"support_obstacle", all_names<assistance::SupportObstacle>()},
          {"assistance_end_reason", all_names<assistance::AssistanceEndReason>()},
          {"assistance_duration", all_names<assistance::Duration>()},
          {"coordinator", all_names<people::Coordinator>()}};
}

// Of the mapping: the lists are named after what they answer.
Lists of_assessment() {
  return {{"assessment_section", all_names<assessment::Section>()},
          {"answer_source", all_names<assessment::Source>()},
          {"strengths", all_names<assessment::Strength>()},
          {"driving_licence", all_names<assessment::DrivingLicence>()},
          {"work_history", all_names<assessment::WorkHistory>()},
          {"ongoing_work", all_names<assessment::OngoingWork>()},
          {"foreign_education", all_names<assessment::ForeignEducation>()},
          {"ongoing_studies", all_names<assessment::OngoingStudies>()},
          {"ill_health", all_names<assessment::IllHealth>()},
          {"sick_note", all_names<assessment::SickNote>()},
          {"housing", all_names<assessment::Housing>()},
          {"children", all_names<assessment::Children>()},
          {"barriers", all_names<assessment::Barrier>()},
          {"addiction", all_names<assessment::Addiction>()},
          {"needs", all_names<assessment::Need>()}};
}

}  // namespace

parties::SharedCodes shared_codes() {
  using parties::CodeList;
  return {{CodeList::contact_kind, all_names<people::ContactKind>()},
          {CodeList::exit_reason, all_names<outcomes::ExitReason>()},
          {CodeList::decline_reason, all_names<intake::DeclineReason>()},
          {CodeList::target_group, all_names<intake::TargetGroup>()},
          {CodeList::end_reason, all_names<placements::EndReason>()}};
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
