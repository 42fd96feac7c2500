// Workplaces, and who practises there.
#pragma once

#include "demo/stage.h"

namespace demo {

void add_workplaces(Stage& stage);

// Hodan Diriye's years in the school kitchen: broken off by illness, then taken up again and led to employment.
void play_first_kitchen(Stage& stage, const base::PersonId& person_id);
void play_second_kitchen(Stage& stage, const base::PersonId& person_id);
// Of some forty people at AME and the Square, in every state.
void play_placements(Stage& stage);

}  // namespace demo
