#include "platform/system/interrupt.h"

#include <csignal>

namespace platform {

namespace {

volatile std::sig_atomic_t asked_to_stop = 0;

void note(int) { asked_to_stop = 1; }

}  // namespace

void watch_for_interruption() {
  asked_to_stop = 0;
  struct sigaction action = {};
  action.sa_handler = note;
  action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

bool is_interrupted() { return asked_to_stop != 0; }

void stop_if_interrupted() {
  if (is_interrupted()) throw Interrupted();
}

}  // namespace platform
