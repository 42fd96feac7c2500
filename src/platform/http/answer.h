// An answer as it goes out: status line and headers, with the headers that every answer carries.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "platform/http/message.h"

namespace http {

struct AnswerContext {
  std::string_view request_id;
  base::Instant now;
  bool keep_alive = true;
};

// Every answer carries a strict Content-Security-Policy, `nosniff`, no referrer, same-origin opener
// and resource policies, `x-request-id`, and `Cache-Control: no-store` unless it states another.
// ENSUREs that no header value holds a line break.
std::string answer_head(const Response& response, const AnswerContext& context);

// `Tue, 09 Jul 2024 08:30:00 GMT`.
std::string http_date(base::Instant at);

// What the sender gave when it is at most 64 letters, digits and dashes, otherwise empty.
std::string_view accepted_request_id(std::string_view header);

}  // namespace http
