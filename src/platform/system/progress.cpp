#include "platform/system/progress.h"

#include <cmath>
#include <cstdio>

#include <fmt/format.h>
#include <unistd.h>

#include "platform/system/clock.h"
#include "platform/system/interrupt.h"

namespace platform {

namespace {

constexpr int kWidth = 30;

std::string bar(double share) {
  const int full = static_cast<int>(share * kWidth);
  std::string out;
  for (int i = 0; i < kWidth; ++i) out += i < full ? "#" : "-";
  return out;
}

std::string duration(double seconds) {
  const long whole = std::lround(seconds);
  return whole < 60 ? fmt::format("{} s", whole) : fmt::format("{} min {:02} s", whole / 60, whole % 60);
}

std::string with_time(std::string text, std::string_view time) {
  constexpr std::string_view kBlank = "{{time}}";
  const size_t at = text.find(kBlank);
  return at == std::string::npos ? text : text.replace(at, kBlank.size(), time);
}

}  // namespace

Progress::Progress(std::string time_left)
    : time_left_(std::move(time_left)), is_terminal_(isatty(STDERR_FILENO) != 0), started_(monotonic_seconds()) {}

Progress::~Progress() {
  if (is_terminal_ && last_percent_ >= 0) std::fputc('\n', stderr);
}

void Progress::step(double share, std::string_view what) {
  stop_if_interrupted();
  show(share, what);
}

void Progress::show(double share, std::string_view what) {
  const int percent = static_cast<int>(share * 100);
  if (percent == last_percent_ || (!is_terminal_ && percent / 10 == last_percent_ / 10 && last_percent_ >= 0)) return;
  last_percent_ = percent;
  const double spent = monotonic_seconds() - started_;
  const std::string left = with_time(time_left_, share > 0.01 ? duration(spent / share - spent) : "…");
  fmt::print(stderr, "{}[{}] {:3} %  {}, {}{}", is_terminal_ ? "\r\033[K" : "", bar(share), percent, what, left,
             is_terminal_ ? "" : "\n");
  std::fflush(stderr);
}

}  // namespace platform
