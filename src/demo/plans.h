// Plans of those who take part at the Torget and at AME: in force, as drafts, changed since, overdue and ended.
#pragma once

#include "demo/stage.h"

namespace demo {

void play_plans(Stage& stage);

}  // namespace demo
