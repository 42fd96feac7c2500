#include "platform/http/worker_pool.h"

#include <atomic>
#include <future>

#include <gtest/gtest.h>

namespace http {
namespace {

TEST(WorkerPool, runs_jobs_and_refuses_when_its_queue_is_full) {
  std::promise<void> entered;
  std::promise<void> leave;
  std::promise<void> last;
  WorkerPool pool(1, 1);
  EXPECT_TRUE(pool.submit([&] {
    entered.set_value();
    leave.get_future().wait();
  }));
  entered.get_future().wait();
  EXPECT_TRUE(pool.submit([&] { last.set_value(); }));
  EXPECT_FALSE(pool.submit([] {}));
  leave.set_value();
  last.get_future().wait();
}

TEST(WorkerPool, waits_for_what_runs_and_takes_nothing_after_stop) {
  std::promise<void> entered;
  std::atomic<bool> finished = false;
  WorkerPool pool(2, 10);
  EXPECT_TRUE(pool.submit([&] {
    entered.set_value();
    finished = true;
  }));
  entered.get_future().wait();
  pool.stop();
  EXPECT_TRUE(finished);
  EXPECT_FALSE(pool.submit([] {}));
}

}  // namespace
}  // namespace http
