// PostgreSQL's half of a Session. Only postgres_*.cpp include this.
#pragma once

#include <string>
#include <vector>

#include "platform/sql/session.h"

struct pg_conn;
struct pg_result;

namespace sql {

class PostgresSession final : public Session {
 public:
  PostgresSession(const std::string& conninfo, const std::string& schema);
  ~PostgresSession() override;
  PostgresSession(const PostgresSession&) = delete;
  PostgresSession& operator=(const PostgresSession&) = delete;

  Driver driver() const override { return Driver::postgres; }
  void script(std::string_view text) override;
  void prepare(const Statement& statement) override;
  std::string setting(const char* name);
  bool is_usable() const;

 protected:
  std::int64_t run(const Statement& statement, const Values& values,
                   const std::function<void(const Row&)>& row) override;

 private:
  void verify_settings();
  [[noreturn]] void fail(pg_result* result, const char* what);

  pg_conn* connection_ = nullptr;
  std::vector<bool> prepared_;
};

}  // namespace sql
