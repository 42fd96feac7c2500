#include "outcomes/routes.h"

#include "outcomes/participation_json.h"

namespace outcomes {

namespace {

using accounts::Gate;

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> read_one(Gate& gate, const http::Request& request) {
  return gate.read<http::Response>(
      request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
        const std::string measurement_id(request.path_parameter("measurement_id"));
        TRY_ASSIGN(const auto found, find_own_measurement(work, viewer, id_of(request), measurement_id));
        return http::json(view_of(found));
      });
}

base::Result<http::Response> change(Gate& gate, const http::Request& request, const NewMeasurement& input) {
  return change_participation(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                 std::int64_t version) {
    return change_measurement(work, viewer, id, std::string(request.path_parameter("measurement_id")), version,
                              measurement_of(input));
  });
}

}  // namespace

void add_measurement_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/participations/{id}/measurements";
  router.add(http::post(path)
                 .summary("Measure livelihood and occupation on one day")
                 .tag("participations")
                 .body<NewMeasurement>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewMeasurement& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_measurement(work, viewer, id_of(request), measurement_of(input));
                   });
                 }));
  router.add(http::get(path + "/{measurement_id}")
                 .summary("One measurement")
                 .tag("participations")
                 .returns<MeasurementView>()
                 .handle([&gate](const http::Request& request) { return read_one(gate, request); }));
  router.add(http::put(path + "/{measurement_id}")
                 .summary("Correct a measurement")
                 .tag("participations")
                 .versioned()
                 .body<NewMeasurement>()
                 .changes()
                 .handle([&gate](const http::Request& request, const NewMeasurement& input) {
                   return change(gate, request, input);
                 }));
}

}  // namespace outcomes
