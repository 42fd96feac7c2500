#include "accounts/gate.h"
#include "accounts/routes.h"
#include "accounts/staffing_actions.h"
#include "platform/http/json.h"

namespace accounts {

namespace {

struct StaffingRowView {
  std::string id;
  std::int64_t version = 1;
  base::UnitId unit_id;
  base::Date valid_from = http::blank<base::Date>();
  int percent = 0;
  std::optional<int> cases_least;
  std::optional<int> cases_most;
};
template <class V>
void describe(V& v, StaffingRowView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("unit_id", x.unit_id);
  v.field("valid_from", x.valid_from);
  v.field("percent", x.percent);
  v.field("cases_least", x.cases_least);
  v.field("cases_most", x.cases_most);
}
std::string_view schema_name(const StaffingRowView*) { return "StaffingRow"; }

struct StaffingView {
  base::StaffId staff_id;
  std::string name;
  bool is_active = true;
  std::vector<StaffingRowView> rows;
};
template <class V>
void describe(V& v, StaffingView& x) {
  v.field("staff_id", x.staff_id);
  v.field("name", x.name);
  v.field("is_active", x.is_active);
  v.field("rows", x.rows);
}
std::string_view schema_name(const StaffingView*) { return "Staffing"; }

struct StaffingListView {
  std::vector<StaffingView> items;
};
template <class V>
void describe(V& v, StaffingListView& x) {
  v.field("items", x.items);
}

struct NewStaffing {
  base::HolderId branch_id;
  base::StaffId staff_id;
  base::UnitId unit_id;
  base::Date valid_from = http::blank<base::Date>();
  int percent = 0;
  std::optional<int> cases_least;
  std::optional<int> cases_most;
};
template <class V>
void describe(V& v, NewStaffing& x) {
  v.field("branch_id", x.branch_id);
  v.field("staff_id", x.staff_id);
  v.field("unit_id", x.unit_id);
  v.field("valid_from", x.valid_from);
  v.field("percent", x.percent);
  v.field("cases_least", x.cases_least);
  v.field("cases_most", x.cases_most);
}
std::string_view schema_name(const NewStaffing*) { return "NewStaffing"; }

StaffingView view_of(const StaffingSheet& sheet) {
  StaffingView out{sheet.staff_id, sheet.name, sheet.is_active, {}};
  for (const auto& row : sheet.rows) {
    out.rows.push_back(
        {row.id, row.version, row.unit_id, row.valid_from, row.percent, row.cases_least, row.cases_most});
  }
  return out;
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheets, list_staffing(work, viewer, base::HolderId(request.query("branch_id").value_or(""))));
  StaffingListView out;
  for (const auto& sheet : sheets) out.items.push_back(view_of(sheet));
  return http::json(out);
}

}  // namespace

void add_staffing_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/organisation/staffing";
  router.add(http::get(path)
                 .summary("How much of full time each of a branch's staff works in which unit")
                 .tag("administration")
                 .query({"branch_id", "Of which branch", http::QueryKind::id, true, 0, 0, {}})
                 .returns<StaffingListView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::post(path)
                 .summary("Register a share of full time from a day on")
                 .tag("administration")
                 .body<NewStaffing>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewStaffing& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return set_staffing(work, viewer,
                                         {"", 1, x.branch_id, x.staff_id, x.unit_id, x.valid_from, x.percent,
                                          x.cases_least, x.cases_most});
                   });
                 }));
  router.add(http::post(path + "/{id}/withdrawal")
                 .summary("Take back a share of full time that was registered wrongly")
                 .tag("administration")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return withdraw_staffing(work, viewer, std::string(request.path_parameter("id")),
                                              request.version());
                   });
                 }));
}

}  // namespace accounts
