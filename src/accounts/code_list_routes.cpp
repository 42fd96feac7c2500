#include "accounts/code_list_actions.h"
#include "accounts/code_list_input_json.h"
#include "accounts/code_list_json.h"
#include "accounts/routes.h"

namespace accounts {

namespace {

using parties::SharedCodes;

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }
base::HolderId branch_of(const http::Request& request) {
  return base::HolderId(request.query("branch_id").value_or(""));
}
http::QueryParameter of_branch() { return {"branch_id", "The branch", http::QueryKind::id, true, 0, 0, {}}; }

struct Lists {
  std::vector<CodeListView> items;
};
template <class V>
void describe(V& v, Lists& x) {
  v.field("items", x.items);
}
struct History {
  std::vector<BranchEntryView> items;
};
template <class V>
void describe(V& v, History& x) {
  v.field("items", x.items);
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const SharedCodes& shared,
                                  const http::Request& request) {
  TRY_ASSIGN(const auto own, list_own_codes(work, viewer, branch_of(request)));
  Lists out;
  for (const auto& [list, codes] : shared) out.items.push_back(view_of(list, codes, own));
  return http::json(out);
}

base::Result<http::Response> history(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto list = base::find_named<parties::CodeList>(request.path_parameter("code_list"));
  if (!list) return base::Error{base::ErrorCode::not_found, "code_list.unknown", {}};
  TRY_ASSIGN(const auto entries, code_list_history(work, viewer, branch_of(request), *list));
  History out;
  for (const auto& entry : entries) out.items.push_back(view_of(entry));
  return http::json(out);
}

void add_reading(http::Router& router, Gate& gate, const SharedCodes& shared) {
  const std::string path = "/api/{municipality_id}/organisation/code-lists";
  router.add(http::get(path)
                 .summary("Code lists of a branch that one administers")
                 .tag("administration")
                 .query(of_branch())
                 .returns<Lists>()
                 .handle([&gate, &shared](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, shared, request);
                   });
                 }));
  router.add(http::get(path + "/{code_list}/entries")
                 .summary("What was changed in one code list, newest first")
                 .tag("administration")
                 .query(of_branch())
                 .returns<History>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return history(work, viewer, request);
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/own-codes")
                 .summary("The branches' local values, and the shared codes that they do not offer today")
                 .tag("organisation")
                 .returns<OwnCodesView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer&) -> base::Result<http::Response> {
                         return http::json(choices_of(codes_in_use(work), work.today()));
                       });
                 }));
}

void add_local(http::Router& router, Gate& gate, const SharedCodes& shared) {
  const std::string path = "/api/{municipality_id}/organisation/local-codes";
  router.add(http::post(path)
                 .summary("Add a local value under a shared code")
                 .tag("administration")
                 .body<NewLocalCode>()
                 .creates()
                 .handle([&gate, &shared](const http::Request& request, const NewLocalCode& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_local_code(work, viewer, shared,
                                           {"", 1, x.branch_id, x.code_list, x.code, x.label_sv, x.label_en,
                                            x.valid_from, {}, x.source});
                   });
                 }));
  router.add(http::post(path + "/{id}/name")
                 .summary("Rename a local value")
                 .tag("administration")
                 .versioned()
                 .body<Renamed>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Renamed& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return rename_local_code(work, viewer, id_of(request), request.version(),
                                              {x.label_sv, x.label_en, x.source});
                   });
                 }));
  router.add(http::post(path + "/{id}/end")
                 .summary("Say until when a local value is offered")
                 .tag("administration")
                 .versioned()
                 .body<LocalEnd>()
                 .changes()
                 .handle([&gate](const http::Request& request, const LocalEnd& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return end_local_code(work, viewer, id_of(request), request.version(), x.valid_to, x.source);
                   });
                 }));
}

void add_withheld(http::Router& router, Gate& gate, const SharedCodes& shared) {
  const std::string path = "/api/{municipality_id}/organisation/withheld-codes";
  router.add(http::post(path)
                 .summary("Offer a shared code no more, from a day on")
                 .tag("administration")
                 .body<NewWithheldCode>()
                 .creates()
                 .handle([&gate, &shared](const http::Request& request, const NewWithheldCode& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return withhold_code(work, viewer, shared,
                                          {"", 1, x.branch_id, x.code_list, x.code, x.valid_from, {}, x.source});
                   });
                 }));
  router.add(http::post(path + "/{id}/end")
                 .summary("Offer the code again, from a day on")
                 .tag("administration")
                 .versioned()
                 .body<Offering>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Offering& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return offer_code(work, viewer, id_of(request), request.version(), x.offered_from, x.source);
                   });
                 }));
}

}  // namespace

void add_code_list_routes(http::Router& router, Gate& gate, const SharedCodes& shared) {
  add_reading(router, gate, shared);
  add_local(router, gate, shared);
  add_withheld(router, gate, shared);
}

}  // namespace accounts
