// The first sittings of those who were in the projects: most within three days of the start, some late, some never.
#pragma once

#include "demo/stage.h"

namespace demo {

void play_introductions(Stage& stage);

}  // namespace demo
