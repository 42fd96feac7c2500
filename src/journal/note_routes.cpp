#include "journal/note_json.h"
#include "journal/routes.h"

namespace journal {

namespace {

using accounts::Gate;

base::PersonId person_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}
std::string draft_of(const http::Request& request) { return std::string(request.path_parameter("draft_id")); }

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto draft, find_own_draft(work, viewer, draft_of(request)));
  std::string out;
  http::write_json(out, view_of(draft));
  return out;
}

void add_reading(http::Router& router, Gate& gate, const std::string& person) {
  router.add(http::get(person + "/notes")
                 .summary("The notes about a person, and the viewer's own drafts")
                 .tag("journal")
                 .returns<JournalView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto journal, find_journal(work, viewer, person_of(request)));
                         return http::json(view_of(journal));
                       });
                 }));
  router.add(http::get(person + "/note-drafts/{draft_id}")
                 .summary("One of the viewer's own drafts")
                 .tag("journal")
                 .returns<DraftView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto draft, find_own_draft(work, viewer, draft_of(request)));
                         return http::json(view_of(draft));
                       });
                 }));
}

void add_writing(http::Router& router, Gate& gate, const std::string& person) {
  router.add(http::post(person + "/note-drafts")
                 .summary("Begin a note as a draft of one's own")
                 .tag("journal")
                 .body<NewDraftView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewDraftView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return begin_draft(work, viewer, person_of(request),
                                        {x.unit_id, x.note_subject, text_of(x.text), x.lock_on, x.corrects_id});
                   });
                 }));
  router.add(http::patch(person + "/note-drafts/{draft_id}")
                 .summary("Save a draft")
                 .tag("journal")
                 .versioned()
                 .body<DraftChange>()
                 .changes()
                 .handle([&gate](const http::Request& request, const DraftChange& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return save_draft(work, viewer, draft_of(request), request.version(), text_of(x.text),
                                           x.lock_on);
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

void add_ending(http::Router& router, Gate& gate, const std::string& person) {
  router.add(http::remove(person + "/note-drafts/{draft_id}")
                 .summary("Throw a draft away")
                 .tag("journal")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return discard_draft(work, viewer, draft_of(request));
                   });
                 }));
  router.add(http::post(person + "/note-drafts/{draft_id}/lock")
                 .summary("Lock a draft into a note that never changes")
                 .tag("journal")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) -> base::Status {
                         TRY(lock_draft(work, viewer, draft_of(request), request.version()));
                         return base::done();
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

void add_objecting(http::Router& router, Gate& gate, const std::string& person) {
  router.add(http::post(person + "/notes/{note_id}/objection")
                 .summary("Note what the person holds against a note")
                 .tag("journal")
                 .body<NewObjection>()
                 .changes()
                 .handle([&gate](const http::Request& request, const NewObjection& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) -> base::Status {
                     TRY(object_to_note(work, viewer, person_of(request),
                                        std::string(request.path_parameter("note_id")), x.body, x.said_on));
                     return base::done();
                   });
                 }));
}

}  // namespace

void add_note_routes(http::Router& router, Gate& gate) {
  const std::string person = "/api/{municipality_id}/people/{id}";
  add_reading(router, gate, person);
  add_writing(router, gate, person);
  add_ending(router, gate, person);
  add_objecting(router, gate, person);
}

}  // namespace journal
