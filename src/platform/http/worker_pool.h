// Threads that run handlers, so that the thread which reads and writes sockets never waits for one.
// Threading: submit from any thread; stop once, from a thread that is not one of the workers.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace http {

class WorkerPool {
 public:
  WorkerPool(size_t workers, size_t queue_max);
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  // False when the queue is full or the pool has stopped; the job is then not kept. Jobs must not
  // throw.
  bool submit(std::function<void()> job);
  // Waits for the jobs that run; those still in the queue are dropped.
  void stop();

 private:
  void work();

  const size_t queue_max_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;
  // Somebody has been woken for what is in the queue, and wakes the next if more is there than one: a burst
  // of jobs costs a few changes of thread, not one each.
  bool is_waking_ = false;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace http
