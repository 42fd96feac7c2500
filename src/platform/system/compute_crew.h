// Threads for what is heavy to compute. Whoever computes has a turn, of as many as there are processors; who comes
// first is first. Threads that no turn needs help with the work of those who have one.
// Threading: any thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace platform {

class ComputeCrew {
 public:
  explicit ComputeCrew(size_t processors);
  ~ComputeCrew();
  ComputeCrew(const ComputeCrew&) = delete;
  ComputeCrew& operator=(const ComputeCrew&) = delete;

  // Held while something is computed.
  using Turn = std::unique_ptr<void, std::function<void(void*)>>;
  Turn take_turn();
  // Whether so many wait for a turn that who can come again had better do so.
  bool is_crowded();
  void set_crowd(size_t waiting);

  // Calls task(0) … task(count − 1), each once, in any order, here and on threads that are free; returns when all
  // are done. What a task throws is thrown on, once nothing runs; what was not begun then is left. For who has a
  // turn.
  void share_out(size_t count, const std::function<void(size_t)>& task);

 private:
  struct Work;
  void help();
  bool is_one_free() const { return computing_ + helping_ < processors_; }
  bool are_too_many();

  const size_t processors_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::shared_ptr<Work>> works_;  // that have tasks left
  std::uint64_t next_ticket_ = 0, next_turn_ = 0;
  size_t computing_ = 0, helping_ = 0, crowd_ = 8;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

// The program's own, of as many processors as the machine has.
ComputeCrew& compute_crew();

}  // namespace platform
