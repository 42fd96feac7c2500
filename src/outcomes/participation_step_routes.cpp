#include "outcomes/routes.h"

#include "outcomes/participation_json.h"

namespace outcomes {

namespace {

using accounts::Gate;

struct ParticipationPatch {
  http::Change<base::Date> starts_on;
  http::Change<EducationLevel> education_level;
  http::Change<std::optional<base::Date>> registration_consent_on;
  std::string reason;
};
template <class V>
void describe(V& v, ParticipationPatch& x) {
  v.field("starts_on", x.starts_on);
  v.field("education_level", x.education_level);
  v.field("registration_consent_on", x.registration_consent_on);
  v.text("reason", x.reason, {.max = 500}, http::with_default);
}
std::string_view schema_name(const ParticipationPatch*) { return "ParticipationChange"; }

Amendment amendment_of(const ParticipationPatch& x) {
  Amendment out;
  if (x.starts_on.present) out.starts_on = x.starts_on.value;
  if (x.education_level.present) out.education_level = x.education_level.value;
  if (x.registration_consent_on.present) out.registration_consent_on = x.registration_consent_on.value;
  out.reason = x.reason;
  return out;
}

}  // namespace

void add_participation_step_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/participations/{id}";
  router.add(http::patch(path)
                 .summary("Change a participation")
                 .tag("participations")
                 .versioned()
                 .body<ParticipationPatch>()
                 .changes()
                 .handle([&gate](const http::Request& request, const ParticipationPatch& input) {
                   return change_participation(
                       gate, request,
                       [&](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version) {
                         return amend_participation(work, viewer, id, version, amendment_of(input));
                       });
                 }));
}

}  // namespace outcomes
