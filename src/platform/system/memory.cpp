#include "platform/system/memory.h"

#include <algorithm>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace platform {

void share_memory_between_threads() {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, std::max(2, static_cast<int>(std::thread::hardware_concurrency())));
#endif
}

}  // namespace platform
