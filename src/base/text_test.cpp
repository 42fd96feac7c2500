#include "base/text.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Fold, drops_diacritics_but_keeps_swedish_letters_apart) {
  EXPECT_EQ(fold("Šarić"), "saric");
  EXPECT_EQ(fold("Éva YILDIZ"), "eva yildiz");
  EXPECT_EQ(fold("Åsa"), "åsa");
  EXPECT_NE(fold("Åsa"), fold("Asa"));
  EXPECT_EQ(fold("A\xCC\x8Asa"), "åsa");  // A and a combining ring
}

TEST(TidyLine, is_nfc_with_single_spaces) {
  EXPECT_EQ(tidy_line("  Anna \t  Maria\n"), "Anna Maria");
  EXPECT_EQ(tidy_line("A\xCC\x8Asa"), "Åsa");
  EXPECT_EQ(tidy_line("Anna\xC2\xA0Maria"), "Anna Maria");
  EXPECT_EQ(tidy_line(""), "");
}

TEST(TidyText, keeps_lines) { EXPECT_EQ(tidy_text("a\r\nb\r\n\r\n"), "a\nb"); }

TEST(SortKey, orders_as_a_swede_would) {
  std::vector<std::string> names = {"Örn", "Zeta", "Ärla", "Åberg", "Adam", "öl", "Eva", "Éva", "Wahl", "Vahl"};
  std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return sort_key(a) < sort_key(b); });
  EXPECT_EQ(names.front(), "Adam");
  const std::vector<std::string> tail(names.end() - 4, names.end());
  EXPECT_EQ(tail, (std::vector<std::string>{"Åberg", "Ärla", "öl", "Örn"}));
}

TEST(Utf8, broken_bytes_are_seen) {
  EXPECT_TRUE(is_utf8("åäö"));
  EXPECT_FALSE(is_utf8("\xE5\xE4\xF6"));
  EXPECT_FALSE(is_utf8("\xC0\x80"));
}

TEST(Length, counts_characters) { EXPECT_EQ(length("Åsa"), 3u); }

TEST(Text, the_beginning_is_cut_between_letters_never_in_one) {
  EXPECT_EQ(beginning("šarić", 2), "ša");
  EXPECT_EQ(beginning("李小龙", 1), "李");
  EXPECT_EQ(beginning("ab", 5), "ab");
  EXPECT_EQ(beginning("", 2), "");
}

}  // namespace
}  // namespace base
