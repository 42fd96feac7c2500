// Commands that make an installation: migrate, demo.
#include <filesystem>

#include <fmt/format.h>

#include "app/commands.h"
#include "app/installation.h"
#include "app/say.h"
#include "demo/demo.h"
#include "platform/sql/migrate.h"
#include "platform/system/interrupt.h"
#include "platform/system/progress.h"

namespace app {

namespace {

// The same seed makes the same demo.
constexpr unsigned long long kDemoSeed = 2281;

base::Instant demo_now() { return base::Instant::parse(demo::kMadeAt).value(); }

base::Error not_opened(const platform::Configuration& configuration, const sql::Failure& failure) {
  return base::invalid({{configuration.data_dir, "database.not_opened", {{"message", failure.what()}}}});
}

base::Result<int> run_migrations(const platform::Configuration& configuration, const Words& words) {
  TRY_ASSIGN(const auto keys, open_keys(configuration, Key::may_be_made));
  platform::Progress progress(words("progress.time_left"));
  try {
    const auto database = sql::open(sql_options(configuration));
    const int count = sql::migrate(*database, platform::system_clock()->now(), [&](double share) {
      progress.step(share, words("progress.migrations"));
    });
    progress.finish(words("progress.done"));
    return count;
  } catch (const sql::Failure& failure) {
    return not_opened(configuration, failure);
  }
}

// The files of a database that is being made; gone again unless they are moved into place.
class Making {
 public:
  explicit Making(const std::string& place) : place_(place) { remove(); }
  ~Making() { remove(); }
  Making(const Making&) = delete;
  Making& operator=(const Making&) = delete;

  std::string path() const { return place_ + ".making"; }
  void move_into_place() { std::filesystem::rename(path(), place_); }

 private:
  void remove() {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path() + end, ignored);
  }

  std::string place_;
};

// A demo in the other language than the one asked for is not passed over in silence.
base::Status check_language(record::Dispatcher& dispatcher, std::optional<platform::Language> asked) {
  TRY_ASSIGN(const auto there, demo::language_of_demo(dispatcher));
  if (!asked || !there || *asked == *there) return base::done();
  return base::Error{base::ErrorCode::conflict, "demo.other_language", {}};
}

base::Status check_language_there(const platform::Configuration& configuration,
                                  std::optional<platform::Language> asked) {
  if (!asked) return base::done();
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  return check_language(*installation->dispatcher, asked);
}

// On SQLite made beside its place and moved there when it is whole. On PostgreSQL the municipality is one unit of
// work and the load one for each few thousand people: what an interrupted call left off, the next one goes on with.
base::Status fill_demo(const platform::Keys& keys, const sql::Options& options, const DemoAsked& asked,
                       const Words& words) {
  const auto clock = platform::fixed_clock(demo_now());
  const auto random = platform::seeded_random(kDemoSeed);
  const auto database = sql::open(options);
  sql::migrate(*database, clock->now());
  record::Dispatcher dispatcher(*database, *clock, *random, keys);
  TRY(check_language(dispatcher, asked.language));
  platform::Progress progress(words("progress.time_left"));
  progress.step(0, words("progress.demo"));
  TRY(demo::make_demo(dispatcher, asked.language.value_or(platform::Language::sv)));
  if (asked.people > 0) {
    const auto told = [&](double share) { progress.step(share, words("progress.people")); };
    TRY(demo::make_load(dispatcher, asked.people, told));
  }
  platform::stop_if_interrupted();
  progress.finish(words("progress.done"));
  return base::done();
}

base::Result<int> make_demo_in(const platform::Configuration& configuration, const Words& words,
                               const DemoAsked& asked) {
  TRY_ASSIGN(const auto keys, open_keys(configuration, Key::may_be_made));
  auto options = sql_options(configuration);
  try {
    if (options.driver == sql::Driver::postgres) {
      TRY(fill_demo(keys, options, asked, words));
      return kDone;
    }
    if (std::filesystem::exists(options.sqlite_path)) {
      TRY(check_language_there(configuration, asked.language));
      fmt::print("{}\n", words("said.demo_is_there", {{"place", options.sqlite_path}}));
      return kDone;
    }
    Making making(options.sqlite_path);
    options.sqlite_path = making.path();
    TRY(fill_demo(keys, options, asked, words));
    making.move_into_place();
    return kDone;
  } catch (const sql::Failure& failure) {
    return not_opened(configuration, failure);
  }
}

}  // namespace

int migrate(const platform::Configuration& configuration, const Words& words) {
  platform::watch_for_interruption();
  const auto count = run_migrations(configuration, words);
  if (!count.has_value()) return say(words, count.error(), kFailed);
  fmt::print("{}\n", words("said.migrated", {{"count", std::to_string(*count)},
                                             {"schema", std::to_string(sql::newest_schema())}}));
  return kDone;
}

int make_demo(const platform::Configuration& configuration, const Words& words, const DemoAsked& asked) {
  platform::watch_for_interruption();
  const auto ended = make_demo_in(configuration, words, asked);
  if (!ended.has_value()) return say(words, ended.error(), kFailed);
  // A real installation that was left as it is has no demo users.
  const auto installation = open_installation(configuration);
  if (!installation.has_value() || !holds_demo(**installation)) return *ended;
  const auto language = demo::language_of_demo(*(*installation)->dispatcher);
  const auto users = demo::demo_users(language.has_value() && *language ? **language : platform::Language::sv);
  fmt::print("{}\n", words("said.demo_users", {{"password", users.front().password}}));
  for (const auto& user : users) {
    fmt::print("  {:<18} {} – {}, {}\n", user.username, user.name, user.role, user.unit);
  }
  return *ended;
}

}  // namespace app
