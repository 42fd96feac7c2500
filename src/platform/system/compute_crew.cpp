#include "platform/system/compute_crew.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>

namespace platform {

struct ComputeCrew::Work {
  Work(size_t count, const std::function<void(size_t)>& task) : count_(count), task_(task) {}

  void take_part(const std::function<bool()>& is_wanted) {
    try {
      for (size_t i; is_wanted() && (i = next_++) < count_;) task_(i);
    } catch (...) {
      next_ = count_;
      const std::lock_guard lock(mutex_);
      if (!thrown_) thrown_ = std::current_exception();
    }
  }
  bool has_more() const { return next_ < count_; }
  void throw_on() const {
    if (thrown_) std::rethrow_exception(thrown_);
  }

  size_t helping = 0;  // under the crew's mutex

 private:
  const size_t count_;
  const std::function<void(size_t)>& task_;
  std::atomic<size_t> next_{0};
  std::mutex mutex_;
  std::exception_ptr thrown_;
};

// Where the system lets it have fewer threads it does with those.
ComputeCrew::ComputeCrew(size_t processors) : processors_(processors) {
  try {
    for (size_t i = 1; i < processors; ++i) threads_.emplace_back([this] { help(); });
  } catch (const std::system_error&) {
  }
}

ComputeCrew::~ComputeCrew() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) thread.join();
}

bool ComputeCrew::are_too_many() {
  const std::lock_guard lock(mutex_);
  return computing_ + helping_ > processors_;
}

void ComputeCrew::help() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return stopping_ || (!works_.empty() && is_one_free()); });
    if (stopping_) return;
    const auto work = works_.front();
    ++work->helping;
    ++helping_;
    lock.unlock();
    work->take_part([this] { return !are_too_many(); });
    lock.lock();
    --helping_;
    --work->helping;
    if (!work->has_more()) std::erase(works_, work);
    changed_.notify_all();
  }
}

void ComputeCrew::share_out(size_t count, const std::function<void(size_t)>& task) {
  const auto work = std::make_shared<Work>(count, task);
  if (count > 1) {
    const std::lock_guard lock(mutex_);
    works_.push_back(work);
    changed_.notify_all();
  }
  work->take_part([] { return true; });
  std::unique_lock lock(mutex_);
  std::erase(works_, work);
  changed_.wait(lock, [&] { return work->helping == 0; });
  work->throw_on();
}

ComputeCrew::Turn ComputeCrew::take_turn() {
  std::unique_lock lock(mutex_);
  const auto ticket = next_ticket_++;
  changed_.wait(lock, [&] { return ticket == next_turn_ && computing_ < processors_; });
  ++next_turn_;
  ++computing_;
  changed_.notify_all();
  return Turn(this, [this](void*) {
    const std::lock_guard done(mutex_);
    --computing_;
    changed_.notify_all();
  });
}

bool ComputeCrew::is_crowded() {
  const std::lock_guard lock(mutex_);
  return next_ticket_ - next_turn_ >= crowd_;
}

void ComputeCrew::set_crowd(size_t waiting) {
  const std::lock_guard lock(mutex_);
  crowd_ = waiting;
}

ComputeCrew& compute_crew() {
  static ComputeCrew crew(std::max(1U, std::thread::hardware_concurrency()));
  return crew;
}

}  // namespace platform
