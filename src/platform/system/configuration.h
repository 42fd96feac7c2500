// One TOML file, the environment over it, the command line over both. An unknown key is an error that
// names it, and so is an unknown variable SAMSYN_…; SAMSYN_TEST_… are the tests' own and are passed over.
// The keys, with their meaning and defaults, are described in docs/operations/configuration.md.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace platform {

struct Configuration {
  std::string data_dir = "data";           // data_dir, SAMSYN_DATA_DIR
  std::string key_file;                    // key_file, SAMSYN_KEY_FILE; default: <data_dir>/samsyn.key
  std::string driver = "sqlite";           // database.driver, SAMSYN_DATABASE_DRIVER: sqlite or postgres
  std::string postgres;                    // database.postgres, SAMSYN_DATABASE_POSTGRES: libpq's connection string
  int connections = 32;                    // database.connections, SAMSYN_DATABASE_CONNECTIONS
  std::string host = "127.0.0.1";          // server.host, SAMSYN_SERVER_HOST
  std::uint16_t port = 8080;               // server.port, SAMSYN_SERVER_PORT
  int workers = 32;                        // server.workers, SAMSYN_SERVER_WORKERS
  std::string web_dir = "web/dist";        // server.web_dir, SAMSYN_SERVER_WEB_DIR
  bool secure_cookies = false;             // server.secure_cookies, SAMSYN_SERVER_SECURE_COOKIES: behind https
  // server.web_address, SAMSYN_SERVER_WEB_ADDRESS: where users reach the system
  std::string web_address = "http://127.0.0.1:8080";
  std::string mail_smtp_url;               // mail.smtp_url, SAMSYN_MAIL_SMTP_URL: smtp:// or smtps://; empty: no mail
  std::string mail_username;               // mail.username, SAMSYN_MAIL_USERNAME
  std::string mail_password;               // mail.password, SAMSYN_MAIL_PASSWORD
  std::string mail_from = "samsyn@localhost";  // mail.from, SAMSYN_MAIL_FROM
  bool mail_require_tls = true;            // mail.require_tls, SAMSYN_MAIL_REQUIRE_TLS
  bool allow_demo_on_network = false;      // server.allow_demo_on_network, SAMSYN_SERVER_ALLOW_DEMO_ON_NETWORK
};

// `file` empty: none. Errors carry the key or variable as their field: configuration.unknown_key,
// .unknown_variable, .unreadable (with the line), .type, .no_file.
base::Result<Configuration> read_configuration(const std::string& file);

// Whether the address is of this machine alone.
bool is_loopback(const std::string& host);

}  // namespace platform
