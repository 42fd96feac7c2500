#include "notifications/notification_actions.h"
#include "notifications/routes.h"
#include "platform/http/json.h"

namespace notifications {

namespace {

struct SettingsView {
  std::string email;
  Wish wish = Wish::none;
  bool is_mail_on = false;
};
template <class V>
void describe(V& v, SettingsView& x) {
  v.field("email", x.email);
  v.field("wish", x.wish);
  v.field("is_mail_on", x.is_mail_on);
}
std::string_view schema_name(const SettingsView*) { return "NotificationSettings"; }

struct SettingsInput {
  std::string email;
  Wish wish = Wish::none;
};
template <class V>
void describe(V& v, SettingsInput& x) {
  v.text("email", x.email, {.max = 200}, http::with_default);
  v.field("wish", x.wish);
}
std::string_view schema_name(const SettingsInput*) { return "NotificationSettingsChange"; }

}  // namespace

void add_notification_routes(http::Router& router, accounts::Gate& gate, bool is_mail_on) {
  router.add(http::get("/api/{municipality_id}/sessions/current/notifications")
                 .summary("Where and of what one wants word by e-mail")
                 .tag("sessions")
                 .returns<SettingsView>()
                 .handle([&gate, is_mail_on](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         const auto settings = my_settings(work, viewer);
                         return http::json(SettingsView{settings.email, settings.wish, is_mail_on});
                       });
                 }));
  router.add(http::put("/api/{municipality_id}/sessions/current/notifications")
                 .summary("Choose where and of what one wants word by e-mail")
                 .tag("sessions")
                 .body<SettingsInput>()
                 .changes()
                 .handle([&gate](const http::Request& request, const SettingsInput& input) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return change_my_settings(work, viewer, {input.email, input.wish});
                   });
                 }));
}

}  // namespace notifications
