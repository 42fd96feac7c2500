#include "platform/sql/postgres_database.h"

#include <condition_variable>
#include <mutex>

#include "platform/sql/postgres_session.h"

namespace sql {

namespace {

// Of those that meet at one row one goes through each time: more tries than there are connections.
constexpr int kTriesMax = 64;

class PostgresDatabase final : public Database {
 public:
  explicit PostgresDatabase(const Options& options) : options_(options) {
    for (int i = 0; i < options.connections; ++i) idle_.push_back(connect());
  }

  Driver driver() const override { return Driver::postgres; }

  void read(const std::function<void(Session&)>& unit) override {
    Lent lent(*this);
    transact(*lent.session, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [&](Session& session) {
      unit(session);
      return false;
    });
  }

  void write(const std::function<bool(Session&)>& unit) override {
    Lent lent(*this);
    for (int attempt = 1;; ++attempt) {
      try {
        transact(*lent.session, "BEGIN ISOLATION LEVEL SERIALIZABLE", unit);
        return;
      } catch (const Collision&) {
        if (attempt == kTriesMax) throw;
      }
    }
  }

  std::int64_t count_broken() override { return 0; }

  void migrate(const std::function<void(Session&)>& unit) override {
    Lent lent(*this);
    transact(*lent.session, "BEGIN; SELECT pg_advisory_xact_lock(7365646)", [&](Session& session) {
      unit(session);
      return true;
    });
  }

 private:
  // A connection out of the pool; a broken one is replaced on its way back.
  struct Lent {
    explicit Lent(PostgresDatabase& from) : database(from), session(from.take()) {}
    ~Lent() { database.give_back(std::move(session)); }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;

    PostgresDatabase& database;
    std::unique_ptr<PostgresSession> session;
  };

  std::unique_ptr<PostgresSession> connect() const {
    return std::make_unique<PostgresSession>(options_.postgres_conninfo, options_.postgres_schema);
  }

  static void transact(PostgresSession& session, const char* begin,
                       const std::function<bool(Session&)>& unit) {
    session.script(begin);
    try {
      if (unit(session)) {
        session.script("COMMIT");
      } else {
        session.script("ROLLBACK");
      }
    } catch (...) {
      if (session.is_usable()) session.script("ROLLBACK");
      throw;
    }
  }

  std::unique_ptr<PostgresSession> take() {
    std::unique_lock lock(mutex_);
    became_idle_.wait(lock, [&] { return !idle_.empty(); });
    auto session = std::move(idle_.back());
    idle_.pop_back();
    lock.unlock();
    if (session && session->is_usable()) return session;
    try {
      return connect();
    } catch (...) {
      give_back(nullptr);
      throw;
    }
  }

  void give_back(std::unique_ptr<PostgresSession> session) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(session));
    became_idle_.notify_one();
  }

  Options options_;
  std::mutex mutex_;
  std::condition_variable became_idle_;
  std::vector<std::unique_ptr<PostgresSession>> idle_;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const Options& options) {
  return std::make_unique<PostgresDatabase>(options);
}

}  // namespace sql
