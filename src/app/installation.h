// What the commands stand on: keys, database, clock and randomness of one installation.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "platform/sql/database.h"
#include "platform/system/clock.h"
#include "platform/system/configuration.h"
#include "platform/system/crypto.h"
#include "platform/system/random.h"
#include "record/dispatcher.h"

namespace app {

struct Installation {
  platform::Configuration configuration;
  platform::Keys keys;
  std::unique_ptr<sql::Database> database;
  std::unique_ptr<platform::Clock> clock;
  std::unique_ptr<platform::Random> random;
  std::unique_ptr<record::Dispatcher> dispatcher;
};

enum class Key { must_exist, may_be_made };

// The key file is made with its owner's rights only, when it may be. Rules: key.missing, key.unreadable,
// data_dir.not_made.
base::Result<platform::Keys> open_keys(const platform::Configuration& configuration, Key key);
sql::Options sql_options(const platform::Configuration& configuration);
std::string key_path(const platform::Configuration& configuration);
std::string sqlite_path(const platform::Configuration& configuration);

// Opens an installation whose schema is this program's. The clock stands at the demo's day where the
// installation holds a demo municipality. Rules: those of open_keys, database.not_opened (params
// `message`), database.older, database.missing.
base::Result<std::unique_ptr<Installation>> open_installation(const platform::Configuration& configuration);

// Whether any of its municipalities is a demo.
bool holds_demo(Installation& installation);

}  // namespace app
