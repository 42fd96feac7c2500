#include "accounts/gate.h"

#include "accounts/account_store.h"
#include "parties/party_store.h"

namespace accounts {

namespace {

constexpr int kTouchEverySeconds = 60;

base::Error not_logged_in() { return {base::ErrorCode::unauthenticated, "session.none", {}}; }

// Names the entry that the act wrote: what an undoing needs.
http::Response with_entry(http::Response response, const std::optional<base::EntryId>& entry) {
  if (entry) response.headers.emplace_back("X-Entry-Id", entry->str());
  return response;
}

struct Found {
  OpenSession session;
  Viewer viewer;
};

std::optional<Found> find_viewer(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const std::string& token_hash, base::Instant now) {
  auto open = find_session(session, municipality_id, token_hash);
  if (!open || !is_live(*open, now)) return std::nullopt;
  const auto staff = parties::find_staff(session, municipality_id, open->staff_id);
  if (!staff) return std::nullopt;
  return Found{*open,
               {municipality_id, staff->id, staff->name, staff->may_see_protected,
                parties::roles_of(session, municipality_id, staff->id)}};
}

}  // namespace

base::MunicipalityId municipality_of(const http::Request& request) {
  return base::MunicipalityId(std::string(request.path_parameter("municipality_id")));
}

base::Result<Entered> Gate::enter(const http::Request& request) {
  const auto token = request.cookie(kSessionCookie);
  if (!token || token->empty()) return not_logged_in();
  const auto municipality_id = municipality_of(request);
  const auto now = dispatcher_.clock().now();
  std::optional<Found> found;
  try {
    dispatcher_.database().read([&](sql::Session& session) {
      found = find_viewer(session, municipality_id, platform::digest(*token), now);
    });
    if (!found) return not_logged_in();
    if (found->session.last_used_at.plus_seconds(kTouchEverySeconds) < now) {
      dispatcher_.database().write([&](sql::Session& session) {
        touch_session(session, municipality_id, found->session.id, now);
        return true;
      });
    }
  } catch (const sql::Failure&) {
    return base::Error{base::ErrorCode::unavailable, "storage.unavailable", {}};
  }
  const bool is_about_session = request.path.find("/sessions/current") != std::string::npos;
  if (found->session.must_change_password && !is_about_session) {
    return base::Error{base::ErrorCode::forbidden, "account.must_change_password", {}};
  }
  const base::StaffId staff_id = found->viewer.staff_id;
  return Entered{std::move(found->viewer), found->session, {municipality_id, staff_id, request.request_id}};
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
  std::optional<base::EntryId> entry;
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
  std::optional<base::EntryId> entry;
  TRY_ASSIGN(const std::string id, dispatcher_.write_once(entered.caller, key, request.path + "\n" + request.body,
                                                          [&](Work& work) {
                                                            auto made = act(work, entered.viewer);
                                                            entry = work.last_entry();
                                                            return made;
                                                          }));
  return with_entry(http::created(request.path + "/" + id, id), entry);
}

}  // namespace accounts
