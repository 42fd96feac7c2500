#include "platform/http/hold.h"

#include "base/ensure.h"

namespace http {

void Hold::release(bool is_kept) {
  std::function<void(bool)> next;
  {
    const std::lock_guard lock(mutex_);
    ENSURE(!is_kept_);
    is_kept_ = is_kept;
    next = std::move(next_);
    over_.notify_one();
  }
  if (next) next(is_kept);
}

void Hold::then(std::function<void(bool)> next) {
  {
    const std::lock_guard lock(mutex_);
    if (!is_kept_) {
      next_ = std::move(next);
      return;
    }
  }
  next(*is_kept_);
}

bool Hold::wait() {
  std::unique_lock lock(mutex_);
  over_.wait(lock, [this] { return is_kept_.has_value(); });
  return *is_kept_;
}

}  // namespace http
