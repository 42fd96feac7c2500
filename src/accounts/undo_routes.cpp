#include "accounts/routes.h"

#include "platform/http/json.h"

namespace accounts {

namespace {

base::Error cannot() { return {base::ErrorCode::conflict, "entry.cannot_undo", {}}; }

base::Status undo(const sharing::UndoTable& table, Work& work, const Viewer& viewer,
                               const base::EntryId& id) {
  const auto entry = record::find_entry(work.session(), work.municipality_id(), id);
  if (!entry || !viewer.works_in(entry->holder_id)) {
    return base::Error{base::ErrorCode::not_found, "entry.unknown", {}};
  }
  const auto found = table.find(entry->kind);
  if (found == table.end() || !entry->is_latest_of_subject) return cannot();
  if (!sharing::is_in_time_to_undo(entry->recorded_at, work.now())) {
    return base::Error{base::ErrorCode::conflict, "entry.undo_too_late", {}};
  }
  work.compensate(id);
  TRY(found->second(work, viewer, *entry));
  return base::done();
}

}  // namespace

void add_undo_routes(http::Router& router, Gate& gate, const sharing::UndoTable& table) {
  router.add(http::post("/api/{municipality_id}/entries/{id}/undo")
                 .summary("Undo the last thing that was done")
                 .tag("people")
                 .changes()
                 .handle([&gate, &table](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return undo(table, work, viewer,
                                 base::EntryId(std::string(request.path_parameter("id"))));
                   });
                 }));
}

}  // namespace accounts
