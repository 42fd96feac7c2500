#include "accounts/routes.h"

#include "accounts/account_store.h"
#include "accounts/log_in.h"
#include "parties/party_store.h"

namespace accounts {

namespace {

struct Credentials {
  std::string username;
  std::string password;
};
template <class V>
void describe(V& v, Credentials& x) {
  v.text("username", x.username, {.min = 1, .max = 100});
  v.field("password", x.password);
}
std::string_view schema_name(const Credentials*) { return "Credentials"; }

struct StaffView {
  std::string id;
  std::string name;
  std::string language;
};
template <class V>
void describe(V& v, StaffView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("language", x.language);
}

struct MunicipalityView {
  std::string id;
  std::string name;
  bool demo = false;
};
template <class V>
void describe(V& v, MunicipalityView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("demo", x.demo);
}

struct RoleView {
  parties::Role role;
  std::string branch_id;
  std::string branch_name;
  std::string party_name;
  std::optional<std::string> unit_id;
  std::optional<std::string> unit_name;
  std::string secrecy_provision;
};
template <class V>
void describe(V& v, RoleView& x) {
  v.field("role", x.role);
  v.field("branch_id", x.branch_id);
  v.field("branch_name", x.branch_name);
  v.field("party_name", x.party_name);
  v.field("unit_id", x.unit_id);
  v.field("unit_name", x.unit_name);
  v.field("secrecy_provision", x.secrecy_provision);
}

struct SessionView {
  std::string csrf_token;
  StaffView staff;
  MunicipalityView municipality;
  base::Date today = http::blank<base::Date>();
  base::Instant expires_at = http::blank<base::Instant>();
  int remaining_seconds = 0;  // until expires_at, whatever the browser's clock says
  int idle_seconds = kIdleSeconds;
  bool must_change_password = false;
  bool demo = false;
  std::vector<RoleView> roles;
  bool may_see_protected = false;
};
template <class V>
void describe(V& v, SessionView& x) {
  v.field("csrf_token", x.csrf_token);
  v.field("staff", x.staff);
  v.field("municipality", x.municipality);
  v.field("today", x.today);
  v.field("expires_at", x.expires_at);
  v.field("remaining_seconds", x.remaining_seconds);
  v.field("idle_seconds", x.idle_seconds);
  v.field("must_change_password", x.must_change_password);
  v.field("demo", x.demo);
  v.field("roles", x.roles);
  v.field("may_see_protected", x.may_see_protected);
}
std::string_view schema_name(const SessionView*) { return "Session"; }

struct Language {
  std::string language;
};
template <class V>
void describe(V& v, Language& x) {
  v.text("language", x.language, {.min = 2, .max = 2});
}

struct PasswordChange {
  std::string old_password;
  std::string password;
};
template <class V>
void describe(V& v, PasswordChange& x) {
  v.field("old_password", x.old_password);
  v.field("password", x.password);
}
std::string_view schema_name(const PasswordChange*) { return "PasswordChange"; }

struct Municipalities {
  std::vector<MunicipalityView> items;
};
template <class V>
void describe(V& v, Municipalities& x) {
  v.field("items", x.items);
}

SessionView view_of(record::Dispatcher& dispatcher, const OpenSession& session, const Viewer& viewer) {
  SessionView view;
  dispatcher.database().read([&](sql::Session& reading) {
    const auto municipality = parties::find_municipality(reading, viewer.municipality_id);
    const auto staff = parties::find_staff(reading, viewer.municipality_id, viewer.staff_id);
    ENSURE(municipality && staff);
    view.municipality = {municipality->id.str(), municipality->name, municipality->is_demo};
    view.demo = municipality->is_demo;
    view.staff = {staff->id.str(), staff->name, staff->language};
  });
  view.csrf_token = session.csrf_token;
  view.today = dispatcher.clock().today();
  view.expires_at = session.expires_at;
  view.remaining_seconds =
      static_cast<int>((session.expires_at.seconds() - dispatcher.clock().now().seconds()).count());
  view.must_change_password = session.must_change_password;
  view.may_see_protected = viewer.may_see_protected;
  for (const auto& held : viewer.roles) {
    std::optional<std::string> unit_id;
    if (held.unit_id) unit_id = held.unit_id->str();
    view.roles.push_back({held.role, held.branch_id.str(), held.branch_name, held.party_name, unit_id,
                          held.unit_name, held.secrecy_provision});
  }
  return view;
}

std::string cookie(const std::string& token, bool secure, int seconds) {
  return std::string(kSessionCookie) + "=" + token + "; Path=/api; HttpOnly; SameSite=Strict; Max-Age=" +
         std::to_string(seconds) + (secure ? "; Secure" : "");
}

base::Result<http::Response> open_session(Gate& gate, bool secure, const http::Request& request,
                                          const Credentials& input) {
  const record::Caller caller{municipality_of(request), base::StaffId("log-in"), request.request_id};
  TRY_ASSIGN(const LoggedIn made, log_in(gate.dispatcher(), caller, input.username, input.password));
  auto response = http::json(view_of(gate.dispatcher(), made.session, made.viewer), 201);
  response.headers.emplace_back("Set-Cookie", cookie(made.token, secure, kSessionSeconds));
  response.headers.emplace_back("Location", request.path + "/current");
  return response;
}

base::Result<http::Response> set_language(Gate& gate, const http::Request& request, const Language& input) {
  return gate.change(request, [&](Work& work, const Viewer& viewer) -> base::Status {
    if (input.language != "sv" && input.language != "en") return base::invalid("language", "field.choice");
    parties::set_language(work.session(), work.municipality_id(), viewer.staff_id, input.language);
    return base::done();
  });
}

// What one changes of one's own.
void add_own_routes(http::Router& router, Gate& gate) {
  router.add(http::put("/api/{municipality_id}/sessions/current/language")
                 .summary("Choose language")
                 .tag("sessions")
                 .body<Language>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Language& input) {
                   return set_language(gate, request, input);
                 }));
  router.add(http::put("/api/{municipality_id}/sessions/current/password")
                 .summary("Change one's own password; other sessions of one's own end")
                 .tag("sessions")
                 .body<PasswordChange>()
                 .changes()
                 .handle([&gate](const http::Request& request,
                                 const PasswordChange& x) -> base::Result<http::Response> {
                   TRY_ASSIGN(const Entered entered, gate.enter_to_change(request));
                   TRY(change_password(gate.dispatcher(), entered, x.old_password, x.password));
                   return http::no_content();
                 }));
}

}  // namespace

