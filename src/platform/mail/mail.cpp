#include "platform/mail/mail.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <memory>
#include <string_view>

#include <curl/curl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sodium.h>

namespace mail {

namespace {

constexpr long kSecondsMax = 30;

struct Free {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::string base64(const std::string& bytes) {
  std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  out.pop_back();  // its terminating zero
  return out;
}

// RFC 2047; a subject of ours is short enough for one word.
std::string encoded_word(const std::string& text) { return "=?UTF-8?B?" + base64(text) + "?="; }

// RFC 5322, whatever the locale.
std::string date_of(base::Instant at) {
  constexpr std::array<const char*, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::tm utc = fmt::gmtime(std::chrono::system_clock::to_time_t(at.seconds()));
  return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} +0000", kDays.at(static_cast<size_t>(utc.tm_wday)),
                     utc.tm_mday, kMonths.at(static_cast<size_t>(utc.tm_mon)), utc.tm_year + 1900, utc.tm_hour,
                     utc.tm_min, utc.tm_sec);
}

// Lines of at most 76 characters (RFC 2045).
std::string in_lines(const std::string& text) {
  constexpr size_t kWidth = 76;
  std::string out;
  for (size_t at = 0; at < text.size(); at += kWidth) out += text.substr(at, kWidth) + "\r\n";
  return out;
}

std::string bytes_of(const Server& server, const Letter& letter, base::Instant now) {
  const std::string domain = server.from.substr(server.from.find('@') + 1);
  return "Date: " + date_of(now) + "\r\nFrom: <" + server.from + ">\r\nTo: <" + letter.to +
         ">\r\nSubject: " + encoded_word(letter.subject) + "\r\nMessage-ID: <" + letter.id + "@" + domain +
         ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
         "Content-Transfer-Encoding: base64\r\n\r\n" + in_lines(base64(letter.text));
}

// What is left of the letter; libcurl's reader.
size_t read_some(char* buffer, size_t size, size_t count, void* left) {
  auto& rest = *static_cast<std::string_view*>(left);
  const size_t length = std::min(size * count, rest.size());
  rest.copy(buffer, length);
  rest.remove_prefix(length);
  return length;
}

void set_server(CURL* handle, const Server& server) {
  curl_easy_setopt(handle, CURLOPT_URL, server.url.c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(handle, CURLOPT_USE_SSL, static_cast<long>(server.require_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
  curl_easy_setopt(handle, CURLOPT_PROXY, "");
  curl_easy_setopt(handle, CURLOPT_TIMEOUT, kSecondsMax);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  if (server.username.empty()) return;
  curl_easy_setopt(handle, CURLOPT_USERNAME, server.username.c_str());
  curl_easy_setopt(handle, CURLOPT_PASSWORD, server.password.c_str());
}

}  // namespace

base::Status send(const Server& server, const Letter& letter, base::Instant now) {
  const base::Error unreachable{base::ErrorCode::unavailable, "mail.unreachable", {}};
  const std::unique_ptr<CURL, Free> handle(curl_easy_init());
  if (!handle) return unreachable;
  set_server(handle.get(), server);
  const std::unique_ptr<curl_slist, Free> to(curl_slist_append(nullptr, ("<" + letter.to + ">").c_str()));
  const std::string bytes = bytes_of(server, letter, now);
  std::string_view left = bytes;
  curl_easy_setopt(handle.get(), CURLOPT_MAIL_FROM, ("<" + server.from + ">").c_str());
  curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, to.get());
  curl_easy_setopt(handle.get(), CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(handle.get(), CURLOPT_READFUNCTION, read_some);
  curl_easy_setopt(handle.get(), CURLOPT_READDATA, &left);
  if (curl_easy_perform(handle.get()) == CURLE_OK) return base::done();
  long answer = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &answer);
  if (answer < 500) return unreachable;
  return base::Error{base::ErrorCode::invalid_input, "mail.refused", {}};
}

bool is_address(std::string_view text) {
  const auto at = text.find('@');
  const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) > ' ' && c != '<' && c != '>' && c != '"' && c != ',' && c != '\x7f';
  });
  return is_plain && at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
         text.find('@', at + 1) == std::string_view::npos && text.size() <= 200;
}

}  // namespace mail
