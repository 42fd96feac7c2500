// A line on standard error that says how far long work has come and about how long is left. On a terminal
// it is redrawn in place; elsewhere a line is written for each tenth. Threading: one thread.
#pragma once

#include <string>
#include <string_view>

namespace platform {

class Progress {
 public:
  // `time_left` tells how long is left, with {{time}} where the time stands.
  explicit Progress(std::string time_left);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `share` from 0 to 1. A step is where the work can be stopped: throws Interrupted (interrupt.h) where it is to.
  void step(double share, std::string_view what);
  // The work is done and stays done.
  void finish(std::string_view what) { show(1, what); }

 private:
  void show(double share, std::string_view what);

  std::string time_left_;
  bool is_terminal_;
  double started_;
  int last_percent_ = -1;
};

}  // namespace platform
