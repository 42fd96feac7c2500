#include "platform/system/configuration.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace platform {
namespace {

base::Result<Configuration> read(const std::string& text) {
  const std::string file = testing::TempDir() + "samsyn_configuration.toml";
  std::ofstream(file) << text;
  return read_configuration(file);
}

TEST(Configuration, takes_the_file_and_the_environment_over_it) {
  setenv("SAMSYN_SERVER_PORT", "9090", 1);
  const auto made = read("data_dir = \"/var/lib/samsyn\"\n[server]\nport = 8081\nsecure_cookies = true\n");
  unsetenv("SAMSYN_SERVER_PORT");
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->data_dir, "/var/lib/samsyn");
  EXPECT_EQ(made->port, 9090);
  EXPECT_TRUE(made->secure_cookies);
}

TEST(Configuration, an_unknown_key_is_named) {
  const auto made = read("[server]\nprot = 8081\n");
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().violations.at(0).field, "server.prot");
  EXPECT_EQ(made.error().violations.at(0).rule, "configuration.unknown_key");
}

TEST(Configuration, every_fault_of_the_file_is_told) {
  const auto made = read("dato_dir = \"x\"\n[server]\nport = 99999\nprot = 8081\n");
  ASSERT_FALSE(made.has_value());
  std::string fields;
  for (const auto& fault : made.error().violations) fields += fault.field + " " + fault.rule + "\n";
  EXPECT_EQ(fields,
            "dato_dir configuration.unknown_key\nserver.port configuration.type\n"
            "server.prot configuration.unknown_key\n");
}

TEST(Configuration, an_unknown_variable_is_named) {
  setenv("SAMSYN_SERVER_PROT", "8081", 1);
  const auto made = read("");
  unsetenv("SAMSYN_SERVER_PROT");
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().violations.at(0).field, "SAMSYN_SERVER_PROT");
  EXPECT_EQ(made.error().violations.at(0).rule, "configuration.unknown_variable");
}

TEST(Configuration, variables_of_tests_and_of_others_are_passed_over) {
  setenv("SAMSYN_TEST_ANYTHING", "1", 1);
  setenv("SAMSYNX", "1", 1);
  const auto made = read("");
  unsetenv("SAMSYN_TEST_ANYTHING");
  unsetenv("SAMSYNX");
  EXPECT_TRUE(made.has_value());
}

TEST(Configuration, what_cannot_be_read_is_named_with_its_place) {
  EXPECT_EQ(read("[server]\nport = 80810000\n").error().violations.at(0).field, "server.port");
  EXPECT_EQ(read("[database]\ndriver = \"mysql\"\n").error().violations.at(0).field, "database.driver");
  const auto broken = read("data_dir = \"a\"\nthis is not toml\n");
  EXPECT_EQ(broken.error().violations.at(0).rule, "configuration.unreadable");
  EXPECT_EQ(broken.error().violations.at(0).params.at(0).second, "2");
  EXPECT_EQ(read_configuration("/nowhere.toml").error().violations.at(0).rule, "configuration.no_file");
}

TEST(Loopback, is_this_machine_alone) {
  EXPECT_TRUE(is_loopback("127.0.0.1"));
  EXPECT_TRUE(is_loopback("::1"));
  EXPECT_FALSE(is_loopback("0.0.0.0"));
}

}  // namespace
}  // namespace platform
