#pragma once

#include "demo/stage.h"

namespace demo {

// What has been published of the projects.
void publish_editions(Stage& stage);

}  // namespace demo
