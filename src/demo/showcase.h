// One person's red thread over almost four years, rich enough to be looked at: the person is made up from
// beginning to end.
#pragma once

#include "demo/catalogue.h"

namespace demo {

inline constexpr const char* kShowcaseName = "Hodan Diriye";

void play_showcase(Stage& stage, const Catalogue& catalogue);

}  // namespace demo
