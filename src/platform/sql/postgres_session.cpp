#include "platform/sql/postgres_session.h"

#include <charconv>
#include <memory>

#include <libpq-fe.h>

#include "base/ensure.h"

namespace sql {

namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;
Result own(PGresult* result) { return Result(result, &PQclear); }

class PostgresRow final : public Row {
 public:
  PostgresRow(const PGresult* result, int row) : result_(result), row_(row) {}

  bool is_null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
  std::int64_t integer(int column) const override {
    const std::string_view text = view(column);
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    ENSURE(read.ec == std::errc() && read.ptr == text.data() + text.size());
    return number;
  }
  std::string text(int column) const override { return std::string(view(column)); }
  std::string bytes(int column) const override {
    const std::string_view text = view(column);
    size_t size = 0;
    unsigned char* raw =
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(text.data()), &size);
    if (!raw) throw std::bad_alloc();
    std::string out(reinterpret_cast<const char*>(raw), size);
    PQfreemem(raw);
    return out;
  }

 private:
  std::string_view view(int column) const {
    ENSURE(!is_null(column));
    return {PQgetvalue(result_, row_, column),
            static_cast<size_t>(PQgetlength(result_, row_, column))};
  }

  const PGresult* result_;
  int row_;
};

// Values as libpq wants them: numbers and texts as text, bytes as they are.
struct Parameters {
  std::vector<std::string> numbers;
  std::vector<const char*> values;
  std::vector<int> lengths;
  std::vector<int> formats;

  explicit Parameters(const Values& from) {
    numbers.reserve(from.size());
    for (const Value& value : from) std::visit(*this, value.held());
  }
  void operator()(std::monostate) { push(nullptr, 0, 0); }
  void operator()(std::int64_t number) {
    numbers.push_back(std::to_string(number));
    push(numbers.back().c_str(), 0, 0);
  }
  void operator()(const std::string& text) { push(text.c_str(), 0, 0); }
  void operator()(const Bytes& bytes) {
    push(bytes.value.data(), static_cast<int>(bytes.value.size()), 1);
  }
  void push(const char* value, int length, int format) {
    values.push_back(value);
    lengths.push_back(length);
    formats.push_back(format);
  }
};

std::string prepared_name(const Statement& statement) { return "s" + std::to_string(statement.index()); }

}  // namespace

PostgresSession::PostgresSession(const std::string& conninfo, const std::string& schema)
    : connection_(PQconnectdb(conninfo.c_str())) {
  if (PQstatus(connection_) != CONNECTION_OK) {
    PQfinish(connection_);
    throw Failure("cannot connect to PostgreSQL");
  }
  PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
  if (!schema.empty()) script("SET search_path TO " + schema);
  script("SET timezone TO 'UTC'; SET statement_timeout TO '60s'; SET lock_timeout TO '10s'");
  verify_settings();
}

PostgresSession::~PostgresSession() { PQfinish(connection_); }

bool PostgresSession::is_usable() const { return PQstatus(connection_) == CONNECTION_OK; }

void PostgresSession::verify_settings() {
  const auto is_on = [&](const char* name) { return setting(name) == "on"; };
  const std::string collate = setting("lc_collate");
  const bool strong = is_on("fsync") && is_on("full_page_writes") && is_on("synchronous_commit") &&
                      setting("server_encoding") == "UTF8" && (collate == "C" || collate == "POSIX");
  if (!strong) {
    throw Failure("PostgreSQL must have fsync, full_page_writes and synchronous_commit on, encoding "
                  "UTF8 and locale C");
  }
}

std::string PostgresSession::setting(const char* name) {
  const auto result = own(PQexec(connection_, (std::string("SHOW ") + name).c_str()));
  if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) return {};
  return PQgetvalue(result.get(), 0, 0);
}

void PostgresSession::script(std::string_view text) {
  const auto result = own(PQexec(connection_, std::string(text).c_str()));
  const auto status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
    fail(result.get(), "script");
  }
}

void PostgresSession::prepare(const Statement& statement) {
  if (prepared_.size() <= statement.index()) prepared_.resize(Statement::all().size());
  if (prepared_[statement.index()]) return;
  const auto result = own(
      PQprepare(connection_, prepared_name(statement).c_str(), statement.text(), 0, nullptr));
  if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
    if (!is_usable()) fail(result.get(), statement.name());
    throw std::logic_error(std::string(statement.name()) + ": " + PQerrorMessage(connection_));
  }
  prepared_[statement.index()] = true;
}

std::int64_t PostgresSession::run(const Statement& statement, const Values& values,
                                  const std::function<void(const Row&)>& row) {
  prepare(statement);
  const Parameters parameters(values);
  const auto result = own(PQexecPrepared(
      connection_, prepared_name(statement).c_str(), static_cast<int>(values.size()),
      parameters.values.data(), parameters.lengths.data(), parameters.formats.data(), 0));
  const auto status = PQresultStatus(result.get());
  if (status == PGRES_TUPLES_OK) {
    for (int i = 0; i < PQntuples(result.get()); ++i) row(PostgresRow(result.get(), i));
  } else if (status != PGRES_COMMAND_OK) {
    fail(result.get(), statement.name());
  }
  const std::string_view affected = PQcmdTuples(result.get());
  std::int64_t count = 0;
  std::from_chars(affected.data(), affected.data() + affected.size(), count);
  return count;
}

// Only the name of the statement and the SQLSTATE: the server's own message can quote a row's values.
void PostgresSession::fail(pg_result* result, const char* what) {
  const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  const std::string state = field ? field : "";
  const std::string message = std::string(what) + ": PostgreSQL says " + (state.empty() ? "nothing" : state);
  if (state == "40001" || state == "40P01" || state == "55P03") throw Collision(message);
  if (state.rfind("23", 0) == 0 || state.rfind("25006", 0) == 0 || state == "42501") throw Refused(message);
  throw Failure(message);
}

}  // namespace sql
