#include "platform/http/worker_pool.h"

#include "base/ensure.h"

namespace http {

WorkerPool::WorkerPool(size_t workers, size_t queue_max) : queue_max_(queue_max) {
  ENSURE(workers > 0 && queue_max > 0);
  threads_.reserve(workers);
  for (size_t i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool() { stop(); }

bool WorkerPool::submit(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || queue_.size() >= queue_max_) return false;
    queue_.push_back(std::move(job));
    if (is_waking_) return true;
    is_waking_ = true;
  }
  wake_.notify_one();
  return true;
}

void WorkerPool::stop() {
  std::deque<std::function<void()>> dropped;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    dropped.swap(queue_);
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void WorkerPool::work() {
  while (true) {
    std::function<void()> job;
    bool wake_another = false;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      job = std::move(queue_.front());
      queue_.pop_front();
      is_waking_ = !queue_.empty();
      wake_another = is_waking_;
    }
    if (wake_another) wake_.notify_one();
    job();
  }
}

}  // namespace http
