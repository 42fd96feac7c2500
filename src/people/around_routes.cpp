#include "people/routes.h"

#include "base/names.h"
#include "people/around_actions.h"
#include "people/contact_json.h"

namespace people {

namespace {

using accounts::Gate;
using record::Work;

struct NewLink {
  base::PersonId duplicate_id;
  std::string reason;
};
template <class V>
void describe(V& v, NewLink& x) {
  v.field("duplicate_id", x.duplicate_id);
  v.text("reason", x.reason, {.max = 500}, http::with_default);
}

base::PersonId id_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}

}  // namespace

void add_around_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/people/{id}/contacts")
                 .summary("Add somebody around the person")
                 .tag("people")
                 .body<NewContact>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewContact& x) {
                   return gate.create(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return add_contact(work, viewer, id_of(request), contact_of(x));
                   });
                 }));
  router.add(http::remove("/api/{municipality_id}/people/{id}/contacts/{contact_id}")
                 .summary("Somebody is no longer around the person")
                 .tag("people")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return end_contact(work, viewer, id_of(request),
                                        std::string(request.path_parameter("contact_id")));
                   });
                 }));
  router.add(http::post("/api/{municipality_id}/people/{id}/links")
                 .summary("Say that two registered people are the same person")
                 .tag("people")
                 .body<NewLink>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewLink& input) {
                   return gate.create(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return link_people(work, viewer, id_of(request), input.duplicate_id, input.reason);
                   });
                 }));
  router.add(http::remove("/api/{municipality_id}/people/{id}/links/{link_id}")
                 .summary("Say that they are not")
                 .tag("people")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return unlink_people(work, viewer, id_of(request),
                                          std::string(request.path_parameter("link_id")));
                   });
                 }));
}

}  // namespace people