void add_session_routes(http::Router& router, Gate& gate, bool secure_cookies) {
  router.add(http::get("/api/municipalities")
                 .summary("Municipalities that one can log in to")
                 .tag("sessions")
                 .open()
                 .returns<Municipalities>()
                 .handle([&gate](const http::Request&) -> base::Result<http::Response> {
                   Municipalities out;
                   gate.dispatcher().database().read([&](sql::Session& session) {
                     for (const auto& m : parties::list_municipalities(session)) {
                       out.items.push_back({m.id.str(), m.name, m.is_demo});
                     }
                   });
                   return http::json(out);
                 }));
  router.add(http::post("/api/{municipality_id}/sessions")
                 .summary("Log in")
                 .tag("sessions")
                 .open()
                 .body<Credentials>()
                 .returns<SessionView>(201)
                 .handle([&gate, secure_cookies](const http::Request& request, const Credentials& input) {
                   return open_session(gate, secure_cookies, request, input);
                 }));
  router.add(http::get("/api/{municipality_id}/sessions/current")
                 .summary("Who is logged in, with which roles")
                 .tag("sessions")
                 .returns<SessionView>()
                 .handle([&gate](const http::Request& request) -> base::Result<http::Response> {
                   TRY_ASSIGN(const Entered entered, gate.enter(request));
                   return http::json(view_of(gate.dispatcher(), entered.session, entered.viewer));
                 }));
  router.add(http::remove("/api/{municipality_id}/sessions/current")
                 .summary("Log out")
                 .tag("sessions")
                 .changes()
                 .handle([&gate, secure_cookies](const http::Request& request) -> base::Result<http::Response> {
                   TRY_ASSIGN(const Entered entered, gate.enter_to_change(request));
                   log_out(gate.dispatcher(), entered);
                   auto response = http::no_content();
                   response.headers.emplace_back("Set-Cookie", cookie("", secure_cookies, 0));
                   return response;
                 }));
  add_own_routes(router, gate);
}

}  // namespace accounts
