// Sends one letter by SMTP, through libcurl. Threading: any thread; a call blocks until the server has answered,
// half a minute at most.
#pragma once

#include <string>

#include "base/date.h"
#include "base/result.h"

namespace mail {

struct Server {
  std::string url;  // smtp://host:port or smtps://host:port; empty: there is no way out
  std::string username;
  std::string password;
  std::string from;         // the address that letters come from
  bool require_tls = true;  // false for a relay on the same machine
};

struct Letter {
  std::string id;  // of its own; the same for every try, so that a receiver knows a copy
  std::string to;
  std::string subject;
  std::string text;  // UTF-8, lines end with \n
};

// Errors: unavailable `mail.unreachable` (may work later), `mail.refused` (the server says no for good).
base::Status send(const Server& server, const Letter& letter, base::Instant now);

// One address as it may stand in a letter's head: local part, @, domain; no space, control or bracket.
bool is_address(std::string_view text);

}  // namespace mail
