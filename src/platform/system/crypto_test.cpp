#include "platform/system/crypto.h"

#include <set>

#include <gtest/gtest.h>

#include "base/id.h"
#include "platform/system/random.h"

namespace platform {
namespace {

const std::string kMaster(32, 'k');

TEST(Keys, need_a_master_of_32_bytes) {
  EXPECT_FALSE(Keys::from_master("short"));
  EXPECT_TRUE(Keys::from_master(kMaster));
}

TEST(Keys, hash_is_the_same_for_the_same_text_and_key_only) {
  const auto keys = Keys::from_master(kMaster).value();
  const auto other = Keys::from_master(std::string(32, 'x')).value();
  EXPECT_EQ(keys.blind_hash("199001012385"), keys.blind_hash("199001012385"));
  EXPECT_NE(keys.blind_hash("199001012385"), other.blind_hash("199001012385"));
}

TEST(Keys, cipher_opens_only_in_its_own_context_and_unchanged) {
  const auto keys = Keys::from_master(kMaster).value();
  std::string cipher = keys.encrypt("199001012385", "2281/person-1");
  EXPECT_NE(cipher, keys.encrypt("199001012385", "2281/person-1"));
  EXPECT_EQ(keys.decrypt(cipher, "2281/person-1"), "199001012385");
  EXPECT_FALSE(keys.decrypt(cipher, "2281/person-2"));
  cipher.back() = static_cast<char>(cipher.back() ^ 1);
  EXPECT_FALSE(keys.decrypt(cipher, "2281/person-1"));
  EXPECT_FALSE(keys.decrypt("", "2281/person-1"));
}

TEST(Password, is_argon2id_and_matches_only_itself) {
  const std::string hash = hash_password("ett långt lösenord");
  EXPECT_EQ(hash.rfind("$argon2id$", 0), 0u);
  EXPECT_TRUE(password_matches("ett långt lösenord", hash));
  EXPECT_FALSE(password_matches("ett langt losenord", hash));
}

TEST(Random, uuids_are_version_seven_and_differ) {
  const auto random = system_random();
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string id = random->new_uuid();
    ASSERT_TRUE(base::is_uuid(id)) << id;
    ASSERT_EQ(id[14], '7');
    ASSERT_TRUE(seen.insert(id).second);
  }
  EXPECT_EQ(seeded_random(7)->new_uuid(), seeded_random(7)->new_uuid());
  EXPECT_NE(seeded_random(7)->new_uuid(), seeded_random(8)->new_uuid());
}

}  // namespace
}  // namespace platform
