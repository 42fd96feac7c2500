// The whole service over a fresh database with the demo municipality, spoken to by HTTP without sockets. Tests only.
#pragma once

#include <memory>
#include <string>

#include "app/service.h"
#include "platform/sql/test_database.h"
#include "record/dispatcher.h"

namespace app {

// A JSON answer, read by hand where a test needs one value of it.
struct Answer {
  int status = 0;
  std::string body;
  http::Pairs headers;

  // The text of the first member with that name, "" when there is none; numbers and null as they stand.
  std::string text(const std::string& member) const;
  std::string header(const std::string& name) const;
};

class TestClock final : public platform::Clock {
 public:
  explicit TestClock(base::Instant at) : at_(at) {}
  base::Instant now() const override { return at_; }
  void set(base::Instant at) { at_ = at; }

 private:
  base::Instant at_;
};

class TestService {
 public:
  explicit TestService(sql::Driver driver);

  // It is the morning of that day from now on; the demo's own day before.
  void set_day(base::Date day);
  // Logs in; what follows is that user's.
  void log_in(const std::string& username);
  Answer send(http::Method method, const std::string& path, const std::string& body = {},
              const std::string& version = {}, const std::string& idempotency_key = {});
  Answer get(const std::string& path) { return send(http::Method::get, path); }
  Answer post(const std::string& path, const std::string& body, const std::string& version = {}) {
    return send(http::Method::post, path, body, version);
  }
  // A raw answer without cookie or token.
  Answer send_anonymously(http::Method method, const std::string& path, const std::string& body = {});

  // The id of the unit or the staff member with that name.
  std::string unit(const std::string& name);
  std::string staff(const std::string& name);
  const std::string& token() const { return csrf_; }
  const std::string& cookie() const { return cookie_; }
  sql::TestDatabase& database() { return database_; }
  record::Dispatcher& dispatcher() { return *dispatcher_; }

 private:
  Answer route(http::Request request);
  std::string id_named(const std::string& list, const std::string& name);

  sql::TestDatabase database_;
  std::unique_ptr<TestClock> clock_;
  std::unique_ptr<platform::Random> random_;
  platform::Keys keys_;
  std::unique_ptr<record::Dispatcher> dispatcher_;
  std::unique_ptr<Service> service_;
  std::string cookie_;
  std::string csrf_;
  int requests_ = 0;
};

}  // namespace app
