// Whom the project "The Next Step" takes in, what they are given and what that is worth: made up, so that the
// interventions with the best results are those given to the people closest to work.
#pragma once

#include <string>
#include <vector>

#include "demo/stage.h"
#include "outcomes/codes.h"

namespace demo {

// Somebody's chance of work or studies, in per cent, before anything is given.
struct Entrant {
  base::Sex sex;
  int birth_year;
  outcomes::EducationLevel education;
  bool on_assistance;
  const char* work_history;  // a code of the mapping
  int chance;
};
Entrant some_entrant(Stage& stage);

struct Offer {
  const char* type;
  const char* carrier;
  int days;       // at least
  int more_days;  // at most so many more
  int early;      // so many in a hundred are broken off
  int worth;      // per cent more of a chance, where it is not
};
// What somebody with that chance is given, one after the other.
std::vector<Offer> offers_for(Stage& stage, int chance);

}  // namespace demo
