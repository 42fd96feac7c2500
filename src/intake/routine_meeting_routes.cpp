#include "intake/routes.h"

#include "intake/routine_meeting_actions.h"
#include "platform/http/json.h"
#include "platform/http/page.h"

namespace intake {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct ActionView {
  std::string what;
  std::string who_text;
  std::optional<base::Date> due_on;
  bool done = false;
};
template <class V>
void describe(V& v, ActionView& x) {
  v.text("what", x.what, {.max = 500});
  v.text("who_text", x.who_text, {.max = 200}, http::with_default);
  v.field("due_on", x.due_on);
  v.field("done", x.done, http::with_default);
}
std::string_view schema_name(const ActionView*) { return "MeetingAction"; }

struct NewMeeting {
  base::Date held_on = http::blank<base::Date>();
  base::UnitId unit_id;
  std::vector<base::PartyId> party_ids;
  std::string works_well;
  std::string to_improve;
  std::vector<ActionView> actions;
};
template <class V>
void describe(V& v, NewMeeting& x) {
  v.field("held_on", x.held_on);
  v.field("unit_id", x.unit_id);
  v.list("party_ids", x.party_ids, {.max = 30});
  v.text("works_well", x.works_well, {.max = 5000, .lines = true}, http::with_default);
  v.text("to_improve", x.to_improve, {.max = 5000, .lines = true}, http::with_default);
  v.list("actions", x.actions, {.max = 50}, http::with_default);
}
std::string_view schema_name(const NewMeeting*) { return "NewRoutineMeeting"; }

struct MeetingView {
  std::string id;
  std::int64_t version = 0;
  NewMeeting meeting;
};
template <class V>
void describe(V& v, MeetingView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  describe(v, x.meeting);
}
std::string_view schema_name(const MeetingView*) { return "RoutineMeeting"; }

MeetingView view_of(const RoutineMeeting& m) {
  MeetingView view{m.id, m.version, {m.held_on, m.unit_id, m.party_ids, m.works_well, m.to_improve, {}}};
  for (const auto& action : m.actions) {
    view.meeting.actions.push_back({action.what, action.who_text, action.due_on, action.is_done});
  }
  return view;
}

RoutineMeeting meeting_of(const NewMeeting& x, std::string id) {
  RoutineMeeting out{std::move(id), 1, {}, x.unit_id, x.held_on, x.works_well, x.to_improve, x.party_ids, {}};
  for (const auto& action : x.actions) {
    out.actions.push_back({action.what, action.who_text, action.due_on, action.done});
  }
  return out;
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> change(Gate& gate, const http::Request& request, const NewMeeting& input) {
  return gate.change(
      request,
      [&](Work& work, const Viewer& viewer) {
        return change_meeting(work, viewer, meeting_of(input, id_of(request)), request.version());
      },
      [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
        TRY_ASSIGN(const auto meeting, find_meeting_for(work, viewer, id_of(request)));
        std::string out;
        http::write_json(out, view_of(meeting));
        return out;
      });
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  std::vector<MeetingView> views;
  for (const auto& meeting : list_meetings_for(work, viewer)) views.push_back(view_of(meeting));
  return http::json(http::page_of(std::move(views), http::page_request(request)));
}

}  // namespace

void add_routine_meeting_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/routine-meetings")
                 .summary("The parties' routine meetings, newest first")
                 .tag("routine-meetings")
                 .paged()
                 .returns<http::Page<MeetingView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::post("/api/{municipality_id}/routine-meetings")
                 .summary("Log a routine meeting")
                 .tag("routine-meetings")
                 .body<NewMeeting>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewMeeting& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return log_meeting(work, viewer, meeting_of(input, ""));
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/routine-meetings/{id}")
                 .summary("One routine meeting")
                 .tag("routine-meetings")
                 .returns<MeetingView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto meeting, find_meeting_for(work, viewer, id_of(request)));
                         return http::json(view_of(meeting));
                       });
                 }));
  router.add(http::put("/api/{municipality_id}/routine-meetings/{id}")
                 .summary("Change what was logged, or tick off what is done")
                 .tag("routine-meetings")
                 .versioned()
                 .body<NewMeeting>()
                 .changes()
                 .handle([&gate](const http::Request& request, const NewMeeting& input) {
                   return change(gate, request, input);
                 }));
}

}  // namespace intake
