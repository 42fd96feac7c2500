#include "activities/intervention_json.h"
#include "activities/routes.h"

namespace activities {

namespace {

using accounts::Gate;

struct AnswerView {
  AnswerKind kind = AnswerKind::place;
  std::optional<base::Date> planned_starts_on;
  std::optional<base::Date> planned_ends_on;
  std::optional<ChangeReason> reason;
  std::string text;
};
template <class V>
void describe(V& v, AnswerView& x) {
  v.field("kind", x.kind);
  v.field("planned_starts_on", x.planned_starts_on);
  v.field("planned_ends_on", x.planned_ends_on);
  v.field("reason", x.reason);
  v.text("text", x.text, {.max = 500}, http::with_default);
}
std::string_view schema_name(const AnswerView*) { return "InterventionAnswer"; }

struct StartView {
  base::Date starts_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, StartView& x) {
  v.field("starts_on", x.starts_on);
}

struct DecisionView {
  base::Date decided_on = http::blank<base::Date>();
  std::string decided_by;
};
template <class V>
void describe(V& v, DecisionView& x) {
  v.field("decided_on", x.decided_on);
  v.text("decided_by", x.decided_by, {.min = 1, .max = 100});
}

struct FollowUpView {
  std::string text;
  std::optional<base::Date> next_on;
};
template <class V>
void describe(V& v, FollowUpView& x) {
  v.text("text", x.text, {.min = 1, .max = 2000, .lines = true});
  v.field("next_on", x.next_on);
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<std::string> current(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const auto sheet, find_intervention_sheet(work, viewer, id));
  std::string out;
  http::write_json(out, view_of(sheet, work.today()));
  return out;
}

// POST …/{name}: one act from a version.
template <class Input, class Act>
void add_step(http::Router& router, Gate& gate, const char* name, const char* summary, Act act) {
  router.add(http::post("/api/{municipality_id}/interventions/{id}/" + std::string(name))
                 .summary(summary)
                 .tag("interventions")
                 .versioned()
                 .template body<Input>()
                 .changes()
                 .handle([&gate, act](const http::Request& request, const Input& input) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return act(work, viewer, id_of(request), request.version(), input);
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, id_of(request)); });
                 }));
}

}  // namespace

void add_intervention_step_routes(http::Router& router, Gate& gate) {
  add_step<AnswerView>(router, gate, "answer", "Answer as the one who is to carry it out: a place, the queue, or no",
                       [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                          const AnswerView& x) {
                         return answer_intervention(work, viewer, id, version,
                                                    {x.kind, x.planned_starts_on, x.planned_ends_on, x.reason, x.text});
                       });
  add_step<StartView>(router, gate, "start", "Confirm that it began",
                      [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                         const StartView& x) { return confirm_start_of(work, viewer, id, version, x.starts_on); });
  add_step<DecisionView>(router, gate, "decision", "Register the decision that it needs",
                         [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                            const DecisionView& x) {
                           return decide_intervention(work, viewer, id, version, x.decided_on, x.decided_by);
                         });
  add_step<FollowUpView>(router, gate, "follow-ups", "Tell how it goes, and when it is looked at next",
                         [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                            const FollowUpView& x) {
                           return follow_up_intervention(work, viewer, id, version, x.text, x.next_on);
                         });
  add_step<ChangeInput>(router, gate, "changes", "Change it in one of the ways that its state allows",
                        [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                           const ChangeInput& x) {
                          return change_intervention(work, viewer, id, version, change_of(x));
                        });
}

}  // namespace activities
