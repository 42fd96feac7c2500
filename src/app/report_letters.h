// Word by e-mail that a document made at a set time is there, to owners who wish for word of what is theirs. The
// letter says neither of what nor of whom. Only the holder of a lease sends.
#pragma once

#include "notifications/delivery_actions.h"
#include "record/dispatcher.h"

namespace app {

bool is_to_tell_of_reports(record::Dispatcher& dispatcher, const record::Caller& caller);
// One letter to each owner of documents made within a day that nothing has been said of. What the mail server does
// not take now is tried again; what it refuses, and who wishes for no word, is done with.
base::Status tell_of_reports(record::Dispatcher& dispatcher, const record::Caller& caller,
                             const notifications::WayOut& way_out);

}  // namespace app
