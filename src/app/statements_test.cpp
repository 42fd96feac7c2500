// Every statement of every store is prepared on both databases, and the API document is the one committed.
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "app/api_document.h"
#include "platform/sql/test_database.h"

namespace app {
namespace {

class StatementsTest : public testing::TestWithParam<sql::Driver> {};
ON_BOTH_DATABASES(StatementsTest);

TEST_P(StatementsTest, are_all_prepared) {
  sql::TestDatabase database(GetParam());
  int count = 0;
  database->read([&](sql::Session& session) {
    for (const auto* statement : sql::Statement::all()) {
      if (std::string(statement->name()).rfind("test.", 0) == 0) continue;
      EXPECT_NO_THROW(session.prepare(*statement)) << statement->name();
      ++count;
    }
  });
  EXPECT_GT(count, 120);
}

TEST(ApiDocument, is_the_one_committed) {
  std::ifstream in(SAMSYN_SOURCE_DIR "/docs/openapi.json");
  std::stringstream committed;
  committed << in.rdbuf();
  EXPECT_TRUE(committed.str() == api_document()) << "make it anew: samsyn api --output docs/openapi.json";
}

}  // namespace
}  // namespace app
