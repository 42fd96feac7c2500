#include "accounts/gate.h"
#include "accounts/mandatory_field_actions.h"
#include "accounts/routes.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace accounts {

namespace {

using parties::MandatoryField;

struct OwnFieldView {
  std::string id;
  std::int64_t version = 1;
  base::Date valid_from = http::blank<base::Date>();
  bool mandatory = false;
  std::string source;
};
template <class V>
void describe(V& v, OwnFieldView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("valid_from", x.valid_from);
  v.field("mandatory", x.mandatory);
  v.field("source", x.source);
}
std::string_view schema_name(const OwnFieldView*) { return "OwnMandatoryField"; }

struct FieldView {
  parties::Step step = parties::Step::referral_send;
  MandatoryField mandatory_field = MandatoryField::referral_background;
  bool mandatory = false;
  std::optional<std::string> own_source;
  std::vector<OwnFieldView> own;
};
template <class V>
void describe(V& v, FieldView& x) {
  v.field("step", x.step);
  v.field("mandatory_field", x.mandatory_field);
  v.field("mandatory", x.mandatory);
  v.field("own_source", x.own_source);
  v.field("own", x.own);
}
std::string_view schema_name(const FieldView*) { return "MandatoryField"; }

struct FieldsView {
  std::vector<FieldView> items;
};
template <class V>
void describe(V& v, FieldsView& x) {
  v.field("items", x.items);
}

struct NewOwnField {
  base::HolderId branch_id;
  MandatoryField mandatory_field = MandatoryField::referral_background;
  base::Date valid_from = http::blank<base::Date>();
  bool mandatory = true;
  std::string source;
};
template <class V>
void describe(V& v, NewOwnField& x) {
  v.field("branch_id", x.branch_id);
  v.field("mandatory_field", x.mandatory_field);
  v.field("valid_from", x.valid_from);
  v.field("mandatory", x.mandatory);
  v.text("source", x.source, {.max = 400});
}
std::string_view schema_name(const NewOwnField*) { return "NewMandatoryField"; }

FieldView view_of(const MandatoryFieldSheet& sheet) {
  FieldView out{parties::step_of(sheet.mandatory_field), sheet.mandatory_field, sheet.is_mandatory, sheet.own_source,
                {}};
  for (const auto& one : sheet.own) {
    out.own.push_back({one.id, one.version, one.valid_from, one.is_mandatory, one.source});
  }
  return out;
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheets,
             list_mandatory_fields(work, viewer, base::HolderId(request.query("branch_id").value_or(""))));
  FieldsView out;
  for (const auto& sheet : sheets) out.items.push_back(view_of(sheet));
  return http::json(out);
}

}  // namespace

void add_mandatory_field_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/organisation/mandatory-fields";
  router.add(http::get(path)
                 .summary("Which fields a branch that one administers has made mandatory")
                 .tag("administration")
                 .query({"branch_id", "Of which branch", http::QueryKind::id, true, 0, 0, {}})
                 .returns<FieldsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::post(path)
                 .summary("Decide from a day on whether a field is mandatory")
                 .tag("administration")
                 .body<NewOwnField>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewOwnField& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return set_mandatory_field(work, viewer, {"", 1, x.branch_id, x.mandatory_field, x.valid_from,
                                                               x.mandatory, x.source});
                   });
                 }));
  router.add(http::post(path + "/{id}/withdrawal")
                 .summary("Take back what does not hold yet")
                 .tag("administration")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return withdraw_mandatory_field(work, viewer, std::string(request.path_parameter("id")),
                                                     request.version());
                   });
                 }));
}

}  // namespace accounts
