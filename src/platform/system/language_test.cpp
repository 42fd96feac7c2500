#include "platform/system/language.h"

#include <cstdlib>

#include <gtest/gtest.h>

namespace platform {
namespace {

class LanguageTest : public testing::Test {
 protected:
  void SetUp() override {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(variable);
  }
  void TearDown() override { SetUp(); }
};

TEST_F(LanguageTest, is_swedish_where_the_locale_is) {
  for (const char* name : {"sv", "sv_SE", "sv_SE.UTF-8", "sv_FI@euro"}) {
    EXPECT_EQ(language_of_locale(name), Language::sv) << name;
  }
  for (const char* name : {"", "C", "C.UTF-8", "POSIX", "en_GB.UTF-8", "svx", "fi_FI"}) {
    EXPECT_EQ(language_of_locale(name), Language::en) << name;
  }
}

TEST_F(LanguageTest, the_stronger_variable_decides) {
  EXPECT_EQ(language_of_environment(), Language::en);
  setenv("LANG", "sv_SE.UTF-8", 1);
  EXPECT_EQ(language_of_environment(), Language::sv);
  setenv("LC_MESSAGES", "en_US.UTF-8", 1);
  EXPECT_EQ(language_of_environment(), Language::en);
  setenv("LC_ALL", "sv_SE.UTF-8", 1);
  EXPECT_EQ(language_of_environment(), Language::sv);
  setenv("LC_ALL", "", 1);
  EXPECT_EQ(language_of_environment(), Language::en);
}

}  // namespace
}  // namespace platform
