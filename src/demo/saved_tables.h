#pragma once

#include "demo/stage.h"

namespace demo {

// What the branch that counts those outside the labour market keeps by name: a table, and one that is made every
// quarter.
void save_tables(Stage& stage);

}  // namespace demo
