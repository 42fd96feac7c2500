#include "platform/sql/sqlite_database.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

#include "platform/sql/sqlite_session.h"

namespace sql {

namespace {

constexpr size_t kUnitsPerCommitMax = 256;
constexpr auto kCheckpointEvery = std::chrono::milliseconds(500);

// A unit of work that waits for the writer: in the stack of the thread that asked, or on its own where
// nobody waits for it and `tell` is called instead.
struct Waiting {
  const std::function<bool(Session&)>* unit = nullptr;
  std::function<bool(Session&)> own_unit;
  Database::Over tell;
  std::exception_ptr error;
  bool kept = false;  // its changes are in the transaction that is about to be committed
  bool over = false;
  std::condition_variable is_over;  // its own: whoever is not done is not woken
};

class SqliteDatabase final : public Database {
 public:
  explicit SqliteDatabase(const Options& options)
      : path_(options.sqlite_path), writer_(path_, SqliteSession::Mode::write) {
    for (int i = 0; i < options.connections; ++i) {
      idle_readers_.push_back(std::make_unique<SqliteSession>(path_, SqliteSession::Mode::read));
    }
    writing_ = std::thread([this] { write_until_stopped(); });
    checkpointing_ = std::thread([this] { checkpoint_until_stopped(); });
  }

  ~SqliteDatabase() override {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    work_arrived_.notify_all();
    stop_checkpoints_.notify_all();
    writing_.join();
    checkpointing_.join();
  }

  Driver driver() const override { return Driver::sqlite; }

  void read(const std::function<void(Session&)>& unit) override {
    auto reader = take_reader();
    std::exception_ptr error;
    try {
      reader->control("BEGIN");
      unit(*reader);
    } catch (...) {
      error = std::current_exception();
    }
    if (reader->in_transaction()) reader->control("ROLLBACK");
    give_back(std::move(reader));
    if (error) std::rethrow_exception(error);
  }

  void write(const std::function<bool(Session&)>& unit) override {
    Waiting waiting;
    waiting.unit = &unit;
    std::unique_lock lock(mutex_);
    queue_.push_back(&waiting);
    work_arrived_.notify_one();
    waiting.is_over.wait(lock, [&] { return waiting.over; });
    if (waiting.error) std::rethrow_exception(waiting.error);
  }

  void write_later(const std::function<bool(Session&)>& unit, const Over& over) override {
    auto waiting = std::make_unique<Waiting>();
    waiting->own_unit = unit;
    waiting->unit = &waiting->own_unit;
    waiting->tell = over;
    const std::lock_guard lock(mutex_);
    queue_.push_back(waiting.release());
    work_arrived_.notify_one();
  }

  std::int64_t count_broken() override {
    SqliteSession session(path_, SqliteSession::Mode::read);
    return session.count_broken();
  }

  void migrate(const std::function<void(Session&)>& unit) override {
    write([&](Session& session) {
      unit(session);
      return true;
    });
  }

 private:
  std::unique_ptr<SqliteSession> take_reader() {
    std::unique_lock lock(readers_mutex_);
    reader_idle_.wait(lock, [&] { return !idle_readers_.empty(); });
    auto reader = std::move(idle_readers_.back());
    idle_readers_.pop_back();
    return reader;
  }

  void give_back(std::unique_ptr<SqliteSession> reader) {
    const std::lock_guard lock(readers_mutex_);
    idle_readers_.push_back(std::move(reader));
    reader_idle_.notify_one();
  }

  void write_until_stopped() {
    while (true) {
      std::vector<Waiting*> group;
      {
        std::unique_lock lock(mutex_);
        work_arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
        if (queue_.empty()) return;
        while (!queue_.empty() && group.size() < kUnitsPerCommitMax) {
          group.push_back(queue_.front());
          queue_.pop_front();
        }
      }
      commit_together(group);
      tell_all(group);
    }
  }

  void tell_all(const std::vector<Waiting*>& group) {
    std::vector<std::unique_ptr<Waiting>> told;
    {
      const std::lock_guard lock(mutex_);
      for (auto* waiting : group) {
        if (waiting->tell) {
          told.emplace_back(waiting);
        } else {
          waiting->over = true;
          waiting->is_over.notify_one();
        }
      }
    }
    for (const auto& waiting : told) waiting->tell(waiting->error);
  }

  // One commit, and so one sync, for all of them; each can still fail alone.
  void commit_together(const std::vector<Waiting*>& group) {
    try {
      writer_.control("BEGIN IMMEDIATE");
      if (group.size() == 1) {
        run_single(*group.front());
      } else {
        for (size_t i = 0; i < group.size(); ++i) run_alone(group, i);
      }
      if (writer_.in_transaction()) writer_.control("COMMIT");
    } catch (...) {
      lose(group, group.size(), std::current_exception());
      if (writer_.in_transaction()) writer_.control("ROLLBACK");
    }
  }

  // Without a savepoint: what it would keep for undoing the unit grows with every page, and SQLite walks through
  // it at every statement. The transaction itself is the unit's.
  void run_single(Waiting& waiting) {
    try {
      waiting.kept = (*waiting.unit)(writer_);
    } catch (...) {
      waiting.error = std::current_exception();
    }
    const bool is_lost = !writer_.in_transaction() && !waiting.error;
    if (is_lost) waiting.error = std::make_exception_ptr(Failure("the transaction was lost"));
    if (!waiting.kept && writer_.in_transaction()) writer_.control("ROLLBACK");
  }

  void run_alone(const std::vector<Waiting*>& group, size_t place) {
    Waiting& waiting = *group[place];
    if (!writer_.in_transaction()) writer_.control("BEGIN IMMEDIATE");
    writer_.control("SAVEPOINT unit");
    try {
      waiting.kept = (*waiting.unit)(writer_);
    } catch (...) {
      waiting.error = std::current_exception();
    }
    if (!writer_.in_transaction()) {
      // Disk full and the like: SQLite has thrown the whole transaction away, earlier units too.
      lose(group, place + 1, waiting.error);
      return;
    }
    if (!waiting.kept) writer_.control("ROLLBACK TO unit");
    writer_.control("RELEASE unit");
  }

  // The first `count` have lost what they wrote; those that had an error of their own keep it.
  static void lose(const std::vector<Waiting*>& group, size_t count, const std::exception_ptr& error) {
    for (size_t i = 0; i < count; ++i) {
      if (!group[i]->error) group[i]->error = error;
    }
  }

  void checkpoint_until_stopped() {
    SqliteSession session(path_, SqliteSession::Mode::write);
    std::unique_lock lock(mutex_);
    while (!stopping_) {
      stop_checkpoints_.wait_for(lock, kCheckpointEvery, [&] { return stopping_; });
      lock.unlock();
      session.checkpoint();
      lock.lock();
    }
  }

  std::string path_;
  SqliteSession writer_;
  std::mutex readers_mutex_;
  std::condition_variable reader_idle_;
  std::vector<std::unique_ptr<SqliteSession>> idle_readers_;

  std::mutex mutex_;  // guards queue_, stopping_ and every Waiting's `over`
  std::condition_variable work_arrived_;
  std::condition_variable stop_checkpoints_;
  std::deque<Waiting*> queue_;
  bool stopping_ = false;
  std::thread writing_;
  std::thread checkpointing_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const Options& options) {
  return std::make_unique<SqliteDatabase>(options);
}

}  // namespace sql
