#include "accounts/routes.h"

#include "accounts/account_store.h"

namespace accounts {

namespace {

constexpr int kDraftDays = 30;
constexpr size_t kDraftBytesMax = 200'000;

struct DraftBody {
  http::RawJson body;
};
template <class V>
void describe(V& v, DraftBody& x) {
  v.field("body", x.body);
}

struct DraftView {
  http::RawJson body;
  base::Instant saved_at = http::blank<base::Instant>();
};
template <class V>
void describe(V& v, DraftView& x) {
  v.field("body", x.body);
  v.field("saved_at", x.saved_at);
}
std::string_view schema_name(const DraftView*) { return "Draft"; }

std::string key_of(const http::Request& request) { return std::string(request.path_parameter("key")); }

// Drafts hold what will become data about people: encrypted, and bound to their owner.
std::string context_of(const Viewer& viewer, const std::string& key) {
  return "draft/" + viewer.municipality_id.str() + "/" + viewer.staff_id.str() + "/" + key;
}

base::Result<http::Response> find(Work& work, const Viewer& viewer, const std::string& key) {
  const base::Error none{base::ErrorCode::not_found, "draft.none", {}};
  const auto draft = find_draft(work.session(), work.municipality_id(), viewer.staff_id, key, work.today());
  if (!draft) return none;
  const auto body = work.keys().decrypt(draft->body, context_of(viewer, key));
  if (!body) return none;
  return http::json(DraftView{{*body}, draft->saved_at});
}

}  // namespace

void add_draft_routes(http::Router& router, Gate& gate) {
  router.add(http::put("/api/{municipality_id}/drafts/{key}")
                 .summary("Keep a draft for thirty days")
                 .tag("drafts")
                 .body<DraftBody>()
                 .body_limit(kDraftBytesMax)
                 .changes()
                 .handle([&gate](const http::Request& request, const DraftBody& input) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) -> base::Status {
                     const std::string key = key_of(request);
                     save_draft(work.session(), work.municipality_id(), work.new_id<base::EntryId>().str(),
                                viewer.staff_id, key,
                                work.keys().encrypt(input.body.text, context_of(viewer, key)), work.now(),
                                work.today().plus_days(kDraftDays));
                     return base::done();
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/drafts/{key}")
                 .summary("One's own draft")
                 .tag("drafts")
                 .returns<DraftView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return find(work, viewer, key_of(request));
                   });
                 }));
  router.add(http::remove("/api/{municipality_id}/drafts/{key}")
                 .summary("Throw a draft away")
                 .tag("drafts")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) -> base::Status {
                     delete_draft(work.session(), work.municipality_id(), viewer.staff_id, key_of(request));
                     return base::done();
                   });
                 }));
}

}  // namespace accounts
