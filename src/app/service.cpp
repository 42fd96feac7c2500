#include "app/service.h"

#include "accounts/routes.h"
#include "activities/intervention_actions.h"
#include "activities/routes.h"
#include "app/code_lists.h"
#include "assessment/assessment_actions.h"
#include "assessment/routes.h"
#include "assistance/household_actions.h"
#include "assistance/routes.h"
#include "calculations/routes.h"
#include "extracts/routes.h"
#include "imports/routes.h"
#include "intake/referral_actions.h"
#include "intake/routes.h"
#include "journal/routes.h"
#include "notifications/routes.h"
#include "outcomes/participation_actions.h"
#include "outcomes/routes.h"
#include "people/around_actions.h"
#include "people/ownership_actions.h"
#include "people/routes.h"
#include "placements/placement_actions.h"
#include "placements/routes.h"
#include "plans/plan_actions.h"
#include "plans/routes.h"
#include "reports/routes.h"
#include "thread/routes.h"
#include "worklist/routes.h"

namespace app {

Service::Service(record::Dispatcher& dispatcher, bool secure_cookies, bool is_mail_on, Templates templates)
    : gate_(dispatcher, undo_),
      registers_(std::move(templates.outcomes)),
      reporting_codes_(std::move(templates.reporting_codes)) {
  fill_tables();
  add_account_routes(secure_cookies);
  add_way_through_routes();
  add_case_routes();
  add_overview_routes(is_mail_on);
}

void Service::fill_tables() {
  people::add_undo(undo_);
  people::add_ownership_undo(undo_);
  intake::add_undo(undo_);
  outcomes::add_undo(undo_);
  plans::add_undo(undo_);
  plans::add_ending(endings_);
  assessment::add_undo(undo_);
  assessment::add_ending(endings_);
  activities::add_undo(undo_);
  activities::add_ending(endings_);
  placements::add_undo(undo_);
  placements::add_ending(endings_);
  assistance::add_undo(undo_);
  shared_codes_ = shared_codes();
}

void Service::add_account_routes(bool secure_cookies) {
  accounts::add_session_routes(router_, gate_, secure_cookies);
  accounts::add_organisation_routes(router_, gate_);
  accounts::add_unit_routes(router_, gate_);
  accounts::add_parameter_routes(router_, gate_);
  accounts::add_staffing_routes(router_, gate_);
  accounts::add_mandatory_field_routes(router_, gate_);
  accounts::add_branch_rules_routes(router_, gate_);
  accounts::add_code_list_routes(router_, gate_, shared_codes_);
  accounts::add_staff_routes(router_, gate_);
  accounts::add_account_routes(router_, gate_);
  accounts::add_draft_routes(router_, gate_);
  accounts::add_undo_routes(router_, gate_, undo_);
  add_code_list_routes(router_, gate_);
}

void Service::add_way_through_routes() {
  people::add_person_routes(router_, gate_);
  people::add_search_routes(router_, gate_);
  people::add_around_routes(router_, gate_);
  people::add_ownership_routes(router_, gate_);
  intake::add_referral_routes(router_, gate_);
  intake::add_referral_step_routes(router_, gate_);
  intake::add_routine_meeting_routes(router_, gate_);
  outcomes::add_participation_routes(router_, gate_);
  outcomes::add_participation_step_routes(router_, gate_);
  outcomes::add_exit_routes(router_, gate_, endings_);
  outcomes::add_measurement_routes(router_, gate_);
}

void Service::add_case_routes() {
  journal::add_note_routes(router_, gate_);
  journal::add_template_routes(router_, gate_);
  plans::add_plan_routes(router_, gate_);
  plans::add_plan_step_routes(router_, gate_);
  plans::add_plan_follow_routes(router_, gate_);
  plans::add_plan_version_routes(router_, gate_);
  assessment::add_assessment_routes(router_, gate_);
  activities::add_intervention_type_routes(router_, gate_);
  activities::add_service_giver_routes(router_, gate_);
  activities::add_intervention_routes(router_, gate_);
  activities::add_intervention_step_routes(router_, gate_);
  activities::add_proposal_routes(router_, gate_);
  placements::add_workplace_routes(router_, gate_);
  placements::add_placement_routes(router_, gate_);
  placements::add_placement_step_routes(router_, gate_);
  placements::add_follow_up_routes(router_, gate_);
  placements::add_document_routes(router_, gate_);
  assistance::add_household_routes(router_, gate_);
  assistance::add_household_list_routes(router_, gate_);
}

void Service::add_overview_routes(bool is_mail_on) {
  imports::add_preview_routes(router_, gate_);
  imports::add_import_routes(router_, gate_);
  calculations::add_calculation_routes(router_, gate_);
  reports::add_appendix_routes(router_, gate_, registers_);
  reports::add_effect_goal_routes(router_, gate_, registers_);
  reports::add_comparison_routes(router_, gate_, registers_);
  reports::add_flows_routes(router_, gate_, registers_);
  reports::add_savings_routes(router_, gate_, registers_);
  reports::add_cross_table_routes(router_, gate_, registers_);
  reports::add_exit_groups_routes(router_, gate_, registers_);
  reports::add_units_routes(router_, gate_, registers_);
  reports::add_workload_routes(router_, gate_, registers_);
  reports::add_deadlines_routes(router_, gate_, registers_);
  reports::add_after_exit_routes(router_, gate_, registers_);
  reports::add_made_report_routes(router_, gate_);
  reports::add_edition_routes(router_, gate_, registers_);
  reports::add_final_report_routes(router_, gate_, registers_);
  reports::add_frozen_report_routes(router_, gate_, registers_);
  reports::add_release_routes(router_, gate_, registers_);
  reports::add_saved_population_routes(router_, gate_);
  reports::add_mapping_routes(router_, gate_, registers_);
  reports::add_national_routes(router_, gate_, registers_);
  reports::add_others_routes(router_, gate_, registers_);
  reports::add_overlap_routes(router_, gate_, registers_);
  reports::add_intervention_figures_routes(router_, gate_, registers_);
  reports::add_figures_routes(router_, gate_, registers_);
  extracts::add_monthly_extract_routes(router_, gate_, reporting_codes_);
  worklist::add_task_routes(router_, gate_);
  notifications::add_notification_routes(router_, gate_, is_mail_on);
  thread::add_thread_routes(router_, gate_, undo_);
}

}  // namespace app
