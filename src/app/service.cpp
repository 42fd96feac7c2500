#include "app/service.h"

#include "accounts/routes.h"
#include "app/code_lists.h"
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
#include "reports/routes.h"
#include "thread/routes.h"
#include "worklist/routes.h"

namespace app {

Service::Service(record::Dispatcher& dispatcher, bool secure_cookies, bool is_mail_on) : gate_(dispatcher) {
  people::add_undo(undo_);
  people::add_ownership_undo(undo_);
  intake::add_undo(undo_);
  outcomes::add_undo(undo_);
  placements::add_undo(undo_);
  placements::add_ending(endings_);
  accounts::add_session_routes(router_, gate_, secure_cookies);
  accounts::add_organisation_routes(router_, gate_);
  accounts::add_unit_routes(router_, gate_);
  accounts::add_staff_routes(router_, gate_);
  accounts::add_account_routes(router_, gate_);
  accounts::add_draft_routes(router_, gate_);
  accounts::add_undo_routes(router_, gate_, undo_);
  add_code_list_routes(router_, gate_);
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
  journal::add_note_routes(router_, gate_);
  journal::add_template_routes(router_, gate_);
  placements::add_workplace_routes(router_, gate_);
  placements::add_placement_routes(router_, gate_);
  placements::add_placement_step_routes(router_, gate_);
  placements::add_follow_up_routes(router_, gate_);
  placements::add_document_routes(router_, gate_);
  imports::add_preview_routes(router_, gate_);
  imports::add_import_routes(router_, gate_);
  reports::add_appendix_routes(router_, gate_);
  worklist::add_task_routes(router_, gate_);
  notifications::add_notification_routes(router_, gate_, is_mail_on);
  thread::add_thread_routes(router_, gate_, undo_);
}

}  // namespace app
