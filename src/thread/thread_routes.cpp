#include "thread/routes.h"

#include "thread/thread_json.h"

namespace thread {

namespace {

using accounts::Gate;

base::PersonId id_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}

ThreadView view_of(const ThreadSheet& sheet, const Viewer& viewer, base::Date today) {
  ThreadView view;
  view.person = people::view_of(sheet.person, viewer);
  view.stage = sheet.stage;
  for (const auto& one : sheet.ownerships) view.ownerships.push_back(people::view_of(one));
  if (sheet.owner) view.owner = OwnerView{sheet.owner->staff_id.str(), sheet.owner->name, sheet.owner->unit_name};
  for (const auto& p : sheet.participations) view.participations.push_back(outcomes::view_of(p, today));
  for (const auto& contact : sheet.contacts) view.contacts.push_back(people::view_of(contact));
  for (const auto& row : sheet.referrals) view.referrals.push_back(intake::view_of(row, viewer, today));
  for (const auto& task : sheet.tasks) view.tasks.push_back(worklist::view_of(task, today));
  if (!view.tasks.empty()) {
    const auto& first = view.tasks.front();
    view.next_step = NextStepView{first.id, first.rule, first.due_on, first.unit_name, first.staff_name, first.overdue};
  }
  view.entry_counts = sheet.entry_counts;
  view.hidden_count = sheet.hidden_count;
  return view;
}

std::optional<std::string> text_of(const std::optional<base::EntryId>& id) {
  if (!id) return std::nullopt;
  return id->str();
}

EntryView view_of(const TimelineEntry& e, const Viewer& viewer, const sharing::UndoTable& undo, base::Instant now) {
  const bool may_undo = viewer.works_in(e.holder_id) && e.is_latest_of_subject && !e.cancelled_by && !e.cancels &&
                        undo.count(e.kind) > 0 && sharing::is_in_time_to_undo(e.recorded_at, now);
  EntryView view{e.id.str(), e.number, e.kind, std::string(group_of(e.kind)), e.subject_type, e.subject_id,
                 e.happened_on, e.recorded_at, e.actor_name, e.party_name, e.branch_name, e.unit_name, e.reason,
                 text_of(e.cancels), text_of(e.cancelled_by), may_undo, {}};
  for (const auto& change : e.changes) view.changes.push_back({change.field, change.old_value, change.new_value});
  return view;
}

base::Result<http::Response> entries(Work& work, const Viewer& viewer, const http::Request& request,
                                     const sharing::UndoTable& undo) {
  std::optional<int> before;
  if (request.query("before")) before = static_cast<int>(request.query_integer("before", 0));
  const int limit = static_cast<int>(request.query_integer("limit", 30));
  TRY_ASSIGN(const auto page,
             find_timeline(work, viewer, id_of(request), request.query("group").value_or(""), before, limit));
  EntriesView out;
  for (const auto& entry : page.entries) out.items.push_back(view_of(entry, viewer, undo, work.now()));
  out.next_before = page.next_before;
  return http::json(out);
}

}  // namespace

void add_thread_routes(http::Router& router, Gate& gate, const sharing::UndoTable& undo) {
  router.add(http::get("/api/{municipality_id}/people/{id}/thread")
                 .summary("The person's page: who, stage, owner, next step")
                 .tag("people")
                 .returns<ThreadView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto sheet, find_thread(work, viewer, id_of(request)));
                         return http::json(view_of(sheet, viewer, work.today()));
                       });
                 }));
  router.add(http::get("/api/{municipality_id}/people/{id}/entries")
                 .summary("The red thread, by the day that it happened, the latest first")
                 .tag("people")
                 .query({"group", "Only this group of entries", http::QueryKind::choice, false, 0, 0, groups()})
                 .query({"before", "Only what stands below the entry of this number", http::QueryKind::integer, false, 1,
                         2'000'000'000, {}})
                 .query({"limit", "At most so many", http::QueryKind::integer, false, 1, kTimelineRowsMax, {}})
                 .returns<EntriesView>()
                 .handle([&gate, &undo](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return entries(work, viewer, request, undo);
                   });
                 }));
}

}  // namespace thread
