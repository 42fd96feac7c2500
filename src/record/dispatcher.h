// Opens, retries and commits units of work, and writes the access record before an answer leaves.
// Storage that cannot do it now becomes Error{unavailable, "storage.unavailable"}; nothing was written.
// Threading: any thread; calls block until what they wrote is durable.
#pragma once

#include <functional>
#include <future>
#include <optional>

#include "base/result.h"
#include "platform/sql/database.h"
#include "platform/system/clock.h"
#include "record/work.h"

namespace record {

class Dispatcher {
 public:
  Dispatcher(sql::Database& database, const platform::Clock& clock, platform::Random& random,
             const platform::Keys& keys)
      : database_(database), clock_(clock), random_(random), keys_(keys) {}

  // `act` may be called more than once; its result is the last call's.
  template <class T>
  base::Result<T> read(const Caller& caller, const std::function<base::Result<T>(Work&)>& act) {
    return read<T>([&](sql::Session&) -> base::Result<Caller> { return caller; }, act);
  }

  // The same, where who is calling is found in the same picture of the database.
  using FindCaller = std::function<base::Result<Caller>(sql::Session&)>;
  template <class T>
  base::Result<T> read(const FindCaller& find_caller, const std::function<base::Result<T>(Work&)>& act) {
    std::promise<std::optional<base::Error>> recorded;
    auto result = read_ahead<T>(find_caller, act, [&](const auto& error) { recorded.set_value(error); });
    if (const auto error = recorded.get_future().get()) return *error;
    return result;
  }

  // As read(), but does not wait for the record of access: `recorded` is called once, when it is durable or
  // with the error, maybe before this returns. Until then no answer may leave.
  using Recorded = std::function<void(const std::optional<base::Error>&)>;
  template <class T>
  base::Result<T> read_ahead(const FindCaller& find_caller, const std::function<base::Result<T>(Work&)>& act,
                             const Recorded& recorded) {
    std::optional<base::Result<T>> result;
    const auto error = read_unit(find_caller, [&](Work& work) { result.emplace(act(work)); }, recorded);
    if (error) return *error;
    return std::move(*result);
  }

  // Commits when `act` succeeds; an error rolls back everything but the record of refused access.
  template <class T>
  base::Result<T> write(const Caller& caller, const std::function<base::Result<T>(Work&)>& act) {
    std::optional<base::Result<T>> result;
    const auto error = write_unit(caller, [&](Work& work) {
      result.emplace(act(work));
      return result->has_value();
    });
    if (error) return *error;
    return std::move(*result);
  }

  // As write(), for what makes one thing and answers with its id. The same key with the same request
  // answers the same id without doing it again; with another request it is a conflict
  // (`idempotency.key_reused`). An empty key is an act of its own.
  base::Result<std::string> write_once(const Caller& caller, const std::string& key,
                                       std::string_view request,
                                       const std::function<base::Result<std::string>(Work&)>& act);

  const platform::Clock& clock() const { return clock_; }
  const platform::Keys& keys() const { return keys_; }
  platform::Random& random() { return random_; }
  sql::Database& database() { return database_; }

 private:
  std::optional<base::Error> read_unit(const FindCaller& find_caller, const std::function<void(Work&)>& unit,
                                       const Recorded& recorded);
  std::optional<base::Error> write_unit(const Caller& caller, const std::function<bool(Work&)>& unit);
  void write_accesses(const Caller& caller, const std::vector<Access>& accesses);
  void write_accesses_later(const Caller& caller, std::vector<Access> accesses, const Recorded& recorded);
  void insert_accesses(sql::Session& session, const Caller& caller, const std::vector<Access>& accesses);
  Work work_in(sql::Session& session, const Caller& caller);

  sql::Database& database_;
  const platform::Clock& clock_;
  platform::Random& random_;
  const platform::Keys& keys_;
};

}  // namespace record
