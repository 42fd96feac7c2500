// How the program takes memory from the system. Threading: once, before other threads begin.
#pragma once

namespace platform {

// What one thread has given back another takes up again. Else every thread of a server keeps what it once needed, and
// what is made anew now by one and now by another – a register of 25 MB – is kept as many times over.
void share_memory_between_threads();

}  // namespace platform
