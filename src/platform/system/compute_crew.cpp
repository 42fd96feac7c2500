#include "platform/system/compute_crew.h"

#include <algorithm>
#include <atomic>
#include <exception>

namespace platform {

namespace {

constexpr size_t kCrowdOfEach = 4;  // who wait for each processor

}  // namespace

struct ComputeCrew::Work {
  Work(size_t count, const std::function<void(size_t)>& task) : count_(count), task_(task) {}

  void take_part() {
    try {
      for (size_t i; (i = next_++) < count_;) task_(i);
    } catch (...) {
      next_ = count_;
      const std::lock_guard lock(mutex_);
      if (!thrown_) thrown_ = std::current_exception();
    }
  }
  void throw_on() const {
    if (thrown_) std::rethrow_exception(thrown_);
  }

  size_t helping = 0;  // held by the crew's mutex

 private:
  const size_t count_;
  const std::function<void(size_t)>& task_;
  std::atomic<size_t> next_{0};
  std::mutex mutex_;
  std::exception_ptr thrown_;
};

ComputeCrew::ComputeCrew(size_t processors) : processors_(processors) {
  for (size_t i = 1; i < processors; ++i) threads_.emplace_back([this] { help(); });
}

ComputeCrew::~ComputeCrew() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) thread.join();
}

void ComputeCrew::help() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return stopping_ || !works_.empty(); });
    if (stopping_) return;
    const auto work = works_.front();
    ++work->helping;
    lock.unlock();
    work->take_part();
    lock.lock();
    --work->helping;
    std::erase(works_, work);
    changed_.notify_all();
  }
}

void ComputeCrew::share_out(size_t count, const std::function<void(size_t)>& task) {
  const auto work = std::make_shared<Work>(count, task);
  if (count > 1 && !threads_.empty()) {
    const std::lock_guard lock(mutex_);
    works_.push_back(work);
    changed_.notify_all();
  }
  work->take_part();
  std::unique_lock lock(mutex_);
  std::erase(works_, work);
  changed_.wait(lock, [&] { return work->helping == 0; });
  work->throw_on();
}

ComputeCrew::Turn ComputeCrew::take_turn() {
  std::unique_lock lock(mutex_);
  ++waiting_;
  changed_.wait(lock, [this] { return computing_ < processors_; });
  --waiting_;
  ++computing_;
  return Turn(this, [this](void*) {
    const std::lock_guard done(mutex_);
    --computing_;
    changed_.notify_all();
  });
}

bool ComputeCrew::is_crowded() {
  const std::lock_guard lock(mutex_);
  return waiting_ >= kCrowdOfEach * processors_;
}

ComputeCrew& compute_crew() {
  static ComputeCrew crew(std::max(1U, std::thread::hardware_concurrency()));
  return crew;
}

}  // namespace platform
