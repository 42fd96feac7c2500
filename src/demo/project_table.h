// How the stays of two projects ended. "En väg in": 42 were discharged, of whom studies 5, sickness or activity
// compensation 9, pension 2, work or moved 22 – together 38. BAS: three in four completed a practice, one in four went
// to work or studies, and three in four of the others had a plan with the employment service at the end.
#pragma once

#include <vector>

#include "demo/acts.h"

namespace demo {

struct ProjectEnding {
  outcomes::ExitReason reason;
  outcomes::MainOutcome outcome;
  int count;
  int practised;  // so many of them completed a practice
  Text text;
  Livelihood after;
};

struct Project {
  const char* unit;
  base::Date first_on;  // of the referrals
  base::Date last_on;   // of the exits
  std::vector<ProjectEnding> endings;
};
const std::vector<Project>& projects();

}  // namespace demo
