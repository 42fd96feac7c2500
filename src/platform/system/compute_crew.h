// Threads for what is heavy to compute. Idle ones help whoever computes; and no more compute at once than there
// are processors, so that pages which only read are answered meanwhile.
// Threading: any thread.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace platform {

class ComputeCrew {
 public:
  // The caller of share_out is one of `processors`.
  explicit ComputeCrew(size_t processors);
  ~ComputeCrew();
  ComputeCrew(const ComputeCrew&) = delete;
  ComputeCrew& operator=(const ComputeCrew&) = delete;

  // Calls task(0) … task(count − 1), each once, in any order, here and on idle threads; returns when all are done.
  // What a task throws is thrown on, once nothing runs; what was not begun then is left.
  void share_out(size_t count, const std::function<void(size_t)>& task);

  // Held while something is computed.
  using Turn = std::unique_ptr<void, std::function<void(void*)>>;
  // Waits for a turn.
  Turn take_turn();
  // Whether so many wait that who can come again had better do so.
  bool is_crowded();

 private:
  struct Work;
  void help();

  const size_t processors_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::shared_ptr<Work>> works_;  // that have tasks left
  size_t computing_ = 0, waiting_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

// The program's own, of as many processors as the machine has.
ComputeCrew& compute_crew();

}  // namespace platform
