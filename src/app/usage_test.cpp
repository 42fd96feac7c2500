// How the program speaks to whoever starts it.
#include "app/usage.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include <gtest/gtest.h>

#include "app/commands.h"

namespace app {
namespace {

struct Said {
  int exit_code = 0;
  std::string out;
  std::string error;
};

Said run(std::vector<const char*> words) {
  words.insert(words.begin(), "samsyn");
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  const int code = run_command_line(static_cast<int>(words.size()), words.data());
  std::string error = testing::internal::GetCapturedStderr();
  return {code, testing::internal::GetCapturedStdout(), std::move(error)};
}

class UsageTest : public testing::Test {
 protected:
  void SetUp() override { setenv("LC_ALL", "sv_SE.UTF-8", 1); }
  void TearDown() override { unsetenv("LC_ALL"); }
};

TEST_F(UsageTest, speaks_the_language_of_the_environment_or_the_one_asked_for) {
  EXPECT_EQ(run({}).error, "samsyn: säg vilket kommando; --help visar hur\n");
  EXPECT_EQ(run({"serve", "--language", "en", "--nothing"}).error,
            "samsyn: --nothing does not belong here; --help shows how\n");
  EXPECT_EQ(run({"serve", "--language=en", "--nothing"}).error.find("samsyn: --nothing does"), 0U);
}

TEST_F(UsageTest, wrong_use_is_told_by_its_option) {
  EXPECT_EQ(run({"report", "appendix", "--as", "a"}).exit_code, kWrongUse);
  EXPECT_EQ(run({"import", "a.csv", "--as", "a"}).error, "samsyn: --unit måste anges; --help visar hur\n");
  EXPECT_EQ(run({"serve", "--port", "abc"}).error,
            "samsyn: --port: en port är ett heltal från 0 till 65535; --help visar hur\n");
  EXPECT_EQ(run({"serve", "--port", "99999"}).error, run({"serve", "--port", "abc"}).error);
  EXPECT_EQ(run({"serve", "--port"}).error, "samsyn: --port behöver ett värde; --help visar hur\n");
  EXPECT_EQ(run({"demo", "--people", "-1"}).error, "samsyn: --people: värdet går inte att använda; --help visar hur\n");
  EXPECT_EQ(run({"check", "--language", "fi"}).error,
            "samsyn: --language: värdet går inte att använda; --help visar hur\n");
  EXPECT_EQ(run({"dance"}).exit_code, kWrongUse);
}

TEST_F(UsageTest, errors_are_words_and_no_rule_ids) {
  EXPECT_EQ(run({"import", "/nowhere.csv", "--as", "a", "--unit", "b"}).error,
            "samsyn: /nowhere.csv: Filen finns inte.\n");
  EXPECT_EQ(run({"import", "/tmp", "--as", "a", "--unit", "b"}).error, "samsyn: /tmp: Det är en mapp; ange en fil.\n");
  EXPECT_EQ(run({"report", "appendix", "--as", "a", "--unit", "b", "--from", "2015-01-01", "--to", "2015-12-31",
                 "--output", "x", "--format", "doc"}).error,
            "samsyn: --format: Formatet är ett av csv, xlsx, pdf.\n");
  const auto no_file = run({"check", "--config", "/nowhere.toml"});
  EXPECT_EQ(no_file.exit_code, kWrongUse);
  EXPECT_EQ(no_file.error, "samsyn: /nowhere.toml: Filen finns inte.\n");
  const auto no_database = run({"check", "--data", "/nowhere/at/all", "--language", "en"});
  EXPECT_EQ(no_database.exit_code, kFailed);
  EXPECT_EQ(no_database.error, "samsyn: /nowhere/at/all/samsyn.db: There is no database; make one with "
                               "`samsyn migrate` or `samsyn demo`.\n");
}

TEST_F(UsageTest, a_demo_in_the_other_language_is_told_and_left_as_it_is) {
  const std::string folder = testing::TempDir() + "samsyn_demo_language";
  std::filesystem::remove_all(folder);
  const auto made = run({"demo", "--data", folder.c_str(), "--language", "en"});
  EXPECT_EQ(made.exit_code, kDone) << made.error;
  EXPECT_NE(made.out.find("Maria Lind – social worker, Financial Assistance and Reception"), std::string::npos);
  const auto other = run({"demo", "--data", folder.c_str(), "--language", "sv"});
  EXPECT_EQ(other.exit_code, kFailed);
  EXPECT_EQ(other.error.rfind("samsyn: Här finns redan demokommunen på det andra språket", 0), 0U) << other.error;
  EXPECT_NE(other.error.find("--data"), std::string::npos);
  const auto unsaid = run({"demo", "--data", folder.c_str()});
  EXPECT_EQ(unsaid.exit_code, kDone);
  EXPECT_NE(unsaid.out.find("social worker"), std::string::npos) << unsaid.out;
  std::filesystem::remove_all(folder);
}

TEST_F(UsageTest, an_installation_answers_with_what_there_is) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "samsyn_usage";
  std::filesystem::remove_all(folder);
  ASSERT_EQ(run({"demo", "--data", folder.c_str()}).exit_code, kDone);
  const auto asked = [&](const char* unit, const char* from) {
    return run({"report", "appendix", "--data", folder.c_str(), "--as", "karin.wallgren", "--unit", unit, "--from",
                from, "--to", "2015-12-31", "--output", "x.csv"})
        .error;
  };
  const std::string no_unit = asked("Jobbet", "2015-01-01");
  EXPECT_EQ(no_unit.find("samsyn: --unit: Det finns ingen sådan enhet. De som finns: "), 0U) << no_unit;
  EXPECT_NE(no_unit.find("Kom i Jobb"), std::string::npos) << no_unit;
  const std::string reversed = asked("Kom i Jobb", "2016-01-01");
  EXPECT_NE(reversed.find("samsyn: --to: Till-datum måste vara samma dag"), std::string::npos) << reversed;
  std::filesystem::remove_all(folder);
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

// The sums of the reports that the demo is modelled on, by command.
TEST_F(UsageTest, every_report_is_a_command_with_the_page_s_numbers) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "samsyn_reports";
  std::filesystem::remove_all(folder);
  ASSERT_EQ(run({"demo", "--data", folder.c_str()}).exit_code, kDone);
  const auto csv = [&](std::vector<const char*> words, const char* who, const char* unit, const char* from,
                       const char* to) {
    const std::string file = folder / "report.csv";
    for (const char* one : {"--data", folder.c_str(), "--as", who, "--unit", unit, "--from", from, "--to", to,
                            "--output", file.c_str()}) {
      words.push_back(one);
    }
    const auto said = run(words);
    EXPECT_EQ(said.exit_code, kDone) << said.error;
    return text_of(file);
  };
  const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
  EXPECT_TRUE(has(csv({"report", "overlap"}, "greta.sandell", "Utanför arbetsmarknaden 2026", "2026-05-01",
                      "2026-11-23"), ";Arbetsförmedlingen + ekonomiskt bistånd;Totalt;121;"));
  EXPECT_TRUE(has(csv({"report", "interventions", "--adjusted-for", "age"}, "karin.wallgren", "Steget vidare",
                      "2025-01-01", "2026-11-23"), "Förväntat är räknat på: ålder vid start."));
  EXPECT_TRUE(has(csv({"report", "mapping"}, "birgitta.hallin", "Målgruppskartläggningen 2026", "2026-01-01",
                      "2026-11-23"),
                  "Hinder;Hinder;Psykisk ohälsa;\"Totalt, %\";27,6;"));
  EXPECT_TRUE(has(csv({"report", "figures", "--whole-branch"}, "maria.lind", "Försörjningsstöd och mottagning",
                      "2022-11-01", "2026-10-31"),
                  ";Med bistånd hela perioden;Antal;109;"));
  EXPECT_TRUE(has(csv({"report", "figures", "--basis", "ended", "--filters", "sex:woman|man"}, "karin.wallgren",
                      "En väg in – jobb istället för bidrag", "2017-09-01", "2019-08-31"),
                  "42 avslutade: 38 med ett utfall"));
  const std::string file = folder / "report.csv";
  const auto refused = run({"report", "overlap", "--data", folder.c_str(), "--as", "maria.lind", "--unit",
                            "Utanför arbetsmarknaden 2026", "--from", "2026-05-01", "--to", "2026-11-23", "--output",
                            file.c_str()});
  EXPECT_EQ(refused.exit_code, kFailed);
  const auto filters = run({"report", "mapping", "--data", folder.c_str(), "--as", "maria.lind", "--unit",
                            "Socialpsykiatrin", "--from", "2026-05-01", "--to", "2026-11-23", "--filters", "shoe:44",
                            "--output", file.c_str()});
  EXPECT_NE(filters.error.find("\nsamsyn: --filters: "), std::string::npos) << filters.error;
  std::filesystem::remove_all(folder);
}

TEST_F(UsageTest, the_national_share_is_a_command_with_the_page_s_numbers) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "national_command";
  std::filesystem::remove_all(folder);
  ASSERT_EQ(run({"demo", "--data", folder.c_str()}).exit_code, kDone);
  const std::string file = folder / "national.csv";
  const auto said = run({"report", "national", "--data", folder.c_str(), "--as", "karin.wallgren", "--unit",
                         "En väg in – jobb istället för bidrag", "--from", "2017-09-01", "--to", "2019-08-31",
                         "--output", file.c_str()});
  EXPECT_EQ(said.exit_code, kDone) << said.error;
  EXPECT_NE(text_of(file).find(";Egen definition;Totalt;38;"), std::string::npos);
  std::filesystem::remove_all(folder);
}


// The words that the library itself would say in English.
TEST_F(UsageTest, help_of_every_command_is_swedish) {
  const std::vector<std::vector<const char*>> commands = {
      {}, {"serve"}, {"migrate"}, {"demo"}, {"admin"}, {"admin", "create"}, {"import"}, {"report"},
      {"report", "appendix"}, {"report", "figures"}, {"report", "mapping"}, {"report", "national"},
      {"report", "overlap"}, {"report", "interventions"}, {"compute"}, {"check"}, {"api"},
      {"outcome-template"}};
  for (auto command : commands) {
    command.push_back("--help");
    const auto said = run(command);
    EXPECT_EQ(said.exit_code, kDone);
    EXPECT_NE(said.out.find("Användning:"), std::string::npos) << said.out;
    for (const char* english : {"Usage", "Options", "OPTIONS", "REQUIRED", "Positionals", "Subcommands", "SUBCOMMAND",
                                "Print this help", "UINT", " in ["}) {
      EXPECT_EQ(said.out.find(english), std::string::npos) << english << " in\n" << said.out;
    }
  }
}

}  // namespace
}  // namespace app
