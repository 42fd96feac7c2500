// docs/compute is what the program says: its schemas and examples are made by it, and every kind is told.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "compute/kinds_json.h"

namespace compute {
namespace {

namespace fs = std::filesystem;
const fs::path kDocs = fs::path(SAMSYN_SOURCE_DIR) / "docs/compute";

std::string text_of(const fs::path& path) {
  std::ifstream in(path);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

std::vector<fs::path> files(const fs::path& folder, const std::string& ending) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().string().ends_with(ending)) out.push_back(entry.path());
  }
  return out;
}

std::string kind_of(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.substr(0, name.find('.'));
}

TEST(ComputeDocuments, hold_the_schema_of_every_kind_and_no_other) {
  for (const auto& kind : kinds()) {
    const fs::path path = kDocs / (std::string(kind.name) + ".schema.json");
    EXPECT_TRUE(text_of(path) == schema_document(kind))
        << "make it anew: samsyn compute " << kind.name << " --schema";
  }
  EXPECT_EQ(files(kDocs, ".schema.json").size(), kinds().size());
}

TEST(ComputeDocuments, have_examples_that_give_what_they_say) {
  std::vector<std::string> shown;
  for (const fs::path& path : files(kDocs / "examples", ".in.json")) {
    const auto* kind = find_kind(kind_of(path));
    ASSERT_NE(kind, nullptr) << path;
    shown.emplace_back(kind->name);
    const auto result = kind->run(text_of(path), economics::in_turn);
    ASSERT_TRUE(result) << path << ": " << result.error().violations.at(0).field << " "
                        << result.error().violations.at(0).rule;
    std::string expected = path.string();
    expected.replace(expected.size() - std::string("in.json").size(), std::string::npos, "out.json");
    EXPECT_EQ(text_of(expected), *result) << path;
  }
  for (const auto& kind : kinds()) {
    EXPECT_NE(std::find(shown.begin(), shown.end(), kind.name), shown.end()) << kind.name << " has no example";
  }
}

TEST(ComputeDocuments, tell_of_every_kind) {
  const std::string text = text_of(kDocs / "README.md");
  for (const auto& kind : kinds()) {
    EXPECT_NE(text.find("`" + std::string(kind.name) + "`"), std::string::npos) << kind.name;
  }
}

}  // namespace
}  // namespace compute
