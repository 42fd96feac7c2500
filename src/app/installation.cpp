#include "app/installation.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

#include "parties/party_store.h"
#include "platform/sql/migrate.h"

namespace app {

namespace {

constexpr size_t kKeyBytes = 32;

std::optional<std::string> read_key(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

bool make_key(const std::string& path) {
  const std::string bytes = platform::system_random()->bytes(kKeyBytes);
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) return false;
  const bool written = ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
  const bool kept = ::fsync(file) == 0;
  ::close(file);
  return written && kept;
}

base::Error failed(const char* rule, std::string field, std::string message = {}) {
  return base::invalid({{std::move(field), rule, {{"message", std::move(message)}}}});
}

// The demo's day, where the installation holds a demo municipality.
std::unique_ptr<platform::Clock> clock_for(sql::Database& database) {
  std::optional<base::Date> day;
  database.read([&](sql::Session& session) {
    for (const auto& municipality : parties::list_municipalities(session)) {
      if (municipality.is_demo && municipality.demo_today) day = municipality.demo_today;
    }
  });
  return day ? platform::same_day_clock(*day) : platform::system_clock();
}

}  // namespace

std::string key_path(const platform::Configuration& configuration) {
  return configuration.key_file.empty() ? configuration.data_dir + "/samsyn.key" : configuration.key_file;
}

std::string sqlite_path(const platform::Configuration& configuration) {
  return configuration.data_dir + "/samsyn.db";
}

sql::Options sql_options(const platform::Configuration& configuration) {
  sql::Options options;
  options.driver = configuration.driver == "postgres" ? sql::Driver::postgres : sql::Driver::sqlite;
  options.sqlite_path = sqlite_path(configuration);
  options.postgres_conninfo = configuration.postgres;
  options.connections = configuration.connections;
  return options;
}

base::Result<platform::Keys> open_keys(const platform::Configuration& configuration, Key key) {
  std::error_code error;
  std::filesystem::create_directories(configuration.data_dir, error);
  if (error) return failed("data_dir.not_made", configuration.data_dir, error.message());
  const std::string path = key_path(configuration);
  if (!std::filesystem::exists(path)) {
    if (key == Key::must_exist || !make_key(path)) return failed("key.missing", path);
  }
  const auto bytes = read_key(path);
  const auto keys = bytes ? platform::Keys::from_master(*bytes) : std::nullopt;
  if (!keys) return failed("key.unreadable", path);
  return *keys;
}

base::Result<std::unique_ptr<Installation>> open_installation(const platform::Configuration& configuration) {
  if (configuration.driver == "sqlite" && !std::filesystem::exists(sqlite_path(configuration))) {
    return failed("database.missing", sqlite_path(configuration));
  }
  TRY_ASSIGN(auto keys, open_keys(configuration, Key::must_exist));
  try {
    auto database = sql::open(sql_options(configuration));
    const int schema = sql::schema_of(*database);
    if (schema < sql::newest_schema()) return failed("database.older", configuration.data_dir);
    if (schema > sql::newest_schema()) return failed("database.newer", configuration.data_dir);
    auto clock = clock_for(*database);
    auto random = platform::system_random();
    auto made = std::unique_ptr<Installation>(
        new Installation{configuration, std::move(keys), std::move(database), std::move(clock), std::move(random), {}});
    made->dispatcher =
        std::make_unique<record::Dispatcher>(*made->database, *made->clock, *made->random, made->keys);
    return made;
  } catch (const sql::Failure& failure) {
    return failed("database.not_opened", configuration.data_dir, failure.what());
  }
}

bool holds_demo(Installation& installation) {
  bool found = false;
  installation.database->read([&](sql::Session& session) {
    for (const auto& municipality : parties::list_municipalities(session)) found = found || municipality.is_demo;
  });
  return found;
}

}  // namespace app
