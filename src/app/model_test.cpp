// Random acts, legal and illegal, against a small reference model: the program allows what the model allows, refuses
// what it refuses, and its records stay whole. The seed is the same every time, and another
// with --gtest_random_seed.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_model.h"

namespace app {
namespace {

constexpr unsigned kSeed = 20261123;
constexpr int kPeople = 24;
constexpr int kChecks = 20;

// PostgreSQL is asked over a socket for every statement.
int act_count(sql::Driver driver) { return driver == sql::Driver::sqlite ? 20'000 : 500; }

class ModelTest : public testing::TestWithParam<sql::Driver> {};
ON_BOTH_DATABASES(ModelTest);

void expect_whole(World& world, Model& model) {
  EXPECT_EQ(model.disagreement(), "");
  for (const auto& finding : ask_all(world.session())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(ModelTest, the_program_does_what_the_model_allows_and_nothing_else) {
  demo::TestDemo demo(GetParam());
  ASSERT_TRUE(demo::make_demo(demo.dispatcher()).has_value());
  const auto organisation = demo.organisation();
  const record::Caller caller{demo.municipality_id(), base::StaffId(), "model"};
  std::map<std::string, std::pair<int, int>> counts;  // done, refused
  const auto played = demo.dispatcher().write<base::Done>(caller, [&](record::Work& outer) -> base::Status {
    const unsigned seed = kSeed + static_cast<unsigned>(GTEST_FLAG_GET(random_seed));
    const auto random = platform::seeded_random(seed);
    World world(outer, *random, organisation);
    Model model(world, seed, kPeople);
    const int count_of_acts = act_count(GetParam());
    for (int i = 1; i <= count_of_acts; ++i) {
      const auto tried = model.step();
      auto& count = counts[tried.act];
      ++(tried.is_done ? count.first : count.second);
      EXPECT_EQ(tried.is_done, tried.is_legal) << "act " << i << ": " << tried.act << " " << tried.rule;
      if (i % (count_of_acts / kChecks) == 0) expect_whole(world, model);
      if (testing::Test::HasFailure()) break;
    }
    return base::done();
  });
  EXPECT_TRUE(played.has_value());
  for (const auto& [act, count] : counts) EXPECT_GT(count.first, 0) << act << " was never done";
}

}  // namespace
}  // namespace app
