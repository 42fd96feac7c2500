#include "placements/placement_json.h"
#include "placements/routes.h"

namespace placements {

namespace {

using accounts::Gate;

struct StartInput {
  base::Date started_on = http::blank<base::Date>();
  std::string override_reason;
};
template <class V>
void describe(V& v, StartInput& x) {
  v.field("started_on", x.started_on);
  v.text("override_reason", x.override_reason, {.max = 400}, http::with_default);
}
std::string_view schema_name(const StartInput*) { return "PlacementStart"; }

struct EndInput {
  Ending ending;
  NextStep next;
};
template <class V>
void describe(V& v, EndInput& x) {
  describe(v, x.ending);
  describe(v, x.next);
}
std::string_view schema_name(const EndInput*) { return "PlacementEnd"; }

struct ReasonInput {
  std::string reason;
};
template <class V>
void describe(V& v, ReasonInput& x) {
  v.text("reason", x.reason, {.min = 1, .max = 400});
}
std::string_view schema_name(const ReasonInput*) { return "PlacementCancellation"; }

struct PeriodInput {
  NewPeriod period;
  std::string override_reason;
};
template <class V>
void describe(V& v, PeriodInput& x) {
  v.field("starts_on", x.period.starts_on);
  v.field("ends_on", x.period.ends_on);
  v.text("reason", x.period.reason, {.min = 1, .max = 400});
  v.text("override_reason", x.override_reason, {.max = 400}, http::with_default);
}
std::string_view schema_name(const PeriodInput*) { return "PlacementPeriod"; }

struct ExtentInput {
  Extent extent;
  std::string reason;
};
template <class V>
void describe(V& v, ExtentInput& x) {
  describe(v, x.extent);
  v.text("reason", x.reason, {.min = 1, .max = 400});
}
std::string_view schema_name(const ExtentInput*) { return "PlacementExtentChange"; }

struct MoveInput {
  std::string workplace_id;
  std::string reason;
  std::string override_reason;
};
template <class V>
void describe(V& v, MoveInput& x) {
  v.text("workplace_id", x.workplace_id, {.min = 1, .max = 36});
  v.text("reason", x.reason, {.min = 1, .max = 400});
  v.text("override_reason", x.override_reason, {.max = 400}, http::with_default);
}
std::string_view schema_name(const MoveInput*) { return "PlacementMove"; }

struct TermsInput {
  Terms terms;
  std::string reason;
};
template <class V>
void describe(V& v, TermsInput& x) {
  describe(v, x.terms);
  v.text("reason", x.reason, {.max = 400}, http::with_default);
}
std::string_view schema_name(const TermsInput*) { return "PlacementCorrection"; }

struct ExtractInput {
  base::Date shown_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, ExtractInput& x) {
  v.field("shown_on", x.shown_on);
}
std::string_view schema_name(const ExtractInput*) { return "RegisterExtractShown"; }

base::Result<std::string> current(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const auto details, find_placement_details(work, viewer, id));
  std::string out;
  http::write_json(out, view_of(details));
  return out;
}

// One act on a placement, in the version that the user has seen: act(work, viewer, id, version, input).
template <class Input, class Act>
void add_act(http::Router& router, Gate& gate, http::OperationBuilder<http::NoBody> operation, const char* summary,
             Act act) {
  router.add(operation.summary(summary)
                 .tag("placements")
                 .versioned()
                 .template body<Input>()
                 .changes()
                 .handle([&gate, act](const http::Request& request, const Input& x) {
                   const std::string id(request.path_parameter("id"));
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) { return act(work, viewer, id, request.version(), x); },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, id); });
                 }));
}

using Version = std::int64_t;

void add_beginning_and_end(http::Router& router, Gate& gate, const std::string& one) {
  add_act<StartInput>(router, gate, http::post(one + "/start"), "Confirm the start",
                      [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                         const StartInput& x) {
                        return start_placement(work, viewer, id, version, x.started_on, x.override_reason);
                      });
  add_act<EndInput>(router, gate, http::post(one + "/end"), "End a placement, and say what comes after",
                    [](Work& work, const Viewer& viewer, const std::string& id, Version version, const EndInput& x) {
                      return end_placement(work, viewer, id, version, x.ending, x.next);
                    });
  add_act<NextStep>(router, gate, http::put(one + "/next-step"), "Note what comes after a placement",
                    [](Work& work, const Viewer& viewer, const std::string& id, Version version, const NextStep& x) {
                      return note_next_step(work, viewer, id, version, x);
                    });
  add_act<ReasonInput>(router, gate, http::post(one + "/cancellation"), "Cancel a planned placement",
                       [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                          const ReasonInput& x) { return cancel_placement(work, viewer, id, version, x.reason); });
}

void add_changes(http::Router& router, Gate& gate, const std::string& one) {
  add_act<TermsInput>(router, gate, http::patch(one), "Change or correct what is agreed",
                      [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                         const TermsInput& x) {
                        return correct_placement(work, viewer, id, version, x.terms, x.reason);
                      });
  add_act<PeriodInput>(router, gate, http::put(one + "/period"), "Plan anew, extend or shorten",
                       [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                          const PeriodInput& x) {
                         return change_placement_period(work, viewer, id, version, x.period, x.override_reason);
                       });
  add_act<ExtentInput>(router, gate, http::post(one + "/extents"), "Change the extent from a day on",
                       [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                          const ExtentInput& x) {
                         return change_placement_extent(work, viewer, id, version, x.extent, x.reason);
                       });
  add_act<MoveInput>(router, gate, http::put(one + "/workplace"), "Move a planned placement to another workplace",
                     [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                        const MoveInput& x) {
                       return move_placement(work, viewer, id, version, x.workplace_id, x.reason, x.override_reason);
                     });
}

void add_duties(http::Router& router, Gate& gate, const std::string& one) {
  add_act<UnionConsultation>(router, gate, http::put(one + "/union-consultation"), "Note the union consultation",
                             [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                                const UnionConsultation& x) { return consult_union(work, viewer, id, version, x); });
  add_act<ExtractInput>(router, gate, http::put(one + "/register-extract"),
                        "Note that the register extract was shown",
                        [](Work& work, const Viewer& viewer, const std::string& id, Version version,
                           const ExtractInput& x) { return show_extract(work, viewer, id, version, x.shown_on); });
}

}  // namespace

void add_placement_step_routes(http::Router& router, Gate& gate) {
  const std::string one = "/api/{municipality_id}/placements/{id}";
  add_beginning_and_end(router, gate, one);
  add_changes(router, gate, one);
  add_duties(router, gate, one);
}

}  // namespace placements
