#include "platform/system/compute_crew.h"

#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <stdexcept>

namespace platform {
namespace {

TEST(ComputeCrew, does_each_task_once_whoever_does_it) {
  ComputeCrew crew(3, 0);
  for (const size_t count : {0U, 1U, 2U, 1000U}) {
    std::vector<std::atomic<int>> done(count);
    crew.share_out(count, [&](size_t i) { ++done[i]; });
    for (const auto& times : done) EXPECT_EQ(times, 1);
  }
}

TEST(ComputeCrew, is_shared_by_many_at_once) {
  ComputeCrew crew(2, 0);
  std::atomic<int> done = 0;
  std::vector<std::thread> callers;
  for (int i = 0; i < 8; ++i) {
    callers.emplace_back([&] {
      for (int again = 0; again < 50; ++again) crew.share_out(16, [&](size_t) { ++done; });
    });
  }
  for (auto& caller : callers) caller.join();
  EXPECT_EQ(done, 8 * 50 * 16);
}

TEST(ComputeCrew, works_on_several_threads_at_once) {
  ComputeCrew crew(2, 0);
  // Neither of two tasks ends before the other has begun.
  std::atomic<int> begun = 0;
  crew.share_out(2, [&](size_t) {
    ++begun;
    while (begun < 2) std::this_thread::yield();
  });
  EXPECT_EQ(begun, 2);
}

TEST(ComputeCrew, throws_on_what_a_task_threw_and_goes_on) {
  ComputeCrew crew(2, 0);
  const auto fail = [](size_t i) {
    if (i == 3) throw std::runtime_error("three");
  };
  EXPECT_THROW(crew.share_out(16, fail), std::runtime_error);
  std::atomic<int> done = 0;
  crew.share_out(16, [&](size_t) { ++done; });
  EXPECT_EQ(done, 16);
}

TEST(ComputeCrew, lets_no_more_compute_than_there_are_processors) {
  ComputeCrew crew(2, 0);
  auto first = crew.take_turn();
  const auto second = crew.take_turn();
  ASSERT_TRUE(first.has_value() && second.has_value());
  const auto third = crew.take_turn();
  ASSERT_FALSE(third.has_value());
  EXPECT_EQ(third.error().code, base::ErrorCode::unavailable);
  first->reset();
  EXPECT_TRUE(crew.take_turn().has_value());
}

TEST(ComputeCrew, gives_the_turn_to_who_waits) {
  ComputeCrew crew(1, 1);
  auto first = crew.take_turn();
  ASSERT_TRUE(first.has_value());
  std::atomic<bool> has_turn = false;
  std::thread waiting([&] { has_turn = crew.take_turn().has_value(); });
  first->reset();
  waiting.join();
  EXPECT_TRUE(has_turn);
}

}  // namespace
}  // namespace platform
