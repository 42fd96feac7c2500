#include "accounts/administration_json.h"
#include "accounts/routes.h"
#include "platform/http/page.h"

namespace accounts {

namespace {

struct NewAccount {
  std::string username;
};
template <class V>
void describe(V& v, NewAccount& x) {
  v.field("username", x.username);
}
std::string_view schema_name(const NewAccount*) { return "NewAccount"; }

// Told once and kept nowhere.
struct HandedOver {
  std::string password;
};
template <class V>
void describe(V& v, HandedOver& x) {
  v.field("password", x.password);
}
std::string_view schema_name(const HandedOver*) { return "HandedOverPassword"; }

base::StaffId id_of(const http::Request& request) {
  return base::StaffId(std::string(request.path_parameter("id")));
}

// The password is made and hashed before the unit of work, which nobody shall wait for; only for administrators.
template <class F>
base::Result<http::Response> hand_over(Gate& gate, const http::Request& request, F act) {
  TRY_ASSIGN(const Entered entered, gate.enter_to_change(request));
  if (sharing::administered_branches(entered.viewer).empty()) {
    return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNotAdministrator), {}};
  }
  const HandedOver made{password_from(gate.dispatcher().random().bytes(kPasswordBytes))};
  const std::string hash = platform::hash_password(made.password);
  TRY(gate.write<base::Done>(request, [&](Work& work, const Viewer& viewer) {
    const auto id = id_of(request);
    return act(work, viewer, id, hash);
  }));
  return http::json(made);
}

base::Result<http::Response> read_record(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto page = http::page_request(request);
  const base::HolderId branch(request.query("branch_id").value_or(""));
  TRY_ASSIGN(const auto found, read_branch_record(work, viewer, branch, page.limit, (page.page - 1) * page.limit));
  http::Page<BranchEntryView> out;
  for (const auto& entry : found.entries) out.items.push_back(view_of(entry));
  out.meta = http::page_meta(page, out.items.size(), static_cast<size_t>(found.total));
  return http::json(out);
}

void add_record_route(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/organisation/entries")
                 .summary("What was changed in a branch's units, staff, roles and accounts, newest first")
                 .tag("administration")
                 .query({"branch_id", "The branch", http::QueryKind::id, true, 0, 0, {}})
                 .paged()
                 .returns<http::Page<BranchEntryView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return read_record(work, viewer, request);
                   });
                 }));
}

}  // namespace

void add_account_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/organisation/staff/{id}/account";
  router.add(http::put(path)
                 .summary("Open an account; the answer has its password, once")
                 .tag("administration")
                 .body<NewAccount>()
                 .returns<HandedOver>()
                 .handle([&gate](const http::Request& request, const NewAccount& x) {
                   return hand_over(gate, request, [&](auto& work, auto& viewer, auto& id, auto& hash) {
                     return open_account(work, viewer, id, x.username, hash);
                   });
                 }));
  router.add(http::put(path + "/password")
                 .summary("A new password; the answer has it, once")
                 .tag("administration")
                 .returns<HandedOver>()
                 .handle([&gate](const http::Request& request) {
                   return hand_over(gate, request, [](auto& work, auto& viewer, auto& id, auto& hash) {
                     return renew_password(work, viewer, id, hash);
                   });
                 }));
  router.add(http::remove(path + "/lock")
                 .summary("Open an account that too many wrong passwords have locked")
                 .tag("administration")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return unlock_account(work, viewer, id_of(request));
                   });
                 }));
  add_record_route(router, gate);
}

}  // namespace accounts
