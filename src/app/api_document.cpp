#include "app/api_document.h"

#include "app/service.h"
#include "platform/http/openapi.h"
#include "platform/sql/database.h"

namespace app {

namespace {

// The document is made from the routes' declarations alone; no handler is ever run.
class NoDatabase final : public sql::Database {
 public:
  sql::Driver driver() const override { return sql::Driver::sqlite; }
  void read(const std::function<void(sql::Session&)>&) override { ENSURE(false && "no database"); }
  void write(const std::function<bool(sql::Session&)>&) override { ENSURE(false && "no database"); }
  void migrate(const std::function<void(sql::Session&)>&) override { ENSURE(false && "no database"); }
  std::int64_t count_broken() override { return 0; }
};

}  // namespace

std::string api_document() {
  NoDatabase database;
  const auto clock = platform::system_clock();
  const auto random = platform::system_random();
  const auto keys = platform::Keys::from_master(std::string(32, '\0'));
  record::Dispatcher dispatcher(database, *clock, *random, *keys);
  const Service service(dispatcher, true, false);
  return http::openapi_document(service.router(), "Samsyn", "0.1.0");
}

}  // namespace app
