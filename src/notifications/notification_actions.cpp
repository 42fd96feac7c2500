#include "notifications/notification_actions.h"

#include "notifications/notification_store.h"
#include "platform/mail/mail.h"

namespace notifications {

Settings my_settings(Work& work, const Viewer& viewer) {
  return find_settings(work.session(), work.municipality_id(), viewer.staff_id);
}

base::Status change_my_settings(Work& work, const Viewer& viewer, const Settings& settings) {
  if (settings.email.empty() && settings.wish != Wish::none) return base::invalid("email", "field.required");
  if (!settings.email.empty() && !mail::is_address(settings.email)) return base::invalid("email", "email.unreadable");
  save_settings(work.session(), work.municipality_id(), viewer.staff_id, settings);
  return base::done();
}

}  // namespace notifications
