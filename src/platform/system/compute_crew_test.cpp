#include "platform/system/compute_crew.h"

#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <stdexcept>

namespace platform {
namespace {

TEST(ComputeCrew, does_each_task_once_whoever_does_it) {
  ComputeCrew crew(3);
  for (const size_t count : {0U, 1U, 2U, 1000U}) {
    std::vector<std::atomic<int>> done(count);
    crew.share_out(count, [&](size_t i) { ++done[i]; });
    for (const auto& times : done) EXPECT_EQ(times, 1);
  }
}

TEST(ComputeCrew, is_shared_by_many_at_once) {
  ComputeCrew crew(2);
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
  ComputeCrew crew(2);
  const auto turn = crew.take_turn();
  // Neither of two tasks ends before the other has begun.
  std::atomic<int> begun = 0;
  crew.share_out(2, [&](size_t) {
    ++begun;
    while (begun < 2) std::this_thread::yield();
  });
  EXPECT_EQ(begun, 2);
}

TEST(ComputeCrew, throws_on_what_a_task_threw_and_goes_on) {
  ComputeCrew crew(2);
  const auto fail = [](size_t i) {
    if (i == 3) throw std::runtime_error("three");
  };
  EXPECT_THROW(crew.share_out(16, fail), std::runtime_error);
  std::atomic<int> done = 0;
  crew.share_out(16, [&](size_t) { ++done; });
  EXPECT_EQ(done, 16);
}

TEST(ComputeCrew, lets_no_more_compute_than_there_are_processors) {
  ComputeCrew crew(2);
  std::atomic<int> computing = 0, most = 0;
  std::vector<std::thread> callers;
  for (int i = 0; i < 8; ++i) {
    callers.emplace_back([&] {
      for (int again = 0; again < 50; ++again) {
        const auto turn = crew.take_turn();
        const int now = ++computing;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
        }
        std::this_thread::yield();
        --computing;
      }
    });
  }
  for (auto& caller : callers) caller.join();
  EXPECT_LE(most, 2);
}

TEST(ComputeCrew, is_crowded_while_many_wait) {
  ComputeCrew crew(1);
  crew.set_crowd(4);
  auto turn = crew.take_turn();
  EXPECT_FALSE(crew.is_crowded());
  std::vector<std::thread> waiting;
  for (int i = 0; i < 4; ++i) waiting.emplace_back([&] { crew.take_turn(); });
  while (!crew.is_crowded()) std::this_thread::yield();
  turn.reset();
  for (auto& one : waiting) one.join();
  EXPECT_FALSE(crew.is_crowded());
}

// Two have the two turns there are: nobody else has a hand in what they share out.
TEST(ComputeCrew, helps_only_where_no_turn_needs_the_processor) {
  ComputeCrew crew(2);
  const auto mine = crew.take_turn(), other = crew.take_turn();
  const auto here = std::this_thread::get_id();
  crew.share_out(200, [&](size_t) { EXPECT_EQ(std::this_thread::get_id(), here); });
}

TEST(ComputeCrew, helps_no_longer_when_another_turn_begins) {
  ComputeCrew crew(2);
  const auto mine = crew.take_turn();
  ComputeCrew::Turn other;
  std::atomic<bool> is_helped = false, has_other_begun = false;
  std::atomic<int> helped_after = 0;
  const auto here = std::this_thread::get_id();
  crew.share_out(200, [&](size_t) {
    if (std::this_thread::get_id() != here) {
      if (has_other_begun) ++helped_after;
      is_helped = true;
      while (!has_other_begun) std::this_thread::yield();
    } else if (!has_other_begun) {
      while (!is_helped) std::this_thread::yield();
      other = crew.take_turn();
      has_other_begun = true;
    } else {
      for (int i = 0; i < 1000; ++i) std::this_thread::yield();  // time to go on helping
    }
  });
  EXPECT_EQ(helped_after, 0);
}

}  // namespace
}  // namespace platform
