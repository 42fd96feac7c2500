// Ctrl-C and SIGTERM during long work: the work is stopped at its next step, where what it has begun is taken back.
// Threading: the signal may come to any thread; the work that looks for it belongs to one.
#pragma once

namespace platform {

// Thrown from a step of the work.
struct Interrupted {};

// From now on the first SIGINT or SIGTERM only marks that the work is to stop; the second ends the program.
void watch_for_interruption();

bool is_interrupted();
// Throws Interrupted where the work is to stop.
void stop_if_interrupted();

}  // namespace platform
