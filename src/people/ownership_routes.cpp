#include "people/ownership_json.h"
#include "people/routes.h"

namespace people {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct NewOwnershipView {
  base::UnitId unit_id;
  base::StaffId owner_staff_id;
  std::optional<base::StaffId> deputy_staff_id;
};
template <class V>
void describe(V& v, NewOwnershipView& x) {
  v.field("unit_id", x.unit_id);
  v.field("owner_staff_id", x.owner_staff_id);
  v.field("deputy_staff_id", x.deputy_staff_id);
}
std::string_view schema_name(const NewOwnershipView*) { return "NewOwnership"; }

struct HandOverView {
  NewOwnershipView to;
  std::string reason;
};
template <class V>
void describe(V& v, HandOverView& x) {
  describe(v, x.to);
  v.text("reason", x.reason, {.min = 1, .max = 500, .lines = true});
}
std::string_view schema_name(const HandOverView*) { return "HandOver"; }

struct ArrangementView {
  std::optional<base::StaffId> deputy_staff_id;
  Coordinator coordinator = Coordinator::none;
  std::optional<std::string> coordinator_contact_id;
  std::optional<int> weight_tenths;
};
template <class V>
void describe(V& v, ArrangementView& x) {
  v.field("deputy_staff_id", x.deputy_staff_id);
  v.field("coordinator", x.coordinator);
  v.text("coordinator_contact_id", x.coordinator_contact_id, {.max = 36});
  v.field("weight_tenths", x.weight_tenths);
}
std::string_view schema_name(const ArrangementView*) { return "OwnershipArrangement"; }

struct OwnershipsView {
  std::vector<OwnershipView> items;
};
template <class V>
void describe(V& v, OwnershipsView& x) {
  v.field("items", x.items);
}

base::PersonId person_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}
std::string ownership_of(const http::Request& request) {
  return std::string(request.path_parameter("ownership_id"));
}

base::Result<OwnershipsView> list(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheets, find_ownerships(work, viewer, person_of(request)));
  OwnershipsView out;
  for (const auto& sheet : sheets) out.items.push_back(view_of(sheet));
  return out;
}

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto all, list(work, viewer, request));
  std::string out;
  for (const auto& one : all.items) {
    if (out.empty() && !one.to_on) http::write_json(out, one);
  }
  return out;
}

void add_reading(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Whose case it is and has been")
                 .tag("people")
                 .returns<OwnershipsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto out, list(work, viewer, request));
                         return http::json(out);
                       });
                 }));
  router.add(http::get(path + "/{ownership_id}")
                 .summary("One of them")
                 .tag("people")
                 .returns<OwnershipView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto all, list(work, viewer, request));
                         for (const auto& one : all.items) {
                           if (one.id == ownership_of(request)) return http::json(one);
                         }
                         return base::Error{base::ErrorCode::not_found, "ownership.unknown", {}};
                       });
                 }));
}

void add_writing(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path)
                 .summary("Somebody becomes the case's owner")
                 .tag("people")
                 .body<NewOwnershipView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewOwnershipView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return begin_ownership(work, viewer, person_of(request),
                                            {x.unit_id, x.owner_staff_id, x.deputy_staff_id});
                   });
                 }));
  router.add(http::post(path + "/{ownership_id}/hand-over")
                 .summary("Hand the case over to a colleague")
                 .tag("people")
                 .versioned()
                 .body<HandOverView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const HandOverView& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) -> base::Status {
                         const HandOver to{x.to.owner_staff_id, x.to.unit_id, x.to.deputy_staff_id, x.reason};
                         TRY(hand_over_ownership(work, viewer, person_of(request), ownership_of(request),
                                                 request.version(), to));
                         return base::done();
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

void add_arranging(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::patch(path + "/{ownership_id}")
                 .summary("Say who is deputy, who coordinates and how heavy the case is")
                 .tag("people")
                 .versioned()
                 .body<ArrangementView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const ArrangementView& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return arrange_ownership(work, viewer, person_of(request), ownership_of(request),
                                                  request.version(),
                                                  {x.deputy_staff_id, x.coordinator, x.coordinator_contact_id,
                                                   x.weight_tenths});
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

}  // namespace

void add_ownership_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/people/{id}/ownerships";
  add_reading(router, gate, path);
  add_writing(router, gate, path);
  add_arranging(router, gate, path);
}

}  // namespace people
