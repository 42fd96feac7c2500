#include <algorithm>

#include "platform/http/connection.h"

namespace http {

namespace {

double seconds(std::chrono::milliseconds time) {
  return std::chrono::duration<double>(time).count();
}

}  // namespace

void Connection::set_deadline(std::chrono::milliseconds time) {
  deadline_ = platform::monotonic_seconds() + seconds(time);
  if (timer_fires_ == 0 || deadline_ < timer_fires_) arm_timer();
}

// The timer may fire too early, never too late: a later deadline is found when it fires, so that a
// connection in steady use sets no timer for each request.
void Connection::arm_timer() {
  timer_fires_ = deadline_;
  const double left = std::max(0.0, deadline_ - platform::monotonic_seconds());
  timer_.expires_after(std::chrono::microseconds(static_cast<std::int64_t>(left * 1e6) + 1));
  timer_.async_wait([self = shared_from_this()](const Error& error) { self->on_timer(error); });
}

void Connection::on_timer(const Error& error) {
  if (error || phase_ == Phase::closed) return;
  timer_fires_ = 0;
  if (deadline_ == 0) return;
  if (platform::monotonic_seconds() < deadline_) return arm_timer();
  if (phase_ != Phase::reading) return close();
  timed_out_ = true;
  Error ignored;
  socket_.cancel(ignored);
}

}  // namespace http
