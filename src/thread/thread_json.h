#pragma once

#include "intake/referral_json.h"
#include "outcomes/participation_json.h"
#include "people/contact_json.h"
#include "people/ownership_json.h"
#include "people/person_json.h"
#include "thread/thread_actions.h"
#include "worklist/task_json.h"

namespace thread {

struct OwnerView {
  std::string staff_id;
  std::string name;
  std::string unit_name;
};
template <class V>
void describe(V& v, OwnerView& x) {
  v.field("staff_id", x.staff_id);
  v.field("name", x.name);
  v.field("unit_name", x.unit_name);
}

struct NextStepView {
  std::string task_id;
  std::string rule;
  base::Date due_on = http::blank<base::Date>();
  std::string unit_name;
  std::optional<std::string> staff_name;
  bool overdue = false;
};
template <class V>
void describe(V& v, NextStepView& x) {
  v.field("task_id", x.task_id);
  v.field("rule", x.rule);
  v.field("due_on", x.due_on);
  v.field("unit_name", x.unit_name);
  v.field("staff_name", x.staff_name);
  v.field("overdue", x.overdue);
}

struct ThreadView {
  people::PersonView person;
  Stage stage = Stage::registered;
  std::optional<OwnerView> owner;
  std::vector<people::OwnershipView> ownerships;
  std::optional<NextStepView> next_step;
  std::vector<outcomes::ParticipationView> participations;
  std::vector<people::ContactView> contacts;
  std::vector<intake::ReferralRowView> referrals;
  std::vector<worklist::TaskView> tasks;
  std::map<std::string, int> entry_counts;
  int hidden_count = 0;
};
template <class V>
void describe(V& v, ThreadView& x) {
  v.field("person", x.person);
  v.field("stage", x.stage);
  v.field("owner", x.owner);
  v.field("ownerships", x.ownerships);
  v.field("next_step", x.next_step);
  v.field("participations", x.participations);
  v.field("contacts", x.contacts);
  v.field("referrals", x.referrals);
  v.field("tasks", x.tasks);
  v.field("entry_counts", x.entry_counts);
  v.field("hidden_count", x.hidden_count);
}
inline std::string_view schema_name(const ThreadView*) { return "Thread"; }

struct ChangeView {
  std::string field;
  std::optional<std::string> old_value;
  std::optional<std::string> new_value;
};
template <class V>
void describe(V& v, ChangeView& x) {
  v.field("field", x.field);
  v.field("old_value", x.old_value);
  v.field("new_value", x.new_value);
}
inline std::string_view schema_name(const ChangeView*) { return "EntryChange"; }

struct EntryView {
  std::string id;
  int number = 0;
  std::string kind;
  std::string group;
  std::string subject_type;
  std::string subject_id;
  base::Date happened_on = http::blank<base::Date>();
  base::Instant recorded_at = http::blank<base::Instant>();
  std::string actor_name;
  std::string party_name;
  std::string branch_name;
  std::optional<std::string> unit_name;
  std::optional<std::string> reason;
  std::optional<std::string> cancels;
  std::optional<std::string> cancelled_by;
  bool may_undo = false;
  std::vector<ChangeView> changes;
};
template <class V>
void describe(V& v, EntryView& x) {
  v.field("id", x.id);
  v.field("number", x.number);
  v.field("kind", x.kind);
  v.field("group", x.group);
  v.field("subject_type", x.subject_type);
  v.field("subject_id", x.subject_id);
  v.field("happened_on", x.happened_on);
  v.field("recorded_at", x.recorded_at);
  v.field("actor_name", x.actor_name);
  v.field("party_name", x.party_name);
  v.field("branch_name", x.branch_name);
  v.field("unit_name", x.unit_name);
  v.field("reason", x.reason);
  v.field("cancels", x.cancels);
  v.field("cancelled_by", x.cancelled_by);
  v.field("may_undo", x.may_undo);
  v.field("changes", x.changes);
}
inline std::string_view schema_name(const EntryView*) { return "Entry"; }

struct EntriesView {
  std::vector<EntryView> items;
  std::optional<int> next_before;
};
template <class V>
void describe(V& v, EntriesView& x) {
  v.field("items", x.items);
  v.field("next_before", x.next_before);
}
inline std::string_view schema_name(const EntriesView*) { return "Entries"; }

}  // namespace thread
