// Random acts, legal and illegal, against a small reference model: the program allows what the model allows, refuses
// what it refuses, and its records stay whole. The seed is the same every time, and another
// with --gtest_random_seed.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_model.h"

namespace app {
namespace {

constexpr unsigned kSeed = 20261123;
constexpr int kChecks = 20;

// PostgreSQL is asked over a socket for every statement: fewer acts, about fewer people, so that every act is done.
struct Size {
  int people;
  int acts;
};
Size size_on(sql::Driver driver) { return driver == sql::Driver::sqlite ? Size{24, 20'000} : Size{6, 1'000}; }

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
    const auto size = size_on(GetParam());
    Model model(world, seed, size.people);
    for (int i = 1; i <= size.acts; ++i) {
      const auto tried = model.step();
      auto& count = counts[tried.act];
      ++(tried.is_done ? count.first : count.second);
      EXPECT_EQ(tried.is_done, tried.is_legal) << "act " << i << ": " << tried.act << " " << tried.rule;
      if (i % (size.acts / kChecks) == 0) expect_whole(world, model);
      if (testing::Test::HasFailure()) break;
    }
    return base::done();
  });
  EXPECT_TRUE(played.has_value());
  for (const auto& [act, count] : counts) EXPECT_GT(count.first, 0) << act << " was never done";
}

}  // namespace
}  // namespace app
