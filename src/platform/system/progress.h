// A line on standard error that says how far long work has come and about how long is left. On a terminal
// it is redrawn in place; elsewhere a line is written for each tenth. Threading: one thread.
#pragma once

#include <string>
#include <string_view>

namespace platform {

class Progress {
 public:
  Progress();
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `share` from 0 to 1.
  void show(double share, std::string_view step);

 private:
  bool is_terminal_;
  double started_;
  int last_percent_ = -1;
};

}  // namespace platform
