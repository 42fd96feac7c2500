#include "platform/http/hold.h"

#include <thread>

#include <gtest/gtest.h>

namespace http {
namespace {

TEST(Hold, tells_who_comes_before_and_who_comes_after_it_is_over) {
  for (const bool is_kept : {true, false}) {
    std::optional<bool> before;
    std::optional<bool> after;
    Hold early;
    early.then([&](bool kept) { before = kept; });
    EXPECT_FALSE(before.has_value());
    early.release(is_kept);
    Hold late;
    late.release(is_kept);
    late.then([&](bool kept) { after = kept; });
    EXPECT_EQ(before, is_kept);
    EXPECT_EQ(after, is_kept);
  }
}

TEST(Hold, is_waited_for_from_another_thread) {
  Hold hold;
  std::thread other([&] { hold.release(true); });
  EXPECT_TRUE(hold.wait());
  other.join();
}

}  // namespace
}  // namespace http
