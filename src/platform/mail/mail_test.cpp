#include "platform/mail/mail.h"

#include <gtest/gtest.h>

namespace mail {
namespace {

TEST(Mail, knows_an_address_from_what_would_break_out_of_a_head) {
  for (const char* good : {"a@b", "maria.lind@exempelkommunen.example", "åsa@exempel.example"}) {
    EXPECT_TRUE(is_address(good)) << good;
  }
  for (const char* bad : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "<a@b>", "a@b,c@d", "\"a\"@b"}) {
    EXPECT_FALSE(is_address(bad)) << bad;
  }
}

TEST(Mail, says_that_a_server_is_not_there) {
  const Server server{"smtp://127.0.0.1:1", "", "", "samsyn@exempel.example", false};
  const auto sent = send(server, {"1", "a@b", "s", "t"}, base::Instant::parse("2026-11-23T08:00:00Z").value());
  ASSERT_FALSE(sent.has_value());
  EXPECT_EQ(sent.error().rule, "mail.unreachable");
}

}  // namespace
}  // namespace mail
