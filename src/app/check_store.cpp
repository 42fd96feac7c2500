#include "app/check_store.h"

#include <iterator>

namespace app {

namespace {

using sql::Statement;

// A state row without the entry that wrote it.
#define WITHOUT_ENTRY(table) \
  "SELECT COUNT(*) FROM " table " x WHERE NOT EXISTS (SELECT 1 FROM entry e " \
  "WHERE e.municipality_id = x.municipality_id AND e.id = x.entry_id)"
// An entry without the state row that it is about.
#define WITHOUT_SUBJECT(table) \
  "SELECT COUNT(*) FROM entry e WHERE e.subject_type = '" table "' AND NOT EXISTS (SELECT 1 FROM " table " x " \
  "WHERE x.municipality_id = e.municipality_id AND x.id = e.subject_id)"
// A local value whose list or shared code is another than the record's.
#define OTHER_LOCAL_CODE(table, column, local, list) \
  "SELECT COUNT(*) FROM " table " x WHERE x." local " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM local_code l " \
  "WHERE l.municipality_id = x.municipality_id AND l.id = x." local " AND l.code_list = '" list "' " \
  "AND l.code = x." column ")"

const Statement kQuestions[] = {
    {"check.entry_of_person", WITHOUT_ENTRY("person")},
    {"check.entry_of_identity_number", WITHOUT_ENTRY("identity_number")},
    {"check.entry_of_person_link", WITHOUT_ENTRY("person_link")},
    {"check.entry_of_contact", WITHOUT_ENTRY("contact")},
    {"check.entry_of_ownership", WITHOUT_ENTRY("ownership")},
    {"check.entry_of_ownership_weight", WITHOUT_ENTRY("ownership_weight")},
    {"check.entry_of_referral", WITHOUT_ENTRY("referral")},
    {"check.entry_of_referral_message", WITHOUT_ENTRY("referral_message")},
    {"check.entry_of_routine_meeting", WITHOUT_ENTRY("routine_meeting")},
    {"check.entry_of_participation", WITHOUT_ENTRY("participation")},
    {"check.entry_of_measurement", WITHOUT_ENTRY("measurement")},
    {"check.entry_of_plan", WITHOUT_ENTRY("plan")},
    {"check.entry_of_plan_version", WITHOUT_ENTRY("plan_version")},
    {"check.entry_of_plan_withdrawal", WITHOUT_ENTRY("plan_withdrawal")},
    {"check.entry_of_plan_progress", WITHOUT_ENTRY("plan_progress")},
    {"check.entry_of_plan_follow_up", WITHOUT_ENTRY("plan_follow_up")},
    {"check.entry_of_assessment", WITHOUT_ENTRY("assessment")},
    {"check.entry_of_assessment_sitting", WITHOUT_ENTRY("assessment_sitting")},
    {"check.entry_of_intervention_type", WITHOUT_ENTRY("intervention_type")},
    {"check.entry_of_service_giver", WITHOUT_ENTRY("service_giver")},
    {"check.entry_of_intervention", WITHOUT_ENTRY("intervention")},
    {"check.entry_of_intervention_proposal", WITHOUT_ENTRY("intervention_proposal")},
    {"check.entry_of_exit_follow_up", WITHOUT_ENTRY("exit_follow_up")},
    {"check.entry_of_note", WITHOUT_ENTRY("note")},
    {"check.entry_of_note_objection", WITHOUT_ENTRY("note_objection")},
    {"check.entry_of_note_template", WITHOUT_ENTRY("note_template")},
    {"check.entry_of_workplace", WITHOUT_ENTRY("workplace")},
    {"check.entry_of_placement", WITHOUT_ENTRY("placement")},
    {"check.entry_of_placement_follow_up", WITHOUT_ENTRY("placement_follow_up")},
    {"check.entry_of_work_ability", WITHOUT_ENTRY("work_ability")},
    {"check.entry_of_own_parameter", WITHOUT_ENTRY("own_parameter")},
    {"check.entry_of_own_mandatory_field", WITHOUT_ENTRY("own_mandatory_field")},
    {"check.entry_of_staffing", WITHOUT_ENTRY("staffing")},
    {"check.entry_of_local_code", WITHOUT_ENTRY("local_code")},
    {"check.entry_of_withheld_code", WITHOUT_ENTRY("withheld_code")},
    {"check.entry_of_household", WITHOUT_ENTRY("household")},
    {"check.entry_of_assistance_month", WITHOUT_ENTRY("assistance_month")},
    {"check.entry_of_assistance_end", WITHOUT_ENTRY("assistance_end")},
    {"check.entry_of_support_obstacle", WITHOUT_ENTRY("support_obstacle")},
    {"check.entry_of_import_run", WITHOUT_ENTRY("import_run")},
    {"check.entry_of_report_comment", WITHOUT_ENTRY("report_comment")},
    {"check.entry_of_open_figure_import", WITHOUT_ENTRY("open_figure_import")},
    {"check.entry_of_effect_goal", WITHOUT_ENTRY("effect_goal")},
    {"check.entry_of_frozen_report", WITHOUT_ENTRY("frozen_report")},
    {"check.entry_of_final_report", WITHOUT_ENTRY("final_report")},
    {"check.entry_of_statistics_edition", WITHOUT_ENTRY("statistics_edition")},
    {"check.entry_of_data_release", WITHOUT_ENTRY("data_release")},
    {"check.subject_person", WITHOUT_SUBJECT("person")},
    {"check.subject_person_link", WITHOUT_SUBJECT("person_link")},
    {"check.subject_contact", WITHOUT_SUBJECT("contact")},
    {"check.subject_ownership", WITHOUT_SUBJECT("ownership")},
    {"check.subject_referral", WITHOUT_SUBJECT("referral")},
    {"check.subject_routine_meeting", WITHOUT_SUBJECT("routine_meeting")},
    {"check.subject_participation", WITHOUT_SUBJECT("participation")},
    {"check.subject_measurement", WITHOUT_SUBJECT("measurement")},
    {"check.subject_plan", WITHOUT_SUBJECT("plan")},
    {"check.subject_assessment", WITHOUT_SUBJECT("assessment")},
    {"check.subject_assessment_sitting", WITHOUT_SUBJECT("assessment_sitting")},
    {"check.subject_intervention_type", WITHOUT_SUBJECT("intervention_type")},
    {"check.subject_intervention", WITHOUT_SUBJECT("intervention")},
    {"check.subject_intervention_proposal", WITHOUT_SUBJECT("intervention_proposal")},
    {"check.subject_exit_follow_up", WITHOUT_SUBJECT("exit_follow_up")},
    {"check.subject_note", WITHOUT_SUBJECT("note")},
    {"check.subject_note_objection", WITHOUT_SUBJECT("note_objection")},
    {"check.subject_note_template", WITHOUT_SUBJECT("note_template")},
    {"check.subject_workplace", WITHOUT_SUBJECT("workplace")},
    {"check.subject_placement", WITHOUT_SUBJECT("placement")},
    {"check.subject_placement_follow_up", WITHOUT_SUBJECT("placement_follow_up")},
    {"check.subject_work_ability", WITHOUT_SUBJECT("work_ability")},
    {"check.subject_own_parameter", WITHOUT_SUBJECT("own_parameter")},
    {"check.subject_own_mandatory_field", WITHOUT_SUBJECT("own_mandatory_field")},
    {"check.subject_service_giver", WITHOUT_SUBJECT("service_giver")},
    {"check.subject_staffing", WITHOUT_SUBJECT("staffing")},
    {"check.subject_local_code", WITHOUT_SUBJECT("local_code")},
    {"check.subject_withheld_code", WITHOUT_SUBJECT("withheld_code")},
    {"check.subject_household", WITHOUT_SUBJECT("household")},
    {"check.subject_task", WITHOUT_SUBJECT("task")},
    {"check.subject_import_run", WITHOUT_SUBJECT("import_run")},
    {"check.subject_open_figure_import", WITHOUT_SUBJECT("open_figure_import")},
    {"check.subject_effect_goal", WITHOUT_SUBJECT("effect_goal")},
    {"check.subject_frozen_report", WITHOUT_SUBJECT("frozen_report")},
    {"check.subject_final_report", WITHOUT_SUBJECT("final_report")},
    {"check.subject_statistics_edition", WITHOUT_SUBJECT("statistics_edition")},
    {"check.subject_data_release", WITHOUT_SUBJECT("data_release")},
    {"check.subject_report_comment", WITHOUT_SUBJECT("report_comment")},
    {"check.thread_numbers",
     "SELECT COUNT(*) FROM (SELECT e.municipality_id, e.person_id FROM entry e WHERE e.person_id IS NOT NULL "
     "GROUP BY e.municipality_id, e.person_id HAVING COUNT(*) <> MAX(e.number)) gaps"},
    {"check.thread_last_number",
     "SELECT COUNT(*) FROM person_thread t WHERE t.last_number <> (SELECT COUNT(*) FROM entry e "
     "WHERE e.municipality_id = t.municipality_id AND e.person_id = t.id)"},
    {"check.changes_without_entry",
     "SELECT COUNT(*) FROM entry_change c WHERE NOT EXISTS (SELECT 1 FROM entry e "
     "WHERE e.municipality_id = c.municipality_id AND e.id = c.entry_id)"},
    {"check.person_current_nowhere",
     "SELECT COUNT(*) FROM person p WHERE p.name_fold <> '' AND NOT EXISTS (SELECT 1 FROM person_holder h "
     "WHERE h.municipality_id = p.municipality_id AND h.person_id = p.id)"},
    {"check.tasks_opened_by_nothing",
     "SELECT COUNT(*) FROM task t WHERE NOT EXISTS (SELECT 1 FROM entry e "
     "WHERE e.municipality_id = t.municipality_id AND e.id = t.opened_by_entry_id)"},
    {"check.open_tasks_of_answered_referrals",
     "SELECT COUNT(*) FROM task t JOIN referral r ON r.municipality_id = t.municipality_id AND r.id = t.subject_id "
     "WHERE t.closed_at IS NULL AND r.state IN ('declined', 'withdrawn', 'reported')"},
    {"check.running_plans_without_task",
     "SELECT COUNT(*) FROM plan p WHERE p.ended_on IS NULL AND p.is_cancelled = 0 AND NOT EXISTS (SELECT 1 FROM task t "
     "WHERE t.municipality_id = p.municipality_id AND t.subject_id = p.id AND t.closed_at IS NULL)"},
    {"check.open_tasks_of_ended_interventions",
     "SELECT COUNT(*) FROM task t JOIN intervention x ON x.municipality_id = t.municipality_id AND x.id = t.subject_id "
     "WHERE t.closed_at IS NULL AND x.ending IS NOT NULL"},
    {"check.interventions_without_task",
     "SELECT COUNT(*) FROM intervention x WHERE x.ending IS NULL AND NOT EXISTS (SELECT 1 FROM task t "
     "WHERE t.municipality_id = x.municipality_id AND t.subject_id = x.id AND t.holder_id = x.holder_id "
     "AND t.closed_at IS NULL)"},
    {"check.grown_in_two_households",
     "SELECT COUNT(*) FROM household_member a JOIN household ha ON ha.municipality_id = a.municipality_id "
     "AND ha.id = a.household_id JOIN household_member b ON b.municipality_id = a.municipality_id "
     "AND b.person_id = a.person_id AND b.household_id > a.household_id "
     "JOIN household hb ON hb.municipality_id = b.municipality_id AND hb.id = b.household_id "
     "WHERE ha.is_cancelled = 0 AND hb.is_cancelled = 0 AND ha.holder_id = hb.holder_id "
     "AND a.role <> 'child' AND b.role <> 'child' AND (a.to_on IS NULL OR a.to_on >= b.from_on) "
     "AND (b.to_on IS NULL OR b.to_on >= a.from_on)"},
    {"check.assistance_outside_household",
     "SELECT COUNT(*) FROM assistance_month m JOIN household h ON h.municipality_id = m.municipality_id "
     "AND h.id = m.household_id WHERE h.is_cancelled = 1 OR m.month > h.dissolved_on "
     "OR SUBSTR(m.month, 1, 7) < SUBSTR(h.formed_on, 1, 7)"},
    {"check.obstacle_of_no_household",
     "SELECT COUNT(*) FROM support_obstacle o JOIN household h ON h.municipality_id = o.municipality_id "
     "AND h.id = o.household_id WHERE h.is_cancelled = 1"},
    {"check.other_local_contact_kind", OTHER_LOCAL_CODE("contact", "kind", "local_kind_id", "contact_kind")},
    {"check.other_local_exit_reason",
     OTHER_LOCAL_CODE("participation", "exit_reason", "local_exit_reason_id", "exit_reason")},
    {"check.other_local_decline_reason",
     OTHER_LOCAL_CODE("referral", "decline_reason", "local_decline_reason_id", "decline_reason")},
    {"check.other_local_target_group",
     OTHER_LOCAL_CODE("referral", "target_group", "local_target_group_id", "target_group")},
    {"check.other_local_end_reason",
     OTHER_LOCAL_CODE("placement", "end_reason", "local_end_reason_id", "end_reason")},
    {"check.two_numbers_at_once",
     "SELECT COUNT(*) FROM (SELECT municipality_id, person_id FROM identity_number WHERE valid_to IS NULL "
     "GROUP BY municipality_id, person_id HAVING COUNT(*) > 1) twice"},
};

}  // namespace

std::vector<Finding> ask_all(sql::Session& session, const ShareDone& share_done) {
  std::vector<Finding> out;
  for (const auto& question : kQuestions) {
    share_done(static_cast<double>(out.size()) / static_cast<double>(std::size(kQuestions)));
    const auto count = session.first(question, {}, [](const sql::Row& row) { return row.integer(0); });
    out.push_back({std::string(question.name()).substr(6), count.value()});
  }
  return out;
}

}  // namespace app
