#include "platform/documents/zip_writer.h"

#include <gtest/gtest.h>

#include "platform/documents/zip_archive.h"

namespace platform {
namespace {

std::string read(const std::string& zip, const std::string& part) {
  auto archive = ZipArchive::open(zip, {});
  EXPECT_TRUE(archive.has_value());
  std::string out;
  EXPECT_TRUE(archive
                  ->read(part,
                         [&](std::string_view piece) {
                           out += piece;
                           return true;
                         })
                  .has_value());
  return out;
}

TEST(ZipWriter, gives_back_what_was_put_in) {
  const std::string long_text(200'000, 'x');
  const std::string zip = write_zip({{"a.txt", "åäö"}, {"b.csv", long_text}, {"empty.txt", ""}});
  EXPECT_EQ(read(zip, "a.txt"), "åäö");
  EXPECT_EQ(read(zip, "b.csv"), long_text);
  EXPECT_EQ(read(zip, "empty.txt"), "");
  EXPECT_LT(zip.size(), 10'000u);
}

TEST(ZipWriter, makes_the_same_bytes_of_the_same_files) {
  const std::vector<ZipFile> files = {{"a.txt", "one"}, {"b.txt", "two"}};
  EXPECT_EQ(write_zip(files), write_zip(files));
}

}  // namespace
}  // namespace platform
