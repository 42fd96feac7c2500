// What stands between a route and an action: who is asking, from which session, and in which unit of
// work it runs. Every route but log-in goes through here.
//   401 session.none           nobody is logged in, or the session has ended
//   403 session.csrf           a change without the session's own token
//   403 account.must_change_password   the password was somebody else's choice; only …/sessions/current is open
// Threading: any thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

#include "accounts/account.h"
#include "platform/http/message.h"
#include "record/dispatcher.h"
#include "sharing/undo.h"

namespace accounts {

using record::Work;
using sharing::Viewer;

// A request that has been let in.
struct Entered {
  Viewer viewer;
  OpenSession session;
  record::Caller caller;
};

class Gate {
 public:
  // Which kinds of entry can be undone is filled in by those who make the gate, before the first request.
  Gate(record::Dispatcher& dispatcher, const sharing::UndoTable& undo) : dispatcher_(dispatcher), undo_(undo) {}

  // An http::Response is answered on hold: it leaves when the record of access is durable.
  template <class T>
  base::Result<T> read(const http::Request& request,
                       const std::function<base::Result<T>(Work&, const Viewer&)>& act) {
    std::optional<Entered> entered;
    const auto hold = std::make_shared<http::Hold>();
    auto result = dispatcher_.read_ahead<T>(
        [&](sql::Session& session) -> base::Result<record::Caller> {
          TRY_ASSIGN(entered, find(session, request));
          return entered->caller;
        },
        [&](Work& work) { return act(work, entered->viewer); },
        [hold](const std::optional<base::Error>& error) { hold->release(!error); });
    if (entered) TRY(touch(*entered));
    return when_recorded(std::move(result), hold);
  }

  template <class T>
  base::Result<T> write(const http::Request& request,
                        const std::function<base::Result<T>(Work&, const Viewer&)>& act) {
    TRY_ASSIGN(const Entered entered, enter_to_change(request));
    return dispatcher_.write<T>(entered.caller, [&](Work& work) { return act(work, entered.viewer); });
  }

  // A change that answers 204. The header X-Entry-Id names the entry that was written; X-May-Undo says that it can be
  // undone now.
  base::Result<http::Response> change(const http::Request& request,
                                      const std::function<base::Status(Work&, const Viewer&)>& act);

  // The same for a versioned row: a stale version is answered with the row as it is now, which `current`
  // gives as JSON.
  using Current = std::function<base::Result<std::string>(Work&, const Viewer&)>;
  base::Result<http::Response> change(const http::Request& request,
                                      const std::function<base::Status(Work&, const Viewer&)>& act,
                                      const Current& current);

  // A POST that makes one thing: 201 with its id; repeated with the same Idempotency-Key it answers the
  // same without doing it again. The thing's address is the request's path and the id.
  base::Result<http::Response> create(const http::Request& request,
                                      const std::function<base::Result<std::string>(Work&, const Viewer&)>& act);

  base::Result<Entered> enter(const http::Request& request);
  base::Result<Entered> enter_to_change(const http::Request& request);
  record::Dispatcher& dispatcher() { return dispatcher_; }

 private:
  http::Response with_entry(http::Response response, const std::optional<Work::Written>& entry) const;
  template <class T>
  static base::Result<T> when_recorded(base::Result<T> result, const std::shared_ptr<http::Hold>& hold) {
    if constexpr (std::is_same_v<T, http::Response>) {
      if (result.has_value()) {
        result->hold = hold;
        return result;
      }
    }
    if (!hold->wait()) return base::Error{base::ErrorCode::unavailable, "storage.unavailable", {}};
    return result;
  }

  // Who the request's session belongs to.
  base::Result<Entered> find(sql::Session& session, const http::Request& request);
  // Notes, once a minute, that the session is in use.
  base::Status touch(const Entered& entered);

  record::Dispatcher& dispatcher_;
  const sharing::UndoTable& undo_;
};

inline constexpr const char* kSessionCookie = "samsyn_session";

base::MunicipalityId municipality_of(const http::Request& request);

}  // namespace accounts
