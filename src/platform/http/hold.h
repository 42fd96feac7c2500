// What an answer waits for before it may leave: a record of it that has to be durable first. The handler's
// thread goes on to the next request meanwhile.
// Threading: any thread. release() is called once, then() or wait() at most once.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace http {

class Hold {
 public:
  // What was waited for is over: kept, or lost, and then the answer must not leave.
  void release(bool is_kept);
  // Calls `next` when it is over, on the thread that released it, or at once.
  void then(std::function<void(bool is_kept)> next);
  bool wait();

 private:
  std::mutex mutex_;
  std::condition_variable over_;
  std::optional<bool> is_kept_;
  std::function<void(bool)> next_;
};

}  // namespace http
