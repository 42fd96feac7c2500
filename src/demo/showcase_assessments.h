// The showcase's mappings: social services' from the first month on, and the labour-market unit's own.
#pragma once

#include "demo/stage.h"

namespace demo {

void map_newcomer(Stage& stage, const base::PersonId& id);
void map_ill_health(Stage& stage, const base::PersonId& id);
void map_way_back(Stage& stage, const base::PersonId& id);
void map_at_square(Stage& stage, const base::PersonId& id);
void map_at_work(Stage& stage, const base::PersonId& id);

}  // namespace demo
