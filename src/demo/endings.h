// How stays at AME have ended, and what people live on afterwards.
#pragma once

#include "demo/acts.h"
#include "demo/text.h"

namespace demo {

struct Ending {
  outcomes::ExitReason reason;
  std::optional<outcomes::MainOutcome> outcome;
  int count;
  Text text;
  Livelihood after;
};
// Every kind of exit at least once but death.
const std::vector<Ending>& endings();
// What nearly everybody lives on at the start.
const Livelihood& on_assistance();

}  // namespace demo
