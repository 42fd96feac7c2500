// Takes what is due from the outbox: finds out whom it concerns, asks `sharing` whether they may know of it now,
// and hands one letter for each to `send`. Only the holder of a lease runs this.
#pragma once

#include <functional>

#include "notifications/notification.h"
#include "platform/mail/mail.h"
#include "record/dispatcher.h"

namespace notifications {

struct WayOut {
  std::function<base::Status(const mail::Letter&)> send;  // empty: there is no way out, and what is due is dropped
  std::string address;                                    // where the system is reached, for the letter
};

// Returns how many letters were sent. A letter may be sent twice where the program is killed between sending
// and saying so; both then carry the same id.
base::Result<int> deliver_due(record::Dispatcher& dispatcher, const record::Caller& caller, const WayOut& way_out);

}  // namespace notifications
