#include "accounts/gate.h"

#include "accounts/account_store.h"
#include "sharing/sharing_store.h"

namespace accounts {

namespace {

constexpr int kTouchEverySeconds = 60;

base::Error not_logged_in() { return {base::ErrorCode::unauthenticated, "session.none", {}}; }
base::Error storage_unavailable() { return {base::ErrorCode::unavailable, "storage.unavailable", {}}; }

}  // namespace

http::Response Gate::with_entry(http::Response response, const std::optional<Work::Written>& entry) const {
  if (!entry) return response;
  response.headers.emplace_back("X-Entry-Id", entry->id.str());
  if (!entry->is_undoing && undo_.count(entry->kind) > 0) response.headers.emplace_back("X-May-Undo", "true");
  return response;
}

base::MunicipalityId municipality_of(const http::Request& request) {
  return base::MunicipalityId(std::string(request.path_parameter("municipality_id")));
}

base::Result<Entered> Gate::find(sql::Session& session, const http::Request& request) {
  const auto token = request.cookie(kSessionCookie);
  if (!token || token->empty()) return not_logged_in();
  const auto municipality_id = municipality_of(request);
  const auto open = find_session(session, municipality_id, platform::digest(*token));
  if (!open || !is_live(*open, dispatcher_.clock().now())) return not_logged_in();
  auto viewer = sharing::find_viewer(session, municipality_id, open->staff_id);
  if (!viewer) return not_logged_in();
  const bool is_about_session = request.path.find("/sessions/current") != std::string::npos;
  if (open->must_change_password && !is_about_session) {
    return base::Error{base::ErrorCode::forbidden, "account.must_change_password", {}};
  }
  return Entered{std::move(*viewer), *open, {municipality_id, open->staff_id, request.request_id}};
}

base::Status Gate::touch(const Entered& entered) {
  const auto now = dispatcher_.clock().now();
  if (entered.session.last_used_at.plus_seconds(kTouchEverySeconds) >= now) return base::done();
  try {
    dispatcher_.database().write([&](sql::Session& session) {
      touch_session(session, entered.caller.municipality_id, entered.session.id, now);
      return true;
    });
  } catch (const sql::Failure&) {
    return storage_unavailable();
  }
  return base::done();
}

base::Result<Entered> Gate::enter(const http::Request& request) {
  std::optional<base::Result<Entered>> entered;
  try {
    dispatcher_.database().read([&](sql::Session& session) { entered.emplace(find(session, request)); });
  } catch (const sql::Failure&) {
    return storage_unavailable();
  }
  if (entered->has_value()) TRY(touch(entered->value()));
  return std::move(*entered);
}

base::Result<Entered> Gate::enter_to_change(const http::Request& request) {
  TRY_ASSIGN(Entered entered, enter(request));
  if (request.header("x-csrf-token") != entered.session.csrf_token) {
    return base::Error{base::ErrorCode::forbidden, "session.csrf", {}};
  }
  return entered;
}

base::Result<http::Response> Gate::change(const http::Request& request,
                                          const std::function<base::Status(Work&, const Viewer&)>& act) {
  std::optional<Work::Written> entry;
  TRY(write<base::Done>(request, [&](Work& work, const Viewer& viewer) {
    auto status = act(work, viewer);
    entry = work.last_entry();
    return status;
  }));
  return with_entry(http::no_content(), entry);
}

base::Result<http::Response> Gate::change(const http::Request& request,
                                          const std::function<base::Status(Work&, const Viewer&)>& act,
                                          const Current& current) {
  auto response = change(request, act);
  if (response.has_value() || response.error().code != base::ErrorCode::stale_version) return response;
  TRY_ASSIGN(std::string now, read<std::string>(request, current));
  return http::problem(response.error(), request.request_id, std::move(now));
}

base::Result<http::Response> Gate::create(
    const http::Request& request,
    const std::function<base::Result<std::string>(Work&, const Viewer&)>& act) {
  TRY_ASSIGN(const Entered entered, enter_to_change(request));
  const std::string key(request.header("idempotency-key"));
  if (key.size() > 64) return base::invalid("Idempotency-Key", "text.too_long");
  std::optional<Work::Written> entry;
  TRY_ASSIGN(const std::string id, dispatcher_.write_once(entered.caller, key, request.path + "\n" + request.body,
                                                          [&](Work& work) {
                                                            auto made = act(work, entered.viewer);
                                                            entry = work.last_entry();
                                                            return made;
                                                          }));
  return with_entry(http::created(request.path + "/" + id, id), entry);
}

}  // namespace accounts
