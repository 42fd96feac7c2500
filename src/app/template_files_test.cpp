#include "app/template_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace app {
namespace {

class OutcomeTemplatesTest : public testing::Test {
 protected:
  void SetUp() override {
    configuration_.data_dir = testing::TempDir() + "/outcome_templates";
    std::filesystem::remove_all(configuration_.data_dir);
    std::filesystem::create_directories(configuration_.data_dir);
  }
  void TearDown() override { std::filesystem::remove_all(configuration_.data_dir); }

  base::Result<reports::OutcomeTemplates> with(const std::string& from, const std::string& to) {
    std::string text(reports::shipped_template_file());
    text.replace(text.find(from), from.size(), to);
    std::ofstream(configuration_.data_dir + "/outcome_template.csv", std::ios::binary) << text;
    return outcome_templates(configuration_);
  }

  platform::Configuration configuration_;
};

TEST_F(OutcomeTemplatesTest, without_a_file_are_those_that_are_shipped) {
  EXPECT_EQ(outcome_templates(configuration_).value().size(), reports::shipped_templates().size());
}

TEST_F(OutcomeTemplatesTest, of_the_data_folder_go_before_the_shipped) {
  const auto found = with("1;2015-01-01;;unsubsidised_work", "1;2015-01-01;;unsubsidised_work").value();
  EXPECT_EQ(found.front().version, "1");
  std::string own(reports::shipped_template_file());
  for (size_t at = own.find("\n1;"); at != std::string::npos; at = own.find("\n1;", at + 1))
    own.replace(at, 3, "\nAME 2026;");
  std::ofstream(configuration_.data_dir + "/outcome_template.csv", std::ios::binary) << own;
  EXPECT_EQ(outcome_templates(configuration_).value().front().version, "AME 2026");
}

TEST_F(OutcomeTemplatesTest, a_wrong_file_is_named_with_row_and_column) {
  const auto refused = with(";studies;studies;", ";studies;school;");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().violations.front().field, "outcome_template.csv rows[4].national");
}

TEST_F(OutcomeTemplatesTest, reporting_codes_of_the_data_folder_go_before_the_shipped) {
  EXPECT_EQ(reporting_codes(configuration_).value().front().of({"sex", "woman"}), "");
  std::string text(extracts::shipped_reporting_codes_file());
  const std::string empty = ";sex;woman;;";
  text.replace(text.find(empty), empty.size(), ";sex;woman;2;");
  const std::string path = configuration_.data_dir + "/reporting_codes.csv";
  std::ofstream(path, std::ios::binary) << text;
  EXPECT_EQ(templates_of(configuration_).value().reporting_codes.front().of({"sex", "woman"}), "2");
  std::ofstream(path, std::ios::binary) << text.substr(0, text.find("\n1;") + 1);
  std::ofstream(path, std::ios::binary | std::ios::app) << "1;2017-01-01;;sex;they;;s;s\n";
  const auto refused = templates_of(configuration_);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().violations.front().field, "reporting_codes.csv rows[2].code");
}

}  // namespace
}  // namespace app
