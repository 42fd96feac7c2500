// A runner with helpers that stay, as a server's do: between tasks they look for work for a while before they
// sleep.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "economics/evaluation.h"

namespace bench {

class Helpers {
 public:
  explicit Helpers(int threads) {
    for (int i = 1; i < threads; ++i) helpers_.emplace_back([this] { help(); });
  }
  ~Helpers() {
    {
      const std::lock_guard lock(mutex_);
      ends_ = true;
      ++turn_;
    }
    wake_.notify_all();
    for (auto& one : helpers_) one.join();
  }
  Helpers(const Helpers&) = delete;
  Helpers& operator=(const Helpers&) = delete;

  void operator()(size_t count, const std::function<void(size_t)>& task) {
    {
      const std::lock_guard lock(mutex_);
      task_ = &task;
      count_ = count;
      next_ = 0;
      busy_ = helpers_.size();
      ++turn_;
    }
    wake_.notify_all();
    work();
    while (busy_ > 0) std::this_thread::yield();
  }

 private:
  void work() {
    for (size_t i = next_++; i < count_; i = next_++) (*task_)(i);
  }

  void help() {
    for (size_t seen = 0;;) {
      const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(200);
      while (turn_ == seen && std::chrono::steady_clock::now() < until) std::this_thread::yield();
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [&] { return turn_ != seen; });
      seen = turn_;
      if (ends_) return;
      lock.unlock();
      work();
      --busy_;
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  const std::function<void(size_t)>* task_ = nullptr;
  size_t count_ = 0;
  bool ends_ = false;
  std::atomic<size_t> next_ = 0, busy_ = 0, turn_ = 0;
  std::vector<std::thread> helpers_;
};

}  // namespace bench
