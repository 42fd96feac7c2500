#include "platform/http/answer.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/ensure.h"

namespace http {

namespace {

constexpr std::string_view kSecurityHeaders =
    "Content-Security-Policy: default-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; frame-ancestors 'none'; form-action 'self'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

constexpr size_t kMaxRequestIdLength = 64;

bool has_body(int status) { return status != 204 && status != 304; }

bool may_stand_in_header(std::string_view text) {
  return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

void append_header(std::string& out, std::string_view name, std::string_view value) {
  ENSURE(may_stand_in_header(name) && may_stand_in_header(value));
  out += name;
  out += ": ";
  out += value;
  out += "\r\n";
}

bool is_id_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

}  // namespace

std::string http_date(base::Instant at) {
  constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(at.seconds());
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(at.seconds() - day);
  return fmt::format(
      "{}, {:02} {} {} {:02}:{:02}:{:02} GMT", kDays.at(std::chrono::weekday(day).c_encoding()),
      static_cast<unsigned>(date.day()), kMonths.at(static_cast<unsigned>(date.month()) - 1),
      static_cast<int>(date.year()), time.hours().count(), time.minutes().count(),
      time.seconds().count());
}

std::string_view accepted_request_id(std::string_view header) {
  const bool good = !header.empty() && header.size() <= kMaxRequestIdLength &&
                    std::all_of(header.begin(), header.end(), is_id_character);
  return good ? header : std::string_view();
}

std::string answer_head(const Response& response, const AnswerContext& context) {
  std::string out =
      fmt::format("HTTP/1.1 {} {}\r\n", response.status, status_title(response.status));
  append_header(out, "Date", http_date(context.now));
  append_header(out, "x-request-id", context.request_id);
  if (has_body(response.status)) {
    append_header(out, "Content-Length", std::to_string(response.body.size()));
    if (!response.content_type.empty()) append_header(out, "Content-Type", response.content_type);
  }
  bool cache_stated = false;
  for (const auto& [name, value] : response.headers) {
    append_header(out, name, value);
    if (name == "Cache-Control") cache_stated = true;
  }
  if (!cache_stated) append_header(out, "Cache-Control", "no-store");
  if (!context.keep_alive) append_header(out, "Connection", "close");
  out += kSecurityHeaders;
  out += "\r\n";
  return out;
}

}  // namespace http
