#include "accounts/gate.h"
#include "accounts/parameter_actions.h"
#include "accounts/routes.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace accounts {

namespace {

using parties::OwnValue;

struct OwnValueView {
  std::string id;
  std::int64_t version = 1;
  base::Date valid_from = http::blank<base::Date>();
  int value = 0;
  std::string source;
};
template <class V>
void describe(V& v, OwnValueView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("valid_from", x.valid_from);
  v.field("value", x.value);
  v.field("source", x.source);
}
std::string_view schema_name(const OwnValueView*) { return "OwnParameterValue"; }

struct ParameterView {
  parties::Parameter parameter = parties::Parameter::order_report_days;
  parties::ParameterArea area = parties::ParameterArea::intake;
  parties::ParameterUnit unit = parties::ParameterUnit::days;
  int value = 0;
  std::optional<std::string> own_source;
  int shipped_value = 0;
  std::string shipped_source_sv;
  std::string shipped_source_en;
  int least = 0;
  int most = 0;
  std::vector<OwnValueView> own;
};
template <class V>
void describe(V& v, ParameterView& x) {
  v.field("parameter", x.parameter);
  v.field("area", x.area);
  v.field("unit", x.unit);
  v.field("value", x.value);
  v.field("own_source", x.own_source);
  v.field("shipped_value", x.shipped_value);
  v.field("shipped_source_sv", x.shipped_source_sv);
  v.field("shipped_source_en", x.shipped_source_en);
  v.field("least", x.least);
  v.field("most", x.most);
  v.field("own", x.own);
}
std::string_view schema_name(const ParameterView*) { return "Parameter"; }

struct ParametersView {
  std::vector<ParameterView> items;
};
template <class V>
void describe(V& v, ParametersView& x) {
  v.field("items", x.items);
}

struct NewOwnValue {
  base::HolderId branch_id;
  parties::Parameter parameter = parties::Parameter::order_report_days;
  base::Date valid_from = http::blank<base::Date>();
  int value = 0;
  std::string source;
};
template <class V>
void describe(V& v, NewOwnValue& x) {
  v.field("branch_id", x.branch_id);
  v.field("parameter", x.parameter);
  v.field("valid_from", x.valid_from);
  v.number("value", x.value, {.min = 0, .max = 10'000});
  v.text("source", x.source, {.max = 400});
}
std::string_view schema_name(const NewOwnValue*) { return "NewParameterValue"; }

ParameterView view_of(const ParameterSheet& sheet) {
  const auto& s = sheet.shipped;
  ParameterView out{s.parameter, s.area,      s.unit, sheet.value, sheet.own_source, s.value,
                    s.source_sv, s.source_en, s.least, s.most,      {}};
  for (const auto& one : sheet.own) {
    out.own.push_back({one.id, one.version, one.valid_from, one.value, one.source});
  }
  return out;
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheets,
             list_parameters(work, viewer, base::HolderId(request.query("branch_id").value_or(""))));
  ParametersView out;
  for (const auto& sheet : sheets) out.items.push_back(view_of(sheet));
  return http::json(out);
}

}  // namespace

void add_parameter_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/organisation/parameters";
  router.add(http::get(path)
                 .summary("Time limits of a branch that one administers")
                 .tag("administration")
                 .query({"branch_id", "Of which branch", http::QueryKind::id, true, 0, 0, {}})
                 .returns<ParametersView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::post(path)
                 .summary("Decide a time limit from a day on")
                 .tag("administration")
                 .body<NewOwnValue>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewOwnValue& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return set_parameter(work, viewer,
                                          {"", 1, x.branch_id, x.parameter, x.valid_from, x.value, x.source});
                   });
                 }));
  router.add(http::post(path + "/{id}/withdrawal")
                 .summary("Take back a time limit that does not hold yet")
                 .tag("administration")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return withdraw_parameter(work, viewer, std::string(request.path_parameter("id")),
                                               request.version());
                   });
                 }));
}

}  // namespace accounts
